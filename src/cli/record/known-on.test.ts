/** What the record says of June 2024 as it was known on a day. */
import { describe, expect, it } from 'vitest';
import { firstAnnouncement } from '#domain/evidence/announcement.ts';
import { isSupported, resolve } from '#domain/evidence/evidence.ts';
import { enabledSources } from '#domain/evidence/source-selection.ts';
import { issuedOn, outBy } from '#domain/record/source.ts';
import { localAt, rangeOf } from '#domain/time/local-time.ts';
import { recordCatalogue } from '#testing/record.ts';

const catalogue = recordCatalogue();
const ALL_ON = { disabledSets: new Set<string>(), disabledSources: new Set<string>() };

function asKnownOn(id: string, day: string) {
  const sources = new Set(enabledSources(ALL_ON, catalogue.sources, day));
  const incident = catalogue.incidents.find((one) => one.id === id);
  return resolve(incident?.properties.claims ?? [], (source) => sources.has(source));
}

describe('as known on a day', () => {
  it('nothing of the crossing of 9 June is there on 10 June, and on 11 June it is', () => {
    expect(isSupported(asKnownOn('mdl-crossing-2024-06-09', '2024-06-10'))).toBe(false);
    expect(isSupported(asKnownOn('mdl-crossing-2024-06-09', '2024-06-11'))).toBe(true);
  });

  it('every source that a year’s incidents rest on has a day, the three articles by reasoning; histories may have none', () => {
    const dated = new Set(enabledSources(ALL_ON, catalogue.sources, '2049-01-01'));
    const undated = [...catalogue.sources.values()].filter(({ id }) => !dated.has(id));
    expect([...new Set(undated.map(({ custom }) => custom.set))]).toEqual(['history']);
  });

  it('a day of an outlet west of Korea counts from the next, since it ends on it', () => {
    const abroad = [...catalogue.sources.values()].filter(({ custom }) => {
      const outlet = catalogue.speakers.get(custom.via.at(-1) ?? '');
      return !outlet?.described?.en.startsWith('South Korean');
    });
    expect(abroad.length).toBeGreaterThan(20);
    for (const source of abroad) {
      const issued = issuedOn(source);
      if (issued === undefined) continue;
      const next = localAt(rangeOf(issued).to, 'day');
      expect(outBy(source), source.id).toBe(next);
    }
  });

  it.each([
    ['mdl-crossing-2024-06-09', '2024-06-11', 2],
    ['mdl-crossing-2024-06-18', '2024-06-18', 0],
    ['mdl-crossing-2024-06-20', '2024-06-21', 1],
  ])(
    '%s was announced on %s, %i days later, by the Joint Chiefs or their establishment',
    (id, day, delay) => {
      expect(firstAnnouncement(asKnownOn(id, '2049-01-01'), catalogue)).toMatchObject({
        when: { earliest: day, latest: day },
        delay: { least: delay, most: delay },
      });
    },
  );
});
