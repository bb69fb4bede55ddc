import type { OfferKind } from '@understudy/contracts/development-plans-goals';
import type { SuggestedAction, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';

/** What somebody takes over from a draft roadmap, and the words they gave to a goal. */
export type RoadmapChoice = {
  readonly goals: readonly string[];
  /** Actions of chosen goals that are left out. */
  readonly without: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  /** What is offered here and was added to its goal. */
  readonly added: readonly string[];
};

/** Something that is offered here, as an action of the goal that it serves. */
export type ReachedAction = Pick<SuggestedAction, 'kind' | 'title' | 'details' | 'reason'> & {
  readonly key: string;
  readonly dueOn: string;
  /** What it takes up, so that the plan leads there; nothing for what people have only noted. */
  readonly offerKind: OfferKind | null;
  readonly offerId: string | null;
};
export type ReachedActions = ReadonlyMap<string, readonly ReachedAction[]>;

const few = 2;

/** The first suggestions alone: a plan with two goals that move is worth more than five that wait. */
export const firstChoice = (goals: readonly SuggestedGoal[]): RoadmapChoice => ({
  goals: goals.slice(0, few).map(({ skillKey }) => skillKey),
  without: [],
  titles: {},
  added: [],
});

/** Nothing yet: for a plan that runs, where everything is chosen anew. */
export const noChoice: RoadmapChoice = { goals: [], without: [], titles: {}, added: [] };

/** Takes a key in or out of a list. */
export const toggled = (keys: readonly string[], key: string, on: boolean): string[] =>
  on ? [...keys.filter((one) => one !== key), key] : keys.filter((one) => one !== key);

const actionOf = ({ kind, title, details, reason, practiceKey, dueOn }: SuggestedAction) => ({
  kind,
  title,
  details,
  reason,
  practiceKey,
  dueOn,
});

/** The goals and actions that were chosen, as a plan begins with them, each with the reasons that it rests on. */
export const goalsChosen = (
  suggested: readonly SuggestedGoal[],
  choice: RoadmapChoice,
  reached: ReachedActions = new Map(),
) =>
  suggested
    .filter(({ skillKey }) => choice.goals.includes(skillKey))
    .map(({ skillKey, title, fromLevel, toLevel, why, measure, dueOn, basis, actions }) => ({
      title: choice.titles[skillKey]?.trim() || title,
      skillKey,
      fromLevel,
      toLevel,
      why,
      measure,
      dueOn,
      basis,
      actions: [
        ...actions.filter(({ practiceKey }) => !choice.without.includes(practiceKey)).map(actionOf),
        ...(reached.get(skillKey) ?? [])
          .filter(({ key }) => choice.added.includes(key))
          .map(({ kind, title: name, details, reason, dueOn: by, offerKind, offerId }) => ({
            ...{ kind, title: name, details, reason, dueOn: by, practiceKey: null, offerKind, offerId },
          })),
      ],
    }));
