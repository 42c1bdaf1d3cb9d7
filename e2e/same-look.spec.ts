/** A table of few incidents is drawn as a record of the same is. */

import { PNG } from 'pngjs';
import { type Spread, syntheticRecord } from '#cli/record/synthetic-record.ts';
import { soundSubject } from '#cli/subject/subject-file.ts';
import { rowsFile } from '#cli/table/write-rows.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import { parseCatalogue } from '#domain/record/catalogue.ts';
import { catalogueRows } from '#domain/rows/catalogue-rows.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { type AppDriver, expect, test } from './driver.ts';
import { differingBox, pictureOf, variety } from './pixels.ts';
import { FILES } from './record.ts';
import { serveCatalogues } from './serve-catalogues.ts';
import { serveRecord } from './serve-record.ts';

const COUNT = 13;
const T = '2024-03-01/2024-06-30';

/** Along the line and at sites, as far as a row can say it. */
const spread: Spread = (index) => {
  const local = `2024-0${1 + (index % 8)}-${10 + index}`;
  const bound = { earliest: local, latest: local };
  const west = (index * 104_729) % 220;
  return {
    when: { start: bound, end: bound },
    where:
      index % 3 === 0
        ? { on: 'circle', at: [126.9 + index / 20, 38.6], metres: 3000 + 500 * index }
        : { on: 'dmz', km: [[west, west + 4 + index]] },
  };
};

test('the same thirteen incidents give the same map and the same timeline', async ({ app, context }) => {
  const files = { ...FILES, incidents: syntheticRecord(COUNT, spread) as never };
  const subject = soundSubject('data');
  const parsed = parseCatalogue(files, subject);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults.slice(0, 3)));
  const { incidents, sources } = parsed.catalogue;
  const places = { sources, areas: GEOGRAPHY.areas, lineKm: subject.line.lengthKm };
  const rows = resolveAll(incidents, () => true).flatMap((one) => catalogueRows(one, places));
  await serveCatalogues(context, { same: { title: 'The same', bytes: rowsFile(rows, '1.0.0') } });
  await serveRecord(context, files);
  const pictures = [];
  for (const view of [{ t: T }, { t: T, c: 'same' }]) {
    await app.open(view);
    await app.settled();
    pictures.push(await drawn(app));
  }
  const [ofRecord, ofTable] = pictures as [
    Awaited<ReturnType<typeof drawn>>,
    Awaited<ReturnType<typeof drawn>>,
  ];
  expect(variety(ofRecord.map).colors, 'something is drawn').toBeGreaterThan(100);
  expect(differingShare(ofRecord.map, ofTable.map), 'on the map').toBeLessThan(ROUNDED);
  expect(differingBox(ofRecord.timeline, ofTable.timeline), 'on the timeline').toBeNull();
});

/** Positions of a table have 32 bits, which moves an edge by so little that some pixel of it is rounded otherwise. */
const ROUNDED = 1e-4;

/** Of the pixels, those that differ. */
function differingShare(one: PNG, other: PNG): number {
  let differing = 0;
  for (let at = 0; at < one.data.length; at += 4)
    if (one.data.readUInt32BE(at) !== other.data.readUInt32BE(at)) differing += 1;
  return (4 * differing) / one.data.length;
}

/** Beside the list, which says more of a record. */
async function drawn(app: AppDriver) {
  const [map, list] = [await app.map().root().boundingBox(), await app.list().boundingBox()];
  if (!map || !list) throw new Error('no map beside a list');
  const x = list.x + list.width + 1;
  const clip = { ...map, x, width: map.x + map.width - x };
  const picture = await app.page.screenshot({ clip, scale: 'css', animations: 'disabled' });
  return { map: PNG.sync.read(picture), timeline: await pictureOf(app.timeline().root()) };
}
