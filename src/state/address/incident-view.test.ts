import { expect, test } from 'vitest';
import { decodeView, encodeView } from '#state/address/url-codec.ts';
import { selectVisible } from '#state/selectors.ts';
import { recordCatalogue } from '#testing/record.ts';
import { recordStore } from '#testing/store.ts';
import { OWN_SUBJECT } from '#testing/subject.ts';
import { viewOfIncident } from './incident-view.ts';

test('a link to an incident opens what lists and draws it, for each of the record', () => {
  const visible = new Map<string, ReadonlySet<string>>();
  const outside: string[] = [];
  for (const { id, properties } of recordCatalogue().incidents) {
    const wanted = viewOfIncident(OWN_SUBJECT, { id, kind: properties.kind }, 'en');
    const { view, rejected } = decodeView(encodeView(wanted, null, OWN_SUBJECT), 'ko', OWN_SUBJECT);
    expect({ view, rejected }, id).toEqual({ view: wanted, rejected: [] });
    const collection = view.collection ?? '';
    const shown =
      visible.get(collection) ??
      new Set(
        selectVisible(recordStore({ ...view, selection: null }).getState()).incidents.map((one) => one.id),
      );
    visible.set(collection, shown);
    if (!shown.has(id)) outside.push(id);
  }
  // What led up to June 2024 was before it: the page says so and offers its time.
  expect(outside).toEqual(['ctx-guard-post-repair']);
});
