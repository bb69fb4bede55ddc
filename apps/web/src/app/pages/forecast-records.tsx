import { Button, Text } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { RecordsOf } from '@understudy/contracts/indicators';
import type { Forecast, ForecastResult } from '@understudy/contracts/indicators-forecast';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordsChoice, type RecordsPart } from '../../features/indicators/records-choice.js';
import { RecordsDrawer } from '../../features/indicators/records-drawer.js';
import { useFormat } from '../../lib/format.js';

type BehindForecast = { forecast: Forecast; result: ForecastResult };

/** The records of the group and day of a forecast. */
const RecordsOfForecast = ({
  forecast: { group, asOf },
  asked,
  onClose,
}: {
  forecast: Forecast;
  asked: (RecordsPart & { readonly of: RecordsOf }) | null;
  onClose: () => void;
}) => (
  <RecordsDrawer
    group={{ groupKind: group.kind, ...(group.id === null ? {} : { groupId: group.id }) }}
    asOf={asOf}
    indicator={asked?.of ?? null}
    stageId={asked?.stageId}
    onClose={onClose}
  />
);

/** From a forecast to those with whom it begins, and to who came and went in the last year that it learned from, stage by stage. */
export const ForecastRecords = ({ forecast, result }: BehindForecast) => {
  const { t } = useTranslation(['forecast', 'indicators']);
  const format = useFormat();
  const [asked, setAsked] = useState<(RecordsPart & { of: RecordsOf }) | null>(null);
  const everyStage = { name: t('indicators:records.allStages') };
  return (
    <div data-print="no">
      <Text size="sm" c="dimmed" mb={4} maw="68ch">
        {t('behind.records')}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconListDetails size={15} aria-hidden />}
        onClick={() => setAsked({ of: 'headcount' })}
        ml={-8}
        mb={4}
      >
        {t('behind.people', { day: format.day(forecast.asOf) })}
      </Button>
      <RecordsChoice
        of="stage-flow"
        parts={[everyStage, ...result.estimates.map(({ stage: { id, name } }) => ({ stageId: id, name }))]}
        onRecords={(of, part) => setAsked({ of, ...part })}
      />
      <RecordsOfForecast forecast={forecast} asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
};

/** From a bench to those who are counted on it, of each stage of which it is told how many they are. */
const BenchRecords = ({ forecast, result }: BehindForecast) => {
  const [asked, setAsked] = useState<(RecordsPart & { of: RecordsOf }) | null>(null);
  const told = result.base.stages.filter(({ bench }) => bench?.status === 'shown');
  return (
    <>
      <RecordsChoice
        of="bench-supply"
        parts={told.map(({ stage: { id, name } }) => ({ stageId: id, name }))}
        onRecords={(of, part) => setAsked({ of, ...part })}
      />
      <RecordsOfForecast forecast={forecast} asked={asked} onClose={() => setAsked(null)} />
    </>
  );
};

/** The same as what stands beside the bench of a forecast. */
export const benchRecords = (forecast: Forecast, result: ForecastResult) => (
  <BenchRecords forecast={forecast} result={result} />
);
