import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../lib/problem-error.js';
import { ProblemAlert } from './problem-alert.js';
import { useFocusBack } from './use-focus-back.js';

type ConfirmDialogProps = {
  opened: boolean;
  title: string;
  /** What will happen, in one or two sentences. */
  children: ReactNode;
  /** The deed itself: "Remove Ada", not "OK". */
  confirmLabel: string;
  danger?: boolean;
  sending?: boolean;
  /** The deed cannot be done now, and the sentences say why. */
  impossible?: boolean;
  problem?: ProblemError | null;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that is hard to take back; the focus starts on the harmless button. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { t } = useTranslation();
  useFocusBack(props.opened);
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={<Text fw={650}>{props.title}</Text>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Text component="div" size="sm">
          {props.children}
        </Text>
        <ProblemAlert problem={props.problem ?? null} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button
            color={props.danger ? 'red.8' : undefined}
            loading={props.sending}
            disabled={props.impossible}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
