import { Group, Loader, Stack, Text, Title } from '@mantine/core';
import type { ForecastStage } from '@understudy/contracts/indicators-forecast';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartOrTable } from '../../components/chart-or-table.js';
import { FormulaVersion } from '../../components/formula-version.js';
import { TableFile } from '../../components/table-file.js';
import { type ChartView, ViewSwitch } from '../../components/view-switch.js';
import { useFormat } from '../../lib/format.js';
import { FanChart } from './fan-chart.js';
import { FanLegend } from './fan-legend.js';
import { useFanTable } from './fan-table.js';

type TryOutcomeProps = {
  /** YYYY-MM-DD */
  asOf: string;
  formulaVersion: number;
  base: ForecastStage;
  /** The same stage as the sliders stand; null while they stand as before. */
  asked: ForecastStage | null;
  isWorking: boolean;
  /** Said in the place of an answer that did not come. */
  failure: ReactNode;
};

/** In words what follows; how many there will be only where something was moved, as before that nothing is to be compared. */
const useSentences = ({ asOf, base, asked }: Pick<TryOutcomeProps, 'asOf' | 'base' | 'asked'>): string[] => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const [before, after] = [base, asked].map((stage) => format.count(stage?.people.at(-1)?.p50 ?? 0));
  const { bench } = asked ?? base;
  const short =
    bench?.shortFrom == null
      ? t('try.lasts')
      : t('try.shortFrom', { month: format.month(addCalendarMonths(asOf, bench.shortFrom)) });
  return [
    ...(asked === null ? [] : [t(after === before ? 'try.endsSame' : 'try.ends', { before, after })]),
    ...(bench?.status === 'shown' ? [short] : []),
  ];
};

/** What would follow at one stage: drawn, as a table, as a file and in a sentence. */
export const TryOutcome = ({ asOf, formulaVersion, base, asked, isWorking, failure }: TryOutcomeProps) => {
  const { t } = useTranslation(['forecast', 'indicators', 'figures']);
  const format = useFormat();
  const tableOf = useFanTable();
  const [view, setView] = useState<ChartView>('chart');
  const titleId = useId();
  const sentences = useSentences({ asOf, base, asked });
  const { name } = base.stage;
  const table = tableOf([{ name, base: base.people, asked: asked?.people ?? null }], { asOf, formulaVersion });
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Group gap="xs">
            <Title order={3} size="h5" id={titleId}>
              {name}
            </Title>
            {isWorking ? <Loader size="xs" aria-label={t('try.working')} /> : null}
          </Group>
          <Text size="sm" c="dimmed">
            {t('figures:unitAndDay', { unit: t('indicators:unit.people'), day: format.day(asOf) })}
            <FormulaVersion version={formulaVersion} />
          </Text>
        </div>
        <Group gap="xs">
          <ViewSwitch view={view} onView={setView} />
          <TableFile table={table} fileName="forecast-try" asOf={asOf} list={t('try.title')} />
        </Group>
      </Group>
      {failure}
      <ChartOrTable view={view} table={table} labelledBy={titleId}>
        <FanChart base={base.people} asked={asked?.people ?? null} />
      </ChartOrTable>
      <FanLegend asks={asked !== null} />
      <Text size="sm" role="status" className="figures">
        {sentences.join(' ')}
      </Text>
    </Stack>
  );
};
