import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import {
  addCohortCost,
  type CohortCost,
  changeCohortCost,
  cohortCostKind,
} from '@understudy/contracts/programmes-sponsor';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';

type FormProps = { cohortId: string; cost: CohortCost | null; onClose: () => void };

const CostForm = ({ cohortId, cost: now, onClose }: FormProps) => {
  const cost = useAsOpened(now);
  const { t } = useTranslation('sponsor');
  const today = useToday();
  const add = useAction(addCohortCost, ['programmes']);
  const change = useAction(changeCohortCost, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: addCohortCost,
    initialValues: {
      kind: cost?.kind ?? ('facilitator' as CohortCost['kind']),
      what: cost?.what ?? '',
      amount: (cost?.cost.amount ?? '') as number | string,
      currency: cost?.cost.currency ?? 'EUR',
      spentOn: (cost?.spentOn ?? today) as string | null,
    },
    body: ({ amount, currency, spentOn, ...values }) => ({
      ...values,
      spentOn: spentOn ?? '',
      cost: { amount: amount === '' ? Number.NaN : Number(amount), currency },
    }),
    send: async (body) => {
      if (cost)
        await change.mutateAsync({ params: { cohortCostId: cost.id }, body: { ...body, version: cost.version } });
      else await add.mutateAsync({ params: { cohortId }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('cost.save')} onClose={onClose}>
      <Select
        allowDeselect={false}
        label={t('cost.form.kind')}
        data={cohortCostKind.options.map((value) => ({ value, label: t(`cost.kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <Group grow align="flex-start">
        <NumberInput
          required
          data-autofocus
          min={0}
          decimalScale={2}
          label={t('cost.form.amount')}
          {...form.getInputProps('amount')}
          error={form.errors['cost.amount'] ? t('cost.form.amountMissing') : undefined}
        />
        <TextInput
          required
          maxLength={3}
          label={t('cost.form.currency')}
          {...form.getInputProps('currency')}
          error={form.errors['cost.currency']}
        />
      </Group>
      <DateInput required label={t('cost.form.spentOn')} {...form.getInputProps('spentOn')} />
      <TextInput label={t('cost.form.what')} {...form.getInputProps('what')} />
    </FormFrame>
  );
};

/** One cost of a cohort, new or corrected. */
export const CostDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('sponsor');
  return (
    <FormModal opened={opened} title={t(form.cost ? 'cost.changeTitle' : 'cost.add')} onClose={form.onClose}>
      <CostForm {...form} />
    </FormModal>
  );
};
