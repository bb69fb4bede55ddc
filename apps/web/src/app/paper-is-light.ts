import { useLayoutEffect } from 'react';
import { usePrinting } from '../lib/printing.js';

const attribute = 'data-mantine-color-scheme';

/** Paper is white, whatever the screen looks like: while something is printed, the page wears its light colours. */
export const usePaperIsLight = (): void => {
  const printing = usePrinting();
  useLayoutEffect(() => {
    if (!printing) return;
    const page = document.documentElement;
    const onScreen = page.getAttribute(attribute);
    page.setAttribute(attribute, 'light');
    return () => {
      if (onScreen !== null) page.setAttribute(attribute, onScreen);
    };
  }, [printing]);
};
