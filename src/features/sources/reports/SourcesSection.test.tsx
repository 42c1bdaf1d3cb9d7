import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SourcePanel } from '#features/sources/panel/SourcePanel.tsx';
import { recordStore } from '#testing/store.ts';

afterEach(cleanup);

test.each([
  ['mdl-crossing-2024-06-09', 1],
  ['panmunjom-killing-1976-08-18', 0],
] as const)(
  'the articles that the record starts from are offered where one is a source: %s',
  (incident, count) => {
    render(<SourcePanel store={recordStore({ selection: { incident } })} />);
    expect(screen.queryAllByRole('button', { name: 'The three articles only' })).toHaveLength(count);
    expect(screen.getAllByRole('button', { name: 'All sources' })).toHaveLength(1);
  },
);
