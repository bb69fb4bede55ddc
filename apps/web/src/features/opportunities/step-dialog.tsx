import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  type StretchAssignment,
  type StretchStep,
  stepStretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';

type StepFormProps = { stretch: StretchAssignment; step: StretchStep; onClose: () => void };
const usualExtension = 28;
const usualTalk = 14;

const StepForm = ({ stretch, step, onClose }: StepFormProps) => {
  const { t } = useTranslation('stretches');
  const send = useAction(stepStretchAssignment, ['opportunities']);
  const today = useToday();
  // Where the added time begins: after the last day, or today when that has passed.
  const from = [addDays(stretch.endsOn, 1), today].toSorted().at(-1) ?? today;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: stepStretchAssignment,
    initialValues: {
      endsOn: addDays(from, usualExtension - 1) as string | null,
      checkInDays: [addDays(from, usualTalk - 1)],
      words: '',
    },
    body: ({ endsOn, checkInDays, words }) => ({
      version: stretch.version,
      step,
      words,
      endsOn: step === 'extend' ? (endsOn ?? '') : undefined,
      checkInDays: step === 'extend' ? checkInDays : undefined,
    }),
    send: async (body) => {
      await send.mutateAsync({ params: { stretchId: stretch.id }, body });
      notifications.show({ message: t(`step.done.${step}`) });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t(`step.${step}`)} onClose={onClose}>
      <Text size="sm">{t(`step.text.${step}`, { name: stretch.person.name })}</Text>
      {step === 'extend' ? (
        <>
          <DateInput required label={t('step.endsOn')} minDate={from} {...form.getInputProps('endsOn')} />
          <DateInput
            clearable
            label={t('step.talkOn')}
            description={t('step.talkHelp')}
            minDate={from}
            maxDate={form.values.endsOn ?? undefined}
            value={form.values.checkInDays[0] ?? null}
            error={form.errors.checkInDays}
            onChange={(day) => form.setFieldValue('checkInDays', day === null ? [] : [day])}
          />
        </>
      ) : null}
      {step === 'start' ? null : (
        <Textarea
          label={t('step.words')}
          description={t('step.wordsHelp')}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('words')}
        />
      )}
    </FormFrame>
  );
};

/** Starts, extends, confirms, returns or calls off, after saying what that means. */
export const StepDialog = (props: StepFormProps) => {
  const { t } = useTranslation('stretches');
  return (
    <FormModal opened title={t(`step.title.${props.step}`)} onClose={props.onClose}>
      <StepForm {...props} />
    </FormModal>
  );
};
