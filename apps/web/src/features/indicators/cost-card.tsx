import { Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { RecordsOf } from '@understudy/contracts/indicators';
import { type CostLedger, type CostLine, exportCostLedger } from '@understudy/contracts/indicators-costs';
import { whoseShares } from '@understudy/domain/indicators/cost-ledger';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { FormulaVersion } from '../../components/formula-version.js';
import { TextLink } from '../../components/links.js';
import { ScrolledTable } from '../../components/scrolled-table.js';
import { type ChartView, ViewSwitch } from '../../components/view-switch.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import type { ChosenGroup } from './chosen-group.js';
import { useCostInputs } from './cost-inputs.js';
import { CostMonths } from './cost-months.js';
import { useCostTable } from './cost-table.js';
import classes from './costs.module.css';
import { Questions } from './figure-questions.js';
import { useMoneyRange } from './money-range.js';

const Line = ({
  line,
  most,
  ledger,
  on,
  onSwitch,
  onRecords,
}: {
  line: CostLine;
  most: number;
  ledger: CostLedger;
  on: boolean;
  onSwitch: (on: boolean) => void;
  onRecords?: () => void;
}) => {
  const { t } = useTranslation(['costs', 'figures']);
  const format = useFormat();
  const money = useMoneyRange(ledger.currency);
  const { counted, source } = useCostInputs(ledger)(line);
  const quantity = line.quantity === null ? null : format.number(Math.round(line.quantity * 10) / 10);
  const place = (value: number) => `${(value / most) * 100}%`;
  return (
    <li className={classes.line} data-off={on ? undefined : true}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={3} size="h5">
            {t(`line.${line.line}`)}
          </Title>
          <Text size="sm" c="dimmed" className="figures">
            {quantity === null || line.each === null
              ? t(`status.${line.status === 'shown' ? 'not-recorded' : line.status}`)
              : t('times', { quantity: t(`quantity.${line.line}`, { value: quantity }), each: money(line.each) })}
          </Text>
          {counted.map((sentence) => (
            <Text key={sentence} size="xs" c="dimmed" className="figures">
              {sentence}
            </Text>
          ))}
          {source.map((sentence) => (
            <Text key={sentence} size="xs" c="dimmed" maw="78ch" data-slide="no">
              {sentence}
            </Text>
          ))}
        </div>
        {line.total === null ? null : (
          <Switch
            wrapperProps={{ 'data-print': 'no' }}
            checked={on}
            aria-label={t('switch', { line: t(`line.${line.line}`) })}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        )}
      </Group>
      {line.total === null || !on ? null : (
        <>
          <Text fw={620} className="figures">
            {money(line.total)}
          </Text>
          <svg width="100%" height="10" aria-hidden="true" className={classes.bar}>
            <rect x="0" y="4" width="100%" height="2" fill="var(--rule)" />
            <rect
              x={place(line.total.low)}
              y="1"
              width={place(Math.max(line.total.high - line.total.low, most / 200))}
              height="8"
              rx="3"
              fill="var(--next)"
            />
          </svg>
          {onRecords ? (
            <Button
              size="compact-sm"
              variant="subtle"
              ml={-8}
              leftSection={<IconListDetails size={15} aria-hidden />}
              aria-label={t('records', { line: t(`line.${line.line}`) })}
              onClick={onRecords}
              data-print="no"
              data-slide="no"
            >
              {t('figures:records')}
            </Button>
          ) : null}
        </>
      )}
    </li>
  );
};

type CostCardProps = {
  ledger: CostLedger;
  group: ChosenGroup;
  /** The day that was asked for; without it, the newest. */
  asOf?: string;
  /** As known by the end of which day; without it, now. */
  knownOn?: string;
  /** Opens the people and openings behind a line; without it nothing leads to them. */
  onRecords?: (indicator: RecordsOf) => void;
};

/** Whose records stand behind a line: openings are kept as they were known, leavings as they are known now alone. */
const recordsBehind = {
  'excess-leavers': 'turnover',
  'external-hires': 'external-hires',
  'vacancy-months': 'vacancy-months',
} as const satisfies Record<CostLine['line'], RecordsOf>;

/** What not having kept and grown people cost in the window: own events times ranges, each of which can be left out. */
export const CostCard = ({ ledger, group, asOf, knownOn, onRecords }: CostCardProps) => {
  const { t } = useTranslation(['costs', 'figures']);
  const format = useFormat();
  const money = useMoneyRange(ledger.currency);
  const tableOf = useCostTable(ledger, money);
  const [view, setView] = useState<ChartView>('chart');
  const isAdmin = useSession().permissions.includes('organisation.change');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const counted = ledger.lines.filter(({ line, total }) => total !== null && !left.has(line));
  const sum = counted.reduce(
    (all, { total }) => ({ low: all.low + (total?.low ?? 0), high: all.high + (total?.high ?? 0) }),
    {
      low: 0,
      high: 0,
    },
  );
  const most = Math.max(1, ...ledger.lines.map(({ total }) => total?.high ?? 0));
  return (
    <Card component="section" aria-labelledby="costs">
      <Group justify="space-between" align="flex-start" mb="md">
        <div>
          <Title order={2} size="h3" id="costs">
            {counted.length > 0 ? t('titleWith', { range: money(sum) }) : t('title')}
          </Title>
          <Text size="sm" c="dimmed" maw="68ch">
            {t(`lead.${whoseShares(ledger.lines)}`, { range: format.dayRange(ledger.windowFrom, ledger.asOf) })}
            {knownOn ? ` ${t('figures:asKnownOn', { day: format.day(knownOn) })}` : null}
            <FormulaVersion version={ledger.formulaVersion} />
          </Text>
        </div>
        <Group gap="xs" data-slide="no">
          <ViewSwitch view={view} onView={setView} />
          <DownloadCsv of={exportCostLedger} input={{ query: { ...group, asOf, knownOn } }} list={t('title')} />
        </Group>
      </Group>
      {view === 'table' ? (
        <ScrolledTable table={tableOf(left)} labelledBy="costs" />
      ) : (
        <Stack component="ul" gap="md" p={0} m={0} className={classes.lines}>
          {ledger.lines.map((line) => (
            <Line
              key={line.line}
              line={line}
              most={most}
              ledger={ledger}
              on={!left.has(line.line)}
              onRecords={
                onRecords && (knownOn === undefined || line.line !== 'excess-leavers')
                  ? () => onRecords(recordsBehind[line.line])
                  : undefined
              }
              onSwitch={(on) =>
                setLeft(
                  (before) => new Set([...before].filter((one) => one !== line.line).concat(on ? [] : [line.line])),
                )
              }
            />
          ))}
        </Stack>
      )}
      {ledger.lines.some(({ inputs }) => inputs?.salary === null) ? (
        <Text size="xs" c="dimmed" mt="sm" maw="68ch" data-slide="no">
          {t('inputs.salaryUnknown')}
        </Text>
      ) : null}
      <CostMonths group={group} asOf={asOf} known={knownOn} />
      <Questions about="costs" name={t('title')} />
      {isAdmin ? (
        <Text size="sm" mt="md" data-print="no">
          <TextLink to="/settings">{t(ledger.currency === null ? 'set' : 'change')}</TextLink>
        </Text>
      ) : null}
    </Card>
  );
};
