/** What goes wrong on the way of a walk, for a while each: files that do not come, a network that is gone, lost contexts. */
import type { BrowserContext, Page, Route } from '@playwright/test';

export interface Trouble {
  readonly name: string;
  begin(): Promise<unknown>;
  end(): Promise<unknown>;
}

/** What the browser itself writes to the console of files that do not come, and the engine of its tiles. */
export const EXPECTED_OF_TROUBLE =
  /Failed to load resource|net::|ERR_|Failed to fetch|AJAXError|dynamically imported module|Unable to preload CSS|NetworkError|Load failed|Worker failed to load|context (?:was )?lost|CONTEXT_LOST/i;

export function troublesOf(page: Page, context: BrowserContext): readonly Trouble[] {
  return [
    failing('parts that do not come', /\/assets\/(?!page-|.*worker).*\.(?:js|css)$/, page),
    failing(
      'evidence that does not come',
      /\/data\/(?:evidence|incidents|sources|speakers|stories|story)/,
      page,
    ),
    stalling('archives that stall', /\.pmtiles$/, page),
    {
      name: 'no network',
      begin: () => context.setOffline(true),
      end: () => context.setOffline(false),
    },
    lostContexts(page),
  ];
}

function failing(name: string, files: RegExp, page: Page): Trouble {
  const abort = (route: Route) => route.abort('failed');
  return { name, begin: () => page.route(files, abort), end: () => page.unroute(files, abort) };
}

function stalling(name: string, files: RegExp, page: Page): Trouble {
  const held: Route[] = [];
  const hold = (route: Route) => void held.push(route);
  return {
    name,
    begin: () => page.route(files, hold),
    end: async () => {
      await page.unroute(files, hold);
      await Promise.all(held.splice(0).map((route) => route.continue().catch(() => undefined)));
    },
  };
}

/** Those of the map, and of many incidents above it. */
function lostContexts(page: Page): Trouble {
  const each = (does: 'loseContext' | 'restoreContext') =>
    page.evaluate((does) => {
      const kept = window as unknown as { lost?: WEBGL_lose_context[] };
      if (does === 'restoreContext') {
        for (const one of kept.lost ?? []) one.restoreContext();
        kept.lost = [];
        return;
      }
      for (const canvas of document.querySelectorAll('canvas')) {
        const context = canvas.matches('.maplibregl-canvas') ? canvas.getContext('webgl2') : null;
        const extension = context?.isContextLost() ? null : context?.getExtension('WEBGL_lose_context');
        if (!extension) continue;
        extension.loseContext();
        kept.lost = [...(kept.lost ?? []), extension];
      }
    }, does);
  return {
    name: 'a lost context',
    begin: () => each('loseContext'),
    end: () => each('restoreContext').catch(() => undefined),
  };
}
