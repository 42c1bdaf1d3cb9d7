/** What pictures are made of that no feature knows of another. All of it is fetched when a picture is asked for. */
import { NONE_OFFERED } from '#app/catalogues/catalogues-context.ts';
import type { Catalogues } from '#app/catalogues/offer.ts';
import { openCatalogue } from '#app/catalogues/open-catalogue.ts';
import { fetchInTime } from '#app/record/fetch-in-time.ts';
import { OWN_RECORD, type RecordSource } from '#app/record/record-source.ts';
import type { PictureParts } from '#features/share/picture/make-picture.ts';
import type { Ground } from '#picture/ground.ts';
import { GROUND_FILE } from '#picture/ground-file.ts';
import { publicPage } from '#state/address/permalink.ts';

export function pictureParts(
  source: RecordSource,
  catalogues: Catalogues | null,
  ownsPage: boolean,
): PictureParts {
  return {
    draw: {
      map: async () => (await import('#features/map/picture/map-drawing.ts')).drawMap,
      line: async () => (await import('#features/line-view/export/draw-line.ts')).drawLine,
    },
    readGround,
    dateOf: async (version) => dateIn(await source.readChanges(), version),
    catalogueOf: (state) => openCatalogue(state, (catalogues?.state ?? NONE_OFFERED).getState()),
    // No address leads to a view of an app that does not own the page.
    page: ownsPage ? publicPage(window.location) : null,
  };
}

/** The page's own, whatever record it shows: the ground is the same. */
export async function readGround(): Promise<Ground> {
  const [{ parseGround }, response] = await Promise.all([
    import('#domain/place/parse-ground.ts'),
    fetchInTime(OWN_RECORD + GROUND_FILE, {}),
  ]);
  if (!response.ok) throw new Error(`${GROUND_FILE} did not come`);
  return parseGround(await response.json());
}

/** Of the corrections log, which no schema has checked. */
export function dateIn(changes: unknown, version: string): string | null {
  const entries: readonly unknown[] = Array.isArray(changes) ? changes : [];
  const entry = entries.find((one): one is { version: string; date: unknown } => {
    return typeof one === 'object' && one !== null && 'version' in one && one.version === version;
  });
  return typeof entry?.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(entry.date) ? entry.date : null;
}
