import { Button, Group, Text, Textarea, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type Calibration,
  type CalibrationManager,
  calibrationManagerSorts,
  calibrationManagerStates,
  exportCalibrationManagers,
  takeOutCalibrationManager,
} from '@understudy/contracts/calibration';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { ListFilters } from '../../components/list-filters.js';
import { RowsSkeleton } from '../../components/loading.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { managersQuery } from './calibration-queries.js';

const TakeOutForm = ({
  session,
  manager,
  onClose,
}: {
  session: Calibration;
  manager: CalibrationManager;
  onClose: () => void;
}) => {
  const { t } = useTranslation('calibration');
  const takeOut = useAction(takeOutCalibrationManager, ['calibration']);
  const { form, ...frame } = useContractForm({
    endpoint: takeOutCalibrationManager,
    initialValues: { reason: '' },
    body: ({ reason }) => ({ reason, version: manager.version }),
    send: async (body) => {
      await takeOut.mutateAsync({ params: { calibrationId: session.id, personId: manager.person.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame {...frame} submitLabel={t('takeOut.label')} onClose={onClose}>
      <Text size="sm">{t('takeOut.text')}</Text>
      <Textarea required autosize minRows={2} label={t('takeOut.reason')} {...form.getInputProps('reason')} />
    </FormFrame>
  );
};

/** Who brings places, who has submitted, and going on without somebody; never what anybody brought. */
export const ManagersPanel = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const format = useFormat();
  const order = useArrangement(calibrationManagerSorts, 'ascending', 'managers');
  const words = useWords('managers');
  const state = useNarrowing('managersState', calibrationManagerStates);
  const narrowed = words.asked !== undefined || state.value !== undefined;
  const asked = { ...order.asked, search: words.asked, state: state.value };
  const list = useInfiniteQuery(managersQuery(session.id, asked));
  const rows = itemsOf(list.data);
  const [out, setOut] = useState<CalibrationManager | null>(null);
  const columns: Column<CalibrationManager>[] = [
    {
      id: 'name',
      header: t('column.manager'),
      sortable: true,
      cell: ({ person }) => <Text fw={550}>{person.name}</Text>,
    },
    {
      id: 'people',
      header: t('column.people'),
      sortable: true,
      cell: ({ people }) => format.count(people),
      hideBelow: 'sm',
    },
    {
      id: 'submitted',
      header: t('column.submitted'),
      sortable: true,
      cell: ({ submittedOn, takenOutOn, takenOutReason }) =>
        takenOutOn
          ? t('managerState.takenOut', { reason: takenOutReason })
          : submittedOn
            ? t('managerState.submitted', { day: format.day(submittedOn) })
            : t(session.state === 'draft' ? 'managerState.later' : 'managerState.waiting'),
    },
    {
      id: 'deed',
      header: '',
      cell: (manager) =>
        manager.abilities.includes('take-out') ? (
          <Button
            size="xs"
            variant="default"
            aria-label={t('takeOut.of', { name: manager.person.name })}
            onClick={() => setOut(manager)}
          >
            {t('takeOut.label')}
          </Button>
        ) : null,
    },
  ];
  return (
    <section aria-labelledby="managers">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="managers">
          {t('managers')}
        </Title>
        <DownloadCsv
          of={exportCalibrationManagers}
          input={{ params: { calibrationId: session.id }, query: asked }}
          list={t('managers')}
        />
      </Group>
      {rows.length > 1 || narrowed || list.isPlaceholderData ? (
        <ListFilters
          search={{ label: t('narrow.manager'), ...words }}
          choice={{
            label: t('narrow.submitted'),
            all: t('narrow.everybody'),
            data: calibrationManagerStates.map((value) => ({ value, label: t(`narrow.managerState.${value}`) })),
            ...state,
          }}
        />
      ) : null}
      {list.isPending ? <RowsSkeleton /> : null}
      {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data ? (
        <DataTable
          label={t('managers')}
          columns={columns}
          rows={rows}
          rowKey={({ person }) => person.id}
          sorting={order.sorting}
          onSort={order.onSort}
          empty={
            narrowed ? (
              <NothingFits text={t('narrow.nobody')} fields={['managers', 'managersState']} />
            ) : (
              <Text>{t('nobodyPlaces')}</Text>
            )
          }
        />
      ) : null}
      {out ? (
        <FormModal opened title={t('takeOut.of', { name: out.person.name })} onClose={() => setOut(null)}>
          <TakeOutForm session={session} manager={out} onClose={() => setOut(null)} />
        </FormModal>
      ) : null}
    </section>
  );
};
