/**
 * Markup as text. Whatever is put into a template is escaped by one function, unless it is markup itself; so that nothing of
 * the record can become an element, an attribute or the end of one.
 */
import { escapeText } from '#domain/record/published/escape-text.ts';
import type { Shape } from '#picture/shape.ts';

/** Text that is markup already. Only this module makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string, key: typeof KEY) {
    if (key !== KEY) throw new TypeError('markup is made by templates');
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

const KEY = Symbol('markup');

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** A template of markup: parts are escaped, lists put one after another, and nothing is written for what is absent. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = texts.map((text, at) => text + (at < parts.length ? write(parts[at]) : ''));
  return new Markup(written.join(''), KEY);
}

/** An attribute with a space before it, or nothing where its value is absent. */
export function attribute(
  name: 'lang' | 'id' | 'class' | 'href',
  value: string | undefined,
): Markup | undefined {
  return value === undefined ? undefined : new Markup(` ${name}="${escapeText(value)}"`, KEY);
}

/** An element of a drawing. The names of elements and attributes are ours; all else is escaped. */
export function element({ name, attributes, children = [] }: Shape): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : element(child)));
  const end = inside.length > 0 ? `>${inside.join('')}</${name}>` : '/>';
  return new Markup(`<${name}${written.join('')}${end}`, KEY);
}

/** Data for programs in a script element that no browser executes: no text in it can end the element. */
export function dataScript(type: 'application/ld+json', value: unknown): Markup {
  const text = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeUnicode);
  return new Markup(`<script type="${type}">${text}</script>`, KEY);
}

function escapeUnicode(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(write).join('');
  return escapeText(String(part));
}
