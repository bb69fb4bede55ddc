import { Modal, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from './use-focus-back.js';

type FormModalProps = { opened: boolean; title: string; onClose: () => void; children: ReactNode };

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
