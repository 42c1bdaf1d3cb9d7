/** What the parts of a page count, each read where a reader reads it; and where they do not say the same. */
import type { Page } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';
import type { AppDriver } from '../driver.ts';
import type { FacetCounts } from '../driver-list.ts';
import { pattern } from '../driver-screen.ts';

/** Of a page that is at rest: the first thing that is wrong, in a sentence; null where all is as it should be. */
export async function firstFault(app: AppDriver): Promise<string | null> {
  const broken = await brokenReferences(app.page);
  if (broken.length > 0) return `refers to what is not there: ${broken.join('; ')}`;
  await app.followLanguage();
  return countFault(app);
}

/** List, headings, facets, sentence, announcement and map count alike. */
async function countFault(app: AppDriver): Promise<string | null> {
  const sentence = (await app.showing().textContent()) ?? '';
  const isPlaying = (await app.timeline().button('pause').count()) > 0;
  const announced = (await app.announced().textContent()) ?? '';
  // A change that was taken back is announced as such. While it plays, nothing is.
  if (!isPlaying && !announced.endsWith(sentence))
    return `announced is ‘${announced}’, shown is ‘${sentence}’`;
  const { app: words } = app.words;
  if ([words.loading, words.dataFailed].includes(sentence)) return null;
  // In the place of the list can be a story, or an incident.
  if ((await app.facets().count()) === 0) return null;
  const counts = await app.allFacetCounts();
  const total = counts.certain + counts.underWay + counts.possible + counts.undated;
  // A list that has not come says so in its place.
  const isListed = (await app.list().getByRole('alert').count()) === 0;
  const isLong = (await app.list().locator('[aria-setsize]').count()) > 0;
  const found = {
    list: isLong || !isListed ? total : await app.incidentCount(),
    headings: isListed ? await app.listedCount() : total,
    sentence: saysSo(app, sentence, counts) ? total : -1,
    map: await mapCount(app, total),
  };
  const wrong = Object.entries(found).filter(([, count]) => count !== total);
  if (wrong.length === 0) return null;
  return `facets count ${total} (${JSON.stringify(counts)}), but ${JSON.stringify(found)}; sentence ‘${sentence}’`;
}

/** Whether the sentence is one that the words have for these counts, whatever it says of period and place. */
function saysSo(app: AppDriver, sentence: string, counts: Parameters<typeof sentenceParts>[1]): boolean {
  return sentenceParts(app, counts).some((parts) => {
    let from = 0;
    return parts.every((part) => {
      const at = sentence.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

function sentenceParts(app: AppDriver, counts: Omit<FacetCounts, 'undated'>) {
  const asked = ['window', 'day', 'cumulative', 'moment'] as const;
  return asked.flatMap((one) =>
    ['', '\u0000'].flatMap((where) =>
      (['incident', 'entry'] as const).map((unit) =>
        app.words.showing.sentence(counts, '\u0000', one, where, unit).split('\u0000'),
      ),
    ),
  );
}

/** Of the map and what it lists as lying nowhere on it; what is to be, where the map is not at rest or many are drawn. */
async function mapCount(app: AppDriver, total: number): Promise<number> {
  const map = app.map().root();
  if ((await map.count()) === 0 || (await map.getAttribute(MAP_STATE)) !== 'idle') return total;
  if (total > 200) return total;
  const trays = map.getByRole('button', { name: pattern(app.words.map.unplaced as never) });
  const unplaced = (await trays.allTextContents()).map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
  return (await app.map().symbols().count()) + unplaced.reduce((sum, count) => sum + count, 0);
}

/** References of what can be seen to what is not on the page, and ids that are there twice. */
function brokenReferences(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-controls', 'aria-describedby', 'aria-labelledby', 'aria-details'];
    const all = [...document.body.querySelectorAll('*')];
    const ids = all.map(({ id }) => id).filter((id) => id !== '');
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice #${id}`);
    const nowhere = attributes.flatMap((name) =>
      all
        .filter((element) => element.hasAttribute(name) && element.getClientRects().length > 0)
        .flatMap((element) =>
          (element.getAttribute(name) ?? '')
            .split(' ')
            .filter((id) => id !== '' && !ids.includes(id))
            .map((id) => `${name}=${id} of ${element.tagName} ‘${(element.textContent ?? '').slice(0, 40)}’`),
        ),
    );
    return [...twice, ...nowhere];
  });
}
