import { expect, test } from 'vitest';
import { KINDS } from '../../domain/incident';
import { parseSymbolImage } from './symbol-images';

test('every image the scene can ask for is understood', () => {
  for (const kind of KINDS) {
    for (const standing of ['certain', 'possible', 'undated']) {
      for (const emphasis of ['plain', 'hovered', 'selected']) {
        expect(parseSymbolImage(`${kind}/${standing}/${emphasis}`)).toEqual({ kind, standing, emphasis });
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
])('another image is not ours: %j', (id) => expect(parseSymbolImage(id)).toBeUndefined());
