import { type PlanChangeKind, planChangeKind } from './development-plans.js';

/** What the home tells of a plan of one's own, beside comments on it and talks. */
export type PlanNews = 'plan.begun' | 'plan.signed' | 'plan.agreed' | 'plan.signature-withdrawn' | 'plan.changed';

type Told = {
  /** As what the home of the plan's person tells it; null for what it tells by another record, or not at all. */
  readonly home: PlanNews | 'beside-next-talk' | null;
  /** Whether the notice of a changed plan names it. Of signing, talks and comments there are notices of their own. */
  readonly notice: boolean;
};

/** Where each kind of entry in the history of a plan is told beside that history. */
export const planChangesTold = {
  'plan-created': { home: 'plan.begun', notice: true },
  'plan-changed': { home: 'plan.changed', notice: true },
  'plan-activated': { home: 'plan.changed', notice: false },
  'plan-closed': { home: 'plan.changed', notice: true },
  'plan-carried-over': { home: 'plan.begun', notice: true },
  'goal-added': { home: 'plan.changed', notice: true },
  'goal-changed': { home: 'plan.changed', notice: true },
  'goal-removed': { home: 'plan.changed', notice: true },
  'goal-restored': { home: 'plan.changed', notice: true },
  'action-added': { home: 'plan.changed', notice: true },
  'action-changed': { home: 'plan.changed', notice: true },
  'action-removed': { home: 'plan.changed', notice: true },
  'action-restored': { home: 'plan.changed', notice: true },
  'progress-logged': { home: 'plan.changed', notice: true },
  'plan-signed': { home: 'plan.signed', notice: false },
  'plan-agreed': { home: 'plan.agreed', notice: false },
  'consent-withdrawn': { home: 'plan.signature-withdrawn', notice: false },
  'agreement-outdated': { home: null, notice: true },
  'check-in-planned': { home: 'beside-next-talk', notice: false },
  'check-in-held': { home: 'beside-next-talk', notice: false },
  'check-in-moved': { home: 'beside-next-talk', notice: false },
  'check-in-cancelled': { home: 'beside-next-talk', notice: false },
  'check-in-noted': { home: 'beside-next-talk', notice: false },
  'check-in-corrected': { home: 'beside-next-talk', notice: false },
  'check-in-opened': { home: 'beside-next-talk', notice: false },
  'comment-added': { home: null, notice: false },
  'comment-withdrawn': { home: null, notice: false },
  'comment-restored': { home: null, notice: false },
} as const satisfies Record<PlanChangeKind, Told>;

const kinds = planChangeKind.options;

/** What the home tells as news of a plan, and as which. */
export const planNews: readonly { readonly what: PlanChangeKind; readonly name: PlanNews }[] = kinds.flatMap((what) => {
  const { home: name } = planChangesTold[what];
  return name === null || name === 'beside-next-talk' ? [] : [{ what, name }];
});

/** What the home tells beside the talk that is next. */
export const talkChanges: readonly PlanChangeKind[] = kinds.filter(
  (what) => planChangesTold[what].home === 'beside-next-talk',
);

/** What the notice of a changed plan names. */
export const noticedChanges: readonly PlanChangeKind[] = kinds.filter((what) => planChangesTold[what].notice);
