import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type EffectDifference, exportToldEffects, listToldEffects } from '@understudy/contracts/indicators-effect';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { ScrolledTable } from '../../components/scrolled-table.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import classes from './effect.module.css';

type HistoryProps = { programmeId: string; knownOn?: string };

const Told = ({ programmeId, knownOn }: HistoryProps) => {
  const { t } = useTranslation(['effect', 'figures']);
  const format = useFormat();
  const asked = { params: { programmeId }, query: { knownOn } };
  const { data, error, isPending, refetch } = useQuery(query('indicators', listToldEffects, asked));
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={120} radius="lg" />;
  if (data.items.length === 0) return <Text size="sm">{t('history.none')}</Text>;
  const points = (value: number) => format.number(Math.round(value * 1000) / 10);
  const said = ({ difference, lower, upper }: EffectDifference) =>
    t('history.difference', { value: points(difference), lower: points(lower), upper: points(upper) });
  return (
    <Stack gap="xs">
      <ScrolledTable
        labelledBy={`effect-history-${programmeId}`}
        table={{
          columns: [
            ...[t('history.day'), t('history.against'), t('figure.stayed'), t('figure.promoted')],
            t('figures:formulas.column'),
          ],
          rows: data.items.map(({ asOf, comparison, formulaVersion, result }) => [
            format.day(asOf),
            t(`against.${comparison}`),
            said(result.retention),
            said(result.promotion),
            formulaVersion,
          ]),
        }}
      />
      <DownloadCsv of={exportToldEffects} input={asked} list={t('history.title')} />
    </Stack>
  );
};

/** Everything that was told of a programme's effect before, read once it is opened: what was believed on which day. */
export const EffectHistory = ({ programmeId, knownOn }: HistoryProps) => {
  const { t } = useTranslation('effect');
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={classes.how}
      data-print="no"
      data-slide="no"
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary id={`effect-history-${programmeId}`}>{t('history.title')}</summary>
      {opened ? <Told programmeId={programmeId} knownOn={knownOn} /> : null}
    </details>
  );
};
