/** Where the pictures of the gallery are, and the page that shows them. */
import { existsSync } from 'node:fs';
import { COMPONENT_LOOKS, type ComponentLook } from '../looks.ts';
import { type Look, looksOf, PICTURE_STATES } from '../picture-states.ts';
import { COMPONENT_STATES } from './components/component-states.ts';

export const GALLERY = 'gallery';

export function galleryFile(state: string, { size, theme, language }: Look): string {
  return `${[state, size, theme, language].join('-')}.png`;
}

export function componentFile(state: string, { theme, language }: ComponentLook): string {
  return `${['component', state, theme, language].join('-')}.png`;
}

/** One page without scripts: every state with its name, and below it its looks side by side. */
export function galleryPage(): string {
  const components = COMPONENT_STATES.map(({ name }) =>
    section(
      name,
      COMPONENT_LOOKS.map((look) => componentFile(name, look)),
    ),
  );
  const states = PICTURE_STATES.map((state) =>
    section(
      state.name,
      looksOf(state).map((look) => galleryFile(state.name, look)),
    ),
  );
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
<h2>The app</h2>
${states.join('\n')}
<h2>Its components</h2>
${components.join('\n')}
</html>
`;
}

function section(name: string, files: readonly string[]): string {
  return `<section>\n<h3>${name}</h3>\n<div>\n${files.map(figure).join('\n')}\n</div>\n</section>`;
}

function figure(file: string): string {
  const picture = existsSync(`${GALLERY}/${file}`) ? `<img src="${file}" alt="">` : 'no picture';
  return `<figure>${picture}<figcaption>${file}</figcaption></figure>`;
}
