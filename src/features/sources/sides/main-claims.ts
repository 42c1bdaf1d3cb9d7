import type { SideBySide } from '#domain/evidence/sides/side-by-side.ts';
import type { Claim } from '#domain/record/incident.ts';

/** The claims that a comparison has in the open, with their words. */
export function mainClaims({ topics }: SideBySide): readonly Claim[] {
  return topics
    .filter(({ isMain }) => isMain)
    .flatMap(({ accounts }) => accounts.flatMap(({ claims }) => claims));
}
