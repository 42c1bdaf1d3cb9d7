/** The Share dialog, and the notice of a link that was made for another version, for the driver. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { type ShareMessages, shareWordsFor } from '#i18n/parts/share-words.ts';
import type { Screen } from './driver-screen.ts';

export class ShareDriver {
  readonly words: ShareMessages;
  private readonly page: Page;
  private readonly messages: PanelMessages;

  constructor({ page, words }: Screen, language: Language) {
    this.page = page;
    this.messages = words;
    this.words = shareWordsFor(language);
  }

  root(): Locator {
    return this.page.getByRole('dialog', { name: this.messages.app.share, exact: true });
  }

  tab(section: keyof ShareMessages['names']): Locator {
    return this.root().getByRole('tab', { name: this.words.names[section], exact: true });
  }

  /** A section, once it is the one that is shown. */
  section(section: keyof ShareMessages['names']): Locator {
    return this.root().getByRole('tabpanel', { name: this.words.names[section], exact: true });
  }

  button(name: string): Locator {
    return this.root().getByRole('button', { name, exact: true });
  }

  /** What the clipboard has once a button was pressed; the page must have been granted to read it. */
  async copied(button: string): Promise<string> {
    await this.button(button).click();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  notice(): Locator {
    return this.page.getByRole('region', { name: this.words.pinned.label, exact: true });
  }

  changes(version: string): Locator {
    return this.page.getByRole('dialog', { name: this.words.pinned.heading(version), exact: true });
  }
}
