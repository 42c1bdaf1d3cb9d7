import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { escapeText } from '#domain/record/published/escape-text.ts';
import { attribute, dataScript, Markup, markup } from './markup.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &quot;',
  '<!-- --> <![CDATA[ ]]>',
  'a\r\nb\tc\u2028d\u2029e',
  '`tick` \\u003c',
];
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', '\r', '-', '!', ']', 'script', 'a'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);
/** No document can hold it. */
const held = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

function parsed(text: Markup | string): Element {
  const { document } = new Window();
  document.body.innerHTML = String(text);
  return document.body as unknown as Element;
}

describe('a template', () => {
  it('puts any text in as that text, and as nothing else', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const body = parsed(markup`<p title="${text}">${other}</p>`);
        expect(body.querySelectorAll('*')).toHaveLength(1);
        const paragraph = body.querySelector('p');
        expect(paragraph?.getAttributeNames()).toEqual(['title']);
        expect(paragraph?.getAttribute('title')).toBe(held(text));
        expect(paragraph?.textContent).toBe(held(other));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves none of the characters that markup is made of in a text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"'\r\0]|&(?!amp;|lt;|gt;|quot;|#39;|#13;)/);
      }),
    );
  });

  it('escapes no markup twice, and writes nothing for what is absent', () => {
    const inner = markup`<b>${'&'}</b>`;
    expect(String(markup`${[inner, 'x<']}${null}${undefined}${false}${0}`)).toBe('<b>&amp;</b>x&lt;0');
    expect(String(markup`<p${attribute('lang', undefined)}${attribute('id', '"')}>`)).toBe('<p id="&quot;">');
  });

  it('takes no text for markup because it looks like it', () => {
    expect(String(markup`${{ toString: () => '<b>' } as unknown as string}`)).not.toContain('<b>');
    expect(() => new Markup('<b>', Symbol('markup') as never)).toThrow(TypeError);
  });
});

test('data for programs are read back as they were, and cannot end their element', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), texts), (value) => {
      const text = String(dataScript('application/ld+json', value));
      const body = text.slice(text.indexOf('>') + 1, text.lastIndexOf('</script>'));
      expect(body).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
