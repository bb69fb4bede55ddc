import { Group, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFramework, type Horizon, horizon } from '@understudy/contracts/career-framework';
import { changePlan, type Plan } from '@understudy/contracts/development-plans';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';

type PlanFormProps = { plan: Plan; onClose: () => void };

const PlanForm = ({ plan: now, onClose }: PlanFormProps) => {
  const plan = useAsOpened(now);
  const { t } = useTranslation(['plans', 'people', 'common']);
  const framework = useQuery(query('framework', getFramework));
  const send = useAction(changePlan, ['plans', 'development', 'stages']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changePlan,
    initialValues: {
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      focus: plan.focus,
      stageKey: plan.target?.key ?? (null as string | null),
      horizon: null as Horizon | null,
    },
    body: ({ startsOn, endsOn, focus, stageKey, horizon: by }) => ({
      version: plan.version,
      startsOn,
      endsOn,
      focus,
      // The target stays as it stands unless somebody chooses one here.
      ...(stageKey !== null && by !== null ? { target: { stageKey, horizon: by } } : {}),
    }),
    send: async (body) => {
      await send.mutateAsync({ params: { planId: plan.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('edit.submit')} onClose={onClose}>
      <Group grow align="flex-start">
        <DateInput required label={t('period.from')} {...form.getInputProps('startsOn')} />
        <DateInput required label={t('period.to')} {...form.getInputProps('endsOn')} />
      </Group>
      <Textarea
        label={t('focus.label')}
        description={t('focus.help')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('focus')}
      />
      <Group grow align="flex-start">
        <Select
          label={t('edit.target')}
          data={(framework.data?.stages ?? []).map(({ key, name }) => ({ value: key, label: name }))}
          {...form.getInputProps('stageKey')}
        />
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('common:clear') }}
          label={t('edit.horizon')}
          description={t('edit.horizonHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={horizon.options.map((value) => ({ value, label: t(`people:horizon.${value}`) }))}
          {...form.getInputProps('horizon')}
        />
      </Group>
    </FormFrame>
  );
};

/** Period, focus and direction of a plan. */
export const PlanDialog = ({ opened, ...form }: PlanFormProps & { opened: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={opened} title={t('edit.title')} onClose={form.onClose}>
      <PlanForm {...form} />
    </FormModal>
  );
};
