import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CohortArea } from '@understudy/contracts/programmes-areas';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { exportCohortRoles } from '@understudy/contracts/programmes-rotations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { AreaCard } from './area-card.js';
import { cohortAreasQuery } from './area-queries.js';
import { AreasDialog } from './areas-dialog.js';
import { GiveRoleDialog } from './give-role-dialog.js';
import { cohortRolesQuery } from './programme-queries.js';
import { RoleImportDialog } from './role-import-dialog.js';
import { RoleImports } from './role-imports.js';
import { RoleSelectionPanel } from './role-selection-panel.js';
import { TakeOverDialog } from './take-over-dialog.js';

type Asked = { what: 'areas' | 'import' } | { what: 'give' | 'take-over'; area: CohortArea };

/** Who leads, shadows and advises in a cohort, area by area, with what is short and the ways to fill it. */
export const CohortRoles = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation('rotations');
  const roles = useQuery(cohortRolesQuery(cohort.id));
  const areas = useQuery(cohortAreasQuery(cohort.id));
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const failed = roles.error ? roles : areas.error ? areas : null;
  if (failed?.error) return <ErrorState failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (!roles.data || !areas.data) return <RowsSkeleton rows={2} />;
  const { items, abilities, version } = areas.data;
  const changes = abilities.includes('change');
  if (items.length === 0 && !changes) return null;
  return (
    <section aria-labelledby="roles">
      <Group justify="space-between" align="baseline" mb="sm" gap="sm">
        <Title order={2} size="h3" id="roles">
          {t('roles.title')}
        </Title>
        {changes ? (
          <Group gap="xs" data-print="no">
            <Button size="xs" variant="default" onClick={() => setAsked({ what: 'areas' })}>
              {t(items.length === 0 ? 'areas.add' : 'areas.change')}
            </Button>
            {items.length > 0 ? (
              <Button size="xs" variant="default" onClick={() => setAsked({ what: 'import' })}>
                {t('roleImport.open')}
              </Button>
            ) : null}
          </Group>
        ) : null}
      </Group>
      {items.length === 0 ? (
        <Text c="dimmed" size="sm" maw="68ch">
          {t('areas.none')}
        </Text>
      ) : (
        <Stack gap="md">
          <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((area) => (
              <AreaCard
                key={area.id}
                area={area}
                roles={roles.data.items.filter(({ areaId }) => areaId === area.id)}
                onGive={() => setAsked({ what: 'give', area })}
                onTakeOver={() => setAsked({ what: 'take-over', area })}
              />
            ))}
          </SimpleGrid>
          {roles.data.items.length > 0 ? (
            <Group>
              <DownloadCsv of={exportCohortRoles} input={{ params: { cohortId: cohort.id } }} list={t('roles.title')} />
            </Group>
          ) : null}
          {abilities.includes('select') ? <RoleSelectionPanel cohortId={cohort.id} /> : null}
          {changes ? <RoleImports cohortId={cohort.id} /> : null}
        </Stack>
      )}
      {asked?.what === 'areas' ? (
        <AreasDialog cohortId={cohort.id} areas={items} version={version} onClose={close} />
      ) : null}
      {asked?.what === 'import' ? <RoleImportDialog cohortId={cohort.id} onClose={close} /> : null}
      {asked?.what === 'give' ? <GiveRoleDialog cohortId={cohort.id} area={asked.area} onClose={close} /> : null}
      {asked?.what === 'take-over' ? <TakeOverDialog area={asked.area} onClose={close} /> : null}
    </section>
  );
};
