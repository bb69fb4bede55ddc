import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { assignStage, decisionReason, getFramework } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

/** From a day on the person is in another stage, or in none. The reason is proposed from the direction of the step. */
export const StageForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation(['person-changes', 'people']);
  const format = useFormat();
  const today = useToday();
  const framework = useQuery(query('framework', getFramework));
  const assign = useAction(assignStage, ['people', 'stages', 'development', 'indicators']);
  const stages = framework.data?.stages ?? [];
  const { form, problem, sending, submit } = useContractForm({
    endpoint: assignStage,
    initialValues: {
      stageKey: person.stage?.key ?? null,
      from: today,
      reason: person.stage ? 'promotion' : 'initial',
    } as { stageKey: string | null; from: string; reason: (typeof decisionReason.options)[number] },
    send: async (body) => {
      await assign.mutateAsync({ params: { personId: person.id }, body });
      sayDone(t('stage.done', { day: format.day(body.from) }));
      onClose();
    },
  });
  const choose = (key: string | null) => {
    form.setFieldValue('stageKey', key);
    const chosen = stages.find((stage) => stage.key === key);
    if (!chosen || !person.stage) return;
    const step = chosen.ordinal - person.stage.ordinal;
    form.setFieldValue('reason', step > 0 ? 'promotion' : step < 0 ? 'return' : 'lateral');
  };
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('stage.submit')} onClose={onClose}>
      <Select
        label={t('stage.value')}
        placeholder={t('stage.nothing')}
        data-autofocus
        clearable
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
        value={form.values.stageKey}
        error={form.errors.stageKey}
        onChange={choose}
      />
      <Select
        label={t('stage.reason')}
        allowDeselect={false}
        data={decisionReason.options.map((value) => ({ value, label: t(`people:assignmentReason.${value}`) }))}
        {...form.getInputProps('reason')}
      />
      <DateInput label={t('from')} description={t('fromHelp')} required {...form.getInputProps('from')} />
    </FormFrame>
  );
};
