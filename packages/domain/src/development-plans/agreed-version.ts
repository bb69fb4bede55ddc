import type { AgreedContent } from './agreement.js';
import { type FieldChange, fieldChanges } from './field-changes.js';

/** What a signature covers, with the names that stood beside its keys when it was given. */
export interface SignedContent extends AgreedContent {
  readonly targetStageName: string | null;
  readonly goals: readonly (AgreedContent['goals'][number] & { readonly skillName: string | null })[];
}
type SignedGoal = SignedContent['goals'][number];

/** What became of a version since it was agreed on. */
export interface SinceAgreed {
  readonly changes: readonly FieldChange[];
  /** Of each goal of the version, in its order. */
  readonly goals: readonly {
    readonly since: 'same' | 'changed' | 'removed';
    readonly changes: readonly FieldChange[];
  }[];
  readonly added: readonly SignedGoal[];
}

const ofPlan = ['startsOn', 'endsOn', 'focus', 'target'] as const;
const ofGoal = ['title', 'skill', 'fromLevel', 'toLevel', 'why', 'measure', 'dueOn'] as const;

/** What is called otherwise and is the same by its key is no difference. */
const named = (key: string | null, name: string | null, then: { key: string | null; name: string | null }) =>
  key === then.key ? (then.name ?? then.key) : (name ?? key);

const planFields = (content: SignedContent, then: SignedContent) => ({
  ...{ startsOn: content.startsOn, endsOn: content.endsOn, focus: content.focus },
  target: named(content.targetStageKey, content.targetStageName, {
    key: then.targetStageKey,
    name: then.targetStageName,
  }),
});
const goalFields = (goal: SignedGoal, then: SignedGoal) => ({
  ...goal,
  skill: named(goal.skillKey, goal.skillName, { key: then.skillKey, name: then.skillName }),
});

/** What is different in a plan from the version that was agreed on then: of period, focus and target, and goal by goal. */
export const sinceAgreed = (then: SignedContent, now: SignedContent): SinceAgreed => {
  const today = new Map(now.goals.map((goal) => [goal.id, goal]));
  const agreed = new Set(then.goals.map(({ id }) => id));
  return {
    changes: fieldChanges(ofPlan, planFields(then, then), planFields(now, then)),
    goals: then.goals.map((goal) => {
      const still = today.get(goal.id);
      if (still === undefined) return { since: 'removed', changes: [] };
      const changes = fieldChanges(ofGoal, goalFields(goal, goal), goalFields(still, goal));
      return { since: changes.length === 0 ? 'same' : 'changed', changes };
    }),
    added: now.goals.filter(({ id }) => !agreed.has(id)),
  };
};
