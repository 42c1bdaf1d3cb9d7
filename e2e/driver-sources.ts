/** The source panel and the phone's sheet, for the driver. */
import type { Locator, Page } from '@playwright/test';
import type { Messages } from '#i18n/en/messages.ts';
import { boxOf, type Screen } from './driver-screen.ts';
import { expect } from './guard.ts';

export type SheetHeight = 'low' | 'half' | 'full';

export class SourcePanelDriver {
  private readonly page: Page;
  private readonly words: Messages;

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

  private section(name: 'facts' | 'unknowns' | 'links' | 'sources' | 'cite'): Locator {
    return this.root().getByRole('region', { name: this.words.sources[name], exact: true });
  }

  /** The facts, each a button that lights its words: what says in its details which. Comparisons only lead to them. */
  facts(): Locator {
    return this.section('facts').getByRole('button').and(this.page.locator('[aria-details]'));
  }

  fact(text: string): Locator {
    return this.facts().filter({ hasText: text });
  }

  quotes(): Locator {
    return this.section('facts').getByRole('blockquote');
  }

  /** The excerpts, by source, each with the button that lights its facts. */
  excerpts(): Locator {
    return this.section('sources')
      .getByRole('list', { name: this.words.sources.excerpts })
      .getByRole('listitem');
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

export class SheetDriver {
  private readonly page: Page;
  private readonly words: Messages;

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

  async expectHeight(height: SheetHeight): Promise<void> {
    await expect(this.handle()).toHaveAttribute('aria-valuetext', this.words.app.sheet.heights[height]);
  }
}
