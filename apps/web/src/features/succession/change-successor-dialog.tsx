import { Select, Text, Textarea } from '@mantine/core';
import { horizon } from '@understudy/contracts/career-framework';
import { type CriticalRole, changeSuccessor, type Successor } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type FormProps = { role: CriticalRole; successor: Successor; onClose: () => void };

const ChangeSuccessorForm = ({ role, successor: now, onClose }: FormProps) => {
  const successor = useAsOpened(now);
  const { t } = useTranslation(['succession', 'figures', 'common']);
  const change = useAction(changeSuccessor, ['succession']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeSuccessor,
    initialValues: { horizon: successor.horizon, evidence: successor.evidence },
    body: (values) => ({ version: successor.version, ...values }),
    send: async (body) => {
      await change.mutateAsync({ params: { roleId: role.id, successorId: successor.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('common:save')} onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t('successor.changeLead')}
      </Text>
      <Select
        data-autofocus
        label={t('nominate.horizon')}
        allowDeselect={false}
        data={horizon.options.map((value) => ({ value, label: t(`figures:horizon.${value}`) }))}
        {...form.getInputProps('horizon')}
      />
      <Textarea label={t('nominate.evidence')} autosize minRows={3} maxRows={10} {...form.getInputProps('evidence')} />
    </FormFrame>
  );
};

/** Another horizon or other evidence for a successor; the old horizon stays in the history. */
export const ChangeSuccessorDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation(['succession', 'common']);
  return (
    <FormModal
      opened={opened}
      title={t('successor.changeTitle', { name: form.successor.person.name })}
      onClose={form.onClose}
    >
      <ChangeSuccessorForm {...form} />
    </FormModal>
  );
};
