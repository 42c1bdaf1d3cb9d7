/** What a reader sees and does in WebKit, by names: as the driver of the other engines, in as much as WebDriver allows. */
import { expect } from '@playwright/test';
import { MAP_STATE } from '#features/map/map-state.ts';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import type { ElementId, WebDriver } from './webdriver.ts';

/** Where it is, the first that has the name: the beginning of its label or its text; or that has `text` anywhere in it. */
export interface Sought {
  readonly selector: string;
  readonly name?: string;
  readonly text?: string;
}

/** The element itself, its text, or an attribute. */
type Wanted = 'element' | 'text' | `@${string}`;

const PATIENCE = { timeout: 20_000 };

export class Reader {
  readonly words = panelMessagesFor('en');
  readonly driver: WebDriver;
  private readonly site: string;

  constructor(driver: WebDriver, site: string) {
    this.driver = driver;
    this.site = site;
  }

  /** Opens a view and waits until its map stands still, or says that there is none. */
  async open(address: string): Promise<void> {
    await this.driver.open(this.site + address);
    await this.waitForMap();
  }

  async waitForMap(): Promise<void> {
    const selector = `[${MAP_STATE}="idle"], [${MAP_STATE}="failed"]`;
    await expect.poll(() => this.count({ selector }), { timeout: 45_000 }).toBe(1);
  }

  button(name: string): Sought {
    return { selector: 'button', name };
  }

  find(sought: Sought): Promise<ElementId | null> {
    return this.read(sought, 'element') as Promise<ElementId | null>;
  }

  /** Once it is there. */
  async element(sought: Sought): Promise<ElementId> {
    let found: ElementId | null = null;
    const look = async () => {
      found = await this.find(sought);
      return found !== null;
    };
    await expect.poll(look, { message: JSON.stringify(sought), ...PATIENCE }).toBe(true);
    if (!found) throw new Error('It is there no more');
    return found;
  }

  /** Once it is there and nothing that moves is in the way. */
  async click(sought: Sought): Promise<void> {
    await expect(async () => this.driver.click(await this.element(sought))).toPass(PATIENCE);
  }

  /** Once it is there and keeps the focus. */
  async focus(sought: Sought): Promise<void> {
    await expect(async () => {
      const element = await this.element(sought);
      await this.driver.run((element) => (element as unknown as HTMLElement).focus(), element);
      expect(
        await this.driver.run((element) => document.activeElement === (element as unknown), element),
      ).toBe(true);
    }).toPass(PATIENCE);
  }

  count(sought: Sought): Promise<number> {
    return this.driver.run((selector) => document.querySelectorAll(selector).length, sought.selector);
  }

  async text(sought: Sought): Promise<string> {
    return ((await this.read(sought, 'text')) as string | null) ?? '';
  }

  attribute(sought: Sought, name: string): Promise<string | null> {
    return this.read(sought, `@${name}`) as Promise<string | null>;
  }

  async expectText(sought: Sought, text: string | RegExp): Promise<void> {
    const said = expect.poll(() => this.text(sought), { message: JSON.stringify(sought), ...PATIENCE });
    await (typeof text === 'string' ? said.toContain(text) : said.toMatch(text));
  }

  /** In one step, since an element that was found may be another one a moment later. */
  private read({ selector, name = '', text = '' }: Sought, wanted: Wanted): Promise<unknown> {
    return this.driver.run(readFirst, selector, name, text, wanted);
  }

  /** What is shown, as a sentence. */
  readonly showing: Sought = { selector: 'header p' };
  readonly panelTitle: Sought = { selector: 'article h2' };
}

/** In the page: of the first that is sought what is wanted, `null` where there is none. */
function readFirst(selector: string, name: string, text: string, wanted: Wanted): unknown {
  const isNamed = (element: Element) => {
    const label = element.getAttribute('aria-label');
    return label === null ? (element.textContent ?? '').trim().startsWith(name) : label.startsWith(name);
  };
  const first = [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && isNamed(element) && element.textContent?.includes(text),
  );
  if (!first) return null;
  if (wanted === 'element') return first;
  return wanted === 'text' ? first.textContent : first.getAttribute(wanted.slice(1));
}
