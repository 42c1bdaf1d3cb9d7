/** What a reader can do, each as far as the page offers it just then. All chance comes from the walk's own seed. */
import type { Locator } from '@playwright/test';
import { OWN_SUBJECT } from '#testing/subject.ts';
import type { AppDriver } from '../driver.ts';

export interface Hand {
  readonly app: AppDriver;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** Says what was done, or undefined where the page did not offer it. */
export type Action = (hand: Hand) => Promise<string | undefined>;

const SEARCHES = [
  'crossing',
  '철원',
  'Putin',
  'ㅊㅇ',
  '"warning shots"',
  'zzz',
  '\u202Emirror',
  'Cheorwon 1984',
  '',
];

/** Pressed where it can be seen; false where it cannot be pressed, because it is covered or on its way. */
async function press(target: Locator): Promise<boolean> {
  if (!(await target.isVisible())) return false;
  return target.click({ timeout: 1500 }).then(
    () => true,
    () => false,
  );
}

function oneOf<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

async function pressOne(all: Locator, { random }: Hand, name: string): Promise<string | undefined> {
  const count = await all.count();
  if (count === 0) return undefined;
  const at = Math.floor(random() * count);
  return (await press(all.nth(at))) ? `${name} ${at + 1} of ${count}` : undefined;
}

async function keys(target: Locator, pressed: readonly string[]): Promise<boolean> {
  if (!(await target.isVisible())) return false;
  await target.focus();
  for (const key of pressed) await target.page().keyboard.press(key);
  return true;
}

export const ACTIONS: Readonly<Record<string, { readonly weight: number; readonly act: Action }>> = {
  select: { weight: 18, act: (hand) => pressOne(hand.app.incidentList(), hand, 'select') },
  deselect: {
    weight: 6,
    act: async ({ app, random }) => {
      if (random() < 0.5) await app.page.keyboard.press('Escape');
      else if (!(await press(app.sourcePanel().closeButton()))) return undefined;
      return 'deselect';
    },
  },
  scrub: {
    weight: 14,
    act: async ({ app, random }) => {
      const grip = oneOf(['start', 'end', 'body'] as const, random) ?? 'body';
      const key = oneOf(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'], random) ?? 'Home';
      const times = 1 + Math.floor(5 * random());
      const thumb = app.timeline().thumb(grip);
      return (await keys(thumb, Array<string>(times).fill(key)))
        ? `scrub ${grip} ${times} x ${key}`
        : undefined;
    },
  },
  drag: {
    weight: 4,
    act: async ({ app, random }) => {
      const thumb = app.timeline().thumb('body');
      const box = (await thumb.isVisible()) ? await thumb.boundingBox() : null;
      if (!box) return undefined;
      const by = Math.round((random() - 0.5) * 300);
      const { mouse } = app.page;
      await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await mouse.down();
      for (let step = 1; step <= 4; step += 1)
        await mouse.move(box.x + box.width / 2 + (by * step) / 4, box.y + 8);
      await mouse.up();
      return `drag by ${by} px`;
    },
  },
  play: {
    weight: 4,
    act: async ({ app }) => {
      if (await press(app.timeline().button('pause'))) return 'pause';
      return (await press(app.timeline().button('play'))) ? 'play' : undefined;
    },
  },
  kinds: {
    weight: 6,
    act: (hand) =>
      pressOne(
        hand.app
          .list()
          .getByRole('group', { name: hand.app.words.incidents.legend, exact: true })
          .getByRole('checkbox'),
        hand,
        'kind',
      ),
  },
  'all kinds': {
    weight: 2,
    act: async ({ app }) => ((await press(app.allKinds())) ? 'all kinds' : undefined),
  },
  'clear filters': {
    weight: 2,
    act: async ({ app }) => ((await press(app.clearFilters())) ? 'clear' : undefined),
  },
  observers: {
    weight: 2,
    act: async ({ app }) => ((await press(app.observerFilter())) ? 'observers' : undefined),
  },
  stretch: {
    weight: 4,
    act: async ({ app, random }) => {
      if (random() < 0.4) return (await press(app.line().clearStretch().first())) ? 'whole line' : undefined;
      const handle = app.line().handle(random() < 0.5 ? 'west' : 'east');
      const key = random() < 0.5 ? 'ArrowLeft' : 'ArrowRight';
      return (await keys(handle.first(), [key, key, 'PageUp'])) ? `stretch ${key}` : undefined;
    },
  },
  sources: {
    weight: 5,
    act: async (hand) => {
      const { app, random } = hand;
      if (!(await app.evidence().control().isVisible())) {
        if (!(await press(app.evidence().openButton()))) return undefined;
        return 'open sources';
      }
      if (random() < 0.4)
        return (await press(app.evidence().button('closeControl'))) ? 'close sources' : undefined;
      if (random() < 0.4) return (await press(app.evidence().button('all'))) ? 'all sources' : undefined;
      return pressOne(app.evidence().control().getByRole('checkbox'), hand, 'source');
    },
  },
  side: { weight: 2, act: (hand) => pressOne(hand.app.list().getByRole('radio'), hand, 'side') },
  search: {
    weight: 4,
    act: async ({ app, random }) => {
      const text = oneOf(SEARCHES, random) ?? '';
      if (!(await app.search().isVisible())) return undefined;
      await app
        .search()
        .fill(text, { timeout: 1500 })
        .catch(() => undefined);
      return `search ${JSON.stringify(text)}`;
    },
  },
  collection: {
    weight: 3,
    act: async ({ app, random }) => {
      const picker = app.list().getByRole('combobox', { name: app.words.incidents.collection, exact: true });
      if (!(await picker.isVisible())) return undefined;
      const { id } = oneOf(OWN_SUBJECT.collections, random) ?? { id: '' };
      await picker.selectOption(id, { timeout: 1500 }).catch(() => undefined);
      return `collection ${id}`;
    },
  },
  face: { weight: 5, act: (hand) => pressOne(hand.app.faces(), hand, 'face') },
  language: {
    weight: 3,
    act: async ({ app }) => {
      if (!(await app.languageButton().isVisible())) return undefined;
      return app.switchLanguage().then(
        () => `language ${app.language}`,
        () => undefined,
      );
    },
  },
  theme: { weight: 2, act: async ({ app }) => ((await press(app.themeButton())) ? 'theme' : undefined) },
  story: {
    weight: 4,
    act: async (hand) => {
      const { app, random } = hand;
      if (!(await app.story().root().isVisible())) {
        if (await press(app.story().wayIn())) return 'open the story';
        return undefined;
      }
      const name = oneOf(['next', 'next', 'previous', 'play', 'pause', 'leave'] as const, random) ?? 'next';
      return (await press(app.story().button(name))) ? `story: ${name}` : undefined;
    },
  },
  // In the place of the list: a walk that stays in it sees little else.
  'leave the story': {
    weight: 8,
    act: async ({ app }) => ((await press(app.story().button('leave'))) ? 'leave the story' : undefined),
  },
  share: {
    weight: 2,
    act: async (hand) => {
      if (!(await press(hand.app.shareButton()))) return undefined;
      const tab = await pressOne(hand.app.share().root().getByRole('tab'), hand, 'tab');
      return `share: ${tab}`;
    },
  },
  about: { weight: 1, act: async ({ app }) => ((await press(app.aboutButton())) ? 'about' : undefined) },
  print: {
    weight: 1,
    act: async ({ app }) => {
      await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await app.page.emulateMedia({ media: 'print' });
      await app.page.emulateMedia({ media: null });
      await app.page.evaluate(() => dispatchEvent(new Event('afterprint')));
      return 'print';
    },
  },
  history: {
    weight: 6,
    act: async ({ app, random }) => {
      const way = random() < 0.65 ? 'back' : 'forward';
      const went = await app.page.evaluate((way) => {
        const { navigation } = window as unknown as {
          navigation: { currentEntry: { index: number }; entries(): unknown[] };
        };
        const next = navigation.currentEntry.index + (way === 'back' ? -1 : 1);
        if (next < 0 || next >= navigation.entries().length) return false;
        history.go(way === 'back' ? -1 : 1);
        return true;
      }, way);
      return went ? way : undefined;
    },
  },
  undo: {
    weight: 3,
    act: async ({ app, random }) => {
      await app.page.keyboard.press(random() < 0.6 ? 'Control+z' : 'Control+Shift+z');
      return 'undo or redo';
    },
  },
  resize: {
    weight: 2,
    act: async ({ app, random, sizes }) => {
      const size = oneOf(sizes, random);
      if (!size) return undefined;
      await app.page.setViewportSize(size);
      return `resize to ${size.width} x ${size.height}`;
    },
  },
  'list keys': {
    weight: 4,
    act: async ({ app, random }) => {
      const pressed = [
        'ArrowDown',
        'ArrowDown',
        random() < 0.5 ? 'End' : 'ArrowUp',
        random() < 0.5 ? 'Enter' : 'Home',
      ];
      return (await keys(app.incidentList().first(), pressed)) ? `list keys ${pressed}` : undefined;
    },
  },
  catalogue: {
    weight: 2,
    act: async ({ app, random }) => {
      const picker = app.list().getByRole('combobox', { name: /Data set|자료/ });
      if (!(await picker.isVisible())) return undefined;
      const at = Math.floor(random() * (await picker.getByRole('option').count()));
      await picker.selectOption({ index: at }, { timeout: 1500 }).catch(() => undefined);
      return `catalogue ${at}`;
    },
  },
  'any button': {
    weight: 8,
    // What leads away from the page, and what saves a file, is left alone.
    act: (hand) =>
      pressOne(
        hand.app.page
          .locator('button:visible:enabled, summary:visible')
          .filter({ hasNotText: /PNG|SVG|CSV|RIS|KML/ }),
        hand,
        'any button',
      ),
  },
  tidy: {
    weight: 4,
    // Dialogs go by Escape, so that a walk does not end in one.
    act: async ({ app }) => {
      if ((await app.page.locator('dialog[open]').count()) === 0) return undefined;
      await app.page.keyboard.press('Escape');
      return 'close a dialog';
    },
  },
};
