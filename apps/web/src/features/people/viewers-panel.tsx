import { Card, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listPersonViewers, type Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { SightTable } from './sight-table.js';

/** Who can see something of a person, why, and when they last looked. */
const Viewers = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const viewers = useQuery(query('people', listPersonViewers, { params: { personId: person.id } }));
  if (viewers.isPending) return <RowsSkeleton rows={4} />;
  if (viewers.isError) return <ErrorState failure={viewers.error} onRetry={() => void viewers.refetch()} />;
  const rows = viewers.data.items;
  return (
    <Card component="section" aria-label={t('viewers.title')}>
      <Title order={2} size="h3">
        {t('viewers.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('viewers.lead')}
      </Text>
      {rows.length === 0 ? (
        <Text>{t('viewers.empty')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={320}>
          <Table className="figures" verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('viewers.who')}</Table.Th>
                <Table.Th scope="col">{t('viewers.why')}</Table.Th>
                <Table.Th scope="col">{t('viewers.looked')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ who, relation, also, lastLookedAt }) => (
                <Table.Tr key={`${who} ${relation} ${lastLookedAt}`}>
                  <Table.Td fw={600}>
                    {who || t(relation === 'admin' ? 'viewers.unnamedAdmin' : 'viewers.unnamed')}
                  </Table.Td>
                  <Table.Td>{[relation, ...also].map((one) => t(`viewers.relation.${one}`)).join(' · ')}</Table.Td>
                  <Table.Td>{lastLookedAt ? format.instant(lastLookedAt) : t('viewers.never')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Card>
  );
};

/** Who can see what of a person, and who looked: the people by name, then the rules for each kind of record. */
export const ViewersPanel = ({ person }: { person: Person }) => (
  <Stack gap="lg">
    <Viewers person={person} />
    <SightTable />
  </Stack>
);
