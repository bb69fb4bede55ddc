import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQueries } from '@tanstack/react-query';
import { listImports } from '@understudy/contracts/data-exchange';
import { listJobs } from '@understudy/contracts/jobs';
import { getSetup } from '@understudy/contracts/organisations';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../components/job-progress.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { SetupChecklist } from '../../features/organisations/setup-checklist.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { setupPlaces } from '../navigation.js';

/** The admin's first screen: what is left from empty to running, and what has run lately. */
export const SetUpPage = () => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const [setup, jobs, imports] = useSuspenseQueries({
    queries: [
      query('organisation', getSetup),
      query('jobs', listJobs, { query: { limit: 5 } }),
      query('imports', listImports, { query: { limit: 5 } }),
    ],
  });
  const complete = setup.data.steps.every(({ done }) => done);
  return (
    <>
      <PageHeader
        title={t(complete ? 'setUp.titleDone' : 'setUp.title')}
        lead={t(complete ? 'setUp.leadDone' : 'setUp.lead')}
      />
      <SetupChecklist steps={setup.data.steps} places={setupPlaces} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt="xl">
        <Card component="section">
          <Group justify="space-between" mb="md">
            <Title order={2} size="h3">
              {t('setUp.jobs')}
            </Title>
            <TextLink to="/jobs" size="sm">
              {t('setUp.jobsAll')}
            </TextLink>
          </Group>
          {jobs.data.items.length === 0 ? <Text c="dimmed">{t('setUp.noJobs')}</Text> : null}
          <Stack gap="md">
            {jobs.data.items.map((job) => (
              <JobProgress key={job.id} job={job} />
            ))}
          </Stack>
        </Card>
        <Card component="section">
          <Title order={2} size="h3" mb="md">
            {t('setUp.imports')}
          </Title>
          {imports.data.items.length === 0 ? <Text c="dimmed">{t('setUp.noImports')}</Text> : null}
          <Stack gap="sm">
            {imports.data.items.map((one) => (
              <Group key={one.id} justify="space-between" gap="xs">
                <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {one.fileName}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(`import.${one.status}`)} · {format.instant(one.createdAt)}
                </Text>
              </Group>
            ))}
          </Stack>
        </Card>
      </SimpleGrid>
    </>
  );
};
