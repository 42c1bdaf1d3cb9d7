/** Sources: dates that exist and follow each other, and a reason where there is none. */
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

type DateParts = NonNullable<Source['issued']>;

/** CSL-JSON's [2024, 6, 9] as `2024-06-09`. */
function dateOf(parts: DateParts | undefined): string | undefined {
  return parts?.['date-parts'][0]
    ?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}
