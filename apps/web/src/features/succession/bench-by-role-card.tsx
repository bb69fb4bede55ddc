import { Button, Group, Table, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Horizon, horizon } from '@understudy/contracts/career-framework';
import { type CriticalRole, exportCriticalRoles } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { TextLink } from '../../components/links.js';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { GapCounts } from './gap-counts.js';
import { gapsQuery, rolesByImpactQuery } from './role-queries.js';

type BenchByRoleCardProps = {
  /** Without whom fewer roles could be filled, as the figures of the page say. */
  linchpins: readonly { readonly person: { readonly id: string } }[];
  /** By how soon those are ready who were counted for that. */
  by: Horizon;
};

/**
 * Critical role by critical role: who holds it, who stands ready by when, and whose leaving it could not bear; below, what the
 * plans lack and how many roles are not shown yet.
 */
export const BenchByRoleCard = ({ linchpins: known, by: within }: BenchByRoleCardProps) => {
  const { t } = useTranslation(['succession', 'figures', 'common']);
  const format = useFormat();
  const today = useToday();
  const pages = useInfiniteQuery(rolesByImpactQuery);
  const { data: counted } = useQuery(gapsQuery);
  const roles = itemsOf(pages.data);
  const linchpins = new Set(known.map(({ person }) => person.id));
  if (roles.length === 0) return null;
  const ready = ({ successors }: CriticalRole, by: Horizon) =>
    successors
      .filter((one) => one.horizon === by)
      .map(({ person }) => (linchpins.has(person.id) ? t('byRole.linchpin', { name: person.name }) : person.name));
  return (
    <TableCard
      title={t('byRole.title')}
      lead={
        <>
          <div>{t('figures:unitAndDay', { unit: t('byRole.unit'), day: format.day(today) })}</div>
          {within === 'ready-now' ? t('byRole.leadNow') : t('byRole.lead', { horizon: t(`figures:horizon.${within}`) })}
        </>
      }
      columns={[
        t('byRole.role'),
        t('role.incumbent'),
        ...horizon.options.map((by) => t(`figures:horizon.${by}`)),
        t('role.cover'),
      ]}
      minWidth={760}
      file={<DownloadCsv of={exportCriticalRoles} input={{ query: { sort: 'impact' } }} list={t('byRole.title')} />}
      foot={
        <>
          {pages.hasNextPage ? (
            <Group mt="sm" gap="sm">
              {counted === undefined ? null : (
                <Text size="sm">{t('byRole.shown', { shown: format.number(roles.length), count: counted.roles })}</Text>
              )}
              <Button
                size="compact-sm"
                variant="default"
                loading={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
                data-print="no"
                data-slide="no"
              >
                {t('common:loadMore')}
              </Button>
            </Group>
          ) : null}
          <Group mt="xs" gap="md" fz="sm" data-print="no" data-slide="no">
            <GapCounts gaps={counted?.gaps ?? []} />
            <TextLink to="/succession">{t('byRole.more')}</TextLink>
          </Group>
        </>
      }
    >
      {roles.map((role) => (
        <Table.Tr key={role.id}>
          <Table.Th scope="row" fw={550}>
            {role.name}
          </Table.Th>
          <Table.Td>{role.incumbent?.name ?? t('role.vacant')}</Table.Td>
          {horizon.options.map((by) => (
            <Table.Td key={by}>{format.list(ready(role, by)) || '–'}</Table.Td>
          ))}
          <Table.Td className="figures">
            {t('role.coverOf', { count: role.successors.length, target: role.targetCover })}
          </Table.Td>
        </Table.Tr>
      ))}
    </TableCard>
  );
};
