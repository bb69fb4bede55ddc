import { Badge } from '@mantine/core';
import { ageOf } from '@understudy/domain/assessments/rating-age';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { useToday } from '../../../lib/today.js';

const colours = { fresh: 'pine', ageing: 'apricot', expired: 'gray' };

type AgeBadgeProps = {
  ratedOn: string;
  expiresOn: string;
  /** Silent about what is fresh, where that goes without saying. */
  onlyOld?: boolean;
};

/** How old something is, in words: fresh, ageing, or past the day until which it counts. */
export const AgeBadge = ({ ratedOn, expiresOn, onlyOld = false }: AgeBadgeProps) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const age = ageOf({ ratedOn, expiresOn }, useToday());
  if (onlyOld && age === 'fresh') return null;
  return (
    <Badge variant="light" color={colours[age]}>
      {t(`age.${age}`, { day: format.day(expiresOn) })}
    </Badge>
  );
};
