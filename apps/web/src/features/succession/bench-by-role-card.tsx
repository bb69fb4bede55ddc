import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { horizon } from '@understudy/contracts/career-framework';
import { type CriticalRole, exportCriticalRoles, listCriticalRoles } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { TextLink } from '../../components/links.js';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { linchpinsOf } from './bench-of-roles.js';

const furthest = horizon.options.at(-1) ?? 'within-3-years';

/** Critical role by critical role: who holds it, who stands ready by when, and whose leaving it could not bear. */
export const BenchByRoleCard = () => {
  const { t } = useTranslation(['succession', 'figures']);
  const format = useFormat();
  const { data } = useQuery(query('succession', listCriticalRoles, { query: { sort: 'impact', limit: 200 } }));
  const roles = data?.items ?? [];
  const linchpins = new Set(linchpinsOf(roles, furthest).map(({ person }) => person.id));
  if (roles.length === 0) return null;
  const ready = ({ successors }: CriticalRole, by: (typeof horizon.options)[number]) =>
    successors
      .filter((one) => one.horizon === by)
      .map(({ person }) => (linchpins.has(person.id) ? t('byRole.linchpin', { name: person.name }) : person.name));
  return (
    <TableCard
      title={t('byRole.title')}
      lead={t('byRole.lead')}
      columns={[
        t('byRole.role'),
        t('role.incumbent'),
        ...horizon.options.map((by) => t(`figures:horizon.${by}`)),
        t('role.cover'),
      ]}
      minWidth={760}
      file={<DownloadCsv of={exportCriticalRoles} input={{ query: { sort: 'impact' } }} list={t('byRole.title')} />}
      foot={
        <Text size="sm" mt="xs" data-print="no" data-slide="no">
          <TextLink to="/succession">{t('byRole.more')}</TextLink>
        </Text>
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
