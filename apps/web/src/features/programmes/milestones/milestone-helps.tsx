import { List, Text } from '@mantine/core';
import type { CohortMilestone, MilestoneLine } from '@understudy/contracts/programmes-milestones';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

type Props = {
  line: Pick<MilestoneLine, 'helps'>;
  milestones: readonly CohortMilestone[];
  /** Said to the person themselves. */
  own?: boolean;
};

/** What would help, in a sentence each, with the milestones that it is about. */
export const MilestoneHelps = ({ line, milestones, own = false }: Props) => {
  const { t } = useTranslation('milestones');
  const format = useFormat();
  const titles = new Map(milestones.map(({ id, title }) => [id, title]));
  const helps = own
    ? line.helps.filter(({ help }) => help !== 'record-attendance' && help !== 'plan-session')
    : line.helps;
  if (helps.length === 0) return null;
  return (
    <List size="sm" spacing={4} aria-label={t('helps')}>
      {helps.map(({ help, milestoneIds }) => (
        <List.Item key={help}>
          <Text size="sm">
            {t(`help.${own ? 'own' : 'theirs'}.${help}`, {
              milestones: format.list(milestoneIds.map((id) => titles.get(id) ?? '')),
            })}
          </Text>
        </List.Item>
      ))}
    </List>
  );
};
