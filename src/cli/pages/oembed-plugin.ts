/** Writes what lets others show the map by its address alone, where its public address is known. */
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '#domain/record/language.ts';
import { hasOembed, oembedLinks, oembedPath, oembedText } from '#pages/oembed.ts';
import { SITE_VARIABLE, siteAddress } from './site-address.ts';

/** `project`: the root of the project; pages of the tests, which have roots of their own, are known to nobody. */
export function oembed(project: string): Plugin {
  let site: string | null = null;
  return {
    name: 'oembed',
    apply: 'build',
    configResolved({ root }) {
      site = resolve(root) === resolve(project) ? siteAddress(process.env[SITE_VARIABLE]) : null;
    },
    generateBundle() {
      if (site === null) return;
      for (const language of LANGUAGES)
        this.emitFile({ type: 'asset', fileName: oembedPath(language), source: oembedText(site, language) });
    },
    transformIndexHtml(_html, { filename }) {
      if (site === null || !hasOembed(basename(filename))) return;
      return oembedLinks(site).map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
    },
  };
}
