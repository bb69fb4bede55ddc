import type { ActionKind } from '@understudy/contracts/development-plans-goals';
import type { SuggestedAction, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import { basisOf, nextToLearn, type SkillGap, weightedGap } from '../assessments/skill-gap.js';
import { addDays, daysBetween } from '../calendar/day.js';
import { choosePractice, stepFrom } from './practice-library/choose-practice.js';
import { practicesFor } from './practice-library/practice-library.js';
import { type RoadmapWords, roadmapWords } from './roadmap-words.js';

/** A goal as it is drafted; which version of the framework held when it was rated is for others to say. */
type DraftedGoal = Omit<SuggestedGoal, 'ratedUnder'>;

/** What a roadmap is made from. */
export interface RoadmapFacts {
  /** One per skill that the target stage asks for, rated or not. */
  readonly gaps: readonly SkillGap[];
  readonly stageName: string;
  /** What the person's present stage asks for, by skill. */
  readonly presentLevels: ReadonlyMap<string, number>;
  /** What one sees at levels 0 to 4, by skill, in the framework's own words. */
  readonly indicators: ReadonlyMap<string, readonly string[]>;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly locale: 'en-GB' | 'de';
  readonly goals: number;
  /** Keys and titles of what the last plan held already: it is offered again only where nothing else fits. */
  readonly offered: ReadonlySet<string>;
}

/** A draft of what to learn next, and what it rests on. */
export interface RoadmapDraft {
  readonly source: 'assessment' | 'expectations';
  readonly goals: readonly DraftedGoal[];
}

/** Which kinds of action a step asks for, in the order in which they come: the larger the step, the more ways into it. */
const kindsFor = (step: number): readonly ActionKind[] => {
  if (step >= 2) return ['learning', 'mentoring', 'practice', 'stretch'];
  if (step >= 1) return ['learning', 'practice', 'stretch'];
  return ['practice', 'stretch'];
};

/**
 * Drafts goals for the largest weighted gaps, each with actions that say which gap they serve and why they fit. Where
 * nobody has rated anything, it goes by what the target stage asks for beyond the present one, and says so. The same facts
 * always give the same draft.
 */
export const draftRoadmap = (facts: RoadmapFacts): RoadmapDraft => {
  const rated = facts.gaps.filter((gap) => basisOf(gap) !== null);
  if (rated.length > 0) {
    const goals = nextToLearn(rated, facts.goals).map((gap) => suggest(facts, gap, weightedGap(gap)));
    return { source: 'assessment', goals };
  }
  const goals = byRise(facts).slice(0, facts.goals);
  return { source: 'expectations', goals: goals.map((gap) => suggest(facts, gap, null)) };
};

const riseOf = ({ presentLevels }: RoadmapFacts, { skillKey, expectation }: SkillGap): number =>
  expectation - (presentLevels.get(skillKey) ?? 0);

/** Skills of which the target asks for more than the present stage, the heaviest rise first; always in the same order. */
const byRise = (facts: RoadmapFacts): readonly SkillGap[] =>
  facts.gaps
    .filter((gap) => riseOf(facts, gap) > 0)
    .sort(
      (one, other) =>
        riseOf(facts, other) * other.weight - riseOf(facts, one) * one.weight ||
        other.weight - one.weight ||
        other.expectation - one.expectation ||
        (one.skillKey < other.skillKey ? -1 : 1),
    );

const suggest = (facts: RoadmapFacts, gap: SkillGap, weighted: number | null): DraftedGoal => {
  const words = roadmapWords[facts.locale];
  const present = facts.presentLevels.get(gap.skillKey) ?? null;
  const basis = basisOf(gap);
  const rating = basis === null ? null : gap[basis];
  const fromLevel = rating === null ? null : Math.min(4, Math.max(0, Math.floor(rating)));
  const step = weighted === null ? riseOf(facts, gap) : gap.gap;
  return {
    skillKey: gap.skillKey,
    skillName: gap.skillName,
    title: words.title(gap.skillName),
    fromLevel,
    toLevel: gap.expectation,
    why: weighted === null ? words.unrated(gap, facts.stageName, present) : words.rated(gap, facts.stageName),
    measure: words.measure(gap.expectation, facts.indicators.get(gap.skillKey)?.[gap.expectation] ?? null),
    dueOn: facts.endsOn,
    basis: {
      skillKey: gap.skillKey,
      expectation: gap.expectation,
      weight: gap.weight,
      self: gap.self,
      manager: gap.manager,
      others: gap.others,
      gap: weighted === null ? null : gap.gap,
      ratedOn: gap.ratedOn,
    },
    weightedGap: weighted,
    actions: actionsFor(facts, gap, words, kindsFor(step), rating),
  };
};

/**
 * One action of each kind, spread over the period in their order: the one that begins where the person is, by what was
 * rated or else by what their present stage asks for, and that their last plan did not hold.
 */
const actionsFor = (
  { startsOn, endsOn, locale, presentLevels, offered }: RoadmapFacts,
  gap: SkillGap,
  words: RoadmapWords,
  kinds: readonly ActionKind[],
  rating: number | null,
): SuggestedAction[] => {
  const practices = practicesFor(gap.skillKey, gap.skillName, locale);
  const step = stepFrom(rating ?? presentLevels.get(gap.skillKey) ?? 0);
  const days = daysBetween(startsOn, endsOn);
  return kinds.flatMap((kind, place) => {
    const chosen = choosePractice(practices, kind, step, offered);
    if (chosen === null) return [];
    const { key, title, details } = chosen.practice;
    const reason = words.reason(chosen.practice, chosen.insteadOfOffered, gap, rating);
    const dueOn = addDays(startsOn, Math.round((days * (place + 1)) / (kinds.length + 1)));
    return [{ practiceKey: key, kind, title, details, reason, dueOn }];
  });
};
