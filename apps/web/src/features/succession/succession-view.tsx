import { Button, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconShieldHalf } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportCriticalRoles, roleSorts } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { PageHeader } from '../../components/page-header.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { widestHorizon } from '../../lib/widest-horizon.js';
import { BenchSummary } from './bench-summary.js';
import { RoleCard } from './role-card.js';
import { RoleDialog } from './role-dialog.js';
import { isNarrowed, RoleFilters } from './role-filters.js';
import { benchQuery, rolesAsked, rolesQuery } from './role-queries.js';

/** Critical roles and who stands ready for them: the roles without anybody first unless asked otherwise. */
export const SuccessionView = () => {
  const { t } = useTranslation('succession');
  const can = useCan();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/succession' });
  const { closed = false } = search;
  const { sorting, onSort } = useArrangement(roleSorts, 'ascending');
  const list = useSuspenseInfiniteQuery(rolesQuery(search));
  const { data: bench } = useSuspenseQuery(benchQuery);
  const [creating, { open, close }] = useDisclosure(false);
  const roles = itemsOf(list.data);
  const narrowed = isNarrowed(search);
  const empty = bench.roles.filter(({ successors }) => successors.length === 0).length;
  const create = can('succession.change') ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('role.create')}
    </Button>
  ) : null;

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          closed || bench.roles.length === 0
            ? t('lead')
            : empty > 0
              ? t('leadEmpty', { count: empty })
              : t('leadCovered', { count: bench.roles.length })
        }
        actions={
          <>
            <ButtonLink to="/succession/openings" variant="default">
              {t('openings.title')}
            </ButtonLink>
            <SegmentedControl
              aria-label={t('show.label')}
              value={closed ? 'closed' : 'open'}
              onChange={(value) =>
                void navigate({
                  to: '/succession',
                  search:
                    value === 'closed' ? { ...search, closed: true, gap: undefined } : { ...search, closed: undefined },
                  replace: true,
                })
              }
              data={[
                { value: 'open', label: t('show.open') },
                { value: 'closed', label: t('show.closed') },
              ]}
            />
            {roles.length > 0 && !closed ? (
              <ButtonLink variant="default" to="/succession/what-if">
                {t('whatIf')}
              </ButtonLink>
            ) : null}
            {roles.length > 0 || narrowed ? create : null}
          </>
        }
      />
      {narrowed || roles.length > 1 ? (
        <RoleFilters
          search={search}
          onChange={(part) => void navigate({ to: '/succession', search: { ...search, ...part }, replace: true })}
        />
      ) : null}
      {roles.length === 0 && narrowed ? (
        <EmptyState icon={<IconShieldHalf />} title={t('narrow.nobodyFound')}>
          {t('narrow.nobodyFoundText')}
        </EmptyState>
      ) : roles.length === 0 ? (
        <EmptyState
          icon={<IconShieldHalf />}
          title={t(closed ? 'none.closed' : 'none.title')}
          action={closed ? null : create}
        >
          {closed ? null : t('none.text')}
        </EmptyState>
      ) : (
        <Stack gap={40}>
          {closed || narrowed ? null : (
            <BenchSummary
              roles={bench.roles}
              by={search.linchpinsBy ?? widestHorizon}
              onBy={(linchpinsBy) =>
                void navigate({
                  to: '/succession',
                  search: { ...search, linchpinsBy },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          )}
          {roles.length > 1 ? (
            <SortChoice
              choices={roleSorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
              sorting={sorting}
              onSort={onSort}
            />
          ) : null}
          <SimpleGrid cols={{ base: 1, lg: 2 }} data-hold-still style={{ alignItems: 'start' }}>
            {roles.map((role) => (
              <RoleCard key={role.id} role={role} />
            ))}
          </SimpleGrid>
          <ListFoot pages={list} of={exportCriticalRoles} input={rolesAsked(search)} />
        </Stack>
      )}
      <RoleDialog opened={creating} onClose={close} />
    </>
  );
};
