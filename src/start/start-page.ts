/**
 * What stands in the page itself: a script and a style that are there before any file is, so that a page whose files are
 * missing, slow or not understood says so. The policy admits them by their hashes and nothing else that stands in a page.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SCRIPT = textOf('start.js', /^\s*(?:\/\/.*|\/\*\*.*\*\/)$/gm);
const STYLE = textOf('start.css', /\/\*.*\*\//g);

/** For `script-src` and `style-src`. */
export const START_HASHES = { script: hashOf(SCRIPT), style: hashOf(STYLE) } as const;

/** In the head of a page's HTML. */
const PLACE = '<!--start-->';

/** A page's HTML with script and style in it. */
export function withStart(html: string): string {
  return html.replace(PLACE, () => `<style>${STYLE}</style>\n    <script>${SCRIPT}</script>`);
}

/** Without its comments and indentation, which every reader would fetch with every page. */
function textOf(name: string, comments: RegExp): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .replace(comments, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
