/** Development plans and talks as the demonstration's story tells them. Days are YYYY-MM-DD. */
export type StoryAction = {
  readonly kind: 'stretch' | 'learning' | 'mentoring' | 'practice';
  readonly title: string;
  readonly details: string;
  readonly dueOn: string;
  readonly progress: number;
  readonly doneOn: string | null;
  readonly evidence: string;
  /** The mentor whom it takes up. */
  readonly mentor?: string;
  /** Who sees to it, where that is not the person. */
  readonly owner?: string;
};

export type StoryGoal = {
  readonly title: string;
  readonly skillKey: string;
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly why: string;
  readonly measure: string;
  readonly dueOn: string;
  readonly actions: readonly StoryAction[];
};

/** What a plan said when both agreed on it before, until it was changed and, where a day says so, agreed on anew. */
export type StoryAgreedBefore = {
  readonly on: string;
  readonly changedOn: string;
  readonly agreedAnewOn: string | null;
  readonly focus: string;
  /** Its goals; each with the place, from 0, of the goal that it is today, or none where it was taken out. */
  readonly goals: readonly (Omit<StoryGoal, 'actions'> & { readonly today: number | null })[];
};

export type StoryPlan = {
  readonly employee: string;
  readonly manager: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: 'draft' | 'agreed' | 'active' | 'closed';
  readonly focus: string;
  readonly targetStageKey: string | null;
  readonly createdOn: string;
  /** The day on which something last happened. */
  readonly changedOn: string;
  readonly closedOn: string | null;
  readonly closingNote: string;
  readonly signedBy: readonly ('person' | 'manager')[];
  readonly goals: readonly StoryGoal[];
  readonly agreedBefore?: StoryAgreedBefore;
  readonly comments: readonly { readonly author: string; readonly text: string; readonly on: string }[];
};

export type StoryCheckIn = {
  readonly employee: string;
  readonly with: string;
  readonly kind: 'one-to-one' | 'skip-level' | 'mentor' | 'review';
  readonly status: 'planned' | 'held';
  readonly heldOn: string;
  readonly nextOn: string | null;
  readonly twoSided: boolean;
  readonly notes: readonly {
    readonly author: string;
    readonly visibility: 'shared' | 'private';
    readonly text: string;
    readonly state: 'draft' | 'submitted';
  }[];
};

export type StoryCycle = {
  readonly name: string;
  readonly unit: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly plansStartOn: string;
  readonly plansEndOn: string;
  readonly remindDays: readonly number[];
};

export type PlanStory = {
  readonly plans: readonly StoryPlan[];
  readonly checkIns: readonly StoryCheckIn[];
  readonly cycle: StoryCycle;
  /** The one after it, which opens by itself. */
  readonly nextCycle: StoryCycle;
};
