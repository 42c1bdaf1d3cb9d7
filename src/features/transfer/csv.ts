/** CSV by RFC 4180, as spreadsheets open it without harm. */

export type Cell = string | number | boolean | null;

/** Spreadsheets take a file for UTF-8, and show Hangul, only after this mark. */
const BYTE_ORDER_MARK = '\ufeff';

export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: Cell): string {
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run what begins like a formula; an apostrophe makes it text. The wide signs count in East Asia. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
