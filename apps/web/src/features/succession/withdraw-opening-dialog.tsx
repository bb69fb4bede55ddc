import { Text, Textarea } from '@mantine/core';
import { type RoleOpening, withdrawRoleOpening } from '@understudy/contracts/succession-openings';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

type FormProps = { opening: RoleOpening; onClose: () => void };

const WithdrawForm = ({ opening, onClose }: FormProps) => {
  const { t } = useTranslation('succession');
  const today = useSession().organisation?.today ?? null;
  const withdraw = useAction(withdrawRoleOpening, ['succession']);
  const { form, ...rest } = useContractForm({
    endpoint: withdrawRoleOpening,
    initialValues: { withdrawnOn: today, note: opening.note },
    body: ({ withdrawnOn, note }) => ({ version: opening.version, withdrawnOn: withdrawnOn ?? '', note }),
    send: async (body) => {
      await withdraw.mutateAsync({ params: { openingId: opening.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('openings.withdraw')} onClose={onClose}>
      <Text size="sm">{t('openings.withdrawText')}</Text>
      <DateInput
        required
        label={t('openings.withdrawnDay')}
        minDate={opening.openedOn}
        maxDate={today ?? undefined}
        {...form.getInputProps('withdrawnOn')}
      />
      <Textarea label={t('openings.note')} autosize minRows={2} maxRows={8} {...form.getInputProps('note')} />
    </FormFrame>
  );
};

/** A position is not to be filled after all. */
export const WithdrawOpeningDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={form.onClose} title={t('openings.withdrawOf', { name: form.opening.name })}>
      <WithdrawForm {...form} />
    </FormModal>
  );
};
