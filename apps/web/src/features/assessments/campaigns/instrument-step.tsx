import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { query } from '../../../lib/query.js';
import { errorAt, type StepProps } from './campaign-draft.js';

/** With which instrument, and for which stage. */
export const InstrumentStep = ({ draft, errors, onChange }: StepProps) => {
  const { t } = useTranslation('campaigns');
  const instruments = useQuery(query('instruments', listInstruments));
  const { data: framework } = useQuery(query('framework', getFramework));
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal).slice(1);
  const offered = (instruments.data?.items ?? []).filter(({ retired, published }) => published && !retired);
  const own = draft.selection.filter(({ stageKey }) => stageKey !== null).length;
  const forAll = () => onChange({ selection: draft.selection.map((chosen) => ({ ...chosen, stageKey: null })) });
  // Where there is only one there is nothing to choose.
  const only = offered.length === 1 && draft.instrumentId === '' ? offered[0]?.id : undefined;
  useEffect(() => {
    if (only) onChange({ instrumentId: only });
  }, [only, onChange]);
  if (instruments.isPending) return <RowsSkeleton rows={3} />;
  if (instruments.isError) {
    return <ErrorState failure={instruments.error} onRetry={() => void instruments.refetch()} />;
  }
  return (
    <Stack gap="lg">
      <Radio.Group
        label={t('instrument.label')}
        required
        value={draft.instrumentId}
        onChange={(instrumentId) => onChange({ instrumentId })}
        error={errorAt(errors, 'instrumentId')}
      >
        <Stack gap="sm" mt="xs">
          {offered.map(({ id, name, description }) => (
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
