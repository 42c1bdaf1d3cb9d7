import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { messagesFor } from '../../i18n/language';
import { testCatalogue } from '../incidents/test-record';
import { VerifySource } from './VerifySource';

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
      messages={messagesFor('en')}
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

test('tells beforehand what file to make, and that it stays here', () => {
  verify('');
  expect(screen.getByText(/Nothing is uploaded/)).toBeTruthy();
  expect(screen.getAllByRole('listitem', { hidden: true })).toHaveLength(3);
});
