/** Why a text is no EDTF that is read, in the words of a fault. */
import { parseEdtf } from './edtf.ts';
import { parseEdtfSet } from './edtf-set.ts';
import { localAt, rangeOf } from './local-time.ts';

/** `undefined` where it is read. */
export function edtfFlawOf(text: string): string | undefined {
  if (parseEdtf(text) || parseEdtfSet(text)) return undefined;
  for (const part of text.replace(/^[[{]|[\]}]$/g, '').split(',')) {
    const ends = part.trim().split(part.includes('/') ? '/' : '..');
    const flaw = ends.map(dateFlaw).find((one) => one !== undefined);
    if (flaw !== undefined) return flaw;
    if (ends.length === 2 && ends.every((end) => parseEdtf(end))) return 'upside down: ends before it begins';
  }
  return 'not EDTF, level 0 or 1, nor a set of dates';
}

/** Of one date that is written like one: it is in no calendar, or on no clock. */
function dateFlaw(text: string): string | undefined {
  const match = /^(\d{4}-(\d{2}))(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?\S*)?)?[?~%]?$/.exec(text);
  if (!match || parseEdtf(text)) return undefined;
  const [, month = '', number, day, hour = '0', minute = '0', second = '0'] = match;
  if (Number(number) < 1 || Number(number) > 12) return `no such month: ${month}`;
  const last = localAt(rangeOf(month).to - 1, 'day').slice(-2);
  if (day !== undefined && (Number(day) < 1 || day > last)) return `no such day: ${month} has ${last} days`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return 'no such time of day: hours are 00 to 23, minutes and seconds 00 to 59';
  return undefined;
}
