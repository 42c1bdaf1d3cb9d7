import { readdirSync, readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Fault } from '#domain/record/faults.ts';
import { soundSubject, subjectFaults } from './subject-file.ts';

/** A change to the valid subject: a JSON pointer into it, and what is put there. */
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
}

const FIXTURES = new URL('./fixtures/', import.meta.url);

describe('the valid subject', () => {
  it('has no faults', () => {
    expect(faultsOf(valid().subject)).toEqual([]);
  });
});

describe.each(fixtures())('the flaw %s', (_, { patch, faults: expected }) => {
  it('yields exactly its own faults', () => {
    const { subject } = valid();
    for (const change of patch) apply(subject, change);
    const faults = faultsOf(subject);
    expect(faults.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    for (const [index, { message }] of expected.entries()) expect(faults[index]?.message).toContain(message);
  });
});

describe('whatever the file holds', () => {
  it.each([null, 0, '', [], {}, { schemaVersion: 1 }, { schemaVersion: 1, kinds: [null], line: 3 }])(
    'gives faults and never throws: %j',
    (value) => expect(faultsOf(value).length).toBeGreaterThan(0),
  );
});

it('tells nobody that the subject is sound where it is not', () => {
  expect(() => soundSubject('src')).toThrow('subject.json: 1 faults');
});

function faultsOf(subject: unknown): Fault[] {
  return subjectFaults(subject, (file) => (file === 'test-line.geojson' ? valid().line : undefined));
}

function valid(): { readonly subject: object; readonly line: readonly Position[] } {
  return read('valid.json') as ReturnType<typeof valid>;
}

function fixtures(): [string, Fixture][] {
  const names = readdirSync(new URL('invalid/', FIXTURES)).sort();
  return names.map((name) => [name.replace(/\.json$/, ''), read(`invalid/${name}`) as Fixture]);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8'));
}

function apply(root: object, { path, value, remove }: Change): void {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<object>((one, key) => Reflect.get(one, key) as object, root);
  if (remove) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}
