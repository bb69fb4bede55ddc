import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CostLedger, CostLine } from '@understudy/contracts/indicators-costs';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../../components/chart-card.js';
import { ErrorState } from '../../../components/error-state.js';
import { useFormat } from '../../../lib/format.js';
import type { ChosenGroup } from '../chosen-group.js';
import { costsQuery } from '../cost-queries.js';
import { useDayWords } from '../day-words.js';
import { type Range, useMoneyRange } from '../money-range.js';
import { type ChosenDay, pairsOf, type TwoDaysOf, wayOf } from './two.js';
import classes from './two-days.module.css';
import { TwoDaysLegend } from './two-days-legend.js';

type LinePair = TwoDaysOf<CostLine | undefined>;

/** What the difference in events comes to at the range of each; null where either day does not count them. */
const changeOf = ({ before, after }: LinePair): { events: number; range: Range } | null => {
  if (before?.quantity == null || after?.quantity == null || after.each === null || before.total === null) return null;
  const events = Math.round((after.quantity - before.quantity) * 10) / 10;
  const exact = Math.abs(after.quantity - before.quantity);
  return { events, range: { low: exact * after.each.low, high: exact * after.each.high } };
};

const sumOf = ({ lines }: CostLedger): Range | null => {
  const counted = lines.flatMap(({ total }) => (total === null ? [] : [total]));
  if (counted.length === 0) return null;
  return {
    low: counted.reduce((sum, { low }) => sum + low, 0),
    high: counted.reduce((sum, { high }) => sum + high, 0),
  };
};

const TwoLedgers = ({ ledgers, days }: { ledgers: TwoDaysOf<CostLedger>; days: TwoDaysOf<ChosenDay> }) => {
  const { t } = useTranslation(['two-days', 'costs']);
  const format = useFormat();
  const dayWords = useDayWords();
  const { before, after } = ledgers;
  const money = useMoneyRange(after.currency);
  const [first, second] = [dayWords(days.before), dayWords(days.after)];
  const pairs = pairsOf({ before: before.lines, after: after.lines }, ({ line }) => line).flatMap((pair) => {
    const line = pair.after?.line ?? pair.before?.line;
    return line ? [{ ...pair, line }] : [];
  });
  const most = Math.max(
    1,
    ...pairs.flatMap(({ before: one, after: two }) => [one?.total?.high ?? 0, two?.total?.high ?? 0]),
  );
  const said = (line: CostLine | undefined): string => {
    if (line?.total) return money(line.total);
    return t(`costs:status.${line === undefined || line.status === 'shown' ? 'not-recorded' : line.status}`);
  };
  const events = (line: CostLine | undefined) =>
    line?.quantity == null
      ? '–'
      : t(`costs:quantity.${line.line}`, { value: format.number(Math.round(line.quantity * 10) / 10) });
  const change = (pair: LinePair & { line: CostLine['line'] }): string => {
    const found = changeOf(pair);
    if (found === null) return t('costs.notCompared');
    if (found.events === 0) return t('costs.same');
    const value = format.number(Math.abs(found.events));
    return t(`costs.${wayOf(found.events) === 'more' ? 'more' : 'fewer'}.${pair.line}`, {
      value,
      range: money(found.range),
    });
  };
  const sums = { before: sumOf(before), after: sumOf(after) };
  return (
    <ChartCard
      title={
        sums.before && sums.after
          ? t('costs.titleWith', { after: money(sums.after), second, before: money(sums.before), first })
          : t('costs.title', { before: first, after: second })
      }
      description={[t('costs.lead'), ...(after.windowFrom < before.asOf ? [t('overlap')] : [])].join(' ')}
      unit={after.currency ?? t('costs.unit')}
      asOf={after.asOf}
      fileName="costs-of-two-days"
      table={{
        columns: [
          t('costs:table.line'),
          ...[t('costs:table.quantity'), t('costs:table.total')].flatMap((what) =>
            [first, second].map((day) => t('ofDay', { what, day })),
          ),
          t('costs.change'),
        ],
        rows: pairs.map((pair) => [
          t(`costs:line.${pair.line}`),
          events(pair.before),
          events(pair.after),
          said(pair.before),
          said(pair.after),
          change(pair),
        ]),
      }}
    >
      <TwoDaysLegend days={days} marks="bar" />
      <ul className={classes.lines}>
        {pairs.map((pair) => (
          <li key={pair.line}>
            <Text size="sm" fw={620}>
              {t(`costs:line.${pair.line}`)}
            </Text>
            <Text size="sm" className="figures">
              {change(pair)}
            </Text>
            {(['before', 'after'] as const).map((day) => {
              const total = pair[day]?.total;
              return (
                <div key={day} className={classes.day}>
                  <Text size="xs" c="dimmed" className="figures">
                    {t('costs.onDay', {
                      day: dayWords(days[day]),
                      events: events(pair[day]),
                      total: said(pair[day]),
                    })}
                  </Text>
                  {total && total.high > 0 ? (
                    <div className={classes.range}>
                      <div
                        className={classes.bar}
                        data-day={day}
                        style={{
                          marginInlineStart: `${(total.low / most) * 100}%`,
                          width: `${(Math.max(total.high - total.low, most / 200) / most) * 100}%`,
                        }}
                      />
                    </div>
                  ) : null}
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </ChartCard>
  );
};

type TwoCostsCardProps = { group: ChosenGroup; days: TwoDaysOf<ChosenDay> };

/** What not investing cost in the twelve months up to each of two days, each by the ranges that were known. */
export const TwoCostsCard = ({ group, days }: TwoCostsCardProps) => {
  const costsOf = ({ asOf, knownOn }: ChosenDay) => costsQuery(group, asOf, knownOn ?? undefined);
  const before = useQuery(costsOf(days.before));
  const after = useQuery(costsOf(days.after));
  const failed = [before, after].find(({ error }) => error !== null);
  if (failed?.error) return <ErrorState failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (!before.data || !after.data) return <Skeleton height={320} radius="lg" />;
  return <TwoLedgers ledgers={{ before: before.data, after: after.data }} days={days} />;
};
