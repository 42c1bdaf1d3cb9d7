import { useEffect, useEffectEvent } from 'react';

/** Calls `onTime` once after `duration` ms of playing; the time starts again with each step. */
export function useStoryPlay(playing: boolean, step: number, duration: number, onTime: () => void): void {
  const act = useEffectEvent(onTime);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step of the same length takes its own time
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => act(), duration);
    return () => clearTimeout(timer);
  }, [playing, step, duration]);
}
