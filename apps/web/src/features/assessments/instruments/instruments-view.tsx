import { Badge, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { exportInstruments, instrumentSorts } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  exportRemovedInstrumentDrafts,
  listRemovedInstrumentDrafts,
  restoreInstrumentDraft,
} from '@understudy/contracts/removed-drafts';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListNarrowing } from '../../../components/list-narrowing.js';
import { ListSort } from '../../../components/list-sort.js';
import { NothingFits } from '../../../components/nothing-fits.js';
import { PageHeader } from '../../../components/page-header.js';
import { RemovedDrafts } from '../../../components/removed-drafts.js';
import { SearchField } from '../../../components/search-field.js';
import { UnaskedStages } from '../../../components/unasked-stages.js';
import { useArrangement, useNarrowing, useWords } from '../../../lib/arrangement.js';
import { itemsOf, query } from '../../../lib/query.js';
import { useCan } from '../../../lib/session.js';
import { DraftDialog } from './draft-dialog.js';
import { InstrumentMenu } from './instrument-menu.js';
import { instrumentsAsked, instrumentsQuery, instrumentsShown } from './instruments-query.js';

/** The instruments of the organisation: the built-in one and our own. */
export const InstrumentsView = () => {
  const { t } = useTranslation(['instruments', 'common']);
  const can = useCan();
  const order = useArrangement(instrumentSorts, 'ascending');
  const words = useWords('search');
  const show = useNarrowing('show', instrumentsShown);
  const asked = { ...order.asked, search: words.asked, show: show.value };
  const narrowed = words.asked !== undefined || show.value !== undefined;
  const instruments = useInfiniteQuery(instrumentsQuery(asked));
  const items = itemsOf(instruments.data);
  const askedStageKeys = instruments.data?.pages[0]?.askedStageKeys ?? null;
  const framework = useQuery(query('framework', getFramework));
  const stages = framework.data?.stages ?? [];
  const [drafting, { open, close }] = useDisclosure(false);
  const drafts = can('instruments.change') && stages.length > 1;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can('instruments.change') ? (
            <Group gap="sm">
              <RemovedDrafts
                list={listRemovedInstrumentDrafts}
                file={exportRemovedInstrumentDrafts}
                restore={restoreInstrumentDraft}
                areas={['instruments']}
              />
              {drafts ? (
                <Button variant="default" onClick={open}>
                  {t('draftFrom.open')}
                </Button>
              ) : null}
            </Group>
          ) : null
        }
      />
      <UnaskedStages
        asked={askedStageKeys}
        stages={stages}
        action={
          drafts ? (
            <Button mt="sm" size="sm" variant="light" onClick={open}>
              {t('unasked.draft')}
            </Button>
          ) : null
        }
      />
      {items.length > 1 || narrowed || instruments.isPlaceholderData ? (
        <Group mb="md" gap="sm" align="flex-end" data-print="no">
          <SearchField
            label={t('narrow.search')}
            clearLabel={t('common:clear')}
            asked={words.asked ?? ''}
            onAsk={words.onAsk}
          />
          <ListNarrowing
            label={t('narrow.show')}
            all={t('narrow.all')}
            choices={instrumentsShown.map((value) => ({ value, label: t(`narrow.${value}`) }))}
            {...show}
          />
          <ListSort {...order} />
        </Group>
      ) : null}
      {instruments.isError && !instruments.data ? (
        <ErrorState failure={instruments.error} onRetry={() => void instruments.refetch()} />
      ) : null}
      {instruments.data && items.length === 0 && narrowed ? (
        <NothingFits text={t('narrow.none')} fields={['search', 'show']} />
      ) : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} data-hold-still>
        {items.map((instrument) => (
          <Card key={instrument.id} component="li" padding="md">
            <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
              <div style={{ minWidth: 0 }}>
                <Group gap="xs">
                  <TextLink to="/instruments/$instrumentId" params={{ instrumentId: instrument.id }} fw={600}>
                    {instrument.name}
                  </TextLink>
                  {instrument.builtIn ? <Badge variant="light">{t('builtIn')}</Badge> : null}
                  {instrument.published ? (
                    <Badge variant="light" color="gray">
                      {t('published', { number: instrument.published.number })}
                    </Badge>
                  ) : null}
                  {instrument.draft ? (
                    <Badge variant="light" color="apricot">
                      {t('draft')}
                    </Badge>
                  ) : null}
                  {instrument.selfOffered && !instrument.builtIn ? (
                    <Badge variant="light" color="pine">
                      {t('forSelf')}
                    </Badge>
                  ) : null}
                  {instrument.retired ? (
                    <Badge variant="light" color="gray">
                      {t('retired')}
                    </Badge>
                  ) : null}
                </Group>
                <Text size="sm" c="dimmed" mt={4} maw="68ch">
                  {instrument.description}
                </Text>
              </div>
              <InstrumentMenu instrument={instrument} />
            </Group>
          </Card>
        ))}
      </Stack>
      <ListFoot pages={instruments} mt="md" of={exportInstruments} input={{ query: instrumentsAsked(asked) }} />
      {drafting ? <DraftDialog stages={stages} asked={askedStageKeys} onClose={close} /> : null}
    </>
  );
};
