/** Where the pictures of the gallery are, and the page that shows them. */
import { existsSync } from 'node:fs';
import { type Look, looksOf, PICTURE_STATES } from '../picture-states.ts';

export const GALLERY = 'gallery';

export function galleryFile(state: string, { size, theme, language }: Look): string {
  return `${[state, size, theme, language].join('-')}.png`;
}

/** One page without scripts: every state with its name, and below it its looks side by side. */
export function galleryPage(): string {
  const sections = PICTURE_STATES.map((state) => {
    const figures = looksOf(state).map((look) => figure(galleryFile(state.name, look)));
    return `<section>\n<h2>${state.name}</h2>\n<div>\n${figures.join('\n')}\n</div>\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery</title>
<style>
body { font: 16px system-ui; margin: 24px; }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; }
img { max-width: 520px; max-height: 520px; border: 1px solid #888; }
</style>
<h1>Every state, in both languages and themes</h1>
${sections.join('\n')}
</html>
`;
}

function figure(file: string): string {
  const picture = existsSync(`${GALLERY}/${file}`) ? `<img src="${file}" alt="">` : 'no picture';
  return `<figure>${picture}<figcaption>${file}</figcaption></figure>`;
}
