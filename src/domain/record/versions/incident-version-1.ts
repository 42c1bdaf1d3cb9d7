/** Incident files in version 1 of their schema, which had one stretch of the line for all places and no readings. */

/** The same file in the form of the version after it, whatever it is; what is wrong in it stays as it is. */
export function fromVersion1(file: unknown): unknown {
  const { features } = file as { readonly features?: unknown };
  return Array.isArray(features) ? { ...(file as object), features: features.map(featureFrom) } : file;
}

function featureFrom(feature: unknown): unknown {
  const properties = membersOf(feature, 'properties');
  const [when, where] = [membersOf(properties, 'when'), membersOf(properties, 'where')];
  if (!properties || !when || !where) return feature;
  const { alongMdlKm: along } = where;
  const alongMdlKm = Array.isArray(along) ? [along] : along;
  const { start, end, approximate } = when;
  const time = { start, end, ...(approximate !== undefined && { approximate }) };
  return {
    ...(feature as object),
    properties: {
      ...properties,
      when: { ...when, readings: [time] },
      where: { ...where, alongMdlKm, readings: [] },
    },
  };
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(parent: unknown, name: string): Members | undefined {
  const value = typeof parent === 'object' && parent ? (parent as Members)[name] : undefined;
  return typeof value === 'object' && value ? (value as Members) : undefined;
}
