/** Single texts of a column of many. */
import { strFromU8, strToU8 } from 'fflate';
import type { TextColumn } from './catalogue-table.ts';

/** The text of an incident; empty where it has none. */
export function textAt({ bytes, offsets }: TextColumn, incident: number): string {
  const [start, end] = [offsets[incident] ?? 0, offsets[incident + 1] ?? 0];
  return end > start ? strFromU8(bytes.subarray(start, end)) : '';
}

/** The first incident with this text; undefined where none has it. Compares bytes, so that no text is decoded. */
export function findText({ bytes, offsets }: TextColumn, text: string): number | undefined {
  const wanted = strToU8(text);
  for (let incident = 0; incident + 1 < offsets.length; incident += 1) {
    const start = offsets[incident] as number;
    if ((offsets[incident + 1] as number) - start !== wanted.length) continue;
    let at = 0;
    while (at < wanted.length && bytes[start + at] === wanted[at]) at += 1;
    if (at === wanted.length) return incident;
  }
  return undefined;
}
