/** CSV by RFC 4180, written so that a spreadsheet runs no text as a formula, wherever it splits. */

export type Cell = string | number | boolean | null;

/** The byte order mark: without it spreadsheets do not read the file as UTF-8 and Hangul is broken. */
export const BYTE_ORDER_MARK = '\ufeff';

export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map(csvLine).join('');
}

/** With its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(fieldOf).join(',')}\r\n`;
}

function fieldOf(cell: Cell): string {
  const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs a cell that begins with one of these signs as a formula; an apostrophe before it makes it text. East
 * Asian versions accept the full-width signs too. A spreadsheet that splits at something else than commas, which is for
 * its settings to say, begins cells within ours: so each sign that does not follow a letter or digit is guarded, but for
 * one that a space follows, which is a dash.
 */
function withoutFormula(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}\p{M}'])(?=[=+\-@＝＋－＠](?! ))|^(?=[\t\r\n=+\-@＝＋－＠])/gu, "'");
}
