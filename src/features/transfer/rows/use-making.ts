/** Makes a file piece by piece, while the page goes on. */
import { useEffect, useRef, useState } from 'react';
import { inParts } from '#ui/instance/in-parts.ts';
import { saveBlob } from '#ui/layout/save-file.ts';

/** `share`: of the pieces that are made, 0 to 1. */
export type Making =
  | { readonly is: 'making'; readonly share: number }
  | { readonly is: 'saved' | 'failed' }
  | null;

export interface FileToMake {
  readonly name: string;
  readonly type: string;
  readonly pieces: Iterable<string>;
  /** About as many pieces are made. */
  readonly count: number;
}

interface Maker {
  readonly making: Making;
  readonly make: (file: FileToMake) => void;
  readonly cancel: () => void;
}

export function useMaking(unmounted: AbortSignal): Maker {
  const [making, setMaking] = useState<Making>(null);
  const running = useRef<AbortController>(null);
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setMaking(null);
  };
  useEffect(() => () => running.current?.abort(), []);
  const make = (file: FileToMake) => {
    cancel();
    const controller = new AbortController();
    running.current = controller;
    const tell = (share: number) => setMaking({ is: 'making', share });
    tell(0);
    inParts(blobOf(file, tell), controller.signal).then(
      (blob) => {
        if (!blob || controller.signal.aborted) return;
        saveBlob(file.name, blob, unmounted);
        setMaking({ is: 'saved' });
      },
      (error: unknown) => {
        console.error(error);
        if (!controller.signal.aborted) setMaking({ is: 'failed' });
      },
    );
  };
  return { making, make, cancel };
}

/** Told so often that a bar moves, and no oftener. */
const TOLD = 50;

function* blobOf({ type, pieces, count }: FileToMake, tell: (share: number) => void): Generator<void, Blob> {
  // The browser may keep what is in a blob on the disk; a list of a million lines it may not.
  let blob = new Blob([], { type });
  let [held, made]: [string[], number] = [[], 0];
  const step = Math.max(Math.floor(count / TOLD), 1);
  for (const piece of pieces) {
    held.push(piece);
    made += 1;
    if (made % step === 0) {
      blob = new Blob([blob, ...held], { type });
      held = [];
      tell(Math.min(made / count, 1));
    }
    yield;
  }
  return new Blob([blob, ...held], { type });
}
