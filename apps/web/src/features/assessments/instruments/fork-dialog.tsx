import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { forkInstrument, type InstrumentSummary } from '@understudy/contracts/assessments-instruments';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

/** Makes an instrument of our own out of another. */
export const ForkDialog = ({ instrument, onClose }: { instrument: InstrumentSummary; onClose: () => void }) => {
  const { t } = useTranslation(['instruments', 'common']);
  const navigate = useNavigate();
  const fork = useAction(forkInstrument, ['instruments']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: forkInstrument,
    initialValues: { name: t('fork.suggestion', { name: instrument.name }) },
    send: async (body) => {
      const made = await fork.mutateAsync({ params: { instrumentId: instrument.id }, body });
      await navigate({ to: '/instruments/$instrumentId', params: { instrumentId: made.instrumentId } });
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={650}>{t('fork.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form {...submit}>
        <Stack>
          <Text size="sm">{t('fork.text')}</Text>
          <ProblemAlert problem={problem} />
          <TextInput data-autofocus required label={t('name')} {...form.getInputProps('name')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={sending}>
              {t('fork.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
