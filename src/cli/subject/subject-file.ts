/** Reads data/subject.json and lists its faults: those of its schema and rules, and of how its kinds are drawn. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { readJson } from '#cli/record/read-json.ts';
import { checkSubject, type ReadLine } from '#domain/checks/check-subject.ts';
import { MAP_BOUNDS } from '#domain/place/map-bounds.ts';
import type { Fault } from '#domain/record/faults.ts';
import { lineIn } from '#domain/record/geography.ts';
import { type ParsedSubject, parseSubject, SUBJECT_FILE, type Subject } from '#domain/record/subject.ts';
import { kindContrastFaults } from './kind-contrast.ts';

/** The subject of a folder of data; every fault where it has any. */
export function readSubject(directory: string): ParsedSubject {
  const faults: Fault[] = [];
  const raw = readJson(directory, SUBJECT_FILE, faults);
  if (faults.length === 0) faults.push(...subjectFaults(raw, lineReader(directory)));
  return faults.length > 0 ? { faults } : parseSubject(raw);
}

/** The same where faults are not to be listed: throws an Error that says how to list them. */
export function soundSubject(directory: string): Subject {
  const read = readSubject(directory);
  if ('subject' in read) return read.subject;
  throw new Error(`${SUBJECT_FILE}: ${read.faults.length} faults; npm run data:check lists them`);
}

/** Every fault of the subject as it was read. */
export function subjectFaults(raw: unknown, readLine: ReadLine): Fault[] {
  const parsed = parseSubject(raw);
  const drawn = 'subject' in parsed ? drawingFaults(parsed.subject) : [];
  return [...checkSubject(raw, readLine), ...drawn];
}

/** What the map and the page's themes make of it. */
function drawingFaults({ homeBounds, kinds }: Subject): Fault[] {
  const [west, south, east, north] = homeBounds;
  const [[westmost, southmost], [eastmost, northmost]] = MAP_BOUNDS;
  const isOnMap = west >= westmost && south >= southmost && east <= eastmost && north <= northmost;
  const offMap = { path: `${SUBJECT_FILE}: homeBounds`, message: 'beyond where the map can be taken' };
  return [...(isOnMap ? [] : [offMap]), ...kindContrastFaults(kinds)];
}

/** Finds lines in a folder's `geography/`. */
function lineReader(directory: string): ReadLine {
  return (file): readonly Position[] | undefined => {
    const path = join(directory, 'geography', file);
    if (!existsSync(path)) return undefined;
    try {
      return lineIn(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      // That the file is no JSON is told by who reads the geography.
      return undefined;
    }
  };
}
