/** The code that shows a view in a frame of another page, and the one message that the frame sends to that page. */
import { EMBED_PAGE } from '#domain/record/published/embed-page.ts';
import { escapeText } from '#domain/record/published/escape-text.ts';

/**
 * Sent once by the frame to the page around it, when it has drawn its panels: `{ type: 'dmz-incident-map:height', height: 560 }`,
 * px. The frame reads no message.
 */
export const HEIGHT_MESSAGE = 'dmz-incident-map:height';

export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
}

/** Heights to choose from, px. */
export const FRAME_HEIGHTS = { small: 360, medium: 520, large: 680 } as const;
export type FrameHeight = keyof typeof FRAME_HEIGHTS;

export interface Frame {
  /** The folder of the build, with its last slash. */
  readonly folder: string;
  /** Of the view, without '?'. */
  readonly query: string;
  /** What assistive technology calls the frame. */
  readonly title: string;
  /** Px. */
  readonly height: number;
}

export function embedAddress({ folder, query }: Pick<Frame, 'folder' | 'query'>): string {
  return `${folder}${EMBED_PAGE}${query ? `?${query}` : ''}`;
}

/** An element that needs no script. */
export function frameCode(frame: Frame): string {
  const [address, title] = [embedAddress(frame), frame.title].map(escapeText);
  return `<iframe src="${address}" title="${title}" width="100%" height="${frame.height}" loading="lazy" style="border:0"></iframe>`;
}

/** The same, and a script by which the frame sets its own height. It serves all frames of the page that it stands in. */
export function growingFrameCode(frame: Frame): string {
  const { origin } = new URL(frame.folder);
  return `${frameCode(frame)}
<script>
addEventListener('message', function (event) {
  if (event.origin !== '${origin}' || !event.data || event.data.type !== '${HEIGHT_MESSAGE}') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.height = event.data.height;
});
</script>`;
}
