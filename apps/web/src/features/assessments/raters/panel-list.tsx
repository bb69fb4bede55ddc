import { Badge, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportRaterPanels, listRaterPanels } from '@understudy/contracts/assessments-raters';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';

/** Assessments whose raters I name or approve; nothing where there is none. */
export const PanelList = () => {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const panels = useQuery(query('assessments', listRaterPanels, { query: { limit: 100 } }));
  if (panels.isPending) return <RowsSkeleton rows={3} />;
  if (panels.isError) return <ErrorState failure={panels.error} onRetry={() => void panels.refetch()} />;
  if (panels.data.items.length === 0) return null;
  return (
    <section aria-labelledby="panels-title">
      <Title order={2} id="panels-title" mb={4}>
        {t('panels.title')}
      </Title>
      <Text c="dimmed" mb="md" maw="62ch">
        {t('panels.lead')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} data-hold-still>
        {panels.data.items.map(({ assessmentId, subject, campaign, mine, waitingForApproval, outlook, abilities }) => (
          <Card key={assessmentId} component="article" padding="md">
            <Stack gap={6}>
              <TextLink to="/rater-panels/$assessmentId" params={{ assessmentId }} fw={600}>
                {mine ? t('panels.mine') : t('panels.of', { name: subject.name })}
              </TextLink>
              <Text size="sm" c="dimmed">
                {campaign.name} · {t('until', { day: format.day(campaign.closesOn) })}
              </Text>
              <Group gap="xs">
                {waitingForApproval > 0 && abilities.includes('decide') ? (
                  <Badge color="apricot" variant="light">
                    {t('panels.toApprove', { count: waitingForApproval })}
                  </Badge>
                ) : null}
                {outlook ? (
                  <Badge
                    color={outlook === 'enough' || outlook === 'enough-answered' ? 'pine' : 'apricot'}
                    variant="light"
                  >
                    {t(`outlook.${outlook}`)}
                  </Badge>
                ) : null}
              </Group>
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
      <Group mt="sm">
        <DownloadCsv of={exportRaterPanels} list={t('panels.title')} />
      </Group>
    </section>
  );
};
