import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  type Mentorship,
  type MentorshipStep,
  mentorshipStep,
  stepMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';
import { FeedbackDialog } from './feedback-dialog.js';

const rightAway: readonly MentorshipStep[] = ['accept', 'resume'];

/** The steps that I may take, the most useful last; what is hard to take back is asked once more. */
export const MentorshipSteps = ({ mentorship }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  const [asked, setAsked] = useState<MentorshipStep | null>(null);
  const [feedback, setFeedback] = useState(false);
  const send = useAction(stepMentorship, ['mentoring']);
  const { id, version, abilities } = mentorship;
  const may = mentorshipStep.options.filter((step) => abilities.includes(step));
  const take = (step: MentorshipStep) =>
    send.mutate(
      { params: { mentorshipId: id }, body: { version, step } },
      {
        onSuccess: () => {
          notifications.show({ message: t(`step.done.${step}`) });
          setAsked(null);
          if (step === 'complete') setFeedback(true);
        },
        onError: () => setAsked(step),
      },
    );
  return (
    <>
      {may.toReversed().map((step) => (
        <Button
          key={step}
          variant={step === 'accept' || step === 'resume' ? 'filled' : 'default'}
          loading={send.isPending && rightAway.includes(step)}
          onClick={() => (rightAway.includes(step) ? take(step) : setAsked(step))}
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {abilities.includes('give-feedback') ? (
        <Button onClick={() => setFeedback(true)}>{t('feedback.open')}</Button>
      ) : null}
      {asked ? (
        <ConfirmDialog
          opened
          title={t(`step.title.${asked}`)}
          confirmLabel={t(`step.${asked}`)}
          sending={send.isPending}
          problem={send.error}
          onConfirm={() => take(asked)}
          onClose={() => {
            send.reset();
            setAsked(null);
          }}
        >
          {t(`step.text.${asked}`)}
        </ConfirmDialog>
      ) : null}
      {feedback && abilities.includes('give-feedback') ? (
        <FeedbackDialog mentorshipId={id} onClose={() => setFeedback(false)} />
      ) : null}
    </>
  );
};
