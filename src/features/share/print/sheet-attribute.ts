/** On the sheet. Set by PrintedPage; read by page.css and app.module.css, and by the browser tests. */
export const SHEET = 'data-print-sheet';
