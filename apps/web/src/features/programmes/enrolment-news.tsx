import { Text } from '@mantine/core';
import type { Enrolment } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';

/** What the state of my enrolment means, and what comes next. */
export const EnrolmentNews = ({ enrolment }: { enrolment: Enrolment }) => {
  const { t } = useTranslation('enrolments');
  const format = useFormat();
  const today = useToday();
  const { state, answerBy, extendedUntil, position, movedTo, nominatedBy, cohort } = enrolment;
  const isOver = state === 'extended' && extendedUntil !== null && extendedUntil < today;
  return (
    <Text size="sm">
      {t(isOver ? 'news.extendedOver' : `news.${state}`, {
        day: format.day(answerBy ?? extendedUntil ?? cohort.startsOn),
        position: format.count(position ?? 0),
        cohort: movedTo?.cohort ?? '',
        name: nominatedBy?.name ?? t('somebody'),
      })}
    </Text>
  );
};
