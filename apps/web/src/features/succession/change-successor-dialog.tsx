import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { horizon } from '@understudy/contracts/career-framework';
import { type CriticalRole, changeSuccessor, type Successor } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type FormProps = { role: CriticalRole; successor: Successor; onClose: () => void };

const ChangeSuccessorForm = ({ role, successor, onClose }: FormProps) => {
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
    <form {...submit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('successor.changeLead')}
        </Text>
        <ProblemAlert problem={problem} />
        <Select
          data-autofocus
          label={t('nominate.horizon')}
          allowDeselect={false}
          data={horizon.options.map((value) => ({ value, label: t(`figures:horizon.${value}`) }))}
          {...form.getInputProps('horizon')}
        />
        <Textarea
          label={t('nominate.evidence')}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('evidence')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Another horizon or other evidence for a successor; the old horizon stays in the history. */
export const ChangeSuccessorDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation(['succession', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={<Text fw={650}>{t('successor.changeTitle', { name: form.successor.person.name })}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <ChangeSuccessorForm {...form} />
    </Modal>
  );
};
