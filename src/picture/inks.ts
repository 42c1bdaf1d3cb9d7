/** The colours of the paper of a picture and of what is written on it: those of the page's two themes. */

export type PictureFlavor = 'light' | 'dark';

export interface Inks {
  readonly ink: string;
  readonly faint: string;
  readonly paper: string;
  readonly rule: string;
  readonly strongRule: string;
}

export interface PictureInks extends Inks {
  readonly accent: string;
  /** Two tints of the paper, for neighbours in a row. */
  readonly tints: readonly [string, string];
  /** The ground in a profile. */
  readonly ground: string;
}

export const PICTURE_INKS: Readonly<Record<PictureFlavor, PictureInks>> = {
  light: {
    ink: '#1d1a16',
    faint: '#6b6459',
    paper: '#fdfcf8',
    rule: '#dcd5c7',
    strongRule: '#8c8374',
    accent: '#8a3b12',
    tints: ['#e6e0d2', '#efebe1'],
    ground: '#d9d3c6',
  },
  dark: {
    ink: '#ece7dd',
    faint: '#989389',
    paper: '#171c20',
    rule: '#2c3338',
    strongRule: '#6c747a',
    accent: '#eea36f',
    tints: ['#2b3237', '#22282d'],
    ground: '#333a3f',
  },
};
