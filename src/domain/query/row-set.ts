/** More incidents than can each have an object and an element: a table, and objects for those on screen or selected. */
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import type { Geography } from '#domain/place/footprint.ts';
import type { CatalogueTable } from '#domain/rows/catalogue-table.ts';
import type { EventTable } from '#domain/rows/event-table.ts';
import { rowsOfIncidents } from '#domain/rows/incident-rows.ts';
import { incidentOfRow } from '#domain/rows/row-incident.ts';
import { findText, textAt } from '#domain/rows/text-at.ts';
import { indexRows, type RowIndex } from '#domain/rows/time/row-index.ts';
import { rowsOf } from './incident-table.ts';
import { type AskedFacts, askedFacts, type RowFacts } from './row-facts.ts';

export interface RowSet extends AskedFacts {
  readonly table: EventTable;
  readonly index: RowIndex;
  /** The incident of that number; the same object for as long as few others are asked for. */
  incidentAt(incident: number): ResolvedIncident;
  idAt(incident: number): string;
  /** Undefined: no such id. Not for each step: it may ask all of them. */
  numberOf(id: string): number | undefined;
}

/** A catalogue as it was read. */
export interface ReadCatalogue {
  readonly table: CatalogueTable;
  readonly index: RowIndex;
  /** Absent: each is made when it is asked for. */
  readonly facts?: RowFacts;
}

export function rowSetOfCatalogue({ table, index, facts }: ReadCatalogue): RowSet {
  return {
    table,
    index,
    ...askedFacts(table, index, facts),
    incidentAt: keepingFew((incident) => incidentOfRow(table, incident)),
    idAt: (incident) => textAt(table.text.id, incident),
    numberOf: (id) => findText(table.text.id, id),
  };
}

/** Of a record: its own objects, in their order. `areas` are those of the gazetteer. */
export function rowSetOfIncidents(incidents: readonly ResolvedIncident[], areas: Geography['areas']): RowSet {
  const incidentAt = (incident: number) => {
    const found = incidents[incident];
    if (!found) throw new RangeError(`no incident ${incident} of ${incidents.length}`);
    return found;
  };
  const table = rowsOfIncidents(incidents, areas);
  const index = indexRows(table);
  return {
    table,
    index,
    ...askedFacts(table, index),
    incidentAt,
    idAt: (incident) => incidentAt(incident).id,
    numberOf: (id) => rowsOf(incidents).get(id),
  };
}

/** About as many as stand on a screen and are scrolled past. */
const KEPT = 2000;

function keepingFew<T>(make: (key: number) => T): (key: number) => T {
  const kept = new Map<number, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
