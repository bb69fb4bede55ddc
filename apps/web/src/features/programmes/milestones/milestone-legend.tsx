import { ActionIcon, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { CohortMilestone } from '@understudy/contracts/programmes-milestones';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { MilestoneDialog } from './milestone-dialog.js';

/** The milestones by their numbers: what they are, when they are due, and how many reached them. */
export const MilestoneLegend = ({
  cohortId,
  milestones,
}: {
  cohortId: string;
  milestones: readonly CohortMilestone[];
}) => {
  const { t } = useTranslation(['milestones', 'programmes']);
  const format = useFormat();
  const [changing, setChanging] = useState<CohortMilestone | null>(null);
  return (
    <Card component="section" aria-labelledby="milestones">
      <Title order={2} size="h3" id="milestones" mb="sm">
        {t('legend')}
      </Title>
      <List type="ordered" spacing="sm">
        {milestones.map((milestone) => {
          const { id, title, kind, dueOn, reached, of, sessionId } = milestone;
          return (
            <List.Item key={id} styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
              <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
                <Stack gap={0}>
                  <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                    {title}
                  </Text>
                  <Text size="sm" c="dimmed" className="figures">
                    {[
                      kind === 'own' ? t('own') : t(`programmes:kind.${kind}`),
                      t('due', { day: format.day(dueOn) }),
                      reached === null
                        ? t('reachedBetween')
                        : t('reachedBy', { reached: format.count(reached), of: format.count(of) }),
                    ].join(' · ')}
                  </Text>
                  {sessionId ? (
                    <TextLink to="/sessions/$sessionId" params={{ sessionId }} size="sm">
                      {t('toSession')}
                      <span className="visually-hidden">: {title}</span>
                    </TextLink>
                  ) : null}
                </Stack>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  data-print="no"
                  aria-label={t('change.title', { title })}
                  onClick={() => setChanging(milestone)}
                >
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </List.Item>
          );
        })}
      </List>
      <MilestoneDialog
        opened={changing !== null}
        cohortId={cohortId}
        milestone={changing}
        onClose={() => setChanging(null)}
      />
    </Card>
  );
};
