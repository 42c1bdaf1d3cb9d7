import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordFiles } from '#domain/record/catalogue.ts';
import type { Fault } from '#domain/record/faults.ts';
import { type GeographyFiles, parseGeography } from '#domain/record/geography.ts';
import { SUBJECT } from '#testing/subject.ts';
import { checkRecord } from './check-record.ts';

/** A change to the valid record: a JSON pointer into its files, and what is put there. */
interface Change {
  readonly path: string;
  readonly value?: unknown;
  readonly remove?: boolean;
}

interface Fixture {
  readonly why: string;
  readonly patch: readonly Change[];
  /** Exactly these faults; `message` is a part of the whole. */
  readonly faults: readonly Fault[];
  readonly withTexts?: boolean;
}

const FIXTURES = new URL('./fixtures/', import.meta.url);
const geography = parseGeography(valid().geography);
const texts = new Map(valid().texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));

describe('the valid record', () => {
  it('has no faults, with the texts or without', () => {
    const { files } = valid();
    expect(checkRecord({ files, subject: SUBJECT, geography })).toEqual([]);
    expect(checkRecord({ files, subject: SUBJECT, geography, texts })).toEqual([]);
  });
});

describe.each(fixtures('invalid'))('the flaw %s', (_, fixture) => {
  it('yields exactly its own fault', () => {
    const faults = faultsOf(fixture);
    expect(faults.map(({ path }) => path)).toEqual(fixture.faults.map(({ path }) => path));
    for (const [index, { message }] of fixture.faults.entries()) {
      expect(faults[index]?.message).toContain(message);
    }
  });
});

describe.each(fixtures('unusual'))('the unusual record %s', (_, fixture) => {
  it('is valid', () => {
    expect(faultsOf(fixture)).toEqual([]);
  });
});

describe('whatever the files hold', () => {
  it.each([null, 0, '', [], {}, { features: 3 }, { features: [null, 1, {}] }, [null], undefined])(
    'gives a list of faults and never throws: %j',
    (value) => {
      const { files } = valid();
      for (const name of ['incidents', 'sources', 'speakers'] as const) {
        const faults = checkRecord({
          files: { ...files, [name]: value },
          subject: SUBJECT,
          geography,
          texts,
        });
        expect(Array.isArray(faults)).toBe(true);
        if (value !== undefined) expect(faults.length).toBeGreaterThan(0);
      }
    },
  );
});

function faultsOf({ patch, withTexts }: Fixture): Fault[] {
  const { files } = valid();
  for (const change of patch) apply(files, change);
  return checkRecord({ files, subject: SUBJECT, geography, ...(withTexts && { texts }) });
}

function apply(files: RecordFiles, { path, value, remove }: Change): void {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = at(files, keys);
  if (remove && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (remove) Reflect.deleteProperty(parent, last);
  // Plain assignment to `__proto__` would set the prototype instead of the key that is to be tested.
  else {
    const property = { value: expanded(files, value), writable: true, enumerable: true, configurable: true };
    Object.defineProperty(parent, last, property);
  }
}

function at(root: object, keys: readonly string[]): object {
  return keys.reduce<object>((value, key) => Reflect.get(value, key) as object, root);
}

/** `{ "copyOf": pointer }` stands for a copy of what is there. */
function expanded(files: RecordFiles, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => expanded(files, one));
  if (typeof value !== 'object' || value === null) return value;
  if ('copyOf' in value) return structuredClone(at(files, String(value.copyOf).split('/').slice(1)));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, expanded(files, one)]));
}

function valid(): { files: RecordFiles; geography: GeographyFiles; texts: string[] } {
  return JSON.parse(readFileSync(new URL('valid.json', FIXTURES), 'utf8')) as ReturnType<typeof valid>;
}

/** Read as text: an import would turn a `__proto__` key into a prototype. */
function fixtures(folder: string): [string, Fixture][] {
  const names = readdirSync(new URL(`${folder}/`, FIXTURES)).sort();
  return names.map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(new URL(`${folder}/${name}`, FIXTURES), 'utf8')) as Fixture,
  ]);
}
