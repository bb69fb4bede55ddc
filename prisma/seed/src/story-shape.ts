import type { StoryDispute } from './disputes.js';
import type { StorySignal } from './signals.js';
import type { StoryTransition } from './transitions.js';

/** What the demonstration's story tells, in the words of the tables it fills. Days are YYYY-MM-DD, `to` is exclusive. */
export type Spell<Value> = {
  readonly employee: string;
  readonly value: Value;
  readonly from: string;
  readonly to: string | null;
};

export type StoryPerson = {
  readonly employee: string;
  readonly name: string;
  readonly email: string;
  readonly pronouns: string | null;
  readonly location: string;
};

export type StoryEmployment = {
  readonly employee: string;
  readonly joined: string;
  readonly left: string | null;
  readonly leavingKind: 'voluntary' | 'involuntary' | null;
  readonly leavingReason: string | null;
  readonly regretted: boolean | null;
  readonly startKnown: boolean;
};

export type Horizon = 'ready-now' | 'within-1-year' | 'within-2-years' | 'within-3-years';

export type StorySuccessor = {
  readonly employee: string;
  readonly horizon: Horizon;
  readonly evidence: string;
  readonly from: string;
};

export type StoryRole = {
  readonly name: string;
  readonly stageKey: string;
  readonly unit: string;
  readonly incumbent: string | null;
  readonly impact: 'moderate' | 'high' | 'critical';
  readonly vacancyRisk: 'low' | 'medium' | 'high';
  readonly targetCover: number;
  readonly openedOn: string;
  readonly successors: readonly StorySuccessor[];
};

export type StoryTarget = {
  readonly employee: string;
  readonly stageKey: string;
  readonly horizon: Horizon;
  readonly from: string;
  /** The day on which another took its place; none where it still holds. */
  readonly to?: string;
};

export type StorySignIn = {
  readonly email: string;
  readonly employee: string;
  readonly role: 'admin' | 'member' | 'mentor';
  readonly persona: 'admin' | 'leader' | 'manager' | 'individual' | 'mentor';
};

/** Somebody asked about somebody. `lean` is how far their answers lie above what the target stage asks for. */
export type StoryRequest = {
  readonly rater: string;
  readonly relation: 'self' | 'manager' | 'skip-level' | 'peer' | 'report';
  readonly status: 'proposed' | 'asked' | 'submitted';
  readonly lean: number;
  /** How many items have an answer. */
  readonly answered: number | 'all';
  /** One per open question. */
  readonly notes: readonly string[];
};

export type StorySubject = {
  readonly employee: string;
  readonly stageKey: string;
  readonly requests: readonly StoryRequest[];
};

export type StoryCampaign = {
  readonly name: string;
  readonly purpose: string;
  readonly relations: readonly StoryRequest['relation'][];
  readonly nomination: 'subject' | 'manager' | 'automatic';
  /** The day on which it was drafted; lists begin with what was drafted last. */
  readonly draftedOn: string;
  readonly launchedOn: string;
  readonly closesOn: string;
  readonly releasedOn: string | null;
  readonly subjects: readonly StorySubject[];
};

/** A campaign that is prepared, and opens by itself on a day, about everybody below somebody. */
export type StoryScheduledCampaign = {
  readonly name: string;
  readonly purpose: string;
  readonly below: string;
  readonly draftedOn: string;
  readonly opensOn: string;
  readonly closesOn: string;
};

export type StoryAssessments = {
  readonly campaigns: readonly StoryCampaign[];
  readonly scheduled: readonly StoryScheduledCampaign[];
  readonly selfAssessments: readonly {
    readonly employee: string;
    readonly stageKey: string;
    readonly on: string;
    readonly lean: number;
    readonly answered: number | 'all';
  }[];
};

export type Story = {
  readonly historyBeginsOn: string;
  readonly people: readonly StoryPerson[];
  readonly employments: readonly StoryEmployment[];
  readonly titles: readonly Spell<string>[];
  readonly managers: readonly Spell<string>[];
  readonly units: readonly { readonly name: string; readonly parent: string | null }[];
  readonly unitMemberships: readonly Spell<string>[];
  /** Stage key per title; null is outside the ladder. */
  readonly titleStages: Readonly<Record<string, string | null>>;
  readonly roles: readonly StoryRole[];
  readonly targets: readonly StoryTarget[];
  readonly signals: readonly StorySignal[];
  readonly disputes: readonly StoryDispute[];
  readonly assessments: StoryAssessments;
  readonly transitions: readonly StoryTransition[];
  readonly signIns: readonly StorySignIn[];
};
