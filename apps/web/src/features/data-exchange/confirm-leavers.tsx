import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import type { ImportSummary } from '@understudy/contracts/data-exchange';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import type { ProblemError } from '../../lib/problem-error.js';

type ConfirmLeaversProps = {
  opened: boolean;
  summary: ImportSummary;
  sending: boolean;
  problem: ProblemError | null;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks for the number of leavers, typed, before an import takes many people out of the organisation. */
export const ConfirmLeavers = ({ opened, summary, sending, problem, onConfirm, onClose }: ConfirmLeaversProps) => {
  const { t } = useTranslation(['data-exchange', 'common']);
  const format = useFormat();
  const [typed, setTyped] = useState<number | string>('');
  const [wrong, setWrong] = useState(false);
  const words = {
    count: summary.leavers,
    shown: format.count(summary.leavers),
    of: format.count(summary.employedBefore),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === summary.leavers) onConfirm();
    else setWrong(true);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Text fw={650}>{t('data-exchange:confirm.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm">{t('data-exchange:confirm.text', words)}</Text>
          <NumberInput
            label={t('data-exchange:confirm.label')}
            data-autofocus
            hideControls
            allowDecimal={false}
            allowNegative={false}
            value={typed}
            error={wrong ? t('data-exchange:confirm.wrong', words) : undefined}
            onChange={(value) => {
              setTyped(value);
              setWrong(false);
            }}
          />
          <ProblemAlert problem={problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" color="red.8" loading={sending}>
              {t('data-exchange:confirm.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
