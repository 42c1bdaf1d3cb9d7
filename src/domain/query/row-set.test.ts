import { expect, it } from 'vitest';
import { indexRows } from '#domain/rows/time/row-index.ts';
import { read, SOUND } from '#testing/rows/small-catalogue.ts';
import { factsOf } from './row-facts.ts';
import { rowSetOfCatalogue } from './row-set.ts';

it('has the facts that came with a catalogue, and else makes each once', async () => {
  const { table } = await read([SOUND]);
  const index = indexRows(table);
  const facts = factsOf(table, index);
  const came = rowSetOfCatalogue({ table, index, facts });
  const made = rowSetOfCatalogue({ table, index });
  for (const fact of ['calendar', 'times', 'known', 'perKind', 'drawn'] as const) {
    expect(came[fact](), fact).toBe(facts[fact]);
    expect(made[fact](), fact).toEqual(facts[fact]);
    expect(made[fact](), fact).toBe(made[fact]());
  }
});
