/** How an incident stands to what is shown, in words. */
import type { Messages } from './en/messages.ts';

/** `onStretch`: a stretch of the line is a filter beside the period. */
export function standingWords(
  standing: keyof Messages['standing'],
  onStretch: boolean,
  { standing: inPeriod, standingOnStretch }: Messages,
): string {
  return (onStretch ? standingOnStretch : inPeriod)[standing];
}
