/** Before the record is there the timeline has the lanes, the axis and the height that it has afterwards. */
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ExpectedByCollection,
  expectedByCollection,
  readExpected,
} from '#domain/evidence/expected-times.ts';
import { resolveAll } from '#domain/evidence/resolved.ts';
import type { Catalogue } from '#domain/record/catalogue.ts';
import { messagesFor } from '#i18n/language.ts';
import { createAppStore } from '#state/store.ts';
import { defaultView } from '#state/view.ts';
import { GEOGRAPHY } from '#testing/geography.ts';
import { recordCatalogue } from '#testing/record.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { Timeline } from './Timeline.tsx';

let catalogue: Catalogue;
let expected: ExpectedByCollection;

beforeAll(() => {
  catalogue = recordCatalogue();
  const incidents = resolveAll(catalogue.incidents, () => true);
  // As the page gets it.
  expected = readExpected(JSON.stringify(expectedByCollection(incidents, OWN_SUBJECT.collections)));
});
afterEach(cleanup);

function show(collection: string, known = expected) {
  const store = createAppStore({
    subject: OWN_SUBJECT,
    view: defaultView(OWN_SUBJECT, 'en', collection),
    expected: known,
  });
  const { container } = render(<Timeline store={store} messages={messagesFor('en')} />);
  const layout = () => ({
    lanes: [...container.querySelectorAll('[aria-hidden="true"] > span > i')].map((one) => one.textContent),
    reach: [...container.querySelectorAll('[role="slider"]')].map((slider) =>
      ['aria-valuemin', 'aria-valuemax'].map((name) => slider.getAttribute(name)),
    ),
    ticks: [...container.querySelectorAll('[aria-hidden="true"] > i > span')].map((one) => one.textContent),
    eras: container.querySelectorAll('[role="group"] > button').length > 0,
    histogram: container.querySelector('svg[width="100%"]')?.getAttribute('height'),
    marks: container.querySelectorAll('[data-incident]').length,
  });
  const arrive = () =>
    act(() => store.actions.setCatalogue({ status: 'ready', catalogue, geography: GEOGRAPHY }));
  const fail = () =>
    act(() => store.actions.setCatalogue({ status: 'failed', reason: 'network', faults: [] }));
  return { layout, arrive, fail };
}

describe.each(OWN_SUBJECT.collections.map(({ id }) => id))('%s', (collection) => {
  it('changes nothing of it when the record comes', () => {
    const { layout, arrive } = show(collection);
    const before = layout();
    expect(before.lanes.length).toBeGreaterThan(0);
    expect(before.ticks.length).toBeGreaterThan(0);
    expect(before.reach.flat().every(Number)).toBe(true);
    arrive();
    expect({ ...layout(), marks: 0 }).toEqual({ ...before, marks: 0 });
  });
});

it('has no lanes of a record that has failed, nor of one that nothing is known of', () => {
  const [first] = OWN_SUBJECT.collections;
  const failing = show(first?.id ?? '');
  failing.fail();
  expect(failing.layout().lanes).toEqual([]);
  cleanup();
  for (const json of [null, '', '{', '[]', '{"june-2024":{"kinds":3}}', '{"june-2024":null}'])
    expect(show(first?.id ?? '', readExpected(json)).layout().lanes).toEqual([]);
});
