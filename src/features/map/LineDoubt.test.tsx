import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { LineProfile } from '#domain/place/line-profile.ts';
import { messagesFor } from '#i18n/language.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { storeOf } from '#testing/store.ts';
import { testCatalogue } from '#testing/test-record.ts';
import { LineDoubt } from './LineDoubt.tsx';

const doubt = { medianMetres: 63, ninetiethMetres: 200, mostMetres: 648, shareOver50Metres: 0.5 };

afterEach(cleanup);

function textAt(zoom: number, profile: LineProfile = { ...GEOGRAPHY.profile, doubt }): string | null {
  const store = storeOf(testCatalogue(), {}, { ...GEOGRAPHY, profile });
  const { container } = render(<LineDoubt store={store} messages={messagesFor('en')} />);
  act(() => store.actions.setCamera({ zoom, latitude: 38, longitude: 127, bearing: 0, pitch: 0 }));
  return container.textContent;
}

test('it is said from the zoom where the band is drawn, in tens of metres', () => {
  expect(textAt(9.9)).toBe('');
  expect(textAt(10)).toMatch(/60 m .* 650 m/);
});

test('nothing is said where only one reading is known', () => {
  expect(textAt(13, GEOGRAPHY.profile)).toBe('');
});
