import { Table, Text } from '@mantine/core';
import { exportForecast, type Forecast, type ForecastResult } from '@understudy/contracts/indicators-forecast';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { FormulaVersion } from '../../components/formula-version.js';
import { TextLink } from '../../components/links.js';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';
import type { ForecastGroup } from './forecast-queries.js';
import { useNewestForecast } from './newest-forecast.js';

const year = 12;

type NewestRatioCardProps = {
  group: ForecastGroup;
  /** Beside a card that says that there is no forecast, nothing stands here before there is one. */
  quiet?: boolean;
  /** What leads to those who are counted as ready; without it nothing does. */
  behind?: (forecast: Forecast, result: ForecastResult) => ReactNode;
};

/**
 * Who is ready now per seat that is expected to open within a year, and from when on the bench falls short, stage by stage and by
 * the newest forecast of a group.
 */
export const NewestRatioCard = ({ group, quiet = false, behind }: NewestRatioCardProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const { forecast, isPending } = useNewestForecast(group);
  if (isPending || (quiet && forecast === null)) return null;
  const shortFrom = (asOf: string, month: number | null) =>
    month === null ? t('bench.never') : format.month(addCalendarMonths(asOf, month));
  const stages = (forecast?.result?.base.stages ?? []).filter(({ openings }) => openings.length > 0);
  return (
    <TableCard
      title={t('ratio.title')}
      lead={
        <>
          {forecast ? t('ratio.lead', { day: format.day(forecast.asOf) }) : t('newest.none')}
          <FormulaVersion version={forecast?.formulaVersion} />
        </>
      }
      columns={[t('openings.stage'), t('ratio.ready'), t('ratio.expected'), t('openings.ratio'), t('bench.shortFrom')]}
      minWidth={560}
      file={
        forecast ? (
          <DownloadCsv of={exportForecast} input={{ params: { forecastId: forecast.id } }} list={t('ratio.title')} />
        ) : undefined
      }
      foot={
        <>
          {forecast?.result ? behind?.(forecast, forecast.result) : null}
          <Text size="sm" mt="xs" data-print="no" data-slide="no">
            <TextLink to="/forecast">{t('newest.ask')}</TextLink>
          </Text>
        </>
      }
    >
      {stages.map(({ stage, openings, bench }) => {
        const expected = openings.find(({ months }) => months === year);
        return (
          <Table.Tr key={stage.id}>
            <Table.Th scope="row" fw={550}>
              {stage.name}
            </Table.Th>
            <Table.Td className="figures">
              {bench?.supply ? format.count(bench.supply['ready-now']) : t(`bench.${untoldOf(bench?.status)}`)}
            </Table.Td>
            <Table.Td className="figures">
              {expected ? format.number(Math.round(expected.mean * 10) / 10) : '–'}
            </Table.Td>
            <Table.Td className="figures">
              {bench?.pipelineRatio == null
                ? t('openings.noRatio')
                : format.number(Math.round(bench.pipelineRatio * 100) / 100)}
            </Table.Td>
            <Table.Td>
              {forecast && bench?.status === 'shown' ? shortFrom(forecast.asOf, bench.shortFrom) : '–'}
            </Table.Td>
          </Table.Tr>
        );
      })}
    </TableCard>
  );
};

const untoldOf = (status: 'shown' | 'suppressed' | 'not-recorded' | undefined): 'suppressed' | 'not-recorded' =>
  status === 'suppressed' ? 'suppressed' : 'not-recorded';
