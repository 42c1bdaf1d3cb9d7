/** Sources: dates that exist and follow each other, and a last possible day with its reason where there is none. */
import type { Fault } from '#domain/record/faults.ts';
import { issuedOn, type Source, type SourceScope, textOfDate } from '#domain/record/source.ts';
import { isLocalTime } from '#domain/time/local-time.ts';
import type { Located } from './check-references.ts';

export function checkSource({ value: source, path }: Located<Source>, { sourceSets }: SourceScope): Fault[] {
  const [issued, accessed] = [issuedOn(source), textOfDate(source.accessed)];
  const faults: Fault[] = [];
  if (issued && accessed && accessed < issued.slice(0, accessed.length)) {
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
