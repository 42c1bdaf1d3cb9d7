import { useEffect, useState } from 'react';

/** Font size of the root where the reader has chosen none, px. */
const USUAL = 16;

/**
 * How much larger than usual the reader's text is: 2 where 1 rem is 32 px. Read again whenever the window is resized, and
 * not with each change of the view: to ask for it makes the browser lay out the page.
 */
export function useTextScale(): number {
  const [scale, setScale] = useState(textScale);
  useEffect(() => {
    const read = () => setScale(textScale());
    read();
    addEventListener('resize', read);
    return () => removeEventListener('resize', read);
  }, []);
  return scale;
}

function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL : 1;
}
