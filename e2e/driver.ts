/**
 * What a reader can see and do, in the domain's words. The only file that knows how the page is built: every
 * locator is a role with its name, from the catalogue of the language that the page is in.
 */

import type { Locator } from '@playwright/test';
import type { Language } from '#domain/record/language.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { HOVERED } from '#incident-ui/hovered.ts';
import { THEME } from '#ui/theme/theme-attribute.ts';
import { EvidenceDriver } from './driver-evidence.ts';
import { LineDriver } from './driver-line.ts';
import { ListDriver } from './driver-list.ts';
import { MapDriver } from './driver-map.ts';
import { pattern } from './driver-screen.ts';
import { ShareDriver } from './driver-share.ts';
import { SidesDriver } from './driver-sides.ts';
import { SheetDriver, SourcePanelDriver } from './driver-sources.ts';
import { StoryDriver } from './driver-story.ts';
import { TimelineDriver } from './driver-timeline.ts';
import { goTo } from './go-to.ts';
import { COARSE, expect, test as guarded, UNDRAWN } from './guard.ts';

export { COARSE, expect, UNDRAWN };

export const test = guarded.extend<{ app: AppDriver }>({
  app: async ({ page }, use) => {
    // Shorter than a test, so that what could not be done is named, and longer than a slow machine needs.
    page.setDefaultTimeout(25_000);
    await use(new AppDriver(page));
  },
});

export class AppDriver extends ListDriver {
  private shownIn: Language = 'en';

  /** That the page is in. */
  get language(): Language {
    return this.shownIn;
  }

  get words() {
    return panelMessagesFor(this.language);
  }

  /** Opens a view, e.g. `{ t: '2024-06-10/2024-06-20', lang: 'ko' }`, and waits until it can be used. */
  async open(view: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.openAddress(`/?${new URLSearchParams(view)}`, view.lang === 'ko' ? 'ko' : 'en');
  }

  async openAddress(address: string, language: Language = 'en', { map = true } = {}): Promise<void> {
    this.shownIn = language;
    await this.page.goto(address);
    await this.waitForRecord();
    if (map) await this.waitForMap();
  }

  /** As a browser that has no WebGL, or has it switched off; call before opening. */
  async withoutWebGL(): Promise<void> {
    await this.page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      const noWebGL = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      };
      HTMLCanvasElement.prototype.getContext = noWebGL as typeof original;
    });
  }

  /** As a reader who has not touched the page: a test that merely looks into it counts as a touch. Call before opening. */
  async untouched(): Promise<void> {
    await this.page.addInitScript(() =>
      Object.defineProperty(navigator, 'userActivation', {
        value: { hasBeenActive: false, isActive: false },
      }),
    );
  }

  /**
   * Goes to another view as Back does, in the language and theme that the page has, without loading it again; map
   * and panels stand when it resolves.
   */
  async goTo(view: Readonly<Record<string, string>>): Promise<void> {
    await goTo(this.page, `/?${new URLSearchParams(view)}`);
  }

  /** Until the record is read, or its failure is said. */
  async waitForRecord(): Promise<void> {
    await expect(this.showing()).not.toHaveText(this.words.app.loading);
  }

  /** Until the map stands still, or says that there is none. */
  async waitForMap(): Promise<void> {
    await this.waitForMapState('idle', 'failed');
  }

  async waitForIdleMap(): Promise<void> {
    await this.waitForMapState('idle');
  }

  /** Asked in the page at each frame: assertions ask again after up to a second, which is long for a map. */
  private async waitForMapState(...states: string[]): Promise<void> {
    const there = states.map((state) => `[${MAP_STATE}="${state}"]`).join();
    await this.page.waitForFunction((selector) => document.querySelector(selector), there, {
      timeout: 45_000,
    });
  }

  /** Until fonts are there and what glides has arrived. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      const finite = document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(finite.map((one) => one.finished));
    });
  }

  /** The parameters of the address. */
  address(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  parameter(name: string): string | undefined {
    return this.address()[name];
  }

  historyLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Presses Tab until the target has the focus; the focus is never lost on the way. */
  async tabTo(target: Locator, { backwards = false, limit = 80 } = {}): Promise<void> {
    for (let press = 0; press < limit; press += 1) {
      await this.page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${limit} presses of Tab did not reach ${target}`);
  }

  // The bar on top

  bar(): Locator {
    return this.page.getByRole('banner');
  }

  /** What is shown, as a sentence. */
  showing(): Locator {
    return this.bar().getByRole('paragraph').first();
  }

  /** Opens and closes what explains how entries and occurrences are counted. */
  howCounted(): Locator {
    return this.bar().getByRole('button', { name: this.words.occurrences.how });
  }

  countsExplained(): Locator {
    return this.bar().getByRole('region');
  }

  /** What assistive technology was last told of what is shown. */
  announced(): Locator {
    return this.bar().getByRole('status').first();
  }

  skipLink(): Locator {
    return this.page.getByRole('button', { name: this.words.app.skipToList });
  }

  languageButton(): Locator {
    return this.bar().getByRole('button', { name: this.words.otherLanguage });
  }

  async switchLanguage(): Promise<void> {
    await this.languageButton().click();
    this.shownIn = this.language === 'en' ? 'ko' : 'en';
  }

  themeButton(): Locator {
    return this.bar().getByRole('button', { name: pattern(this.words.app.themeIs) });
  }

  /** Presses the button until the page wears the theme. */
  async switchTheme(theme: 'light' | 'dark'): Promise<void> {
    const worn = this.page.locator('html');
    for (let press = 0; press < 3 && (await worn.getAttribute(THEME)) !== theme; press += 1)
      await this.themeButton().click();
    await expect(worn).toHaveAttribute(THEME, theme);
  }

  /** Reads which language the page is in: a walk does not know which button it pressed. */
  async followLanguage(): Promise<void> {
    const shown = await this.page.evaluate(() => document.documentElement.lang);
    this.shownIn = shown === 'ko' ? 'ko' : 'en';
  }

  shareButton(): Locator {
    return this.bar().getByRole('button', { name: this.words.app.share, exact: true });
  }

  aboutButton(): Locator {
    return this.bar().getByRole('button', { name: this.words.app.about, exact: true });
  }

  /** Its contents come when it is opened. */
  async openAbout(): Promise<void> {
    await this.aboutButton().click();
    await this.dialog().getByRole('heading', { level: 3 }).first().waitFor();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.words.app.aboutHeading });
  }

  closeDialogButton(): Locator {
    return this.dialog().getByRole('button', { name: this.words.app.close });
  }

  notices(): Locator {
    return this.page.getByRole('status', { name: this.words.app.notices }).getByRole('paragraph');
  }

  dismissNotice(): Locator {
    return this.page
      .getByRole('status', { name: this.words.app.notices })
      .getByRole('button', { name: this.words.app.dismiss });
  }

  /** An incident is shown as hovered in the list and on the timeline at once, or in neither. */
  async expectHovered(title: string, hovered = true): Promise<void> {
    await expect(this.entry(title)).toHaveAttribute(HOVERED, String(hovered));
    await expect(this.timeline().mark(title)).toHaveAttribute(HOVERED, String(hovered));
  }

  async select(title: string): Promise<void> {
    await this.entry(title).click();
    await expect(this.sourcePanel().title()).toHaveText(title);
  }

  /** The buttons for map and line view. */
  faces(): Locator {
    return this.page
      .getByRole('group', { name: this.words.lineView.faceChoice, exact: true })
      .getByRole('button');
  }

  /** Opens and closes the timeline where the screen has little height. */
  timelineToggle(): Locator {
    return this.page.getByRole('main').getByRole('button', { name: this.words.timeline.label, exact: true });
  }

  map(): MapDriver {
    return new MapDriver(this);
  }

  sourcePanel(): SourcePanelDriver {
    return new SourcePanelDriver(this);
  }

  evidence(): EvidenceDriver {
    return new EvidenceDriver(this);
  }

  sides(): SidesDriver {
    return new SidesDriver(this);
  }

  share(): ShareDriver {
    return new ShareDriver(this, this.language);
  }

  line(): LineDriver {
    return new LineDriver(this);
  }

  /** Opens a view of the line, and waits until it can be used. */
  async openLine(view: Readonly<Record<string, string>> = {}): Promise<void> {
    this.shownIn = view.lang === 'ko' ? 'ko' : 'en';
    await this.page.goto(`/?${new URLSearchParams({ view: 'line', ...view })}`);
    await this.waitForRecord();
    await expect(this.line().boxes().first()).toBeAttached();
    await this.line().expectSettled();
  }

  timeline(): TimelineDriver {
    return new TimelineDriver(this);
  }

  story(): StoryDriver {
    return new StoryDriver(this);
  }

  sheet(): SheetDriver {
    return new SheetDriver(this);
  }
}
