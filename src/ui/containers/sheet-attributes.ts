/** On the button that raises a sheet. Set by the sheet; read by the skip link, which raises the sheet that the list lies in. */
export const RAISES_SHEET = 'data-raises';

/** On what scrolls its contents. Set by the sheet and by the list's panel; read by long lists, to know which rows are in sight. */
export const SCROLLS = 'data-scrolls';
