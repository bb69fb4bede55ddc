/** Whoever answers without their name; self, manager and skip-level answer under theirs. */
export type AnonymousGroup = 'peer' | 'report';

/** The anonymous groups, in the order in which they are told. */
export const anonymousGroups: readonly AnonymousGroup[] = ['peer', 'report'];

/** What a figure of anonymous answers speaks of: one group, or both together. */
export type AnonymousSlice = AnonymousGroup | 'others';

/** How many must have answered before anything of a slice is shown; fixed when the campaign is launched. */
export type Thresholds = Readonly<Record<AnonymousSlice, number>>;

/** The lowest thresholds there are; an organisation may only ask for more. */
export const smallestThresholds: Thresholds = { peer: 3, report: 3, others: 4 };

/** `too-few`: below its threshold. `withheld`: enough, but together with another figure it would tell about too few. */
export type FigureState = 'shown' | 'too-few' | 'withheld' | 'no-answer';

/**
 * Days that lie between two rounds of anonymous answers about one person. Within them, whoever answers twice is taken to
 * answer the same; after them, what they answer is taken to be as unknown as if nobody had asked before.
 */
export const daysBetweenRounds = 60;

/** How many answers stand behind each group. */
export type GroupCounts = Readonly<Record<AnonymousGroup, number>>;

/** What may be said of each group and of both together. */
export type SliceStates = Readonly<Record<AnonymousSlice, FigureState>>;

/** Where a campaign stands; a released one is closed for good. */
export type CampaignPhase = 'draft' | 'scheduled' | 'launching' | 'running' | 'releasing' | 'released';

/** Where one request to a rater stands. */
export type RequestPhase = 'proposed' | 'asked' | 'declined' | 'vetoed' | 'submitted';

/** Every rule that keeps an anonymous answer anonymous. Each is needed: the property test takes them away one by one. */
export type AnonymityRules = {
  /** Thresholds are chosen before anybody has answered, so that nobody lowers them to see what came in. */
  readonly mayChangeThresholds: (phase: CampaignPhase) => boolean;
  /**
   * Two rounds about one person lie so far apart, from the release of the one to the launch of the other, that answers are
   * other answers: the difference of two rounds with the same answers would be the answer of who is in one only. Null is a
   * round that is not released yet.
   */
  readonly mayAskAgain: (daysSinceRelease: number | null) => boolean;
  /**
   * Who is asked about somebody in confidence is not asked about them under their name as soon, nor the other way round,
   * whoever leads whom by then: a named answer that is the same takes what one rater gave out of a sum, for everybody.
   */
  readonly mayChangeSides: (daysSinceRelease: number | null) => boolean;
  /** Nothing comes in after the release, so that two looks at one result never differ by one answer. */
  readonly mayStillAnswer: (phase: CampaignPhase) => boolean;
  /** Each rater answers once, so that nobody counts as two. */
  readonly mayHandIn: (phase: RequestPhase) => boolean;
  /** Nothing is seen before the release, when all answers are told at once. */
  readonly mayShow: (phase: CampaignPhase) => boolean;
  /** Only what was really answered counts towards a threshold, never who was asked or passed the question. */
  readonly counts: (answer: number | string | null) => boolean;
  /** A slice speaks from its threshold on, item by item. */
  readonly enough: (answers: number, threshold: number) => boolean;
  /** Written answers have their threshold question by question. */
  readonly enoughNotes: (notes: number, threshold: number) => boolean;
  /** What is hidden cannot be worked out by subtracting what is shown. */
  readonly guardDifferences: (states: SliceStates, counts: GroupCounts) => SliceStates;
  /** A mean over several items takes in only the items that are shown by themselves. */
  readonly mayEnterSummary: (state: FigureState) => boolean;
  /** The lowest and the highest answer are told only of twice as many as must answer. */
  readonly mayShowSpread: (answers: number, threshold: number) => boolean;
  /** Notes are told in an order, and with marks, that know nothing of who wrote them or when. */
  readonly tellNotes: (notes: readonly string[]) => readonly string[];
};

/** The rules as they hold. */
export const anonymityRules: AnonymityRules = {
  mayChangeThresholds: (phase) => phase === 'draft' || phase === 'scheduled',
  mayAskAgain: isFarApart,
  mayChangeSides: isFarApart,
  mayStillAnswer: (phase) => phase === 'running',
  mayHandIn: (phase) => phase === 'asked',
  mayShow: (phase) => phase === 'released',
  counts: (answer) => answer !== null && answer !== '',
  enough: (answers, threshold) => answers >= threshold,
  enoughNotes: (notes, threshold) => notes >= threshold,
  guardDifferences,
  mayEnterSummary: (state) => state === 'shown',
  mayShowSpread: (answers, threshold) => answers >= 2 * threshold,
  tellNotes: (notes) => [...notes].sort(),
};

function isFarApart(daysSinceRelease: number | null): boolean {
  return daysSinceRelease !== null && daysSinceRelease >= daysBetweenRounds;
}

/** No threshold below the smallest, whatever was asked for. */
export function atLeastSmallest(thresholds: Thresholds): Thresholds {
  return {
    peer: Math.max(thresholds.peer, smallestThresholds.peer),
    report: Math.max(thresholds.report, smallestThresholds.report),
    others: Math.max(thresholds.others, smallestThresholds.others),
  };
}

/** What may be said of each group, and of both together, when so many have answered. */
export function statesOf(
  counts: GroupCounts,
  thresholds: Thresholds,
  rules: AnonymityRules = anonymityRules,
): SliceStates {
  const stateOf = (answers: number, threshold: number): FigureState => {
    if (answers === 0) return 'no-answer';
    return rules.enough(answers, threshold) ? 'shown' : 'too-few';
  };
  const states: SliceStates = {
    peer: stateOf(counts.peer, thresholds.peer),
    report: stateOf(counts.report, thresholds.report),
    others: stateOf(counts.peer + counts.report, thresholds.others),
  };
  return rules.guardDifferences(states, counts);
}

/**
 * A short group: the total is withheld where the other group is shown, for their difference is the short group, and where
 * nobody else has answered, for it is the short group. Both groups shown and the total short: the smaller group is
 * withheld, for their sum is the total. Two short groups hide each other in a total of enough, but not where one of them is
 * a single rater, who knows their own answer and would learn the total of the rest.
 */
function guardDifferences(states: SliceStates, counts: GroupCounts): SliceStates {
  const answered = anonymousGroups.filter((group) => counts[group] > 0);
  const short = answered.filter((group) => states[group] !== 'shown');
  if (states.others === 'shown') {
    const exposed = short.length === 1 || short.some((group) => counts[group] === 1);
    return exposed ? { ...states, others: 'withheld' } : states;
  }
  if (answered.length < 2 || short.length > 0) return states;
  return counts.peer < counts.report ? { ...states, peer: 'withheld' } : { ...states, report: 'withheld' };
}
