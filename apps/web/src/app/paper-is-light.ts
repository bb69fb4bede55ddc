import { useEffect } from 'react';

const attribute = 'data-mantine-color-scheme';

/** Paper is white, whatever the screen looks like: while something is printed, the page wears its light colours. */
export const usePaperIsLight = (): void => {
  useEffect(() => {
    const page = document.documentElement;
    const paper = window.matchMedia('print');
    let onScreen: string | null = null;
    const toPaper = () => {
      onScreen ??= page.getAttribute(attribute);
      page.setAttribute(attribute, 'light');
    };
    const toScreen = () => {
      if (onScreen !== null) page.setAttribute(attribute, onScreen);
      onScreen = null;
    };
    const turn = ({ matches }: { matches: boolean }) => (matches ? toPaper() : toScreen());
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    paper.addEventListener('change', turn);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
      paper.removeEventListener('change', turn);
    };
  }, []);
};
