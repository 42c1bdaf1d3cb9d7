import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT_BYTES, verifyFile } from './verify';

const TEXT = 'First line.\nAbout 20 soldiers 😀 crossed.\n';
const SHA = createHash('sha256').update(TEXT).digest('hex');
const quote = {
  source: 'daily-1',
  exact: '20 soldiers',
  prefix: 'About ',
  suffix: ' 😀 crossed',
  start: 18,
  end: 29,
};

function file(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

describe('verifyFile', () => {
  it('holds for the very text, whatever its line ends', async () => {
    for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n')]) {
      const found = await verifyFile(file(text), SHA, [quote]);
      expect(found).toMatchObject({
        type: 'compared',
        isSameText: true,
        sha256: SHA,
        quotes: [{ holds: true }],
      });
    }
  });

  it('says which quotes do not stand in another text', async () => {
    const other = TEXT.replace('20', '30');
    const whole = { ...quote, exact: 'First', prefix: '', suffix: ' line', start: 0, end: 5 };
    expect(await verifyFile(file(other), SHA, [quote, whole])).toMatchObject({
      isSameText: false,
      quotes: [{ holds: false }, { holds: true }],
    });
  });

  it('explains what it cannot compare', async () => {
    expect(await verifyFile(file(''), SHA, [quote])).toEqual({ type: 'empty' });
    expect(await verifyFile(file(new Uint8Array([0xff, 0xfe, 0x41])), SHA, [quote])).toEqual({
      type: 'not-text',
    });
    expect(await verifyFile(file('a\0b'), SHA, [quote])).toEqual({ type: 'not-text' });
    const huge = { size: FILE_LIMIT_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('never read')) };
    expect(await verifyFile(huge, SHA, [quote])).toEqual({ type: 'too-large' });
    const broken = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await verifyFile(broken, SHA, [quote])).toEqual({ type: 'unreadable' });
  });
});
