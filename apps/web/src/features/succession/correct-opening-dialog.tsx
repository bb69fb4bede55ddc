import { SimpleGrid, Text, Textarea } from '@mantine/core';
import type { PersonReference } from '@understudy/contracts/people';
import { correctRoleOpening, type RoleOpening } from '@understudy/contracts/succession-openings';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

type FormProps = { opening: RoleOpening; onClose: () => void };

const CorrectForm = ({ opening: now, onClose }: FormProps) => {
  const opening = useAsOpened(now);
  const { t } = useTranslation('succession');
  const today = useSession().organisation?.today;
  const { state } = opening;
  const correct = useAction(correctRoleOpening, ['succession', 'indicators']);
  const { form, ...rest } = useContractForm({
    endpoint: correctRoleOpening,
    initialValues: {
      openedOn: opening.openedOn as string | null,
      filledOn: opening.filledOn,
      filledBy: opening.filledBy as PersonReference | null,
      withdrawnOn: opening.withdrawnOn,
      predecessorId: opening.predecessor as PersonReference | null,
      reason: '',
    },
    body: ({ openedOn, filledOn, filledBy, withdrawnOn, predecessorId, reason }) => ({
      version: opening.version,
      reason,
      openedOn: openedOn ?? '',
      predecessorId: predecessorId?.id ?? null,
      ...(state === 'filled' ? { filledOn: filledOn ?? '', filledBy: filledBy?.id ?? null } : {}),
      ...(state === 'withdrawn' ? { withdrawnOn: withdrawnOn ?? '' } : {}),
    }),
    send: async (body) => {
      await correct.mutateAsync({ params: { openingId: opening.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...rest} submitLabel={t('openings.correct')} onClose={onClose}>
      <Text size="sm">{t('openings.correctLead')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateInput required label={t('openings.openedOn')} maxDate={today} {...form.getInputProps('openedOn')} />
        {state === 'filled' ? (
          <DateInput required label={t('openings.filledOn')} maxDate={today} {...form.getInputProps('filledOn')} />
        ) : null}
        {state === 'withdrawn' ? (
          <DateInput
            required
            label={t('openings.withdrawnDay')}
            maxDate={today}
            {...form.getInputProps('withdrawnOn')}
          />
        ) : null}
      </SimpleGrid>
      {state === 'filled' ? (
        <PersonPicker
          label={t('openings.person')}
          description={t('openings.personHelp')}
          value={form.values.filledBy}
          onChange={(person) => form.setFieldValue('filledBy', person)}
          error={form.errors.filledBy}
        />
      ) : null}
      <PersonPicker
        label={t('openings.predecessor')}
        value={form.values.predecessorId}
        onChange={(person) => form.setFieldValue('predecessorId', person)}
        error={form.errors.predecessorId}
      />
      <Textarea
        data-autofocus
        required
        label={t('lineage.reason')}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** Corrects the days and people of an opening, also after it has ended. */
export const CorrectOpeningDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('succession');
  return (
    <FormModal opened={opened} onClose={form.onClose} title={t('openings.correctOf', { name: form.opening.name })}>
      <CorrectForm {...form} />
    </FormModal>
  );
};
