/** Whose account counts, and what the sides say beside each other, for the driver. */
import type { Locator, Page } from '@playwright/test';
import type { Topic } from '#domain/record/incident.ts';
import type { AccountSide } from '#domain/record/source.ts';
import type { PanelMessages } from '#i18n/parts/panel-words.ts';
import type { Screen } from './driver-screen.ts';

export class SidesDriver {
  private readonly page: Page;
  private readonly words: PanelMessages;

  constructor({ page, words }: Screen) {
    this.page = page;
    this.words = words;
  }

  /** One of the choices; null: all accounts. `where`: beside the list, or above the switches of sources. */
  choice(side: AccountSide | null, where: 'list' | 'sources' = 'list'): Locator {
    const { sides, incidents, evidence } = this.words;
    const region = where === 'list' ? incidents.heading : evidence.heading;
    return this.page
      .getByRole('region', { name: region, exact: true })
      .getByRole('group', { name: sides.choice, exact: true })
      .getByRole('radio', { name: side === null ? sides.all : sides.names[side], exact: true });
  }

  /** The chip on the map, or the line view, that takes the choice back. */
  chip(side: AccountSide): Locator {
    return this.page.getByRole('button', { name: this.words.sides.clear(side), exact: true });
  }

  /** What two sides say of the incident that is open. */
  comparison(sides: readonly AccountSide[] = ['rok', 'dprk']): Locator {
    const name = this.words.evidence.sideBySide.heading(sides);
    return this.page.getByRole('article').getByRole('region', { name, exact: true });
  }

  /** What a side says of a subject, in that comparison. */
  account(side: AccountSide, about: Topic): Locator {
    return this.comparison()
      .getByRole('group', { name: this.words.sources.topics[about], exact: true })
      .getByRole('group', { name: this.words.sides.names[side], exact: true });
  }

  showAll(): Locator {
    const name = this.words.evidence.sideBySide.showAll;
    return this.page.getByRole('article').getByRole('button', { name, exact: true });
  }

  /** What the panel says of how much of the incident one side tells. */
  partial(side: AccountSide, on: number, all: number): Locator {
    return this.page.getByRole('article').getByText(this.words.evidence.ofSide(side).partial(on, all));
  }
}
