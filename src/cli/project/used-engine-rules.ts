/** Cuts the map engine's style sheet down to what the page uses: most of it are icons of other controls. */
import type { CSSOptions } from 'vite';

type PostCssOptions = Exclude<NonNullable<CSSOptions['postcss']>, string>;
type PostCssPlugin = Extract<
  NonNullable<PostCssOptions['plugins']>[number],
  { readonly postcssPlugin: string }
>;

const USED_CLASSES =
  /^maplibregl-(map|canvas|canvas-container|interactive|track-pointer|touch-[\w-]+|boxzoom|crosshair|marker|ctrl|ctrl-(top|bottom)-(left|right)|ctrl-scale)$/;

function isUsed(selector: string): boolean {
  return (selector.match(/maplibregl-[\w-]+/g) ?? []).every((name) => USED_CLASSES.test(name));
}

/** For Vite's PostCSS: leaves out rules for parts of the engine that the page does not have. */
export const usedEngineRules: PostCssPlugin = {
  postcssPlugin: 'used-engine-rules',
  OnceExit(root) {
    root.walkRules((rule) => {
      const used = rule.selectors.filter(isUsed);
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    });
    root.walkAtRules((rule) => {
      if (/^(media|supports)$/.test(rule.name) && rule.nodes?.length === 0) rule.remove();
      if (rule.name === 'keyframes' && rule.params.startsWith('maplibregl-')) rule.remove();
    });
  },
};
