import file from '#data/subject.json';
import { parseSubject, type Subject } from '#domain/record/subject.ts';

/** The default subject of an app. It is built into the page, so no request has to finish first. */
export const OWN_SUBJECT: Subject = soundSubject();

function soundSubject(): Subject {
  const parsed = parseSubject(file);
  if ('subject' in parsed) return parsed.subject;
  // data:check refuses the build of a subject with faults, so this is a programmer error.
  throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
