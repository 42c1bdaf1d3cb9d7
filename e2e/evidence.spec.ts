/** Sources are switched, and everything that rests on them follows; a reader can verify what they say. */
import { createHash } from 'node:crypto';
import { HIGHLIGHTED } from '#features/sources/facts/highlighted.ts';
import { type AppDriver, expect, test, UNDRAWN } from './driver.ts';
import { CROSSING_9, FILES, INCIDENTS, OF_FIRST, SOURCES, SOURCES_OF_FIRST } from './record.ts';
import { serveRecord } from './serve-record.ts';

test.use(UNDRAWN);

const ID = 'mdl-crossing-2024-06-09';
test.slow();

/** What is said of the crossing, less the mistaken. */
const HELD = CROSSING_9.claims.filter(({ stance }) => stance !== 'mistaken').length;
const PHONE = { width: 390, height: 844 };

test('without any source every incident is counted apart, and can still be opened', async ({ app }) => {
  await app.open({ sets: 'none' });
  expect(await app.incidentCount()).toBe(0);
  await expect(app.showing()).toContainText(app.words.showing.absent(OF_FIRST.length, null));
  await app.absent().click();
  await app.page.getByRole('button', { name: CROSSING_9.title.en }).click();
  await expect(app.evidence().partial(0, HELD)).toBeVisible();
  await expect(app.map().symbols()).toHaveCount(0);
});

test.describe('in the panels', () => {
  // Nothing here asks the map, and drawing one without a graphics card takes its time.
  test.beforeEach(({ app }) => app.withoutWebGL());

  test('the three articles only: one click, and place, time, list and address follow', async ({ app }) => {
    await app.open({ sel: ID });
    const evidence = app.evidence();
    const panel = app.sourcePanel().root();
    await expect(panel).toContainText('Sunday 9 June 2024, around 12:30');
    const before = await app.incidentCount();
    await evidence.openButton().click();
    await evidence.button('articlesOnly').click();
    await expect(evidence.announced()).toHaveText(
      `3 of ${SOURCES_OF_FIRST} sources on. Place widened from a stretch of 141 km to the whole line, 237 km; time widened: Sunday 9 June 2024.`,
    );
    await expect(panel).not.toContainText('around 12:30');
    await expect(panel).toContainText('anywhere along the line');
    await expect(evidence.button('articlesOnly')).toHaveAttribute('aria-pressed', 'true');
    expect(app.parameter('sets')).toBe('articles');
    await expect(app.entry(CROSSING_9.title.en)).toContainText('Anywhere along the line');
    await expect(evidence.openButton()).toHaveAccessibleName(`Sources: 3 of ${SOURCES_OF_FIRST} in use`);
    expect(await app.incidentCount()).toBeGreaterThanOrEqual(before);
    await evidence.button('all').click();
    await expect(evidence.announced()).toContainText(
      'Place narrowed from the whole line, 237 km to a stretch of 141 km',
    );
    await app.page.goBack();
    await expect(panel).not.toContainText('around 12:30');
    await app.page.keyboard.press('Escape');
    await expect(evidence.control()).toBeHidden();
    await expect(evidence.openButton(), 'the focus goes back to where it came from').toBeFocused();
  });

  test('a link to the articles only opens as it was shared', async ({ app }) => {
    await app.open({ sel: ID, sets: 'articles' });
    await expect(app.evidence().partial(8, HELD)).toBeVisible();
    await expect(app.evidence().articlesOnlyHere()).toHaveAttribute('aria-pressed', 'true');
  });

  test('one source is switched off in the panel, stays listed there, and comes back', async ({ app }) => {
    await app.open({ sel: ID });
    await app.sourcePanel().openAll();
    const donga = app.evidence().switchOf(/Dong-A Ilbo, 21 June 2024/);
    await donga.uncheck();
    await expect.poll(() => app.parameter('nosrc')).toBe('donga-2024-06-21');
    await expect(donga).not.toBeChecked();
    await expect(app.sourcePanel().root()).toContainText('around 12:30');
    await donga.check();
    expect(app.parameter('nosrc')).toBeUndefined();
  });

  test('how a range was set: each bound leads to the claim that set it', async ({ app }) => {
    await app.open({ sel: ID });
    const range = await app.evidence().openRange('where');
    await range.getByRole('button', { name: 'In the area of Yeoncheon and Cheorwon' }).first().click();
    await expect.poll(() => app.parameter('claim')).toBe('where-yeoncheon-cheorwon');
    await expect(app.sourcePanel().fact('In the area of Yeoncheon and Cheorwon')).toBeInViewport();
  });

  test('the panel counts observers, keeps mistakes apart and credits translations', async ({ app }) => {
    await app.open({ sel: ID });
    await app.sourcePanel().openAll();
    await expect(app.evidence().account()).toHaveText(
      'Reported as fact by one observer: South Korean Joint Chiefs of Staff. No other observer in this record confirms it.',
    );
    await expect(app.evidence().reports()).toContainText('15 reports by 13 outlets');
    await expect(app.evidence().mistaken()).toContainText('‘On 11 June’');
    await expect(app.evidence().mistaken()).toContainText('11 June is the day on which it was announced');
    await expect(app.sourcePanel().root().getByText('— Our translation').first()).toBeVisible();
  });

  test('a fact lights its words and words their facts, by mouse, by keyboard and on a phone', async ({
    app,
  }) => {
    await app.open({ sel: ID });
    await app.sourcePanel().openAll();
    const fact = app.sourcePanel().fact('Ten or more soldiers');
    const excerpt = app.sourcePanel().excerpts().filter({ hasText: '10명 이상의 북한군이' });
    const other = app.sourcePanel().fact('Within 50 m');
    await fact.click();
    await expect(fact, 'it closes alone').toHaveAttribute('aria-expanded', 'false');
    await expect(other).toHaveAttribute('aria-expanded', 'true');
    await fact.click();
    await expect(excerpt).toHaveAttribute(HIGHLIGHTED, 'true');
    await fact.focus();
    await app.page.keyboard.press('Enter');
    await expect(excerpt).toHaveAttribute(HIGHLIGHTED, 'false');
    await excerpt.getByRole('button').first().focus();
    await app.page.keyboard.press('Space');
    await expect(fact).toHaveAttribute('aria-pressed', 'true');
    await app.page.setViewportSize(PHONE);
    // The sheet has a panel of its own, with nothing open yet.
    await app.sourcePanel().openAll();
    await fact.click();
    await fact.click();
    await expect(excerpt).toHaveAttribute(HIGHLIGHTED, 'true');
    await expect(other).toHaveAttribute('aria-pressed', 'false');
    await fact.click();
    await expect(excerpt).toHaveAttribute(HIGHLIGHTED, 'false');
  });

  test('the reader’s own file shows which excerpts hold; nothing leaves the page', async ({ app, page }) => {
    const text = syntheticText('patriot-daily-press-2024-06-19');
    await serveWithHash(app, 'patriot-daily-press-2024-06-19', text);
    await app.open({ sel: ID });
    const evidence = app.evidence();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await evidence.verify(textFile(text.replaceAll('\n', '\r\n')));
    await expect(evidence.verdict()).toContainText('same SHA-256');
    await evidence.verify(textFile(text.replace('about 20 soldiers', 'about 30 soldiers')));
    await expect(evidence.verdict()).toContainText('Another text');
    await expect(evidence.verdict()).toContainText('Not there');
    await evidence.verify(textFile(`By our staff\n\n${text.replaceAll(' ', '\n')}`));
    await expect(evidence.verdict()).toContainText('Found at another place');
    await expect(evidence.verdict()).not.toContainText('Not there');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    await evidence.verify({ ...textFile(''), buffer: utf16 });
    await expect(evidence.verdict()).toContainText('text in UTF-16');
    await evidence.verify({ ...textFile(''), buffer: Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]) });
    await expect(evidence.verdict()).toContainText('not plain text in UTF-8');
    await evidence.verify(textFile(''));
    await expect(evidence.verdict()).toContainText('empty');
    await evidence.verify({ ...textFile(''), buffer: Buffer.alloc(5_000_001, 'a') });
    await expect(evidence.verdict()).toContainText('larger than 5 MB');
    // Parts of the page that are fetched at the first input, such as the sheet for printing.
    const isOurs = /\/(assets|fonts|basemap|data)\//;
    expect(requests.filter((url) => !isOurs.test(url))).toEqual([]);
  });
});

function textFile(text: string) {
  return { name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** A text that has every quote of a source at its place, since the articles themselves are not ours to keep. */
function syntheticText(source: string): string {
  const points: string[] = [];
  for (const { properties } of INCIDENTS)
    for (const { prefix, exact, suffix, start, ...quote } of properties.claims.flatMap(
      ({ quotes }) => quotes,
    )) {
      if (quote.source !== source || start === undefined) continue;
      [...(prefix + exact + suffix)].forEach((point, index) => {
        points[start - [...prefix].length + index] = point;
      });
    }
  return `${Array.from(points, (point) => point ?? '.').join('')}\nThe end.\n`;
}

async function serveWithHash(app: AppDriver, source: string, text: string): Promise<void> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const sources = [...SOURCES.values()].map((one) =>
    one.id === source ? { ...one, custom: { ...one.custom, sha256 } } : one,
  );
  await serveRecord(app.page, { ...FILES, sources });
}
