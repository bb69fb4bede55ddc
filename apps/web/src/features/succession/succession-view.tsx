import { Button, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconShieldHalf } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportCriticalRoles, listCriticalRoles } from '@understudy/contracts/succession';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { byUrgency } from './bench-of-roles.js';
import { BenchSummary } from './bench-summary.js';
import { RoleCard } from './role-card.js';
import { RoleDialog } from './role-dialog.js';

/** Critical roles and who stands ready for them: the roles without anybody first. */
export const SuccessionView = () => {
  const { t } = useTranslation('succession');
  const can = useCan();
  const navigate = useNavigate();
  const { closed = false } = useSearch({ from: '/signed-in/succession' });
  const { data } = useSuspenseQuery(query('succession', listCriticalRoles, { query: { closed: String(closed) } }));
  const [creating, { open, close }] = useDisclosure(false);
  const roles = data.items.filter(({ closedOn }) => (closedOn !== null) === closed).toSorted(byUrgency);
  const empty = roles.filter(({ successors }) => successors.length === 0).length;
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
          closed || roles.length === 0
            ? t('lead')
            : empty > 0
              ? t('leadEmpty', { count: empty })
              : t('leadCovered', { count: roles.length })
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
                void navigate({ to: '/succession', search: value === 'closed' ? { closed: true } : {}, replace: true })
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
            {roles.length > 0 ? create : null}
          </>
        }
      />
      {roles.length === 0 ? (
        <EmptyState
          icon={<IconShieldHalf />}
          title={t(closed ? 'none.closed' : 'none.title')}
          action={closed ? null : create}
        >
          {closed ? null : t('none.text')}
        </EmptyState>
      ) : (
        <Stack gap={40}>
          {closed ? null : <BenchSummary roles={roles} />}
          <SimpleGrid cols={{ base: 1, lg: 2 }} data-hold-still style={{ alignItems: 'start' }}>
            {roles.map((role) => (
              <RoleCard key={role.id} role={role} />
            ))}
          </SimpleGrid>
          <DownloadCsv of={exportCriticalRoles} input={{ query: { closed: String(closed) } }} />
        </Stack>
      )}
      <RoleDialog opened={creating} onClose={close} />
    </>
  );
};
