import { useEffect, useRef } from 'react';

type Keys = {
  /** The digits of the levels, the lowest first. */
  digits: readonly string[];
  /** The place of the level; null is "could not see". */
  onLevel: (level: number | null) => void;
  onNext: () => void;
  onBack: () => void;
};

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, [role="menuitem"]') !== null;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');

/**
 * Answering by keyboard alone: digits choose, X says "could not see", Enter goes on, Backspace goes back; arrows belong to
 * the choices themselves. While writing, Ctrl or Cmd with Enter goes on.
 */
export const useAnsweringKeys = (keys: Keys): void => {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector('[role="dialog"]')) return;
      const withControl = event.ctrlKey || event.metaKey;
      const writing = isWriting(event.target);
      if (event.key === 'Enter' && !isButton(event.target) && (writing ? withControl : !withControl)) {
        event.preventDefault();
        current.current.onNext();
        return;
      }
      if (writing || withControl) return;
      const level = current.current.digits.indexOf(event.key);
      if (level >= 0) current.current.onLevel(level);
      else if (event.key === 'x' || event.key === 'X') current.current.onLevel(null);
      else if (event.key === 'Backspace') current.current.onBack();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
