import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { testCatalogue } from '#testing/test-record.ts';
import { VerifySource } from './VerifySource.tsx';

afterEach(cleanup);

const source = testCatalogue().sources.get('daily-1');
const quote = {
  source: 'daily-1',
  exact: '20 soldiers',
  prefix: 'About ',
  suffix: ' cro',
  start: 6,
  end: 17,
};

function verify(content: string, { withoutDigest = false } = {}) {
  if (!source) throw new Error('no such source');
  const { sha256: _held, length: _length, ...custom } = source.custom;
  render(
    <VerifySource
      source={withoutDigest ? { ...source, custom } : source}
      outlet="The Daily"
      quotes={[quote]}
      language="en"
    />,
  );
  const file = new File([content], 'article.txt');
  fireEvent.change(screen.getByLabelText(/choose/i), { target: { files: [file] } });
}

test('says where an excerpt was found, and how it differs', async () => {
  verify('By our staff.\nAbout 20\nsoldiers crossed.');
  expect(await screen.findByText(/Another text than the one we read/)).toBeTruthy();
  expect(screen.getByText(/1 was found, but not just as recorded/)).toBeTruthy();
  expect(screen.getByText(/from character 20; in the text we read, 6/)).toBeTruthy();
  expect(screen.getByText(/spaces or line breaks differ/)).toBeTruthy();
  expect(screen.getByText(/A SHA-256 is a fingerprint/)).toBeTruthy();
});

test('says when it is not there', async () => {
  verify('Nobody crossed.');
  expect(await screen.findByText('Not there')).toBeTruthy();
});

test('looks for excerpts of a source whose text was never held, without a digest', async () => {
  verify('About 20 soldiers crossed.', { withoutDigest: true });
  expect(await screen.findByText(/The SHA-256 was not compared\. Of 1 excerpt, 1 stands/)).toBeTruthy();
  expect(screen.queryByText(/A SHA-256 is a fingerprint/)).toBeNull();
});

describe('a file dropped beside the strip', () => {
  const drag = (type: 'dragover' | 'drop', types: string[], target: Element = document.body) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const dataTransfer = { types, files: [], dropEffect: 'copy' };
    Object.assign(event, { dataTransfer });
    fireEvent(target, event);
    return { isKept: event.defaultPrevented, effect: dataTransfer.dropEffect };
  };
  const setOpen = (isOpen: boolean) => {
    const details = document.querySelector('details') as HTMLDetailsElement;
    details.open = isOpen;
    fireEvent(details, new Event('toggle'));
  };

  test('does not take the reader away from the page while verifying is open', () => {
    verify('');
    expect(drag('drop', ['Files']).isKept, 'closed: the page has no say in it').toBe(false);
    setOpen(true);
    expect(drag('dragover', ['Files'])).toEqual({ isKept: true, effect: 'none' });
    expect(drag('drop', ['Files']).isKept).toBe(true);
    expect(drag('drop', ['text/plain']).isKept, 'words dragged into a field').toBe(false);
    setOpen(false);
    expect(drag('drop', ['Files']).isKept).toBe(false);
    setOpen(true);
    cleanup();
    expect(drag('drop', ['Files']).isKept, 'gone with the panel').toBe(false);
  });

  test('leaves the strip its own', () => {
    verify('');
    setOpen(true);
    const strip = screen.getByLabelText(/choose/i).parentElement as HTMLElement;
    expect(drag('dragover', ['Files'], strip)).toEqual({ isKept: true, effect: 'copy' });
  });
});

test('tells beforehand what file to make, and that it stays here', () => {
  verify('');
  expect(screen.getByText(/Nothing is uploaded/)).toBeTruthy();
  expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(3);
});
