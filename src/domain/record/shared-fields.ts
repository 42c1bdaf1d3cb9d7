/** Fields that several schemas of the data have in common. */

import * as z from 'zod/mini';
import type { Language } from './language.ts';

export const nonEmpty = z.string().check(z.minLength(1));
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** A text in every language of the page. */
export const localized = z.strictObject({ en: nonEmpty, ko: nonEmpty } satisfies Record<Language, unknown>);
