/** The states of the app that are shown in pictures: those that tests compare, and all of them in the gallery. */
import { LANGUAGES, type Language } from '#domain/record/language.ts';
import type { AppDriver } from './driver.ts';
import { type ComponentLook, THEMES, type Theme } from './looks.ts';
import { CROSSING_9 } from './record.ts';

/** CSS pixels. */
export const WINDOWS = {
  desktop: { width: 1040, height: 680 },
  phone: { width: 390, height: 780 },
} as const;

export type WindowSize = keyof typeof WINDOWS;

/** How a state is shown. */
export interface Look extends ComponentLook {
  readonly size: WindowSize;
}

export interface PictureState {
  readonly name: string;
  /** Parameters of the address, less theme and language. */
  readonly view: Readonly<Record<string, string>>;
  readonly sizes: readonly WindowSize[];
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  /** The theme is that of the reader's system, which is light, unless it is to be dark. */
  readonly followsSystem?: true;
  /** It is come to from this state, where the page shows that one, without loading the page again. */
  readonly after?: string;
  /** What a reader does after the view is open. */
  readonly steps?: (app: AppDriver, look: Look) => Promise<void>;
  readonly withoutWebGL?: true;
  /** It belongs to the pictures of decades, which are made and compared by themselves. */
  readonly decades?: true;
  /** Of these looks a picture is kept, and tests compare with it. */
  readonly compared: 'all' | 'none' | readonly Look[];
}

const EVERYWHERE = { sizes: ['desktop', 'phone'], themes: THEMES, languages: LANGUAGES } as const;
const AT_A_DESK = { ...EVERYWHERE, sizes: ['desktop'] } as const;
const ON_A_PHONE = { ...EVERYWHERE, sizes: ['phone'] } as const;
const LIGHT_EN = { size: 'desktop', theme: 'light', language: 'en' } as const;
const DARK_KO = { size: 'desktop', theme: 'dark', language: 'ko' } as const;

const LIGHT_KO = { size: 'desktop', theme: 'light', language: 'ko' } as const;
const DARK_EN = { size: 'desktop', theme: 'dark', language: 'en' } as const;
const PHONE_KO = { size: 'phone', theme: 'light', language: 'ko' } as const;

const SELECTED = { sel: 'mdl-crossing-2024-06-18' };

export const PICTURE_STATES: readonly PictureState[] = [
  { name: 'home', view: {}, ...EVERYWHERE, compared: 'all' },
  { name: 'selected', view: SELECTED, after: 'home', ...EVERYWHERE, compared: 'all' },
  {
    name: 'line-all',
    view: { view: 'line' },
    followsSystem: true,
    ...AT_A_DESK,
    compared: [LIGHT_EN, DARK_KO],
  },
  {
    name: 'line-articles',
    view: { view: 'line', sets: 'articles' },
    followsSystem: true,
    ...AT_A_DESK,
    compared: [LIGHT_EN],
  },
  {
    name: 'empty',
    view: { t: '1972-01-01/1972-12-31', off: 'context,fortification,mine-explosion' },
    followsSystem: true,
    ...AT_A_DESK,
    compared: [LIGHT_EN],
  },
  {
    name: 'no-webgl',
    view: {},
    followsSystem: true,
    withoutWebGL: true,
    ...AT_A_DESK,
    compared: [LIGHT_EN],
  },
  {
    name: 'decades-line',
    view: { col: 'since-1953', view: 'line' },
    ...AT_A_DESK,
    decades: true,
    compared: [LIGHT_EN, LIGHT_KO, DARK_EN],
  },
  {
    name: 'decades-line-phone',
    view: { col: 'since-1953', view: 'line' },
    ...ON_A_PHONE,
    decades: true,
    compared: [PHONE_KO],
  },
  {
    name: 'decades-map',
    view: { col: 'since-1953' },
    ...EVERYWHERE,
    decades: true,
    compared: [LIGHT_EN, DARK_KO, PHONE_KO],
  },
  { name: 'mines', view: { sel: 'mine-explosions-2024-h1' }, ...EVERYWHERE, compared: 'none' },
  {
    name: 'how-counted',
    view: { col: 'crossings-2025' },
    ...EVERYWHERE,
    steps: (app) => app.howCounted().click(),
    compared: 'none',
  },
  { name: 'no-sources', view: { sets: 'none' }, ...AT_A_DESK, compared: 'none' },
  { name: 'story', view: { story: '3' }, ...EVERYWHERE, compared: 'none' },
  { name: 'notices', view: { sel: 'no-such-incident', t: 'garbage' }, ...EVERYWHERE, compared: 'none' },
  {
    name: 'half-sheet',
    view: {},
    ...ON_A_PHONE,
    steps: (app) => app.sheet().button('raise').click(),
    compared: 'none',
  },
  {
    name: 'sources-open',
    view: SELECTED,
    ...AT_A_DESK,
    steps: (app) => app.evidence().openButton().click(),
    compared: 'none',
  },
  { name: 'about', view: {}, ...EVERYWHERE, steps: (app) => app.openAbout(), compared: 'none' },
  {
    name: 'nothing-found',
    view: {},
    ...AT_A_DESK,
    steps: (app) => app.search().fill('no such thing'),
    compared: 'none',
  },
  {
    name: 'line-hover',
    view: { view: 'line' },
    ...AT_A_DESK,
    steps: (app, { language }) => app.line().hover(CROSSING_9.title[language]),
    compared: 'none',
  },
  {
    name: 'line-table',
    view: { view: 'line' },
    ...AT_A_DESK,
    steps: (app) => app.line().button('table').click(),
    compared: 'none',
  },
];

/** Every look of a state: sizes, then themes, then languages. */
export function looksOf({ sizes, themes, languages }: PictureState): Look[] {
  return sizes.flatMap((size) =>
    themes.flatMap((theme) => languages.map((language) => ({ size, theme, language }))),
  );
}

export function isCompared({ compared }: PictureState, look: Look): boolean {
  if (typeof compared === 'string') return compared === 'all';
  return compared.some(
    ({ size, theme, language }) => size === look.size && theme === look.theme && language === look.language,
  );
}

/** The line view is compared at one size, which its pictures' names do not say. */
export function pictureName({ name, view }: PictureState, { size, theme, language }: Look): string {
  return [name, ...(view.view === 'line' ? [] : [size]), theme, language].join('-');
}

interface Showing {
  /** What the page shows so far, in the same look. */
  readonly before?: PictureState | undefined;
  readonly windows?: Readonly<Record<WindowSize, { width: number; height: number }>>;
}

/** Shows a state in a look, in a window of its size; it has come to rest when this resolves. */
export async function showState(
  app: AppDriver,
  state: PictureState,
  look: Look,
  { before, windows = WINDOWS }: Showing = {},
): Promise<void> {
  await app.page.setViewportSize(windows[look.size]);
  if (before && before.name === state.after) await app.goTo(state.view);
  else await openState(app, state, look);
  await state.steps?.(app, look);
  if (state.view.view !== 'line') await app.waitForMap();
  await app.settled();
}

async function openState(app: AppDriver, state: PictureState, { theme, language }: Look): Promise<void> {
  if (state.withoutWebGL) await app.withoutWebGL();
  const themed = state.followsSystem && theme === 'light' ? {} : { theme };
  const view = { ...state.view, ...themed, lang: language };
  await (state.view.view === 'line' ? app.openLine(view) : app.open(view));
}
