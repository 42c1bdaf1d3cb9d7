import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/record/language.ts';
import { messagesFor } from '#i18n/language.ts';
import { SUBJECT } from '#testing/subject.ts';
import { LaneLabels } from './LaneLabels.tsx';
import { OTHER_KINDS } from './lanes.ts';

afterEach(cleanup);

it.each(LANGUAGES)('the lane of other kinds is named in %s', (language) => {
  const messages = messagesFor(language);
  render(<LaneLabels lanes={[{ kind: OTHER_KINDS }]} subject={SUBJECT} {...{ messages, language }} />);
  expect(screen.getAllByText({ en: 'Other kinds', ko: '그 밖의 종류' }[language])).toHaveLength(2);
});
