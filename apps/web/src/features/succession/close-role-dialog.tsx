import { Text } from '@mantine/core';
import { type CriticalRole, closeCriticalRole } from '@understudy/contracts/succession';
import { dayNumber, isoDate } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

type FormProps = { role: CriticalRole; onClose: () => void };

const CloseRoleForm = ({ role, onClose }: FormProps) => {
  const { t } = useTranslation('succession');
  const { organisation } = useSession();
  // A role counts on the day it opens; it can end on the next at the earliest.
  const firstDay = isoDate(dayNumber(role.openedOn) + 1);
  const today = organisation?.today ?? firstDay;
  const close = useAction(closeCriticalRole, ['succession', 'organisation']);
  const { form, ...frame } = useContractForm({
    endpoint: closeCriticalRole,
    initialValues: { closedOn: [firstDay, today].toSorted().at(-1) ?? today },
    body: ({ closedOn }: { closedOn: string | null }) => ({ closedOn: closedOn ?? '' }),
    send: async (body) => {
      await close.mutateAsync({ params: { roleId: role.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...frame} submitLabel={t('role.close')} onClose={onClose}>
      <Text size="sm">{t('role.closeText')}</Text>
      <DateInput label={t('role.closedOn')} required minDate={firstDay} {...form.getInputProps('closedOn')} />
    </FormFrame>
  );
};

/** From a day on a role is no longer critical; its history stays. */
export const CloseRoleDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={form.onClose} title={t('role.closeTitle', { role: form.role.name })}>
      <CloseRoleForm {...form} />
    </FormModal>
  );
};
