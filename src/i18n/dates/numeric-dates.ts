/**
 * Dates in digits as programs and people write them, into the form `2024-06-09 11:00` that date-reading.ts reads:
 * 2024/06/09, 20240609, 20.06.2024, 2024. 6. 9.(일), seconds, offsets from UTC. The text is lower case already.
 */
import { isLocalTime, localAt } from '#domain/time/local-time.ts';

/** A date in one of the forms, anything else unchanged. */
export function plainDigits(text: string): string {
  return inKoreanTime(
    text
      // The day of the week in brackets, which Korean papers set after the date.
      .replace(/ ?\(([월화수목금토일])(?:요일)?\)/g, ' $1요일')
      .replace(/ ?\(((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\)/g, '')
      .replace(/\b(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?\b(?!\/)/g, (whole, year, month, day) =>
        Number(month) > 0 && month.length <= 2 ? [year, month, day].filter(Boolean).join('-') : whole,
      )
      .replace(/^(\d{4})(\d{2})(\d{2})(?=$|[ t])/, '$1-$2-$3')
      // With full stops the day comes first, wherever that is written.
      .replace(/\b(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b/g, '$3-$2-$1')
      .replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (whole, one, other, year) => {
        const [first, second] = [Number(one), Number(other)];
        if (first > 12) return `${year}-${other}-${one}`;
        return second > 12 || first === second ? `${year}-${one}-${other}` : whole;
      }),
  );
}

/** The two days that a text such as 06/09/2024 can mean, as local days: the month first, then the day first. */
export function ambiguousDays(text: string): readonly [string, string] | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!match) return undefined;
  const [, one = '', other = '', year = ''] = match;
  const [first, second] = [Number(one), Number(other)];
  if (first === second || first > 12 || second > 12 || first < 1 || second < 1) return undefined;
  const day = (month: number, date: number) => `${year}-${padded(month)}-${padded(date)}`;
  return [day(first, second), day(second, first)];
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:t| )(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)? ?(z|utc|gmt|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?$/;

/** A time with an offset as Korean time; seconds are more than is asked for, so the minute stands for them. */
function inKoreanTime(text: string): string {
  const match = MOMENT.exec(text);
  if (!match) return text;
  const [, day = '', clock = '', offset] = match;
  // A day or a time that there is none of is said to be that; engines differ in what they make of it.
  if (offset === undefined || !isLocalTime(`${day}T${clock}`)) return `${day} ${clock}`;
  const instant = Date.parse(`${day}T${clock}:00${isoOffset(offset)}`);
  return Number.isNaN(instant) ? text : localAt(instant, 'minute').replace('T', ' ');
}

function isoOffset(offset: string): string {
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset);
  if (!match) return 'Z';
  const [, sign = '', hours = '', minutes = '00'] = match;
  return `${sign}${padded(Number(hours))}:${minutes}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
