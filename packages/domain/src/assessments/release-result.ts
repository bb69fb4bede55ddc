import {
  type AnonymityRules,
  type AnonymousGroup,
  anonymityRules,
  type FigureState,
  type GroupCounts,
  type SliceStates,
  statesOf,
  type Thresholds,
} from './anonymity-rules.js';
import {
  type ItemAnswers,
  measureItem,
  type ReleasedFigures,
  summariseItems,
  tellFigures,
} from './released-figures.js';

/** One item to be rated, with everything that was answered to it. */
export type AnsweredItem = {
  readonly key: string;
  readonly dimensionKey: string;
  /** The skill it tells about; null for the dimension alone. */
  readonly skillKey: string | null;
  readonly weight: number;
  readonly answers: ItemAnswers;
};

/** One open question, with what the anonymous groups wrote; null or empty where somebody wrote nothing. */
export type AnsweredQuestion = {
  readonly key: string;
  readonly notes: Readonly<Record<AnonymousGroup, readonly (string | null)[]>>;
};

/** Everything that came in about one person, as the thresholds stood at the launch. */
export type ReleaseInput = {
  readonly thresholds: Thresholds;
  /** Raters of each group who handed in. */
  readonly submitted: GroupCounts;
  readonly items: readonly AnsweredItem[];
  readonly questions: readonly AnsweredQuestion[];
};

/** The figures of something with a key: an item, a skill or a dimension. */
export type KeyedFigures = { readonly key: string; readonly figures: ReleasedFigures };

/** What one group wrote to one question, in no order that tells who wrote it. */
export type ReleasedNotes = {
  readonly key: string;
  readonly group: AnonymousGroup;
  readonly state: FigureState;
  readonly notes: readonly string[];
};

/** All that anybody will ever see of the answers: computed once, at the release, and kept. */
export type ReleasedResult = {
  readonly groups: SliceStates;
  readonly items: readonly KeyedFigures[];
  readonly skills: readonly KeyedFigures[];
  readonly dimensions: readonly KeyedFigures[];
  readonly notes: readonly ReleasedNotes[];
};

/** Turns what was answered into what may be shown of it. */
export function releaseResult(input: ReleaseInput, rules: AnonymityRules = anonymityRules): ReleasedResult {
  const measured = input.items.map(({ answers, ...item }) => ({
    ...item,
    figures: measureItem(answers, input.thresholds, rules),
  }));
  const summaries = (keyOf: (item: (typeof measured)[number]) => string | null): KeyedFigures[] => {
    const keys = [...new Set(measured.map(keyOf))].filter((key) => key !== null);
    return keys.map((key) => {
      const own = measured.filter((item) => keyOf(item) === key);
      return { key, figures: tellFigures(summariseItems(own, rules)) };
    });
  };
  return {
    groups: statesOf(input.submitted, input.thresholds, rules),
    items: measured.map(({ key, figures }) => ({ key, figures: tellFigures(figures) })),
    skills: summaries(({ skillKey }) => skillKey),
    dimensions: summaries(({ dimensionKey }) => dimensionKey),
    notes: input.questions.flatMap((question) => releaseNotes(question, input.thresholds, rules)),
  };
}

function releaseNotes(
  { key, notes }: AnsweredQuestion,
  thresholds: Thresholds,
  rules: AnonymityRules,
): readonly ReleasedNotes[] {
  const ofGroup = (group: AnonymousGroup): ReleasedNotes => {
    const counted = notes[group].filter((note) => rules.counts(note));
    const written = notes[group].filter((note): note is string => note !== null && note !== '');
    if (written.length === 0) return { key, group, state: 'no-answer', notes: [] };
    if (!rules.enoughNotes(counted.length, thresholds[group])) return { key, group, state: 'too-few', notes: [] };
    return { key, group, state: 'shown', notes: rules.tellNotes(written) };
  };
  return [ofGroup('peer'), ofGroup('report')];
}
