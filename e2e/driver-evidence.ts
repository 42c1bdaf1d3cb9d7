/** Switching sources, why a place is so narrow, and verifying, for the driver. */

import type { Locator, Page } from '@playwright/test';
import { type SourceSetId, setOf } from '#domain/record/subject.ts';
import { ANNOUNCES } from '#features/sources/switches/announcer-attribute.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { verifyWordsFor } from '#i18n/parts/verify-words.ts';
import { SUBJECT } from '#testing/subject.ts';
import { languageOf, pattern, type Screen } from './driver-screen.ts';

export class EvidenceDriver {
  private readonly page: Page;
  private readonly words: PanelMessages;
  private readonly verifyWords: ReturnType<typeof verifyWordsFor>;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
    this.verifyWords = verifyWordsFor(languageOf(words));
  }

  /** Always in the bar, with how many sources are on. */
  openButton(): Locator {
    const { control } = this.words.evidence;
    return this.page.getByRole('banner').getByRole('button', { name: pattern(control as never) });
  }

  control(): Locator {
    const close = this.page.getByRole('button', { name: this.words.evidence.closeControl });
    return this.page
      .getByRole('region', { name: this.words.evidence.heading, exact: true })
      .filter({ has: close });
  }

  button(name: 'all' | 'articlesOnly' | 'closeControl'): Locator {
    const label = name === 'articlesOnly' ? this.articlesOnly() : this.words.evidence[name];
    return this.control().getByRole('button', { name: label, exact: true });
  }

  wholeSet(set: 'articles' | 'corroboration'): Locator {
    return this.control()
      .getByRole('group', { name: this.nameOf(set) })
      .getByRole('checkbox')
      .first();
  }

  private nameOf(set: SourceSetId): string {
    return setOf(SUBJECT, set).name[languageOf(this.words)];
  }

  private articlesOnly(): string {
    return this.words.evidence.onlySets(this.nameOf('articles'));
  }

  /** What was last said of a change. */
  announced(): Locator {
    return this.page.getByRole('main').locator(`[${ANNOUNCES}]`);
  }

  /** That, as it is seen, with its button. */
  message(): Locator {
    return this.page.getByRole('main').locator(`:has(> [${ANNOUNCES}]):has(> button)`);
  }

  dismiss(): Locator {
    return this.message().getByRole('button', { name: this.words.app.dismiss, exact: true });
  }

  private panel(): Locator {
    return this.page.getByRole('article');
  }

  articlesOnlyHere(): Locator {
    return this.panel().getByRole('button', { name: this.articlesOnly(), exact: true });
  }

  switchOf(source: RegExp): Locator {
    return this.panel().getByRole('checkbox', { name: source });
  }

  /** Opens what says how the range was set, and gives its half. */
  async openRange(at: 'when' | 'where'): Promise<Locator> {
    await this.panel().getByText(this.words.evidence.why.heading, { exact: true }).click();
    return this.panel()
      .getByRole('group')
      .filter({ hasText: this.words.evidence.why.heading })
      .getByRole('region', { name: this.words.sources[at], exact: true });
  }

  /** By whose account it happened. */
  account(): Locator {
    return this.panel().getByText(this.words.evidence.account.unconfirmed).locator('..');
  }

  /** How many reports of how many outlets. */
  reports(): Locator {
    const heading = this.panel().getByText(this.words.evidence.independence.heading, { exact: true });
    return heading.locator('xpath=following-sibling::dd[1]');
  }

  mistaken(): Locator {
    return this.panel().getByRole('region', { name: this.words.evidence.mistaken.heading });
  }

  partial(on: number, all: number): Locator {
    return this.panel().getByText(this.words.evidence.partial(on, all));
  }

  /** Everything that the panel has on demand, the sources with how they are verified among it. */
  async openAll(): Promise<void> {
    await this.panel().getByRole('button', { name: this.words.sources.openAll, exact: true }).click();
  }

  /** The first source whose whole text was read. */
  private verifying(): Locator {
    const { lead } = this.verifyWords;
    return this.panel().getByRole('group').filter({ hasText: lead }).first();
  }

  /** Opens its verifying and hands it a file. */
  async verify(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const details = this.verifying();
    if ((await details.count()) === 0) await this.openAll();
    if (!(await details.evaluate((one) => (one as HTMLDetailsElement).open))) {
      await details.getByText(this.verifyWords.open, { exact: true }).click();
    }
    await details.locator('input[type="file"]').setInputFiles(file);
  }

  verdict(): Locator {
    return this.verifying().getByRole('status');
  }
}
