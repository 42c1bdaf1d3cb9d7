/** How each row of a table is drawn, and where: told once for a table, whatever the window. */
import { mercatorX, mercatorY } from '#domain/place/mercator.ts';
import { type DrawnRows, leaveOutRepeated, type TableOfPlaces } from './distinct-places.ts';
import { FORMS, formOfRow, mercatorOf, metresOf } from './row-form.ts';

/** Positions are counted from here: so near, 32 bits tell metres apart. */
export const ORIGIN = { x: mercatorX(127.5), y: mercatorY(38) } as const;

export interface EventPlaces extends DrawnRows {
  /** By incident, how many of its rows have a form. */
  readonly drawn: Uint32Array;
}

export function eventPlaces(table: TableOfPlaces): EventPlaces {
  const { rows, place } = table;
  const drawn: DrawnRows = {
    form: new Uint8Array(rows),
    x: new Float32Array(rows),
    y: new Float32Array(rows),
    radius: new Float32Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    const form = formOfRow(place, row);
    drawn.form[row] = form;
    if (form === FORMS.none || form === FORMS.stretch) continue;
    const latitude = place.lat[row] as number;
    drawn.x[row] = mercatorX(place.lon[row] as number) - ORIGIN.x;
    drawn.y[row] = mercatorY(latitude) - ORIGIN.y;
    if (form !== FORMS.doubtful) drawn.radius[row] = mercatorOf(metresOf(place, row), latitude);
  }
  return { ...drawn, drawn: leaveOutRepeated(table, drawn) };
}
