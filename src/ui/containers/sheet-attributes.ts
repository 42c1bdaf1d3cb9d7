/** On the button that raises a sheet. Set by the sheet; read by the skip link, which raises the sheet that holds the list. */
export const RAISES_SHEET = 'data-raises';

/** On an element that scrolls its contents. Set by the sheet and by the list's panel; read by long lists, to know which rows are in sight. */
export const SCROLLS = 'data-scrolls';
