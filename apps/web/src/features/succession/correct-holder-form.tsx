import { Text } from '@mantine/core';
import type { PersonReference } from '@understudy/contracts/people';
import type { CriticalRole } from '@understudy/contracts/succession';
import { correctRoleHolder } from '@understudy/contracts/succession-history';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { SpellFields } from './spell-fields.js';

/** Says who held a role on past days, with the reason; what was believed before stays readable. */
export const CorrectHolderForm = ({ role: now, onClose }: { role: CriticalRole; onClose: () => void }) => {
  const role = useAsOpened(now);
  const { t } = useTranslation('succession');
  const correct = useAction(correctRoleHolder, ['succession', 'indicators']);
  const { form, ...rest } = useContractForm({
    endpoint: correctRoleHolder,
    initialValues: {
      personId: role.incumbent as PersonReference | null,
      from: null as string | null,
      to: null as string | null,
      reason: '',
    },
    body: ({ personId, from, ...values }) => ({
      ...values,
      version: role.version,
      personId: personId?.id ?? null,
      from: from ?? '',
    }),
    send: async (body) => {
      await correct.mutateAsync({ params: { roleId: role.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('lineage.correct')} onClose={onClose}>
      <Text size="sm">{t('lineage.correctLead')}</Text>
      <PersonPicker
        data-autofocus
        label={t('role.incumbent')}
        description={t('lineage.nobodyHelp')}
        value={form.values.personId}
        onChange={(person) => form.setFieldValue('personId', person)}
        error={form.errors.personId}
      />
      <SpellFields inputProps={form.getInputProps} />
    </FormFrame>
  );
};
