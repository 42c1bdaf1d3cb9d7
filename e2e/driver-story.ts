/** The guided story, for the driver. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Story } from '#domain/story/story.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { languageOf, pattern, type Screen } from './driver-screen.ts';

/** The steps of a story of the record. */
export function storyOf(id: string): Story {
  return JSON.parse(readFileSync(new URL(`../data/stories/${id}.json`, import.meta.url), 'utf8')) as Story;
}

/** The first story, which opens in the collection that the page opens with. */
export const STORY = storyOf('june-2024');

export class StoryDriver {
  private readonly page: Page;
  private readonly words: Messages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  /** Beside the collection: to the story of that collection. */
  wayIn(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words.story.follow}: `) });
  }

  /** Beside a collection without a story of its own: to a list of all stories. */
  wayToAll(): Locator {
    return this.page.getByRole('button', { name: this.words.story.all, exact: true });
  }

  /** The list of all stories, or the dialog that it stands in. */
  all(): Locator {
    const titles = OWN_SUBJECT.stories.map(({ title }) => title[languageOf(this.words)]);
    return this.page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^(?:${titles.join('|')})`) });
  }

  /** After the last step. */
  others(): Locator {
    return this.root().getByRole('region', { name: this.words.story.others }).getByRole('button');
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
