/**
 * Which words of the stretch chip: `all` or `stretch` alone. The chip sets it; its style sheet and that of the line
 * view read it and show one of them.
 */
export const CHIP_PART = 'data-part';
