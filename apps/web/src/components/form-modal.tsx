import { Modal, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

type FormModalProps = { opened: boolean; title: string; onClose: () => void; children: ReactNode };

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
const useFocusBack = (opened: boolean): void => {
  const [opener] = useState(() => (opened ? focused() : null));
  useEffect(
    () => () => {
      // Whoever took the focus since keeps it.
      if (document.activeElement === document.body && opener?.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
};

/** A dialog with a form; takes the whole screen of a phone. Its content starts anew each time it opens. */
export const FormModal = ({ opened, title, onClose, children }: FormModalProps) => {
  const { t } = useTranslation();
  useFocusBack(opened);
  const phone = useMediaQuery('(max-width: 36em)') ?? false;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen={phone}
      radius={phone ? 0 : undefined}
      size="lg"
      title={<Text fw={650}>{title}</Text>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  );
};
