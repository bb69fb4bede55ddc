import { Textarea } from '@mantine/core';
import type { PersonReference } from '@understudy/contracts/people';
import { fillRoleOpening, type RoleOpening } from '@understudy/contracts/succession-openings';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

type FormProps = { opening: RoleOpening; onClose: () => void };

const FillForm = ({ opening, onClose }: FormProps) => {
  const { t } = useTranslation('succession');
  const today = useSession().organisation?.today ?? null;
  const fill = useAction(fillRoleOpening, ['succession', 'organisation']);
  const { form, ...rest } = useContractForm({
    endpoint: fillRoleOpening,
    initialValues: { personId: null as PersonReference | null, filledOn: today, note: opening.note },
    body: (values) => ({
      version: opening.version,
      personId: values.personId?.id ?? null,
      filledOn: values.filledOn ?? '',
      note: values.note,
    }),
    send: async (body) => {
      await fill.mutateAsync({ params: { openingId: opening.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('openings.fill')} onClose={onClose}>
      <PersonPicker
        data-autofocus
        label={t('openings.person')}
        description={t('openings.personHelp')}
        value={form.values.personId}
        onChange={(person) => form.setFieldValue('personId', person)}
        error={form.errors.personId}
      />
      <DateInput
        required
        label={t('openings.filledOn')}
        minDate={opening.openedOn}
        maxDate={today ?? undefined}
        {...form.getInputProps('filledOn')}
      />
      <Textarea label={t('openings.note')} autosize minRows={2} maxRows={8} {...form.getInputProps('note')} />
    </FormFrame>
  );
};

/** Somebody has taken a position; whether from inside follows from when they came. */
export const FillOpeningDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={form.onClose} title={t('openings.fillOf', { name: form.opening.name })}>
      <FillForm {...form} />
    </FormModal>
  );
};
