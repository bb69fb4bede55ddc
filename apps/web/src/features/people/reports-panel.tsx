import { Card, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listTree, type Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PersonCard } from '../../components/person-card.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';

/** Those who report to a person today, each with how many are below. */
export const ReportsPanel = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const reports = useQuery(query('people', listTree, { query: { managerId: person.id } }));
  if (reports.isPending) return <RowsSkeleton rows={4} />;
  if (reports.isError) return <ErrorState failure={reports.error} onRetry={() => void reports.refetch()} />;
  const nodes = reports.data.items;
  return (
    <Card component="section" aria-label={t('person.reports.title')}>
      <Group justify="space-between" mb="md">
        <Title order={2} size="h3">
          {t('person.reports.title')}
        </Title>
        {nodes.length > 0 ? (
          <TextLink to="/people" search={{ managerId: person.id }} size="sm">
            {t('person.reports.open')}
          </TextLink>
        ) : null}
      </Group>
      {nodes.length === 0 ? (
        <Text c="dimmed">{t('person.reports.empty', { name: person.name })}</Text>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
          {nodes.map(({ person: report, below }) => (
            <PersonCard
              key={report.id}
              person={report}
              name={
                <TextLink to="/people/$personId" params={{ personId: report.id }}>
                  {report.name}
                </TextLink>
              }
            >
              {below > 0 ? (
                <Text size="xs" c="dimmed">
                  {t('tree.belowOf', { count: below, shown: format.count(below) })}
                </Text>
              ) : null}
            </PersonCard>
          ))}
        </SimpleGrid>
      )}
    </Card>
  );
};
