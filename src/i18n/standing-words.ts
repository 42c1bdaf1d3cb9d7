/** How an incident stands to what is shown, in words. */
import type { Messages } from '#i18n/en/messages.ts';

type Standing = keyof Messages['standing'];

/** `onStretch`: a stretch of the line is a filter beside the period. */
export function standingWords(
  standing: Standing,
  onStretch: boolean,
  { standing: inPeriod, standingOnStretch }: Messages,
): string {
  return (onStretch ? standingOnStretch : inPeriod)[standing];
}

/** The same where it stands alone, as a sentence of its own. */
export function standingLongWords(
  standing: Standing,
  onStretch: boolean,
  { standingLong: inPeriod, standingLongOnStretch }: Messages,
): string {
  return (onStretch ? standingLongOnStretch : inPeriod)[standing];
}
