/** Sources: dates that exist and follow each other, and a last possible day with its reason where there is none. */
import type { Fault } from '#domain/record/faults.ts';
import type { Source, SourceScope } from '#domain/record/source.ts';
import { isLocalTime } from '#domain/time/local-time.ts';
import type { Located } from './check-references.ts';

export function checkSource({ value: source, path }: Located<Source>, { sourceSets }: SourceScope): Fault[] {
  const [issued, accessed] = [dateOf(source.issued), dateOf(source.accessed)];
  const faults: Fault[] = [];
  if (issued !== undefined && !isLocalTime(issued))
    faults.push({ path: `${path}.issued`, message: `no such date: ${issued}` });
  if (accessed !== undefined && !isLocalTime(accessed)) {
    faults.push({ path: `${path}.accessed`, message: `no such date: ${accessed}` });
  }
  if (faults.length === 0 && issued && accessed && accessed < issued.slice(0, accessed.length)) {
    faults.push({ path: `${path}.accessed`, message: 'before the source was issued' });
  }
  faults.push(...checkLatestIssued(source, issued, path));
  const { set, sha256, length } = source.custom;
  const isStart = sourceSets.some(({ id, role }) => id === set && role === 'start');
  if (isStart && (sha256 === undefined || length === undefined || source.title === undefined)) {
    faults.push({
      path: `${path}.custom`,
      message: 'a text that the record starts from needs its title, and its hash and length',
    });
  }
  if ((sha256 === undefined) !== (length === undefined)) {
    faults.push({ path: `${path}.custom`, message: 'hash and length belong together' });
  }
  return faults;
}

/** A whole day, not before the date of issue; without either an article would belong to no day. */
function checkLatestIssued(
  { custom: { set, latestIssued } }: Source,
  issued: string | undefined,
  path: string,
): Fault[] {
  const fault = (message: string) => [{ path: `${path}.custom.latestIssued`, message }];
  if (!latestIssued) {
    const isUndated = issued === undefined && set === 'articles';
    return isUndated ? fault('missing: no date of issue, and no last day on which it can have come out') : [];
  }
  const { day } = latestIssued;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isLocalTime(day)) return fault(`no such day: ${day}`);
  return issued !== undefined && day < issued ? fault(`before the source was issued, ${issued}`) : [];
}

type DateParts = NonNullable<Source['issued']>;

/** CSL-JSON's [2024, 6, 9] as `2024-06-09`. */
function dateOf(parts: DateParts | undefined): string | undefined {
  return parts?.['date-parts'][0]
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}
