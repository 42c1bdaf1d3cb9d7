import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedAddress, frameCode, growingFrameCode, HEIGHT_MESSAGE } from './embed-code.ts';

const FOLDER = 'https://example.org/dmz/';

/** As a browser reads it, without loading what is in it. */
function parsed(html: string): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = html;
  return place;
}

test('the code is one frame, with its address, title and height, and no script', () => {
  const frame = { folder: FOLDER, query: 'sel=a&lang=en', title: 'A title', height: 520 };
  const page = parsed(frameCode(frame));
  const [element, ...others] = page.querySelectorAll('*');
  expect(others).toEqual([]);
  expect(element?.getAttribute('src')).toBe(`${FOLDER}embed.html?sel=a&lang=en`);
  expect(element?.getAttribute('title')).toBe('A title');
  expect(element?.getAttribute('height')).toBe('520');
  expect(element?.getAttribute('loading')).toBe('lazy');
});

test('no title and no query gets out of its attribute', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='x",
      '</iframe><p>',
      '&quot;&#x27;',
      '\0',
      '\ud800',
    ),
  );
  fc.assert(
    fc.property(text, text, (title, search) => {
      const query = `q=${encodeURIComponent(search.replace(/\p{Surrogate}/gu, ''))}`;
      const frame = { folder: FOLDER, query, title, height: 360 };
      const page = parsed(frameCode(frame));
      const elements = [...page.querySelectorAll('*')];
      expect(elements.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
      const [element] = elements;
      expect(element?.getAttributeNames().sort()).toEqual([
        'height',
        'loading',
        'src',
        'style',
        'title',
        'width',
      ]);
      expect(element?.getAttribute('src')).toBe(embedAddress(frame));
      expect(page.textContent).toBe('');
    }),
  );
});

test('the script takes a height from the frame alone, and from no other site', () => {
  const code = growingFrameCode({ folder: FOLDER, query: '', title: 't', height: 360 });
  const [script = ''] = /(?<=<script>)[\s\S]*(?=<\/script>)/.exec(code) ?? [];
  const source = {};
  const frame = { contentWindow: source, height: 360 };
  const another = { contentWindow: {}, height: 200 };
  let listener: (event: unknown) => void = () => undefined;
  const listen = (type: string, added: typeof listener) => {
    expect(type).toBe('message');
    listener = added;
  };
  new Function('addEventListener', 'document', script)(listen, { querySelectorAll: () => [another, frame] });
  const right = { origin: 'https://example.org', source, data: { type: HEIGHT_MESSAGE, height: 611 } };
  for (const wrong of [
    { ...right, origin: 'https://example.com' },
    { ...right, source: {} },
    { ...right, data: { type: 'another', height: 611 } },
    { ...right, data: null },
  ]) {
    listener(wrong);
    expect(frame.height).toBe(360);
  }
  listener(right);
  expect([frame.height, another.height]).toEqual([611, 200]);
});
