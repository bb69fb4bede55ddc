import { SegmentedControl, Textarea } from '@mantine/core';
import { recordSafetyCheckIn, type SafetyCheckIn } from '@understudy/contracts/opportunities-assignments';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';

type TalkFormProps = { stretchId: string; talk: SafetyCheckIn; onClose: () => void };

const TalkForm = ({ stretchId, talk: now, onClose }: TalkFormProps) => {
  const talk = useAsOpened(now);
  const { t } = useTranslation('stretches');
  const today = useToday();
  const send = useAction(recordSafetyCheckIn, ['opportunities']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: recordSafetyCheckIn,
    keep: { about: `talk-${talk.id}`, fields: ['note'] },
    initialValues: {
      what: 'held' as 'held' | 'move',
      heldOn: (talk.heldOn ?? today) as string | null,
      plannedOn: (talk.plannedOn > today ? talk.plannedOn : addDays(today, 7)) as string | null,
      note: talk.note,
    },
    body: ({ what, heldOn, plannedOn, note }) => ({
      version: talk.version,
      note,
      heldOn: what === 'held' ? (heldOn ?? '') : null,
      plannedOn: what === 'held' ? undefined : (plannedOn ?? ''),
    }),
    send: async (body) => {
      await send.mutateAsync({ params: { stretchId, safetyCheckInId: talk.id }, body });
      onClose();
    },
  });
  const held = form.values.what === 'held';
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      kept={kept}
      problem={problem}
      submitLabel={t('talk.save')}
      onClose={onClose}
    >
      <SegmentedControl
        fullWidth
        aria-label={t('talk.what')}
        value={form.values.what}
        onChange={(what) => form.setFieldValue('what', what === 'held' ? 'held' : 'move')}
        data={[
          { value: 'held', label: t('talk.held') },
          { value: 'move', label: t('talk.move') },
        ]}
      />
      {held ? (
        <DateInput required label={t('talk.heldOn')} maxDate={today} {...form.getInputProps('heldOn')} />
      ) : (
        <DateInput required label={t('talk.movedTo')} minDate={today} {...form.getInputProps('plannedOn')} />
      )}
      <Textarea
        label={t('talk.note')}
        description={t('talk.noteHelp')}
        autosize
        minRows={3}
        maxRows={12}
        {...form.getInputProps('note')}
      />
    </FormFrame>
  );
};

/** A talk over the manager's head was held, or is moved. */
export const TalkDialog = (props: TalkFormProps) => {
  const { t } = useTranslation('stretches');
  return (
    <FormModal opened title={t('talk.title')} onClose={props.onClose}>
      <TalkForm {...props} />
    </FormModal>
  );
};
