import { Select, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Horizon, horizon } from '@understudy/contracts/career-framework';
import type { PersonReference } from '@understudy/contracts/people';
import { type CriticalRole, nominate } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type FormProps = { role: CriticalRole; onClose: () => void };

const NominateForm = ({ role, onClose }: FormProps) => {
  const { t } = useTranslation(['succession', 'figures']);
  const send = useAction(nominate, ['succession', 'organisation']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: nominate,
    initialValues: {
      personId: null as PersonReference | null,
      horizon: 'within-1-year' as Horizon,
      evidence: '',
    },
    body: (values) => ({
      personId: values.personId?.id ?? '',
      horizon: values.horizon,
      evidence: values.evidence,
    }),
    send: async (body) => {
      await send.mutateAsync({ params: { roleId: role.id }, body });
      notifications.show({ message: t('nominate.done', { name: form.values.personId?.name ?? '' }) });
      onClose();
    },
  });
  const taken = [
    ...role.successors.map(({ person }) => person.id),
    ...role.proposals.map(({ person }) => person.id),
    ...(role.incumbent ? [role.incumbent.id] : []),
  ];
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('nominate.send')} onClose={onClose}>
      <PersonPicker
        required
        label={t('nominate.person')}
        without={taken}
        value={form.values.personId}
        onChange={(person) => form.setFieldValue('personId', person)}
        error={form.errors.personId}
      />
      <Select
        label={t('nominate.horizon')}
        description={t('nominate.horizonHelp')}
        allowDeselect={false}
        data={horizon.options.map((value) => ({ value, label: t(`figures:horizon.${value}`) }))}
        {...form.getInputProps('horizon')}
      />
      <Textarea
        required
        label={t('nominate.evidence')}
        description={t('nominate.evidenceHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('evidence')}
      />
    </FormFrame>
  );
};

/** Names somebody as a successor: who, how soon, and what makes one think so. */
export const NominateDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} title={t('nominate.title', { role: form.role.name })} onClose={form.onClose}>
      <NominateForm {...form} />
    </FormModal>
  );
};
