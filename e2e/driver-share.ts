/** The Share dialog, and the notice of a link that was made for another version, for the driver. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '#domain/record/language.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import { type ShareMessages, shareWordsFor } from '#i18n/parts/share-words.ts';
import type { Screen } from './driver-screen.ts';
import { expect } from './guard.ts';

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

  /** Before the page is opened: lets the test read what the page copies. */
  async letRead(): Promise<void> {
    const context = this.page.context();
    if (this.grantsClipboard()) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    else await context.addInitScript(keepWhatIsCopied);
  }

  /** What the clipboard has once a button was pressed. */
  async copied(button: string): Promise<string> {
    await this.button(button).click();
    if (this.grantsClipboard()) return this.page.evaluate(() => navigator.clipboard.readText());
    const taken = () =>
      this.page.evaluate(() => {
        const kept = window as unknown as { copied?: string };
        const { copied } = kept;
        delete kept.copied;
        return copied;
      });
    let text: string | undefined;
    const look = async () => {
      text = await taken();
      return text !== undefined;
    };
    await expect.poll(look).toBe(true);
    return text ?? '';
  }

  /** Firefox asks the reader before each look into the clipboard. */
  private grantsClipboard(): boolean {
    return this.page.context().browser()?.browserType().name() === 'chromium';
  }

  notice(): Locator {
    return this.page.getByRole('region', { name: this.words.pinned.label, exact: true });
  }

  changes(version: string): Locator {
    return this.page.getByRole('dialog', { name: this.words.pinned.heading(version), exact: true });
  }
}

/** In the page: keeps a text once the browser has put it into the clipboard. */
function keepWhatIsCopied(): void {
  const { clipboard } = navigator;
  // None where the page is not secure, as the empty one that a browser begins with.
  if (!clipboard) return;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = async (text) => {
    await write(text);
    Object.assign(window, { copied: text });
  };
}
