import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ACCOUNT_SIDES } from '#domain/record/source.ts';
import { messagesFor } from '#i18n/language.ts';
import { recordStore } from '#testing/store.ts';
import { SideChip } from './SideChip.tsx';

afterEach(cleanup);

test.each(['en', 'ko'] as const)(
  'is there only while one side is asked for, and takes it back (%s)',
  (language) => {
    const store = recordStore({ language });
    const { sides } = messagesFor(language);
    render(<SideChip store={store} messages={messagesFor(language)} />);
    expect(screen.queryByRole('button')).toBeNull();
    for (const side of ACCOUNT_SIDES) {
      act(() => store.actions.setSide(side));
      const chip = screen.getByRole('button', { name: sides.clear(side) });
      expect(chip.textContent).toContain(sides.asTold(side));
      fireEvent.click(chip);
      expect(store.getState().view.side).toBeNull();
      expect(screen.queryByRole('button')).toBeNull();
    }
  },
);
