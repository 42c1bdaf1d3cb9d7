/** Two apps with two records in one page: one owns the page, the other is a guest, and neither feels the other. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { kindOf } from '#domain/record/subject.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { SHEET } from '#features/share/print/sheet-attribute.ts';
import { messagesFor } from '#i18n/language.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { SUBJECT } from '#testing/subject.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { pattern } from './driver-screen.ts';
import { COARSE, expect } from './guard.ts';
import { differingBox, pictureOf } from './pixels.ts';
import { CROSSING_9, INCIDENTS } from './record.ts';
import { testOfPage } from './serve-page.ts';
import { countLeftovers, leftovers } from './two-apps/leftovers.ts';

const test = testOfPage('e2e/two-apps');

// Each of two maps has its own frames: both are drawn as they come.
test.use({ ...COARSE, mapFrames: 'every', viewport: { width: 1240, height: 1380 } });
test.describe.configure({ timeout: 180_000 });

const words = panelMessagesFor('en');
const TITLE = CROSSING_9.title.en;

/** The record of the guest: one incident of the other, in other words. */
const OTHER = 'Another crossing';
function otherRecord(name: string): string {
  const text = readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');
  if (name !== 'incidents.geojson') return text;
  const file = JSON.parse(text) as { features: { id: string; properties: { links: unknown } }[] };
  const [id] = INCIDENTS.filter(({ properties }) => properties === CROSSING_9).map((one) => one.id);
  const features = file.features.filter((one) => one.id === id);
  for (const { properties } of features) properties.links = [];
  return JSON.stringify({ ...file, features }).replaceAll(TITLE, OTHER);
}

class App {
  readonly root: Locator;
  readonly title: string;

  readonly id: 'owner' | 'guest';

  constructor(page: Page, id: 'owner' | 'guest') {
    this.id = id;
    this.root = page.locator(`#${id}`);
    this.title = id === 'owner' ? TITLE : OTHER;
  }

  async ready(): Promise<void> {
    const map = this.root.locator(`[${MAP_STATE}]`);
    await expect(map).toHaveAttribute(MAP_STATE, 'idle', { timeout: 60_000 });
    await expect(this.entry()).toBeVisible();
  }

  list = () => this.root.getByRole('region', { name: words.incidents.heading, exact: true });
  // Only the owner has pages beside it that its entries could lead to.
  entry = () => this.list().getByRole(this.id === 'owner' ? 'link' : 'button', { name: this.title });
  panel = () => this.root.getByRole('article');
  button = (name: string | RegExp) => this.root.getByRole('button', { name });
  showing = () =>
    this.root
      .getByRole('heading', { level: 1 })
      .locator('xpath=following-sibling::*')
      .locator('xpath=descendant-or-self::p')
      .first();

  /** All that can be seen and read of it: its elements, one a line, and its picture. */
  async state() {
    return { elements: await this.elements(), picture: await pictureOf(this.root) };
  }

  /** The same once nothing is still to come, such as what is announced when it has come to rest. */
  async restingState() {
    await this.ready();
    let before: readonly string[] = [];
    const isSame = async () => {
      const last = before;
      before = await this.elements();
      return before.join() === last.join();
    };
    await expect.poll(isSame, { intervals: [1000] }).toBe(true);
    return this.state();
  }

  private elements(): Promise<string[]> {
    // Pictures are taken without a caret, of which an empty attribute is left.
    return this.root.evaluate((element) => element.outerHTML.replaceAll(' style=""', '').split(/(?=<)/));
  }
}

type State = Awaited<ReturnType<App['state']>>;

/** Pixels at the edge of a panel that are not drawn the same each time. */
const NOISE = 150;

async function expectSame(app: App, before: State, deed: string): Promise<void> {
  const { elements, picture } = await app.state();
  expect(elements, deed).toEqual(before.elements);
  // The guest's map is drawn again now and then, with its labels elsewhere in their fade: its elements tell.
  if (app.id === 'guest') return;
  const { width, height } = differingBox(before.picture, picture) ?? { width: 0, height: 0 };
  expect(width * height, `${deed}: how much of the picture differs`).toBeLessThan(NOISE);
}

async function open(page: Page) {
  await page.route('**/other/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    // The places are packed into one file by the build.
    if (name === 'geography.json') return route.continue({ url: new URL(`/data/${name}`, page.url()).href });
    return route.fulfill({ body: otherRecord(name), contentType: 'application/json' });
  });
  await page.goto('/');
  const [owner, guest] = [new App(page, 'owner'), new App(page, 'guest')];
  await owner.ready();
  await guest.ready();
  return { owner, guest };
}

const ofPage = (page: Page) =>
  page.evaluate(
    (theme) => [
      document.title,
      document.documentElement.lang,
      document.documentElement.getAttribute(theme),
      location.search,
      history.length,
    ],
    THEME,
  );

/** Ids that more than one element has. */
const duplicateIds = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

/** What a reader does in one app, each step seen in the app itself. */
const DEEDS: Readonly<Record<string, (app: App, page: Page) => Promise<void>>> = {
  'selects an incident': async (app) => {
    await app.entry().click();
    await expect(app.panel().getByRole('heading', { level: 2 })).toHaveText(app.title);
  },
  'closes it by Escape': async (app, page) => {
    await app.panel().getByRole('heading', { level: 2 }).focus();
    await page.keyboard.press('Escape');
    await expect(app.panel()).toHaveCount(0);
  },
  scrubs: async (app, page) => {
    const before = await app.showing().textContent();
    await app.root.getByRole('slider', { name: words.timeline.windowEnd, exact: true }).focus();
    await page.keyboard.press('PageUp');
    await expect(app.showing()).not.toHaveText(before ?? '');
  },
  'filters and takes it back': async (app, page) => {
    const kind = app.list().getByRole('checkbox', { name: kindOf(SUBJECT, 'mdl-crossing').name.en });
    await kind.uncheck();
    await expect(app.entry()).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(app.entry()).toBeVisible();
  },
  'opens the sources': async (app) => {
    await app.button(pattern(words.evidence.control)).click();
    await expect(app.root.getByRole('region', { name: words.evidence.heading })).toBeFocused();
  },
  'closes them by Escape': async (app, page) => {
    await page.keyboard.press('Escape');
    await expect(app.root.getByRole('region', { name: words.evidence.heading })).toHaveCount(0);
  },
  'reads dark': async (app) => {
    const [light, dark] = [words.app.themes.system, words.app.themes.light].map((now) => `Theme: ${now}`);
    await app.button(new RegExp(`^${light}`)).click();
    await app.button(new RegExp(`^${dark}`)).click();
    await expect(app.button(new RegExp(`^Theme: ${words.app.themes.dark}`))).toBeVisible();
  },
  'reads Korean': async (app) => {
    await app.button(words.otherLanguage).click();
    await expect(app.root.getByRole('heading', { level: 1 })).toHaveText(messagesFor('ko').app.title);
  },
};

test.describe('side by side', () => {
  // Nothing that is done shows on the land itself.
  test.use({ tiles: 'none' });

  test('what is done in one app is not felt by the other, and the page follows its owner alone', async ({
    page,
  }) => {
    const { owner, guest } = await open(page);
    expect(await duplicateIds(page)).toEqual([]);
    const [ownersState, before] = [await owner.restingState(), await ofPage(page)];
    for (const [deed, act] of Object.entries(DEEDS)) {
      await act(guest, page);
      await page.mouse.move(0, 0);
      await expectSame(owner, ownersState, `the guest ${deed}`);
      expect(await duplicateIds(page), deed).toEqual([]);
    }
    expect(await ofPage(page)).toEqual(before);

    await expect(guest.root).toHaveAttribute('lang', 'ko');
    await expect(guest.root).toHaveAttribute(THEME, 'dark');
    await guest.button(messagesFor('ko').otherLanguage).click();
    const guestsState = await guest.restingState();
    for (const [deed, act] of Object.entries(DEEDS)) {
      await act(owner, page);
      await page.mouse.move(0, 0);
      await expectSame(guest, guestsState, `the owner ${deed}`);
      expect(await duplicateIds(page), deed).toEqual([]);
    }
    const [title, language, theme, search] = await ofPage(page);
    expect([title, language, theme]).toEqual([messagesFor('ko').app.title, 'ko', 'dark']);
    expect(search).toContain('theme=dark');
    await page.goBack();
    await expect(owner.showing()).toBeVisible();
    await expectSame(guest, guestsState, 'the owner goes back');
  });
});

test('an app that is unmounted leaves the other as it was, and nothing of its own', async ({ page }) => {
  await countLeftovers(page);
  const { owner, guest } = await open(page);
  const unmount = (which: string) => page.getByRole('button', { name: `Unmount the ${which}` }).click();
  const atRest = async () => {
    await expect.poll(async () => (await leftovers(page)).timers).toBe(0);
    return leftovers(page);
  };
  const both = await atRest();
  await unmount('guest');
  await expect(guest.root).toBeEmpty();
  // The press was the first input, with which the owner fetches what it prints and listens for.
  await page.locator(`[${SHEET}]`).waitFor({ state: 'attached' });
  const ownersAlone = await atRest();
  expect([both.contexts, ownersAlone.contexts]).toEqual([2, 1]);
  await owner.entry().click();
  await expect(owner.panel()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(owner.panel()).toHaveCount(0);
  await owner.ready();

  await page.getByRole('button', { name: 'Mount the guest', exact: true }).click();
  await guest.ready();
  await DEEDS['selects an incident']?.(guest, page);
  await DEEDS['opens the sources']?.(guest, page);
  await unmount('guest');
  expect(await atRest(), 'a guest that was used').toEqual(ownersAlone);

  await owner.entry().click();
  await unmount('owner');
  await expect(owner.root).toBeEmpty();
  // React hears of selections, and the map's engine of a page that comes back, once for each document; neither stops.
  expect(await atRest()).toEqual({
    listeners: ['click', 'selectionchange', 'visibilitychange'],
    timers: 0,
    contexts: 0,
    workers: 0,
    observers: 0,
    objects: 0,
  });
});
