import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type CriticalRole, closeCriticalRole } from '@understudy/contracts/succession';
import { dayNumber, isoDate } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

type FormProps = { role: CriticalRole; onClose: () => void };

const CloseRoleForm = ({ role, onClose }: FormProps) => {
  const { t } = useTranslation(['succession', 'common']);
  const { organisation } = useSession();
  // A role counts on the day it opens; it can end on the next at the earliest.
  const firstDay = isoDate(dayNumber(role.openedOn) + 1);
  const today = organisation?.today ?? firstDay;
  const close = useAction(closeCriticalRole, ['succession', 'organisation']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: closeCriticalRole,
    initialValues: { closedOn: [firstDay, today].toSorted().at(-1) ?? today },
    body: ({ closedOn }: { closedOn: string | null }) => ({ closedOn: closedOn ?? '' }),
    send: async (body) => {
      await close.mutateAsync({ params: { roleId: role.id }, body });
      onClose();
    },
  });
  return (
    <form {...submit}>
      <Stack>
        <Text size="sm">{t('role.closeText')}</Text>
        <ProblemAlert problem={problem} />
        <DateInput label={t('role.closedOn')} required minDate={firstDay} {...form.getInputProps('closedOn')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('role.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** From a day on a role is no longer critical; its history stays. */
export const CloseRoleDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation(['succession', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={<Text fw={650}>{t('role.closeTitle', { role: form.role.name })}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <CloseRoleForm {...form} />
    </Modal>
  );
};
