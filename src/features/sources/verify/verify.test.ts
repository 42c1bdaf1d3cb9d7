import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT_BYTES, verifyFile } from './verify.ts';

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
  it('holds for the very text, whatever its line ends, with a byte order mark or without', async () => {
    for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\ufeff${TEXT}`]) {
      expect(await verifyFile(file(text), SHA, [quote])).toEqual({
        type: 'compared',
        digest: { answer: 'same', sha256: SHA },
        isMarkup: false,
        quotes: [{ quote, finding: { place: 'recorded' } }],
      });
    }
  });

  it('says of each quote where another text has it', async () => {
    const other = `The paper\n\n${TEXT.replace('crossed', 'went')}`;
    const first = { ...quote, exact: 'First', prefix: '', suffix: ' line', start: 0, end: 5 };
    const gone = { ...quote, exact: 'crossed', prefix: '😀 ', suffix: '.', start: 32, end: 39 };
    expect(await verifyFile(file(other), SHA, [quote, first, gone])).toMatchObject({
      digest: { answer: 'other', sha256: createHash('sha256').update(other).digest('hex') },
      quotes: [
        { finding: { place: 'elsewhere', at: 29, inContext: false } },
        { finding: { place: 'elsewhere', at: 11, inContext: true } },
        { finding: { place: 'nowhere' } },
      ],
    });
  });

  it('looks for quotes where there is nothing to compare the digest with', async () => {
    expect(await verifyFile(file(TEXT), undefined, [quote])).toMatchObject({
      digest: { answer: 'unasked' },
      quotes: [{ finding: { place: 'recorded' } }],
    });
  });

  it('knows the source of a web page', async () => {
    const page = `<!DOCTYPE html>\n<p>${TEXT}</p>`;
    expect(await verifyFile(file(page), SHA, [quote])).toMatchObject({ isMarkup: true });
  });

  it('explains what it cannot compare', async () => {
    const typeOf = async (content: string | Uint8Array) =>
      (await verifyFile(file(content), SHA, [quote])).type;
    expect(await typeOf('')).toBe('empty');
    expect(await typeOf(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toBe('utf-16');
    expect(await typeOf(new Uint8Array([0xfe, 0xff, 0, 0x41]))).toBe('utf-16');
    expect(await typeOf(new Uint8Array([0xba, 0xcf, 0xc7, 0xd1]))).toBe('not-utf-8');
    expect(await typeOf('a\0b')).toBe('not-text');
    const huge = { size: FILE_LIMIT_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('never read')) };
    expect(await verifyFile(huge, SHA, [quote])).toEqual({ type: 'too-large' });
    const broken = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await verifyFile(broken, SHA, [quote])).toEqual({ type: 'unreadable' });
  });
});
