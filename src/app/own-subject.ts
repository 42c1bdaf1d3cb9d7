import file from '#data/subject.json';
import { parseSubject, type Subject } from '#domain/record/subject.ts';

/** What this page is about, where it is not told otherwise. It is a part of the page: nothing waits for it. */
export const OWN_SUBJECT: Subject = soundSubject();

function soundSubject(): Subject {
  const parsed = parseSubject(file);
  if ('subject' in parsed) return parsed.subject;
  // The build is refused while data:check finds faults.
  throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
