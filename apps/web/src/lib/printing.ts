import { useSyncExternalStore } from 'react';

let announced = false;

const subscribe = (changed: () => void): (() => void) => {
  const paper = window.matchMedia('print');
  const begin = () => {
    announced = true;
    changed();
  };
  const end = () => {
    announced = false;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', changed);
  };
};

const isPrinting = (): boolean => announced || window.matchMedia('print').matches;

/** Whether the page is being laid out for paper; whoever asks is drawn anew before that begins. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting);
