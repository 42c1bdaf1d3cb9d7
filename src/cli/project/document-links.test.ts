import { describe, expect, test } from 'vitest';
import { anchorsOf, type Documents, linkFaults, linksOf } from './document-links.ts';

const FILES: Readonly<Record<string, string>> = {
  'README.md': '# Map\n',
  'docs/DATA.md': '# The data\n## Two words\n## Two words\n## 자료와 출처\n```\n# not a heading\n```\n',
  'src/domain/claim.ts': '',
};

function faults(markdown: string, file = 'docs/ARCHITECTURE.md'): string[] {
  const all: Record<string, string> = { ...FILES, [file]: markdown };
  const documents: Documents = { exists: (path) => path in all, read: (path) => all[path] ?? '' };
  return linkFaults(file, documents);
}

describe('a link is fine', () => {
  test.each([
    ['to a file', '[claim](../src/domain/claim.ts)'],
    ['to a heading', '[words](DATA.md#two-words)'],
    ['to the second heading of that name', '[words](DATA.md#two-words-1)'],
    ['to a Korean heading', '[자료](DATA.md#자료와-출처)'],
    ['to a heading of its own', '# Here I am\n[up](#here-i-am)'],
    ['to the web', '[w](https://example.org/a_(b)) <img src="https://example.org/x.png">'],
    ['in code, where it is no link', '`[x](nowhere.md)`\n```\n[x](nowhere.md)\n```\n'],
  ])('%s', (_name, markdown) => {
    expect(faults(markdown)).toEqual([]);
  });
});

describe('a link is a fault', () => {
  test.each([
    ['to a missing file', '[x](gone.md)', 'docs/ARCHITECTURE.md: gone.md: there is no such file'],
    ['to a missing picture', '![x](images/gone.png)', /no such file/],
    ['by reference to a missing file', '[x][y]\n\n[y]: gone.md', /no such file/],
    ['to a missing heading', '[x](DATA.md#three-words)', /no such heading/],
    ['to what is no heading but code', '[x](DATA.md#not-a-heading)', /no such heading/],
    ['out of the repository', '[x](../../elsewhere.md)', /leads out/],
    ['to an absolute path', '[x](/etc/hosts)', /must be relative/],
    ['to a script', '[x](javascript:alert)', /only http/],
  ])('%s', (_name, markdown, message) => {
    expect(faults(markdown)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
  });

  test('each of several', () => {
    expect(faults('[a](a.md) [b](b.md) <img src="c.png">')).toHaveLength(3);
  });
});

test('finds targets with brackets and titles', () => {
  expect(linksOf('[a](x_(y).md "title") and [b](<z.md>)')).toEqual(['x_(y).md', 'z.md']);
});

test('makes anchors as GitHub does', () => {
  const text = '# Life of an `incident`, end to end!\n## [Linked](x.md) heading ##\n';
  expect([...anchorsOf(text)]).toEqual(['life-of-an-incident-end-to-end', 'linked-heading']);
});
