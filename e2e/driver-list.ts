/** The list of incidents with its search and its legend, for the driver. */
import type { Locator, Page } from '@playwright/test';
import { type KindId, kindOf } from '#domain/record/subject.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { SUBJECT } from '#testing/subject.ts';
import { languageOf, pattern } from './driver-screen.ts';

export interface FacetCounts {
  readonly certain: number;
  readonly underWay: number;
  readonly possible: number;
  readonly undated: number;
}

export abstract class ListDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  abstract get words(): Messages;

  list(): Locator {
    return this.page.getByRole('region', { name: this.words.incidents.heading, exact: true });
  }

  /** The entries, field incidents first; of many those in sight, in order of time. */
  incidentList(): Locator {
    const { field, context, list } = this.words.incidents;
    const [first = '', ...others] = [field, context, list];
    const named = (name: string) => this.list().getByRole('list', { name, exact: true });
    const lists = others.reduce((all, name) => all.or(named(name)), named(first));
    // Those of the record are links to their pages; rows of a data set have none.
    return lists.getByRole('link').or(lists.getByRole('button'));
  }

  /** Of many: the years and months that have any. */
  jumpToDate(): Locator {
    return this.list().getByRole('combobox', { name: this.words.incidents.rows.jump });
  }

  entry(title: string): Locator {
    return this.incidentList().filter({ hasText: title });
  }

  incidentCount(): Promise<number> {
    return this.incidentList().count();
  }

  /** How many incidents the list says it has, of which those out of sight need not be there. */
  async listedCount(): Promise<number> {
    const whole = this.list().locator('[aria-setsize]').first();
    if ((await whole.count()) > 0) return Number(await whole.getAttribute('aria-setsize'));
    const headings = await this.list().getByRole('heading', { level: 3 }).allInnerTexts();
    return headings.reduce(
      (sum, heading) => sum + Number(/([\d,]+)\D*$/.exec(heading.trim())?.[1]?.replaceAll(',', '') ?? 0),
      0,
    );
  }

  search(): Locator {
    return this.list().getByRole('searchbox', { name: this.words.incidents.search });
  }

  kindFilter(kind: KindId): Locator {
    return this.list().getByRole('checkbox', { name: this.nameOf(kind) });
  }

  /** Leaves only what more than one observer reports. */
  observerFilter(): Locator {
    return this.list().getByRole('checkbox', { name: pattern(this.words.incidents.corroborated.filter) });
  }

  onlyKind(kind: KindId): Locator {
    return this.list().getByRole('button', { name: this.words.incidents.onlyKind(this.nameOf(kind)) });
  }

  private nameOf(kind: KindId): string {
    return kindOf(SUBJECT, kind).name[languageOf(this.words)];
  }

  allKinds(): Locator {
    return this.list().getByRole('button', { name: this.words.incidents.allKinds });
  }

  /** What the kinds that are switched on count together, of what is dated. */
  async facetCounts(): Promise<Omit<FacetCounts, 'undated'>> {
    const { undated: _undated, ...dated } = await this.allFacetCounts();
    return dated;
  }

  /** The kinds, each with its counts. */
  facets(): Locator {
    return this.list().getByRole('group', { name: this.words.incidents.legend, exact: true });
  }

  async allFacetCounts(): Promise<FacetCounts> {
    const on = this.facets().getByRole('checkbox', { checked: true });
    const labels = await on.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''));
    const sumOf = (words: RegExp) =>
      labels.reduce((sum, label) => {
        const found = words
          .exec(label)
          ?.slice(1)
          .find((one) => one !== undefined);
        return sum + Number(found?.replaceAll(',', '') ?? 0);
      }, 0);
    return {
      certain: sumOf(/: ([\d,]+) in this|: 이 기간(?:·구간)? ([\d,]+)건/),
      underWay: sumOf(/([\d,]+) under way|진행 중 ([\d,]+)건/),
      possible: sumOf(/([\d,]+) more may be|일 수 있음 ([\d,]+)건/),
      undated: sumOf(/([\d,]+) without a date|날짜 미상 ([\d,]+)건/),
    };
  }

  /** The line under the list that has the incidents of which the sources in use do not tell. */
  absent(absent: (count: number, day: null) => string = this.words.incidents.absent): Locator {
    const [start = ''] = absent(1, null).split('1');
    return this.page.getByText(start);
  }

  clearFilters(): Locator {
    return this.list().getByRole('button', { name: this.words.incidents.clear });
  }

  wayOut(): Locator {
    return this.list().getByRole('button', { name: pattern(this.words.incidents.resetWindow) });
  }

  dataFailure(): Locator {
    return this.list().getByRole('alert');
  }

  retry(): Locator {
    return this.dataFailure().getByRole('button', { name: this.words.app.retry });
  }
}
