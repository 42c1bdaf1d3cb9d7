/** A picture as a file. */
import type { PictureDocument } from '#picture/document.ts';
import { selectVersion } from '#state/record-facts.ts';
import type { AppState } from '#state/store.ts';
import type { Face } from '#state/view.ts';
import { withinTime } from '#ui/instance/within-time.ts';
import { paintSvg } from './paint-svg.ts';

export type Format = 'png' | 'svg';
/** How many pixels a px of the picture is. */
export type Times = 1 | 2 | 3;
export const TIMES: readonly Times[] = [1, 2, 3];

/** No canvas of this size can be had here. */
export class TooLarge extends Error {}

/** The page's own type, which is that of the picture under another name. */
const FAMILY = '"DMZ Sans", Pretendard, sans-serif';

/** The picture on a canvas, in the type of the page. */
export async function canvasOf(
  { svg, width, height }: PictureDocument,
  times: number,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * times), Math.round(height * times)];
  const context = canvas.getContext('2d');
  if (!context) throw new TooLarge();
  await loadType(svg);
  await paintSvg(svg, context, times, FAMILY);
  return canvas;
}

/** So long the type is waited for, ms: without it the picture has the one of the system. */
const TYPE_PATIENCE = 3_000;

/** A canvas draws with what has been loaded, and waits for nothing. */
async function loadType(svg: string): Promise<void> {
  const { fonts } = document;
  const loads = ['400', '600'].map((weight) => fonts.load(`${weight} 16px "DMZ Sans"`, svg));
  await withinTime(Promise.all(loads), TYPE_PATIENCE).catch(() => undefined);
}

export async function pngOf(picture: PictureDocument, times: Times): Promise<Blob> {
  const canvas = await canvasOf(picture, times);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new TooLarge();
  return blob;
}

export function svgFile({ svg }: PictureDocument): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** What it shows, of which record: `dmz-june-2024-map-1.7.0-2x.png`. In plain letters for every system. */
export function pictureName(state: AppState, face: Face, format: Format, times: Times): string {
  const { selection, collection, catalogue } = state.view;
  const subject = plain(selection?.incident ?? '') || plain(catalogue ?? collection ?? '') || 'record';
  const size = format === 'png' && times > 1 ? `-${times}x` : '';
  return `dmz-${subject}-${face}-${selectVersion(state)}${size}.${format}`;
}

const LONGEST_NAME = 60;

function plain(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
}
