/**
 * Which words of the stretch chip: `all` or `stretch` alone. Set by the chip; read by its style sheet and by the line
 * view's, which shows one of them.
 */
export const CHIP_PART = 'data-part';
