import { Badge } from '@mantine/core';
import { ageOf } from '@understudy/domain/assessments/rating-age';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { useToday } from '../../../lib/today.js';

const colours = { fresh: 'pine', ageing: 'apricot', expired: 'gray' };

/** How old something is, in words: fresh, ageing, or past the day until which it counts. */
export const AgeBadge = ({ ratedOn, expiresOn }: { ratedOn: string; expiresOn: string }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const age = ageOf({ ratedOn, expiresOn }, useToday());
  return (
    <Badge variant="light" color={colours[age]}>
      {t(`age.${age}`, { day: format.day(expiresOn) })}
    </Badge>
  );
};
