import { Button, Card, Group, Select, Stack, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconNotebook, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportLearningRecords, learningKind } from '@understudy/contracts/programmes-learning';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { PageHeader } from '../../../components/page-header.js';
import { SearchField } from '../../../components/search-field.js';
import { SortChoice } from '../../../components/sort-choice.js';
import { itemsOf } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { LearningDialog } from './learning-dialog.js';
import { LearningList } from './learning-list.js';
import {
  type LearningSearch,
  learningInput,
  learningOrders,
  learningQuery,
  learningScopes,
} from './learning-queries.js';

const Filters = ({ search, onChange }: { search: LearningSearch; onChange: (changes: LearningSearch) => void }) => {
  const { t } = useTranslation(['learning', 'common']);
  const ask = useCallback((wanted: string | undefined) => onChange({ search: wanted }), [onChange]);
  const { standings } = useSession();
  const { scope = 'mine' } = search;
  const needs = { mine: 'member', line: 'leader', organisation: 'admin' } as const;
  const scopes = learningScopes.filter((one) => one === 'mine' || standings.includes(needs[one]));
  return (
    <Group gap="md" align="flex-end" mb="lg" data-print="no">
      {scopes.length > 1 ? (
        <Select
          allowDeselect={false}
          label={t('filter.scope')}
          data={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
          value={scope}
          onChange={(value) =>
            onChange({
              scope: learningScopes.find((one) => one === value && one !== 'mine'),
              removed: undefined,
              person: undefined,
            })
          }
        />
      ) : null}
      <Select
        clearable
        label={t('filter.kind')}
        placeholder={t('filter.everyKind')}
        data={learningKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={search.what ?? null}
        onChange={(value) => onChange({ what: learningKind.options.find((one) => one === value) })}
      />
      <SearchField label={t('filter.search')} clearLabel={t('common:clear')} asked={search.search ?? ''} onAsk={ask} />
      <SortChoice
        value={search.sort ?? '-start'}
        choices={learningOrders
          .filter((value) => value !== 'person' || scope !== 'mine')
          .map((value) => ({ value, label: t(`order.${value}`) }))}
        onChoose={(sort) => onChange({ sort: sort === '-start' ? undefined : sort })}
      />
      {scope === 'mine' ? (
        <Switch
          mb={8}
          label={t('filter.removed')}
          checked={search.removed ?? false}
          onChange={(event) => onChange({ removed: event.currentTarget.checked || undefined })}
        />
      ) : null}
    </Group>
  );
};

/** What I learned and what came of it; for leaders and admins also what others did, as far as they may know. */
export const LearningView = () => {
  const { t } = useTranslation(['learning', 'common']);
  const { personId } = useSession();
  const search = useSearch({ from: '/signed-in/my-learning' });
  const navigate = useNavigate({ from: '/my-learning' });
  const list = useInfiniteQuery(learningQuery(search));
  const change = useCallback(
    (changes: LearningSearch) =>
      void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const [adding, { open, close }] = useDisclosure(false);
  const records = itemsOf(list.data);
  const own = (search.scope ?? 'mine') === 'mine';
  const add =
    own && personId !== null ? (
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
        {t('add')}
      </Button>
    ) : null;
  const none = search.search ? 'search' : search.removed ? 'removed' : own ? 'mine' : 'others';
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(own ? 'lead' : 'leadOthers')}
        actions={
          records.length > 0 ? (
            <>
              <DownloadCsv of={exportLearningRecords} input={learningInput(search)} />
              {add}
            </>
          ) : null
        }
      />
      <Filters search={search} onChange={change} />
      <Stack gap="md">
        {list.isPending ? <RowsSkeleton rows={4} /> : null}
        {list.isError && !list.data ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && records.length === 0 ? (
          <Card>
            <EmptyState
              icon={<IconNotebook />}
              title={t(`none.${none}`)}
              action={search.removed || search.search ? null : add}
            >
              {t(`none.${none}Text`)}
            </EmptyState>
          </Card>
        ) : (
          <LearningList records={records} named={!own} />
        )}
        {list.hasNextPage ? (
          <Group>
            <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('common:loadMore')}
            </Button>
          </Group>
        ) : null}
      </Stack>
      <LearningDialog opened={adding} record={null} onClose={close} />
    </>
  );
};
