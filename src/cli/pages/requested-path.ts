import type { Connect } from 'vite';

/** What is asked for, from the folder that is served; empty for that folder itself. */
export function requestedPath({ originalUrl, url = '/' }: Connect.IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(originalUrl ?? url, 'http://local').pathname.slice(1));
  } catch {
    return '';
  }
}
