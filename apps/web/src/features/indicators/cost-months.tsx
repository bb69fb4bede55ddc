import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type CostMonth, exportCostMonths, listCostMonths } from '@understudy/contracts/indicators-costs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { useFormulaWords } from '../../components/formula-words.js';
import { ScrolledTable } from '../../components/scrolled-table.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import type { ChosenGroup } from './chosen-group.js';
import classes from './costs.module.css';
import { useMoneyRange } from './money-range.js';

const lines = ['excess-leavers', 'external-hires', 'vacancy-months'] as const;

type CostMonthsProps = { group: ChosenGroup; asOf?: string };

const Months = ({ group, asOf, knownOn }: CostMonthsProps & { knownOn: string | null }) => {
  const { t } = useTranslation(['costs', 'figures']);
  const format = useFormat();
  const formulaWords = useFormulaWords();
  const asked = { ...group, asOf, knownOn: knownOn ?? undefined };
  const { data, error, isPending, refetch } = useQuery(query('indicators', listCostMonths, { query: asked }));
  const money = useMoneyRange(data?.currency ?? null);
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={160} radius="lg" />;
  const days = data.items.filter(({ asOf }, at) => asOf !== data.items[at - 1]?.asOf);
  const formulas = formulaWords(days);
  const cell = (day: string, line: CostMonth['line']): string => {
    const found = data.items.find((item) => item.asOf === day && item.line === line);
    if (found?.total) return money(found.total);
    return t(`status.${found === undefined || found.status === 'shown' ? 'not-recorded' : found.status}`);
  };
  if (days.length === 0) return <Text size="sm">{t('months.none')}</Text>;
  const columns = [t('months.day'), ...lines.map((line) => t(`line.${line}`)), t('figures:formulas.column')];
  const rows = days.map(({ asOf: day, formulaVersion }) => [
    format.day(day),
    ...lines.map((line) => cell(day, line)),
    formulaVersion,
  ]);
  return (
    <Stack gap="xs">
      {formulas === null ? null : <Text size="sm">{formulas}</Text>}
      <ScrolledTable table={{ columns, rows }} labelledBy="cost-months" />
      <DownloadCsv of={exportCostMonths} input={{ query: asked }} list={t('months.title')} />
    </Stack>
  );
};

/** The ledger month end by month end up to a day, read once it is opened. */
export const CostMonths = ({ group, asOf, known }: CostMonthsProps & { known?: string }) => {
  const { t } = useTranslation('costs');
  const today = useSession().organisation?.today;
  const [opened, setOpened] = useState(false);
  const [chosen, setKnownOn] = useState<string | null>();
  const knownOn = chosen === undefined ? (known ?? null) : chosen;
  return (
    <details
      className={classes.months}
      data-print="no"
      data-slide="no"
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary id="cost-months">{t('months.title')}</summary>
      <Text size="sm" c="dimmed" my={4} maw="68ch">
        {t('months.lead')}
      </Text>
      {opened ? (
        <Stack gap="sm">
          <DateInput
            clearable
            size="sm"
            maw={320}
            label={t('months.knownOn')}
            description={t('months.knownOnHelp')}
            minDate={asOf}
            maxDate={today}
            value={knownOn}
            onChange={setKnownOn}
          />
          <Months group={group} asOf={asOf} knownOn={knownOn} />
        </Stack>
      ) : null}
    </details>
  );
};
