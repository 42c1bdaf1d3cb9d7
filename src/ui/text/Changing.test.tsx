import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Changing } from './Changing.tsx';

afterEach(cleanup);

/** Does what the translators of browsers do: each text node gives its place to two elements with other text. */
function translate(root: Element): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  for (const node of nodes) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `[${node.data}]`;
    outer.append(inner);
    node.replaceWith(outer);
  }
}

const sentence = (count: number): ReactNode => (
  <p>
    {count > 0 && <Changing>{count}</Changing>}
    <i /> <Changing>{`incidents: ${count}`}</Changing>
  </p>
);

test('changes, comes and goes on a translated page', () => {
  const { container, rerender } = render(sentence(3));
  translate(container);
  expect(container.textContent).toContain('[incidents: 3]');
  rerender(sentence(0));
  expect(container.textContent?.trim()).toMatch(/incidents: 0$/);
  translate(container);
  rerender(sentence(7));
  expect(container.textContent?.replace(/[[\]]/g, '')).toBe('7 incidents: 7');
});

test('numbers are not for translators, words are', () => {
  const { container } = render(
    <>
      <Changing>57/59</Changing>
      <Changing>km 3</Changing>
    </>,
  );
  expect([...container.children].map((one) => one.getAttribute('translate'))).toEqual(['no', null]);
});
