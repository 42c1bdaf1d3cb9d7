import { expect, test, vi } from 'vitest';
import { SUBJECT } from '#testing/subject.ts';
import { drawSymbolImage, parseSymbolImage } from './symbol-images.ts';

const { kinds } = SUBJECT;

test('every image the scene can ask for is understood', () => {
  for (const kind of kinds) {
    for (const standing of ['certain', 'possible', 'undated']) {
      for (const emphasis of ['plain', 'hovered', 'selected']) {
        expect(parseSymbolImage(`${kind.id}/${standing}/${emphasis}`, kinds)).toEqual({
          kind,
          standing,
          emphasis,
        });
      }
    }
  }
});

test.each([
  '',
  'mdl-crossing',
  'toString/certain/plain',
  'mdl-crossing/certain/plain/x',
  'x/certain/plain',
  'context/sure/plain',
])('another image is not ours: %j', (id) => expect(parseSymbolImage(id, kinds)).toBeUndefined());

test('a symbol is drawn where it can be read back without waiting for the graphics card', () => {
  const getContext = vi.fn(() => null);
  vi.stubGlobal('document', { createElement: () => ({ getContext }) });
  drawSymbolImage('context/certain/plain', kinds, { paper: '#fff', ink: '#000', accent: '#f00', lift: 0 }, 2);
  expect(getContext).toHaveBeenCalledWith('2d', { willReadFrequently: true });
  vi.unstubAllGlobals();
});
