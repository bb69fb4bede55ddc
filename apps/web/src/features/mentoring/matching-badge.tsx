import { Badge } from '@mantine/core';
import type { RoundStatus } from '@understudy/contracts/mentoring-rounds';
import { useTranslation } from 'react-i18next';

const colours: Readonly<Record<RoundStatus, string>> = {
  draft: 'gray',
  matching: 'gray',
  matched: 'apricot',
  publishing: 'apricot',
  published: 'pine',
  'set-aside': 'gray',
};

/** What a round is at. */
export const RoundStatusBadge = ({ status }: { status: RoundStatus }) => {
  const { t } = useTranslation('matching');
  return (
    <Badge variant="light" color={colours[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
};
