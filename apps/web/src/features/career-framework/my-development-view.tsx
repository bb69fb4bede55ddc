import { Box, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconStairsUp } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getMyDevelopment, type Stage } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { PageHeader } from '../../components/page-header.js';
import { StageBadge } from '../../components/stage-badge.js';
import { SteppingPath } from '../../components/stepping-path.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { DerailersCard } from './derailers-card.js';
import { TransitionCard } from './transition-card.js';

const StageWords = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation('home');
  return (
    <Stack gap="sm" mt="sm">
      <div>
        <Text size="sm" c="dimmed">
          {t('mine.focus')}
        </Text>
        <Text>{stage.coreFocus}</Text>
      </div>
      <div>
        <Text size="sm" c="dimmed">
          {t('mine.value')}
        </Text>
        <Text>{stage.valueSource}</Text>
      </div>
    </Stack>
  );
};

/** My first screen: where I am, where I am heading, the shift ahead, and what changed. */
export const MyDevelopmentView = () => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { user } = useSession();
  const { data } = useSuspenseQuery(query('development', getMyDevelopment));
  const { person, stage, nextStage, transition, changes } = data;
  if (!person) {
    return (
      <>
        <PageHeader title={t('mine.title')} />
        <EmptyState icon={<IconStairsUp />} title={t('mine.greeting', { name: user.name })}>
          {t('mine.noPerson')}
        </EmptyState>
      </>
    );
  }
  const target = person.targetStage;
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.greeting', { name: person.preferredName ?? person.name })} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Card component="section">
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Stack gap={4}>
              <Title order={2} size="h3">
                {t('mine.where')}
              </Title>
              {stage ? <StageBadge stage={stage} size="md" /> : <Text>{t('mine.noStage')}</Text>}
              {stage ? (
                <Text size="sm" c="dimmed">
                  {data.stageSince ? t('mine.since', { day: format.day(data.stageSince) }) : t('mine.sinceUnknown')}
                </Text>
              ) : null}
            </Stack>
            <SteppingPath width={140} reached={stage?.ordinal ?? 0} />
          </Group>
          {stage ? <StageWords stage={stage} /> : null}
        </Card>
        <Card component="section">
          <Title order={2} size="h3" mb={4}>
            {t('mine.heading')}
          </Title>
          {target ? (
            <>
              <StageBadge stage={target.stage} size="md" />
              <Text size="sm" c="dimmed">
                {t(`mine.horizon.${target.horizon}`)}
              </Text>
            </>
          ) : (
            <Text c="dimmed">{t('mine.noTarget')}</Text>
          )}
          {nextStage ? (
            <Stack gap={2} mt="md">
              <Text size="sm" c="dimmed">
                {t('mine.nextStage')}
              </Text>
              <StageBadge stage={nextStage} size="md" />
              <StageWords stage={nextStage} />
            </Stack>
          ) : null}
        </Card>
      </SimpleGrid>
      {transition ? (
        <Box mt="lg">
          <TransitionCard transition={transition} over={t('mine.transition')} />
        </Box>
      ) : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt="lg">
        {stage && stage.derailers.length > 0 ? <DerailersCard derailers={stage.derailers} /> : null}
        <Card component="section">
          <Title order={2} size="h3" mb="sm">
            {t('mine.changes')}
          </Title>
          {changes.length === 0 ? <Text c="dimmed">{t('mine.noChanges')}</Text> : null}
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {changes.map((change) => (
              <li key={`${change.on} ${change.what}`}>
                <Text size="xs" c="dimmed">
                  {format.instant(change.on)}
                </Text>
                <Text size="sm">{[change.what, change.value].filter((part) => part).join(': ')}</Text>
              </li>
            ))}
          </Stack>
          <Title order={2} size="h3" mt="lg" mb={4}>
            {t('mine.manager')}
          </Title>
          <Text>{data.manager?.name ?? t('mine.noManager')}</Text>
        </Card>
      </SimpleGrid>
    </>
  );
};
