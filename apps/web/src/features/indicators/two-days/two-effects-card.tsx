import { Skeleton, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { EffectComparison, ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { TableCard } from '../../../components/table-card.js';
import { TableFile } from '../../../components/table-file.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf } from '../../../lib/query.js';
import type { ChosenGroup } from '../chosen-group.js';
import { useDayWords } from '../day-words.js';
import { effectsQuery } from '../effect-queries.js';
import { type ChosenDay, pairsOf, signed, type TwoDaysOf } from './two.js';

type Told = EffectComparison & { readonly programme: ProgrammeEffect['programme'] };
type Differences = TwoDaysOf<ProgrammeEffect[]>;
/** Programmes may be called alike, so a row is known by the programme itself. */
type Row = { readonly key: string; readonly cells: readonly string[] };

/** More programmes than anybody compares at once. */
const together = 200;

const figures = { stayed: 'retention', promoted: 'promotion' } as const;

const toldOf = (effects: readonly ProgrammeEffect[]): Told[] =>
  effects.flatMap(({ programme, comparisons }) => comparisons.map((one) => ({ ...one, programme })));

const inPoints = (difference: number): number => Math.round(difference * 1000) / 10;

/** What was told of each programme by both days, figure by figure; nothing where neither day says anything. */
const useRows = ({ before, after }: Differences): Row[] => {
  const { t } = useTranslation(['two-days', 'effect', 'figures']);
  const format = useFormat();
  const points = (value: number) => format.number(value);
  const pairs = pairsOf(
    { before: toldOf(before), after: toldOf(after) },
    ({ programme, comparison }) => `${programme.id} ${comparison}`,
  );
  return pairs.flatMap(({ before: then, after: now }) => {
    const one = now ?? then;
    if (one === undefined || !(then?.result || now?.result)) return [];
    return (['stayed', 'promoted'] as const).map((name) => {
      const figureOf = (told: Told | undefined) => told?.result?.[figures[name]] ?? null;
      const said = (told: Told | undefined): string => {
        const figure = figureOf(told);
        if (told?.state === 'threshold-raised') return t('effects.raised');
        if (figure === null || !told?.asOf || told.formulaVersion === null) return t('effects.nothing');
        const [value, lower, upper] = [figure.difference, figure.lower, figure.upper].map(inPoints).map(points);
        return t('effects.told', { value, lower, upper, day: format.day(told.asOf), version: told.formulaVersion });
      };
      const [earlier, later] = [figureOf(then), figureOf(now)];
      const change = earlier && later ? inPoints(later.difference) - inPoints(earlier.difference) : null;
      const cells = [
        one.programme.name,
        t(`effect:against.${one.comparison}`),
        t(`effect:figure.${name}`),
        ...[said(then), said(now)],
        change === null ? '–' : t('points', { value: signed(Math.round(change * 10) / 10, points) }),
      ];
      return { key: `${one.programme.id} ${one.comparison} ${name}`, cells };
    });
  });
};

const TwoEffects = ({ effects, days }: { effects: Differences; days: TwoDaysOf<ChosenDay> }) => {
  const { t } = useTranslation(['two-days', 'effect']);
  const dayWords = useDayWords();
  const rows = useRows(effects);
  const [first, second] = [dayWords(days.before), dayWords(days.after)];
  const columns = [
    ...[t('effects.programme'), t('effect:history.against'), t('effect:table.figure')],
    ...[first, second, t('effects.change')],
  ];
  if (rows.length === 0) return null;
  return (
    <TableCard
      title={t('effects.title', { before: first, after: second })}
      lead={`${t('effects.lead')} ${t('effect:selection')}`}
      columns={columns}
      minWidth={820}
      file={
        <TableFile
          table={{ columns, rows: rows.map(({ cells }) => cells) }}
          fileName="effects-of-two-days"
          asOf={days.after.asOf}
        />
      }
    >
      {rows.map(({ key, cells: [programme, ...cells] }) => (
        <Table.Tr key={key}>
          <Table.Th scope="row" fw={550}>
            {programme}
          </Table.Th>
          {cells.map((cell, at) => (
            <Table.Td key={columns[at + 1]}>
              <Text size="sm">{cell}</Text>
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </TableCard>
  );
};

type TwoEffectsCardProps = { group: ChosenGroup; days: TwoDaysOf<ChosenDay> };

/** What programmes bring as it had been told by each of two days; nothing where nothing had been told by either. */
export const TwoEffectsCard = ({ group, days }: TwoEffectsCardProps) => {
  const toldBy = ({ asOf, knownOn }: ChosenDay) =>
    effectsQuery({ ...group, knownOn: knownOn ?? asOf, limit: together });
  const before = useInfiniteQuery(toldBy(days.before));
  const after = useInfiniteQuery(toldBy(days.after));
  const failed = [before, after].find(({ error }) => error !== null);
  if (failed?.error) return <ErrorState failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (!before.data || !after.data) return <Skeleton height={240} radius="lg" />;
  return <TwoEffects effects={{ before: itemsOf(before.data), after: itemsOf(after.data) }} days={days} />;
};
