import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { timeScale } from '#axis/time-scale.ts';
import { rangeOf } from '#domain/time/local-time.ts';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { messagesFor } from '#i18n/language.ts';
import { selectResolved } from '#state/record-selectors.ts';
import { recordStore } from '#testing/store.ts';
import { ANOTHER_KIND, OWN_SUBJECT } from '#testing/subject.ts';
import { lanesWithRoom, MOST_OWN_LANES } from './family-lanes.ts';

afterEach(cleanup);

const SINCE_1953 = {
  collection: 'since-1953',
  window: { from: rangeOf('1953').from, to: rangeOf('2026').to },
};
const SCALE = timeScale({ from: rangeOf('1950').from, to: rangeOf('2030').to }, 1040);

describe('lanes of families', () => {
  const incidents = selectResolved(recordStore(SINCE_1953).getState());
  const dated = incidents.filter(({ resolution }) => resolution.time).map(({ id }) => id);

  it('hold every dated incident of all since 1953, each once, in no more lanes than a month has', () => {
    const lanes = lanesWithRoom(incidents, OWN_SUBJECT, SCALE, false);
    expect(lanes.length).toBeLessThanOrEqual(6);
    expect(lanes.flatMap(({ marks }) => marks.map(({ id }) => id)).sort()).toEqual([...dated].sort());
  });

  it('say of each number which incidents it stands for, and how many of each kind', () => {
    const marks = lanesWithRoom(incidents, OWN_SUBJECT, SCALE, false).flatMap((lane) => lane.marks);
    const gathered = marks.filter(({ chip }) => chip);
    expect(gathered.length).toBeGreaterThan(50);
    for (const { chip, gathered: ids = [], id } of gathered) {
      expect(ids).toContain(id);
      expect(chip?.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
    }
  });

  it('draw no two symbols or numbers on each other, however far the axis is zoomed in', () => {
    for (const [from, to] of [
      ['1950', '2030'],
      ['2014', '2026'],
      ['2024-01', '2025-12'],
      ['2024-05', '2024-07'],
    ] as const) {
      const scale = timeScale({ from: rangeOf(from).from, to: rangeOf(to).to }, 1040);
      for (const { marks } of lanesWithRoom(incidents, OWN_SUBJECT, scale, false)) {
        const symbols = marks.flatMap(({ shape, parts = [shape], chip }) =>
          parts.filter(({ isPoint }) => isPoint).map(({ x }) => ({ x, half: (chip?.width ?? 14) / 2 })),
        );
        const places = [...new Map(symbols.map((one) => [one.x, one])).values()].sort((a, b) => a.x - b.x);
        places.forEach(({ x, half }, at) => {
          const next = places[at + 1];
          if (next) expect(next.x - next.half).toBeGreaterThan(x + half);
        });
      }
    }
  });

  it('give way to a lane a kind where there are few kinds, and leave no other kind without a lane', () => {
    const few = incidents.filter(({ kind }) => ['tunnel', 'gunfire'].includes(kind));
    expect(lanesWithRoom(few, OWN_SUBJECT, SCALE, false).map(({ kind }) => kind)).toEqual([
      'gunfire',
      'tunnel',
    ]);
    const [first] = incidents;
    if (!first) throw new Error('no incident');
    const subject = { ...OWN_SUBJECT, kinds: [...OWN_SUBJECT.kinds, ANOTHER_KIND] };
    const more = [...incidents, { ...first, id: 'another', kind: ANOTHER_KIND.id }];
    expect(new Set(more.map(({ kind }) => kind)).size).toBeGreaterThan(MOST_OWN_LANES);
    const last = lanesWithRoom(more, subject, SCALE, false).at(-1);
    expect([last?.kind, last?.marks.map(({ id }) => id)]).toEqual([ANOTHER_KIND.id, ['another']]);
  });
});

describe('the timeline of all since 1953', () => {
  it('has a button for each dated incident, and each is reached by the arrow keys', () => {
    const store = recordStore(SINCE_1953);
    const messages = messagesFor('en');
    render(<Timeline store={store} messages={messages} />);
    const marks = screen.getByRole('group', { name: messages.timeline.marks });
    const buttons = within(marks).getAllByRole('button', { hidden: true });
    expect(buttons).toHaveLength(142);
    const stops = () => buttons.filter((one) => one.tabIndex === 0);
    const reached = new Set<Element>();
    act(() => stops()[0]?.focus());
    fireEvent.keyDown(stops()[0] as Element, { key: 'Home' });
    for (let step = 0; step < buttons.length; step += 1) {
      const [here, ...others] = stops();
      expect(others).toEqual([]);
      if (here) reached.add(here);
      fireEvent.keyDown(here as Element, { key: 'ArrowRight' });
    }
    expect(reached.size).toBe(buttons.length);
  });

  it('shows the eras above it, and the words that one rests on when it is pressed', () => {
    const store = recordStore(SINCE_1953);
    render(<Timeline store={store} messages={messagesFor('en')} />);
    fireEvent.click(screen.getByRole('button', { name: /^Military agreement of 2018/ }));
    const note = screen.getByRole('region', { name: 'Military agreement of 2018' });
    expect(note.textContent).toContain('23 November 2023');
    expect(note.textContent).toContain('one day after North Korea declared a complete annulment');
    const [open] = within(note).getAllByRole('button', { name: /^Open the incident: South Korea suspends/ });
    fireEvent.click(open as Element);
    expect(store.getState().view.selection?.incident).toBe('agreement-suspended-2024-06-04');
    expect(screen.queryByRole('region', { name: 'Military agreement of 2018' })).toBeNull();
  });

  it('of June 2024 has no eras: nothing of them would be seen', () => {
    render(<Timeline store={recordStore({ collection: 'june-2024' })} messages={messagesFor('en')} />);
    expect(screen.queryByRole('group', { name: 'Eras' })).toBeNull();
  });
});
