import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { SearchField } from '../../../components/search-field.js';
import { itemsOf, query } from '../../../lib/query.js';
import { errorAt, type StepProps } from './campaign-draft.js';
import { offeredInstrumentsQuery, useChosenInstrument } from './offered-instruments.js';

/** Where so many can be seen at once there is nothing to look for. */
const atAGlance = 6;

/** With which instrument, and for which stage. */
export const InstrumentStep = ({ draft, errors, onChange }: StepProps) => {
  const { t } = useTranslation(['campaigns', 'common']);
  const [words, setWords] = useState<string>();
  const instruments = useInfiniteQuery(offeredInstrumentsQuery(words));
  const chosen = useChosenInstrument(draft.instrumentId);
  const { data: framework } = useQuery(query('framework', getFramework));
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal).slice(1);
  const offered = itemsOf(instruments.data);
  // What was chosen stays in sight, also where it stands on a later page or is called otherwise.
  const apart = chosen && !chosen.retired && chosen.published && !offered.some(({ id }) => id === chosen.id);
  const shown = apart ? [chosen, ...offered] : offered;
  const own = draft.selection.filter(({ stageKey }) => stageKey !== null).length;
  const forAll = () => onChange({ selection: draft.selection.map((chosen) => ({ ...chosen, stageKey: null })) });
  // Where there is only one there is nothing to choose.
  const alone = offered.length === 1 && words === undefined && !instruments.isPlaceholderData;
  const only = alone && draft.instrumentId === '' ? offered[0]?.id : undefined;
  useEffect(() => {
    if (only) onChange({ instrumentId: only });
  }, [only, onChange]);
  if (instruments.isPending) return <RowsSkeleton rows={3} />;
  if (instruments.isError) {
    return <ErrorState failure={instruments.error} onRetry={() => void instruments.refetch()} />;
  }
  return (
    <Stack gap="lg">
      {offered.length > atAGlance || instruments.hasNextPage || words !== undefined ? (
        <SearchField
          maw="28rem"
          label={t('instrument.search')}
          clearLabel={t('common:clear')}
          asked={words ?? ''}
          onAsk={setWords}
        />
      ) : null}
      <Radio.Group
        label={t('instrument.label')}
        required
        value={draft.instrumentId}
        onChange={(instrumentId) => onChange({ instrumentId })}
        error={errorAt(errors, 'instrumentId')}
      >
        <Stack gap="sm" mt="xs">
          {shown.map(({ id, name, description }) => (
            <Radio.Card key={id} value={id} p="md" radius="md">
              <Group wrap="nowrap" align="flex-start">
                <Radio.Indicator />
                <div>
                  <Text fw={600}>{name}</Text>
                  <Text size="sm" c="dimmed">
                    {description}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </Stack>
      </Radio.Group>
      {offered.length === 0 && words !== undefined ? (
        <Text c="dimmed" role="status">
          {t('instrument.noneFits')}
        </Text>
      ) : null}
      {instruments.hasNextPage ? (
        <Group>
          <Button
            variant="default"
            loading={instruments.isFetchingNextPage}
            onClick={() => void instruments.fetchNextPage()}
          >
            {t('common:loadMore')}
          </Button>
        </Group>
      ) : null}
      <Select
        clearable
        maw="28rem"
        label={t('instrument.stage')}
        description={t('instrument.stageHelp')}
        placeholder={t('instrument.own')}
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
        value={draft.targetStageKey}
        onChange={(targetStageKey) => onChange({ targetStageKey })}
      />
      {own > 0 ? (
        <Group gap="sm">
          <Text size="sm">{t('instrument.ownKept', { count: own })}</Text>
          <Button variant="default" size="compact-sm" onClick={forAll}>
            {t('instrument.forAll')}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
};
