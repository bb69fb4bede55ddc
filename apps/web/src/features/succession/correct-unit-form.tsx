import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listUnits } from '@understudy/contracts/people';
import type { CriticalRole } from '@understudy/contracts/succession';
import { correctRoleUnit } from '@understudy/contracts/succession-history';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { SpellFields } from './spell-fields.js';

/** Says to which unit a role belonged on past days, with the reason; what was believed before stays readable. */
export const CorrectUnitForm = ({ role: now, onClose }: { role: CriticalRole; onClose: () => void }) => {
  const role = useAsOpened(now);
  const { t } = useTranslation('succession');
  const units = useQuery(query('people', listUnits));
  const correct = useAction(correctRoleUnit, ['succession', 'indicators']);
  const { form, ...rest } = useContractForm({
    endpoint: correctRoleUnit,
    initialValues: {
      unitId: role.unit?.id ?? null,
      from: null as string | null,
      to: null as string | null,
      reason: '',
    },
    body: ({ from, ...values }) => ({ ...values, version: role.version, from: from ?? '' }),
    send: async (body) => {
      await correct.mutateAsync({ params: { roleId: role.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('lineage.correctUnit')} onClose={onClose}>
      <Text size="sm">{t('lineage.correctLead')}</Text>
      <Select
        data-autofocus
        clearable
        searchable
        label={t('role.unit')}
        description={t('lineage.noUnitHelp')}
        data={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('unitId')}
      />
      <SpellFields inputProps={form.getInputProps} />
    </FormFrame>
  );
};
