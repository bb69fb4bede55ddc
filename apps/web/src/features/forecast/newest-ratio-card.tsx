import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportForecast } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { TextLink } from '../../components/links.js';
import { TableCard } from '../../components/table-card.js';
import { useFormat } from '../../lib/format.js';
import { type ForecastGroup, forecastQuery, forecastsQuery } from './forecast-queries.js';

const year = 12;

/** Who is ready now per seat that is expected to open within a year, stage by stage, by the newest forecast of a group. */
export const NewestRatioCard = ({ group }: { group: ForecastGroup }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const { data: list } = useQuery(forecastsQuery(group));
  const newest = list?.items.find(({ status }) => status === 'completed');
  const { data: forecast } = useQuery({ ...forecastQuery(newest?.id ?? ''), enabled: newest !== undefined });
  if (list === undefined || (newest !== undefined && forecast === undefined)) return null;
  const stages = (forecast?.result?.base.stages ?? []).filter(({ openings }) => openings.length > 0);
  return (
    <TableCard
      title={t('ratio.title')}
      lead={forecast ? t('ratio.lead', { day: format.day(forecast.asOf) }) : t('newest.none')}
      columns={[t('openings.stage'), t('ratio.ready'), t('ratio.expected'), t('openings.ratio')]}
      minWidth={480}
      file={
        forecast ? (
          <DownloadCsv of={exportForecast} input={{ params: { forecastId: forecast.id } }} list={t('ratio.title')} />
        ) : undefined
      }
      foot={
        <Text size="sm" mt="xs" data-print="no">
          <TextLink to="/forecast">{t('newest.ask')}</TextLink>
        </Text>
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
          </Table.Tr>
        );
      })}
    </TableCard>
  );
};

const untoldOf = (status: 'shown' | 'suppressed' | 'not-recorded' | undefined): 'suppressed' | 'not-recorded' =>
  status === 'suppressed' ? 'suppressed' : 'not-recorded';
