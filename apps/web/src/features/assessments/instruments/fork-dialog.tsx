import { Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { forkInstrument, type InstrumentSummary } from '@understudy/contracts/assessments-instruments';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

/** Makes an instrument of our own out of another. */
export const ForkDialog = ({ instrument, onClose }: { instrument: InstrumentSummary; onClose: () => void }) => {
  const { t } = useTranslation('instruments');
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
    <FormModal opened title={t('fork.title')} onClose={onClose}>
      <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('fork.button')} onClose={onClose}>
        <Text size="sm">{t('fork.text')}</Text>
        <TextInput data-autofocus required label={t('name')} {...form.getInputProps('name')} />
      </FormFrame>
    </FormModal>
  );
};
