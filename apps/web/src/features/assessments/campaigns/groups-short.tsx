import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getCompletionBoard } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';

/** Before the results are released: of how many groups nothing will be shown; nothing while answers are still taken. */
export const GroupsShort = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const { data } = useQuery(query('campaigns', getCompletionBoard, { params: { campaignId } }));
  if (!data?.groups || data.groups.all === 0) return null;
  const { all, tooFew } = data.groups;
  return (
    <Text size="sm" mt="sm" c={tooFew > 0 ? 'var(--next)' : undefined} maw="68ch">
      {tooFew > 0 ? t('board.groupsShort', { count: tooFew, all: format.count(all) }) : t('board.groupsEnough')}
    </Text>
  );
};
