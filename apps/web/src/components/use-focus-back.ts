import { useEffect, useState } from 'react';

/** What has the focus; of an item of a menu, which is gone with it, the button that opened the menu. */
const focused = (): HTMLElement | null => {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role="menu"]');
  const target = document.getElementById(menu?.getAttribute('aria-labelledby') ?? '');
  return target ?? (activeElement instanceof HTMLElement ? activeElement : null);
};

/**
 * Gives the focus back to where it was when a dialog appears opened and goes without being closed; of those that are opened
 * and closed while they stay, the dialog itself sees to it. Read while it is drawn, before anything in it takes the focus.
 */
export const useFocusBack = (opened: boolean): void => {
  const [opener] = useState(() => (opened ? focused() : null));
  useEffect(
    () => () => {
      // Whoever took the focus since keeps it.
      if (document.activeElement === document.body && opener?.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
};
