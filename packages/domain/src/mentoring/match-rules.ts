/** What a pair is looked at by; each may be a must, may carry weight, or both. */
export const matchCriteria = ['skills', 'stage', 'language', 'time-zone', 'other-unit'] as const;
export type MatchCriterion = (typeof matchCriteria)[number];

/** How much something counts: not at all, a little, a good deal, a lot. */
export type MatchWeight = 0 | 1 | 3 | 5;

/** What matters first: that as many as possible have somebody, or that the pairs fit as well as possible. */
export type MatchObjective = 'participation' | 'score';

/** By which rules a whole group is matched. */
export type MatchRules = {
  readonly objective: MatchObjective;
  /** Without these there is no pair. */
  readonly musts: readonly MatchCriterion[];
  readonly weights: Readonly<Record<MatchCriterion, MatchWeight>>;
  /** How much it counts that nobody mentors many while others mentor none. */
  readonly spread: MatchWeight;
  /** Pairs below this score, of 100, are not made. */
  readonly minimumScore: number;
  /** How many of their own unit a mentor takes at most; null: as many as they have places. */
  readonly sameUnitCap: number | null;
};

/** What a round begins with. */
export const usualRules: MatchRules = {
  objective: 'participation',
  musts: ['language'],
  weights: { skills: 5, stage: 3, language: 0, 'time-zone': 1, 'other-unit': 1 },
  spread: 1,
  minimumScore: 0,
  sameUnitCap: null,
};
