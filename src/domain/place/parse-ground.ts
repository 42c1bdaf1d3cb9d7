/** The file of land and names that pictures are drawn on, as it must be: a host may serve another. */
import * as z from 'zod/mini';

const position = z.array(z.number()).check(z.minLength(2));

const place = z.object({
  name: z.object({ en: z.string(), ko: z.string() }),
  at: position,
  side: z.enum(['left', 'right']),
  isMajor: z.boolean(),
  fromZoom: z.optional(z.number()),
});

const ground = z.object({
  land: z.array(z.array(z.array(position))),
  places: z.array(place),
});

/** Throws where it is none. */
export function parseGround(raw: unknown) {
  const { land, places } = ground.parse(raw);
  return {
    land,
    // A property that is absent is not one that is undefined.
    places: places.map(({ fromZoom, ...rest }) => (fromZoom === undefined ? rest : { ...rest, fromZoom })),
  };
}
