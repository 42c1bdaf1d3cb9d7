import { createContext } from 'react';
import type { PictureParts } from './make-picture.ts';

/** What the app gives to those who make pictures. Null: outside of an app. */
export const PicturePartsContext = createContext<PictureParts | null>(null);
