import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { testStore } from '#testing/store.ts';
import { TEST_RECORD } from '#testing/test-record.ts';
import { SourcePanel } from './SourcePanel.tsx';

afterEach(cleanup);

test('an incident of which all that is told is mistaken has no summary, also with all sources on', () => {
  const [first] = TEST_RECORD.incidents.features;
  const claims = first?.properties.claims.map((claim) => ({ ...claim, stance: 'mistaken' }));
  const features = [{ ...first, properties: { ...first?.properties, claims, links: [] } }];
  const record = { ...TEST_RECORD, incidents: { ...TEST_RECORD.incidents, features } };
  render(<SourcePanel store={testStore({ selection: { incident: 'crossing-a' } }, record)} />);
  expect(screen.queryByText('Summary of Crossing A')).toBeNull();
  expect(screen.getByText(panelMessagesFor('en').evidence.partial(0, 0))).toBeTruthy();
});
