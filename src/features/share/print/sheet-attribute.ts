/** On the sheet. Set by PrintedPage; read by page.css and uncut.css, and by the browser tests. */
export const SHEET = 'data-print-sheet';
