/** Families of kinds, for where each kind has no room of its own: a lane of the timeline holds a family. */
import * as z from 'zod/mini';
import { duplicateIds, type Fault } from './faults.ts';
import { localized, slug } from './shared-fields.ts';

export const kindFamily = z.strictObject({
  id: slug,
  name: localized,
  /** For where there is little room: a part of the name. */
  shortName: localized,
  /** Ids of its kinds. */
  kinds: z.readonly(z.array(slug).check(z.minLength(1))),
});

export type KindFamily = Readonly<z.infer<typeof kindFamily>>;

/** A kind is in one family at most, so that no incident has two lanes; one in none has a lane of its own. */
export function familyFaults(
  families: readonly KindFamily[],
  kinds: readonly { readonly id: string }[],
): Fault[] {
  const ids = new Set(kinds.map(({ id }) => id));
  const named = families.flatMap(({ kinds: members }, at) => members.map((id) => ({ id, at })));
  const others = named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, at }) => ({ path: `kindFamilies[${at}].kinds`, message: `no such kind: ${id}` }));
  const seen = new Set<string>();
  const twice = named.flatMap(({ id, at }) => {
    const isSecond = seen.has(id);
    seen.add(id);
    return isSecond ? [{ path: `kindFamilies[${at}].kinds`, message: `in two families: ${id}` }] : [];
  });
  return [...duplicateIds('kindFamilies', families), ...others, ...twice];
}
