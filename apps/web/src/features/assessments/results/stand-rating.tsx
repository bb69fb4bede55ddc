import { Text } from '@mantine/core';
import { ageOf } from '@understudy/domain/assessments/rating-age';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { useToday } from '../../../lib/today.js';
import { FigureCell } from './figure-cell.js';
import type { Rating } from './standing.js';

/** What one view says of a skill, of which day that is, and whether it still counts; the day leads to its result. */
export const StandRating = ({ rating }: { rating: Rating | undefined }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const today = useToday();
  if (rating === undefined) {
    return (
      <>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('stand.silent')}</span>
      </>
    );
  }
  const { observer, level, raters, on, expiresOn, disputed, resultId } = rating;
  const age = ageOf({ ratedOn: on, expiresOn }, today);
  return (
    <>
      <FigureCell figure={{ observer, state: 'shown', mean: level, raters, spread: null }} />
      <Text size="xs" component="div">
        <TextLink to="/results/$assessmentId" params={{ assessmentId: resultId }} inherit>
          {format.day(on)}
        </TextLink>
      </Text>
      <Text size="xs" component="div" c={age === 'fresh' ? 'dimmed' : undefined} fw={age === 'expired' ? 600 : 400}>
        {t(`age.${age}`, { day: format.day(expiresOn) })}
      </Text>
      {disputed ? (
        <Text size="xs" component="div" c="dimmed">
          {t('dispute.mark')}
        </Text>
      ) : null}
    </>
  );
};
