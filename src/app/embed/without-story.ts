import type { DecodedView } from '#state/address/url-codec.ts';

/** A frame tells no story: it has no room for its words. */
export function withoutStory(decoded: DecodedView): DecodedView {
  const { view, rejected } = decoded;
  if (view.story === null) return decoded;
  return { ...decoded, view: { ...view, story: null }, rejected: [...rejected, 'story'] };
}
