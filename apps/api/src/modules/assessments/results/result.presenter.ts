import type { InstrumentContent } from '@understudy/contracts/assessments-instruments';
import type { AssessmentResult, ResultFigure, ResultSummary } from '@understudy/contracts/assessments-results';
import { observers, type ReleasedFigures } from '@understudy/domain/assessments/released-figures';
import { compare, expectationOf, sidesOf } from '@understudy/domain/assessments/result-comparison';
import type { Sight } from './result.policy.js';
import { presentComments } from './result-comments.presenter.js';
import type { ResultDocument } from './result-document.js';
import type { ResultRow, SingleResultRow } from './results.repository.js';

/** A result as lists show it. */
export const presentSummary = (row: ResultRow, { sight, figuresOnly }: Sight): ResultSummary => ({
  id: row.id,
  person: row.person,
  kind: row.campaignReference === null ? 'self-assessment' : 'campaign',
  campaign: row.campaignReference,
  instrument: row.instrument,
  targetStage: row.targetStage,
  framework: row.framework,
  releasedOn: row.releasedOn,
  expiresOn: row.expiresOn,
  expired: row.expired,
  sight,
  figuresOnly,
  disputed: row.disputed,
  abilities: sight === 'mine' ? abilitiesOnMine(row) : ['export'],
});

/** Nobody disagrees with themselves: a self-assessment is said anew instead. */
const abilitiesOnMine = ({ campaignReference }: ResultRow): ResultSummary['abilities'] =>
  campaignReference === null ? ['share', 'export'] : ['share', 'export', 'dispute'];

const slices = ['peer', 'report', 'others'] as const;

/** Of every view that was asked for, what may be told. */
const presentFigures = (figures: ReleasedFigures, asked: ReadonlySet<string>): ResultFigure[] =>
  observers.filter((observer) => asked.has(observer)).map((observer) => ({ observer, ...figures[observer] }));

/** Views of which anything was asked: no row for reports of somebody who leads nobody. */
const askedViews = ({ items, groups, dimensions }: ResultDocument): ReadonlySet<string> => {
  const all = [...items, ...dimensions];
  const answered = observers.filter((observer) => all.some(({ figures }) => figures[observer].state !== 'no-answer'));
  return new Set([...answered, ...slices.filter((slice) => groups[slice] !== 'no-answer')]);
};

/** One result, whole as far as this sight goes. */
export const presentResult = (
  row: SingleResultRow,
  sight: Sight,
  content: InstrumentContent,
): Omit<AssessmentResult, 'sharedWith' | 'disputes' | 'answeredBy'> => {
  const { figures: document } = row;
  const asked = askedViews(document);
  const words = new Map(content.items.map((item) => [item.key, item]));
  const skills = new Map(document.skills.map(({ key, figures }) => [key, figures]));
  const expectationsIn = (dimensionKey: string) => {
    const keys = new Set(
      content.items.filter((item) => item.dimensionKey === dimensionKey).map((item) => item.skillKey),
    );
    return document.expectations.filter(({ skillKey }) => keys.has(skillKey) && skills.has(skillKey));
  };
  return {
    ...presentSummary(row, sight),
    announced: row.campaign,
    expectedDip: sight.sight === 'shared' ? null : row.expectedDip,
    scale: content.scale ?? null,
    groups: slices
      .filter((slice) => asked.has(slice))
      .map((slice) => ({ observer: slice, state: document.groups[slice] })),
    dimensions: content.dimensions.flatMap(({ key, name, description }) => {
      const found = document.dimensions.find((dimension) => dimension.key === key);
      if (found === undefined) return [];
      const compared = compare(expectationOf(expectationsIn(key)), sidesOf(found.figures));
      return [{ key, name, description, ...compared, figures: presentFigures(found.figures, asked) }];
    }),
    skills: document.expectations.flatMap(({ skillKey, skillName, level, weight }) => {
      const figures = skills.get(skillKey);
      if (figures === undefined) return [];
      const compared = compare(level, sidesOf(figures));
      const weightedGap = Math.round(compared.gap * weight * 10) / 10;
      return [{ skillKey, skillName, weight, weightedGap, ...compared, figures: presentFigures(figures, asked) }];
    }),
    items: sight.figuresOnly
      ? []
      : document.items.flatMap(({ key, figures }) => {
          const item = words.get(key);
          if (item === undefined) return [];
          const { dimensionKey, skillKey, othersWording: wording, anchors } = item;
          return [{ key, dimensionKey, skillKey, wording, anchors, figures: presentFigures(figures, asked) }];
        }),
    comments: sight.figuresOnly ? [] : presentComments(document, words),
  };
};
