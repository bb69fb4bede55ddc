import {
  type AnonymityRules,
  type AnonymousGroup,
  type AnonymousSlice,
  anonymityRules,
  anonymousGroups,
  type FigureState,
  statesOf,
  type Thresholds,
} from './anonymity-rules.js';

/** Whoever answers under their own name. */
export type NamedObserver = 'self' | 'manager' | 'skip-level';

/** Whose view a figure is. */
export type Observer = NamedObserver | AnonymousSlice;

/** All views, in the order in which they are told. */
export const observers: readonly Observer[] = ['self', 'manager', 'skip-level', 'peer', 'report', 'others'];

/** What may be shown of one view: everything is null unless its state is `shown`. */
export type ReleasedFigure = {
  readonly state: FigureState;
  /** 0 to 4, to a tenth. */
  readonly mean: number | null;
  /** How many stand behind it, see `raterBand`. */
  readonly raters: string | null;
  readonly spread: { readonly lowest: number; readonly highest: number } | null;
};

/** A figure before anything of it is hidden; never leaves the domain but through `tellFigure`. */
export type MeasuredFigure = {
  readonly state: FigureState;
  readonly mean: number;
  readonly answers: number;
  readonly spread: { readonly lowest: number; readonly highest: number } | null;
};

/** One item's answers by relation, levels 0 to 4; null where somebody was asked or handed in without answering it. */
export type ItemAnswers = Readonly<Record<NamedObserver | AnonymousGroup, readonly (number | null)[]>>;

/** One measured figure for every view. */
export type MeasuredFigures = Readonly<Record<Observer, MeasuredFigure>>;

/** One figure for every view, as it may be shown. */
export type ReleasedFigures = Readonly<Record<Observer, ReleasedFigure>>;

/** Measures one item for every view and decides what may be shown of it. */
export function measureItem(
  answers: ItemAnswers,
  thresholds: Thresholds,
  rules: AnonymityRules = anonymityRules,
): MeasuredFigures {
  const counted = (group: AnonymousGroup) => answers[group].filter((answer) => rules.counts(answer));
  const states = statesOf({ peer: counted('peer').length, report: counted('report').length }, thresholds, rules);
  const named = (observer: NamedObserver): MeasuredFigure => {
    const levels = given(answers[observer]);
    return { state: levels.length === 0 ? 'no-answer' : 'shown', ...measure(levels), spread: null };
  };
  const anonymous = (slice: AnonymousSlice, groups: readonly AnonymousGroup[]): MeasuredFigure => {
    const levels = given(groups.flatMap((group) => answers[group]));
    const spread = { lowest: tenth(Math.min(...levels)), highest: tenth(Math.max(...levels)) };
    return {
      state: states[slice],
      ...measure(levels),
      spread: rules.mayShowSpread(levels.length, thresholds[slice]) ? spread : null,
    };
  };
  return {
    self: named('self'),
    manager: named('manager'),
    'skip-level': named('skip-level'),
    peer: anonymous('peer', ['peer']),
    report: anonymous('report', ['report']),
    others: anonymous('others', anonymousGroups),
  };
}

/** The weighted mean of several items for every view, over the items that are shown by themselves. */
export function summariseItems(
  items: readonly { readonly weight: number; readonly figures: MeasuredFigures }[],
  rules: AnonymityRules = anonymityRules,
): MeasuredFigures {
  const summary = (observer: Observer): MeasuredFigure => {
    const all = items.map(({ weight, figures }) => ({ weight, ...figures[observer] }));
    const taken = all.filter(({ state, answers }) => answers > 0 && rules.mayEnterSummary(state));
    const weights = taken.reduce((sum, { weight }) => sum + weight, 0);
    return {
      state: taken.length > 0 ? 'shown' : hiddenState(all.map(({ state }) => state)),
      mean: weights === 0 ? 0 : taken.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / weights,
      answers: taken.length === 0 ? 0 : Math.min(...taken.map(({ answers }) => answers)),
      spread: null,
    };
  };
  return byObserver(summary);
}

/** Hides of every view what its state does not allow. */
export function tellFigures(figures: MeasuredFigures): ReleasedFigures {
  return byObserver((observer) => tellFigure(figures[observer]));
}

/** How many, so that one more or less is seen only among few: exact below 5, then 5-9, 10-19, 20+. */
export function raterBand(raters: number): string {
  if (raters < 5) return String(raters);
  if (raters < 10) return '5-9';
  return raters < 20 ? '10-19' : '20+';
}

function tellFigure({ state, mean, answers, spread }: MeasuredFigure): ReleasedFigure {
  if (state !== 'shown') return { state, mean: null, raters: null, spread: null };
  return { state, mean: tenth(mean), raters: raterBand(answers), spread };
}

const tenth = (count: number): number => Math.round(count * 10) / 10;

function byObserver<Figure>(figureOf: (observer: Observer) => Figure): Readonly<Record<Observer, Figure>> {
  return {
    self: figureOf('self'),
    manager: figureOf('manager'),
    'skip-level': figureOf('skip-level'),
    peer: figureOf('peer'),
    report: figureOf('report'),
    others: figureOf('others'),
  };
}

function hiddenState(states: readonly FigureState[]): FigureState {
  return (['too-few', 'withheld'] as const).find((state) => states.includes(state)) ?? 'no-answer';
}

function measure(levels: readonly number[]): { mean: number; answers: number } {
  const sum = levels.reduce((total, level) => total + level, 0);
  return { mean: levels.length === 0 ? 0 : sum / levels.length, answers: levels.length };
}

function given(levels: readonly (number | null)[]): readonly number[] {
  return levels.filter((level) => level !== null);
}
