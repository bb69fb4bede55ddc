import { Button, Group, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMessages } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { checkInSorts, exportCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { CheckInAdherence } from './check-in-adherence.js';
import { CheckInDialog } from './check-in-dialog.js';
import { checkInStates, checkInsAsked, checkInsOf } from './check-in-queries.js';
import { CheckInTable } from './check-in-table.js';

/** The talks that I take part in: what waits to be written, what is planned, and what was said. */
export const CheckInsView = () => {
  const { t } = useTranslation(['check-ins', 'common']);
  const navigate = useNavigate();
  const { user, personId: me } = useSession();
  const search = useSearch({ from: '/signed-in/check-ins' });
  const { state = 'all' } = search;
  const { sorting, onSort } = useArrangement(checkInSorts, 'descending');
  const list = useSuspenseInfiniteQuery(checkInsOf(search));
  const [recording, { open, close }] = useDisclosure(false);
  const [looking, { open: look, close: lookAway }] = useDisclosure(false);
  const items = itemsOf(list.data);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          me ? (
            <Group gap="xs">
              <Button variant="default" onClick={look}>
                {t('adherence.title')}
              </Button>
              <Button onClick={open}>{t('record.open')}</Button>
            </Group>
          ) : null
        }
      />
      <SegmentedControl
        mb="lg"
        aria-label={t('filter.label')}
        value={state}
        onChange={(value) => {
          const chosen = checkInStates.find((one) => one === value && one !== 'all');
          void navigate({ to: '/check-ins', search: { ...search, state: chosen }, replace: true });
        }}
        data={checkInStates.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      {items.length === 0 ? (
        <EmptyState icon={<IconMessages />} title={t(`empty.${state}`)} />
      ) : (
        <CheckInTable items={items} sorting={sorting} onSort={onSort} />
      )}
      <ListFoot pages={list} mt="md" of={exportCheckIns} input={checkInsAsked(search)} />
      {me ? <CheckInDialog opened={recording} person={{ id: me, name: user.name }} onClose={close} /> : null}
      {me ? <CheckInAdherence opened={looking} onClose={lookAway} /> : null}
    </>
  );
};
