import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import {
  changeMentorshipSession,
  type MentorshipSession,
  planMentorshipSession,
} from '@understudy/contracts/mentoring-work';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { clockIn, instantIn } from './session-times.js';

type SessionFormProps = { mentorshipId: string; session: MentorshipSession | null; onClose: () => void };
const usualMinutes = 45;

const SessionForm = ({ mentorshipId, session: now, onClose }: SessionFormProps) => {
  const session = useAsOpened(now);
  const { t } = useTranslation('mentorships');
  const today = useToday();
  const zone = useSession().organisation?.timeZone ?? 'UTC';
  const plan = useAction(planMentorshipSession, ['mentoring']);
  const change = useAction(changeMentorshipSession, ['mentoring']);
  const clock = session ? clockIn(zone, session.startsAt) : { day: addDays(today, 7), time: '10:00' };
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planMentorshipSession,
    initialValues: {
      day: clock.day as string | null,
      time: clock.time,
      minutes: session?.minutes ?? usualMinutes,
      place: session?.place ?? '',
      link: session?.link ?? '',
      about: session?.about ?? '',
    },
    body: ({ day, time, ...rest }) => ({ ...rest, startsAt: day && time ? instantIn(zone, day, time) : '' }),
    send: async (body) => {
      if (session === null) await plan.mutateAsync({ params: { mentorshipId }, body });
      else {
        await change.mutateAsync({
          params: { mentorshipId, mentorshipSessionId: session.id },
          body: { ...body, status: 'planned', version: session.version },
        });
      }
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('sessions.save')} onClose={onClose}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <DateInput
          required
          label={t('sessions.day')}
          error={form.errors.startsAt}
          value={form.values.day}
          onChange={(day) => form.setFieldValue('day', day)}
        />
        <TextInput
          required
          type="time"
          label={t('sessions.time')}
          description={zone.replaceAll('_', ' ')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('time')}
        />
        <NumberInput
          required
          min={10}
          max={480}
          step={5}
          allowDecimal={false}
          label={t('sessions.length')}
          {...form.getInputProps('minutes')}
        />
      </SimpleGrid>
      <TextInput label={t('sessions.about')} {...form.getInputProps('about')} />
      <TextInput label={t('sessions.place')} {...form.getInputProps('place')} />
      <TextInput type="url" label={t('sessions.link')} placeholder="https://" {...form.getInputProps('link')} />
    </FormFrame>
  );
};

/** Plans to meet, or moves it. */
export const SessionDialog = (props: SessionFormProps) => {
  const { t } = useTranslation('mentorships');
  return (
    <FormModal opened title={t(props.session ? 'sessions.moveTitle' : 'sessions.plan')} onClose={props.onClose}>
      <SessionForm {...props} />
    </FormModal>
  );
};
