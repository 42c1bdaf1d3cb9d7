/** The source panel and the phone's sheet, for the driver. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { boxOf, type Screen } from './driver-screen.ts';
import { expect } from './guard.ts';

export type SheetHeight = 'low' | 'half' | 'full';

export class SourcePanelDriver {
  private readonly page: Page;
  private readonly words: PanelMessages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  root(): Locator {
    return this.page.getByRole('article');
  }

  title(): Locator {
    return this.root().getByRole('heading', { level: 2 });
  }

  closeButton(): Locator {
    return this.page.getByRole('button', { name: this.words.sources.close });
  }

  private section(name: 'facts' | 'unknowns' | 'links' | 'sources'): Locator {
    return this.root().getByRole('region', { name: this.words.sources[name], exact: true });
  }

  /** The facts, each a button that opens it and highlights its quotes. Comparisons only lead to them. */
  facts(): Locator {
    return this.section('facts').getByRole('button').and(this.page.locator('[aria-expanded][aria-pressed]'));
  }

  /** Opens everything, or closes it again. */
  async openAll(open = true): Promise<void> {
    const name = this.words.sources[open ? 'openAll' : 'closeAll'];
    await this.root().getByRole('button', { name, exact: true }).click();
  }

  tool(name: 'copyQuote' | 'copyLink' | 'cite'): Locator {
    return this.root().getByRole('button', { name: this.words.sources[name], exact: true }).first();
  }

  fact(text: string): Locator {
    return this.facts().filter({ hasText: text });
  }

  /** Every quotation that is printed: those at the top, and those of the facts that are open. */
  quotes(): Locator {
    return this.root().getByRole('blockquote');
  }

  /** The same with whose they are and the button that highlights their facts. */
  excerpts(): Locator {
    return this.root().getByRole('figure');
  }

  /** The quotations that the panel starts with. */
  strongest(): Locator {
    return this.root().getByRole('region', { name: this.words.sources.strongest }).getByRole('figure');
  }

  /**
   * Selects one incident after the other as Back does, and measures each panel when it stands: pixels from the upper
   * edge of what scrolls it to the ends of its first excerpt, what is seen of it, and all of it; whether two sides
   * are beside each other; and how high the phone's sheet says it is. In the page, where it takes a third of the time
   * that it takes from outside.
   */
  measureExcerpts(incidents: readonly { id: string; title: string }[], lang: Language) {
    const comparison = this.words.evidence.sideBySide.heading(['rok', 'dprk']);
    return this.page.evaluate(measureExcerpts, { incidents, lang, comparison });
  }

  unknowns(): Locator {
    return this.section('unknowns').getByRole('definition');
  }

  links(): Locator {
    return this.section('links').getByRole('button');
  }

  originals(): Locator {
    return this.section('sources').getByRole('link');
  }
}

interface Measuring {
  readonly incidents: readonly { readonly id: string; readonly title: string }[];
  readonly lang: Language;
  /** The heading of what shows two sides beside each other. */
  readonly comparison: string;
}

/** In the page. */
async function measureExcerpts({ incidents, lang, comparison }: Measuring) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const settled = async () => {
    await document.fonts.ready;
    const finite = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map((one) => one.finished));
  };
  const scrollerOf = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    throw new Error('nothing scrolls the panel');
  };
  const firstExcerptOf = (title: string) => {
    const panel = document.querySelector('article');
    const excerpt = panel?.querySelector('figure');
    const isThere = excerpt?.checkVisibility() && panel?.querySelector('h2')?.textContent === title;
    return panel && excerpt && isThere ? { panel, excerpt } : null;
  };
  const measured = [];
  for (const { id, title } of incidents) {
    history.pushState(null, '', `/?${new URLSearchParams({ sel: id, lang })}`);
    dispatchEvent(new PopStateEvent('popstate'));
    for (let frames = 0; frames < 600 && !firstExcerptOf(title); frames += 1) await frame();
    // What follows from it, such as the height of a sheet, comes in the next frames.
    await frame();
    await frame();
    await settled();
    const { panel, excerpt } = firstExcerptOf(title) ?? {};
    if (!panel || !excerpt) throw new Error(`no excerpt of ${title}`);
    const scroller = scrollerOf(excerpt);
    const { top } = scroller.getBoundingClientRect();
    measured.push({
      id,
      excerptTop: excerpt.getBoundingClientRect().top - top + scroller.scrollTop,
      excerptBottom: excerpt.getBoundingClientRect().bottom - top + scroller.scrollTop,
      visible: scroller.clientHeight,
      whole: scroller.scrollHeight,
      isCompared: [...panel.querySelectorAll('h3')].some(({ textContent }) => textContent === comparison),
      sheet: document.querySelector('[role="separator"][aria-valuetext]')?.getAttribute('aria-valuetext'),
    });
  }
  return measured;
}

export class SheetDriver {
  private readonly page: Page;
  private readonly words: PanelMessages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  handle(): Locator {
    return this.page.getByRole('separator', { name: this.words.app.sheet.name });
  }

  button(name: 'raise' | 'lower'): Locator {
    return this.page.getByRole('button', { name: this.words.app.sheet[name] });
  }

  /** Drags the sheet's upper edge to a height on the page, in pixels from above. */
  async dragTo(y: number): Promise<void> {
    const { mouse } = this.page;
    const box = await boxOf(this.handle());
    const x = box.x + box.width / 2;
    await mouse.move(x, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(x, y, { steps: 12 });
    // A hand that rests before it lets go does not fling.
    const arrived = await this.page.evaluate(() => performance.now());
    await this.page.waitForFunction((since) => performance.now() - since > 100, arrived);
    await mouse.up();
  }

  async height(): Promise<SheetHeight | undefined> {
    const said = await this.handle().getAttribute('aria-valuetext');
    const { heights } = this.words.app.sheet;
    return (Object.keys(heights) as SheetHeight[]).find((height) => heights[height] === said);
  }

  async expectHeight(height: SheetHeight): Promise<void> {
    await expect(this.handle()).toHaveAttribute('aria-valuetext', this.words.app.sheet.heights[height]);
  }
}
