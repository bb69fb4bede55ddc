import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportInstrumentVersions,
  instrumentVersion,
  instrumentVersionSorts,
  listInstrumentVersions,
} from '@understudy/contracts/assessments-instruments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { FormModal } from '../../../components/form-modal.js';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListNarrowing } from '../../../components/list-narrowing.js';
import { ListSort } from '../../../components/list-sort.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf, pagedQuery } from '../../../lib/query.js';

const statuses = instrumentVersion.shape.status.options;
type Asked = {
  sort: (typeof instrumentVersionSorts)[number];
  direction: 'ascending' | 'descending';
  status?: (typeof statuses)[number] | undefined;
};

const Versions = ({ instrumentId, onGo }: { instrumentId: string; onGo: () => void }) => {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>({ sort: 'number', direction: 'descending' });
  const input = { params: { instrumentId }, query: asked };
  const versions = useInfiniteQuery(pagedQuery('instruments', listInstrumentVersions, input));
  const items = itemsOf(versions.data);
  if (versions.isPending) return <RowsSkeleton rows={3} />;
  if (versions.isError) return <ErrorState failure={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <Stack gap="sm">
      {items.length > 1 || asked.status !== undefined || versions.isPlaceholderData ? (
        <Group gap="sm" align="flex-end">
          <ListNarrowing
            label={t('versionList.status')}
            all={t('versionList.all')}
            choices={statuses.map((value) => ({ value, label: t(`versionList.${value}`) }))}
            value={asked.status}
            onChoose={(status) => setAsked({ ...asked, status })}
          />
          <ListSort
            sorts={instrumentVersionSorts}
            sorting={{ id: asked.sort, direction: asked.direction }}
            onSort={({ id, direction }) => setAsked({ ...asked, sort: id === 'uses' ? 'uses' : 'number', direction })}
          />
        </Group>
      ) : null}
      {items.length === 0 ? (
        <Text c="dimmed" role="status">
          {t('versionList.none')}
        </Text>
      ) : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(({ id, number, status, publishedAt, uses }) => (
          <li key={id}>
            <TextLink to="/instruments/$instrumentId" params={{ instrumentId }} search={{ version: id }} onClick={onGo}>
              {t(`versionOf.${status}`, { number })}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[
                publishedAt ? t('versionList.on', { when: format.instant(publishedAt) }) : null,
                t('versionList.uses', { count: uses }),
              ]
                .filter((part) => part)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
      <ListFoot pages={versions} of={exportInstrumentVersions} input={input} list={t('versions')} />
    </Stack>
  );
};

/** The way to every version of an instrument: by number or use, page by page, and as a file. */
export const InstrumentVersions = ({ instrumentId }: { instrumentId: string }) => {
  const { t } = useTranslation('instruments');
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button variant="subtle" data-print="no" onClick={() => setOpened(true)}>
        {t('versionList.open')}
      </Button>
      <FormModal opened={opened} title={t('versions')} onClose={close}>
        <Versions instrumentId={instrumentId} onGo={close} />
      </FormModal>
    </>
  );
};
