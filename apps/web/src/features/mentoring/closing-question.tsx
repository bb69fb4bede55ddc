import { Alert } from '@mantine/core';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';

/** Asks the two whether they go on, once what they agreed on is over; and says it where it ended by itself. */
export const ClosingQuestion = ({ mentorship: { closeAsked, status } }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  if (closeAsked === null) return null;
  if (status === 'completed') {
    return (
      <Alert variant="light" color="pine" title={t('closing.closed')}>
        {t('closing.closedText')}
      </Alert>
    );
  }
  if (status !== 'active' && status !== 'paused') return null;
  return (
    <Alert variant="light" color="pine" title={t(`closing.title.${closeAsked}`)}>
      {t(`closing.text.${closeAsked}`)}
    </Alert>
  );
};
