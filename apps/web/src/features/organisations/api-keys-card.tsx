import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ApiKey, exportApiKeys, listApiKeys, revokeApiKey } from '@understudy/contracts/api-keys';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery, useAction } from '../../lib/query.js';
import { MakeApiKeyDialog } from './make-api-key-dialog.js';

const useColumns = (onRevoke: (key: ApiKey) => void): Column<ApiKey>[] => {
  const { t } = useTranslation('api-keys');
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        cell: ({ name, begins }) => (
          <>
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Text size="xs" c="dimmed" ff="monospace">
              {begins}…
            </Text>
          </>
        ),
      },
      {
        id: 'state',
        header: t('state'),
        cell: ({ state, lastDay }) => t(`states.${state}`, { day: format.day(lastDay) }),
      },
      {
        id: 'used',
        header: t('used'),
        hideBelow: 'sm',
        cell: ({ lastUsedAt }) => (lastUsedAt ? format.instant(lastUsedAt) : t('unused')),
      },
      {
        id: 'made',
        header: t('made'),
        hideBelow: 'md',
        cell: ({ madeAt, madeBy }) => t('madeBy', { day: format.instant(madeAt), name: madeBy }),
      },
      {
        id: 'actions',
        header: t('actions'),
        align: 'end',
        cell: (key) =>
          key.abilities.includes('revoke') ? (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('revokeOf', { name: key.name })}
              onClick={() => onRevoke(key)}
            >
              {t('revoke')}
            </Button>
          ) : null,
      },
    ],
    [t, format, onRevoke],
  );
};

/** Keys with which other systems send figures: who has one, until when, and the way to end it. */
export const ApiKeysCard = () => {
  const { t } = useTranslation('api-keys');
  const list = useInfiniteQuery(pagedQuery('api-keys', listApiKeys, { query: {} }));
  const revoke = useAction(revokeApiKey, ['api-keys']);
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const columns = useColumns(setRevoking);
  const stop = () => {
    revoke.reset();
    setRevoking(null);
  };
  return (
    <Card maw={820} component="section" aria-labelledby="api-keys">
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h3" id="api-keys">
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed" maw="60ch">
            {t('lead')}
          </Text>
        </div>
        <Button variant="default" onClick={() => setMaking(true)}>
          {t('make')}
        </Button>
      </Group>
      {list.isError && !list.data ? (
        <ErrorState failure={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={itemsOf(list.data)}
          rowKey={({ id }) => id}
          loading={list.isPending}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          file={<DownloadCsv of={exportApiKeys} list={t('title')} />}
          empty={
            <EmptyState icon={<IconKey />} title={t('empty.title')}>
              {t('empty.text')}
            </EmptyState>
          }
        />
      )}
      <MakeApiKeyDialog opened={making} onClose={() => setMaking(false)} />
      {revoking ? (
        <ConfirmDialog
          opened
          danger
          title={t('revokeTitle', { name: revoking.name })}
          confirmLabel={t('revoke')}
          sending={revoke.isPending}
          problem={revoke.error}
          onConfirm={() => revoke.mutate({ params: { apiKeyId: revoking.id } }, { onSuccess: stop })}
          onClose={stop}
        >
          {t('revokeText')}
        </ConfirmDialog>
      ) : null}
    </Card>
  );
};
