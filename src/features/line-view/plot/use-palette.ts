import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Kind } from '#domain/record/subject.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { watchColorScheme } from '#ui/theme/color-scheme.ts';
import { isSamePalette, type Palette, printedPalette, readPalette } from './palette.ts';

/** The page's colours, read again when the theme or the system's colours change; the same object while none changes. */
export function usePalette(host: RefObject<HTMLElement | null>, kinds: readonly Kind[]): Palette {
  const [palette, setPalette] = useState(() => printedPalette(kinds));
  const { root } = useAppInstance();
  useLayoutEffect(() => {
    const read = () => {
      if (!host.current) return;
      const next = readPalette(host.current, kinds);
      setPalette((before) => (isSamePalette(before, next) ? before : next));
    };
    read();
    return watchColorScheme(root, read);
  }, [host, root, kinds]);
  return palette;
}
