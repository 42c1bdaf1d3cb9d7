/** The guided story, for the driver. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Story } from '#domain/story/story.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { pattern, type Screen } from './driver-screen.ts';

export const STORY = JSON.parse(
  readFileSync(new URL('../data/story.json', import.meta.url), 'utf8'),
) as Story;

export class StoryDriver {
  private readonly page: Page;
  private readonly words: Messages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  wayIn(): Locator {
    const { follow, followHint } = this.words.story;
    return this.page.getByRole('button', { name: `${follow} ${followHint}` });
  }

  root(): Locator {
    return this.page.getByRole('region', { name: this.words.story.label, exact: true });
  }

  title(): Locator {
    return this.root().getByRole('heading', { level: 2 });
  }

  button(name: 'previous' | 'next' | 'play' | 'pause' | 'leave' | 'more'): Locator {
    return this.root().getByRole('button', { name: this.words.story[name], exact: true });
  }

  steps(): Locator {
    return this.root().getByRole('list', { name: this.words.story.steps }).getByRole('button');
  }

  /** The marks of the claims, switched off or not. */
  marks(): Locator {
    const { evidence, evidenceOff } = this.words.story;
    const mark = (words: typeof evidence | typeof evidenceOff) =>
      this.root().getByRole('button', { name: pattern(words) });
    return mark(evidence).or(mark(evidenceOff));
  }

  unsupported(): Locator {
    return this.root().getByText(this.words.story.unsupported);
  }

  /** What assistive technology was told of the step. */
  announced(): Locator {
    return this.root().getByRole('status');
  }

  failure(): Locator {
    return this.root().getByRole('alert');
  }

  retry(): Locator {
    return this.failure().getByRole('button', { name: this.words.app.retry });
  }
}
