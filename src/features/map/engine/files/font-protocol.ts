/**
 * Serves the files of the map's fonts to the engine, which holds back whole tiles, coast and line with them, until the
 * names in them can be drawn. A file that does not come soon is given up: names are drawn in a font of the device until
 * it is there.
 */
import { answerInTime } from '#ui/instance/answer-in-time.ts';
import { withinTime } from '#ui/instance/within-time.ts';
import { sharedProtocol } from './shared-protocol.ts';

const PROTOCOL = 'font';
/** How long the map is held back for a font, ms. */
export const FONT_LIMIT = 2_500;

export interface FontListener {
  /** A file that was given up is there. */
  onLate(): void;
  /** A file could not be loaded. */
  onMissing(): void;
}

/** By address: what has come is the same for every map, and a late one is not to be waited for twice. */
const files = new Map<string, Promise<ArrayBuffer>>();
const missing = new Set<string>();
const givenUp = new Set<string>();
const listeners = new Set<FontListener>();

const acquire = sharedProtocol(
  PROTOCOL,
  ({ url }) => loadFont(url),
  () => {
    files.clear();
    missing.clear();
    givenUp.clear();
  },
);

/** For the engine's `transformRequest`: it asks this protocol for fonts. */
export function withFontAddress(url: string, type?: string): { url: string } {
  return { url: type === 'Glyphs' ? `${PROTOCOL}://${url}` : url };
}

/** To be called by each map that asks for fonts; returns what ends it. */
export function acquireFontProtocol(listener: FontListener): () => void {
  const release = acquire();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    release();
  };
}

/** True while a file that was asked for could not be loaded. */
export function areFontsMissing(): boolean {
  return missing.size > 0;
}

/** Rejects where the file could not be loaded, or is not there soon. */
export async function loadFont(address: string): Promise<{ data: ArrayBuffer }> {
  const url = address.slice(`${PROTOCOL}://`.length);
  const file = files.get(url) ?? ask(url);
  try {
    return { data: await withinTime(file, FONT_LIMIT) };
  } catch (error) {
    if (files.get(url) === file) givenUp.add(url);
    throw error;
  }
}

function ask(url: string): Promise<ArrayBuffer> {
  const file = read(url);
  files.set(url, file);
  void file.then(
    () => {
      missing.delete(url);
      if (givenUp.delete(url)) for (const { onLate } of listeners) onLate();
    },
    () => {
      // The next to ask may have better luck.
      files.delete(url);
      givenUp.delete(url);
      missing.add(url);
      for (const { onMissing } of listeners) onMissing();
    },
  );
  return file;
}

async function read(url: string): Promise<ArrayBuffer> {
  const { response, bytes } = await answerInTime(url);
  if (!response.ok) throw new Error(`The font at ${url} answered ${response.status}.`);
  return bytes();
}
