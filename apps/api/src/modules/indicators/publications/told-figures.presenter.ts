import type { ConfidentialFigures, ToldCount, ToldFigure } from '@understudy/contracts/indicators-confidential';
import { groupBy } from '@understudy/domain/collections/group-by';
import { resolutions } from '@understudy/domain/indicators/publication';
import { wilsonInterval } from '@understudy/domain/statistics/wilson';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { reference } from '../reports/pipeline.presenter.js';
import type { StageRow } from '../reports/report.repository.js';
import type { NewcomersRow } from './newcomers.repository.js';
import type { StoredCount, ToldPoint } from './publications.repository.js';

const order = Object.keys(resolutions);

/** What was told of each stage, indicator after indicator, in the order of the ladder. */
export const presentToldFigures = (
  stages: readonly StageRow[],
  points: readonly ToldPoint[],
  newcomers: readonly NewcomersRow[] = [],
  threshold = Number.POSITIVE_INFINITY,
): ToldFigure[] => {
  const ladder = new Map(stages.map((stage) => [stage.id, stage]));
  const figures = [...groupBy(points, ({ indicator, stageId }) => `${indicator} ${stageId}`).values()];
  return figures
    .flatMap((own) => {
      const [first] = own;
      const stage = first === undefined ? undefined : ladder.get(first.stageId);
      return first === undefined || stage === undefined
        ? []
        : [withNewcomers(presentFigure(first.indicator, stage, own), newcomers, threshold)];
    })
    .sort(
      (one, other) =>
        order.indexOf(one.indicator) - order.indexOf(other.indicator) || one.stage.ordinal - other.stage.ordinal,
    );
};

const presentFigure = (
  indicator: ToldFigure['indicator'],
  stage: StageRow,
  points: readonly ToldPoint[],
): Omit<ToldFigure, 'newInStage'> => {
  const told = points.flatMap(({ asOf, formulaVersion, people, told: counts }) =>
    people === null
      ? []
      : [{ asOf, formulaVersion, people, counts: counts.map((count) => presentCount(count, people)) }],
  );
  const [latest = null, ...earlier] = told;
  const keptBack = points.filter((point) => point.keptBack).map(({ asOf }) => asOf);
  const status = latest === null ? 'suppressed' : 'shown';
  return { indicator, stage: reference(stage), status, latest, earlier, keptBack };
};

/**
 * Who is new in a stage is nothing confidential: whoever may see the group sees each of its people with the day of entering. It is
 * said of no few all the same, so that a share of readiness beside it is never read as that of three people.
 */
const withNewcomers = (
  figure: Omit<ToldFigure, 'newInStage'>,
  newcomers: readonly NewcomersRow[],
  threshold: number,
): ToldFigure => {
  const { indicator, stage, latest } = figure;
  const row = newcomers.find(({ stageKey, asOf }) => stageKey === stage.key && asOf === latest?.asOf);
  const told = indicator === 'readiness-mix' && row !== undefined && row.newcomers >= threshold;
  const rest = (row?.people ?? 0) - (row?.newcomers ?? 0);
  const newInStage =
    told && (rest === 0 || rest >= threshold)
      ? { people: row.newcomers, of: row.people, share: row.newcomers / row.people }
      : null;
  return { ...figure, newInStage };
};

/** A number with its share; both ends of the interval follow from what was told, and so say nothing more. */
const presentCount = ({ answers, people }: StoredCount, all: number): ToldCount => ({
  answers: [...answers],
  people,
  share: people / all,
  ...wilsonInterval(people, all),
});

const columns = ['group_kind', 'group', 'as_of', 'indicator', 'stage', 'status', 'answers', 'people', 'of'];
const added = ['share', 'lower_95', 'upper_95', 'formula_version', 'new_in_stage', 'in_stage'];
const nothing = Array.from({ length: 9 }, () => null);

/** Every number that is told as rows of a table, the header first, and of which month ends one is kept back since. */
export const toldRows = ({ group, figures }: ConfidentialFigures): CsvCell[][] => [
  [...columns, ...added],
  ...figures.flatMap(({ indicator, stage, status, latest, earlier, keptBack, newInStage }): CsvCell[][] => {
    const about = (asOf: string | null, said: string) => [group.kind, group.name, asOf, indicator, stage.key, said];
    const kept = keptBack.map((asOf) => [...about(asOf, 'threshold-raised'), ...nothing]);
    if (latest === null) return kept.length > 0 ? kept : [[...about(null, status), ...nothing]];
    const rows = [latest, ...earlier].flatMap(({ asOf, formulaVersion, people, counts }) =>
      counts.map(({ answers, people: own, share, lower, upper }) => [
        ...about(asOf, status),
        ...[answers.join(' or '), own, people, share, lower, upper, formulaVersion],
        ...(asOf === latest.asOf ? [newInStage?.people ?? null, newInStage?.of ?? null] : [null, null]),
      ]),
    );
    return [...rows, ...kept];
  }),
];
