import { randomUUID } from 'node:crypto';
import { type SignedContent, sinceAgreed } from '@understudy/domain/development-plans/agreed-version';
import type { StoryGoal, StoryPlan } from '@understudy/seed/plan-shape';
import { contentHashOf } from '../modules/development-plans/plans/plan-ledger.service.js';

/** A goal of the story with the id under which it is written. */
export type WrittenGoal = StoryGoal & { readonly id: string };

/** An entry of a plan's history. */
export type HistoryEntry = {
  readonly author: string | null;
  readonly what: string;
  readonly subject: string | null;
  readonly fields: readonly object[];
  readonly on: string;
};
type Version = { readonly content: SignedContent; readonly contentHash: string; readonly on: string };

/** What a story's plan says today, what both signed and when, and what its history tells of that. */
export type StoryAgreements = {
  readonly contentHash: string;
  readonly agreedOn: string | null;
  readonly signed: readonly Version[];
  readonly signatures: readonly { signer: string | null; role: string; contentHash: string; on: string }[];
  /** From the signatures under what was agreed on first to what was agreed on last. */
  readonly history: readonly HistoryEntry[];
};

type Facts = Pick<StoryPlan, 'startsOn' | 'endsOn' | 'focus' | 'targetStageKey'>;
type SignedGoal = Omit<StoryGoal, 'actions'> & { readonly id: string };

const versionOf = (facts: Facts, goals: readonly SignedGoal[], on: string): Version => {
  const content: SignedContent = {
    ...{ startsOn: facts.startsOn, endsOn: facts.endsOn, focus: facts.focus, targetStageKey: facts.targetStageKey },
    targetStageName: null,
    goals: goals.map(({ id, title, skillKey, fromLevel, toLevel, why, measure, dueOn }) => ({
      ...{ id, title, skillKey, skillName: null, fromLevel, toLevel, why, measure, dueOn },
    })),
  };
  return { content, contentHash: contentHashOf(content), on };
};

/** The agreements of a plan: as it stands, or as it stood before, until it was changed and perhaps signed again. */
export const storyAgreements = (plan: StoryPlan, goals: readonly WrittenGoal[]): StoryAgreements => {
  const { agreedBefore: before, createdOn, signedBy } = plan;
  const today = versionOf(plan, goals, before?.agreedAnewOn ?? createdOn);
  const formerGoals = before?.goals.map(({ today: place, ...goal }) => ({
    ...goal,
    id: goals[place ?? -1]?.id ?? randomUUID(),
  }));
  const former = before && versionOf({ ...plan, focus: before.focus }, formerGoals ?? [], before.on);
  const isSigned = signedBy.length > 0 && (before === undefined || before.agreedAnewOn !== null);
  const signed = [...(former ? [former] : []), ...(isSigned ? [today] : [])];
  const signers = { person: plan.employee, manager: plan.manager };
  const ofVersion = (version: Version) => [
    ...signedBy.map((role) => entry(signers[role], 'plan-signed', version.on)),
    ...(signedBy.length === 2 ? [entry(null, 'plan-agreed', version.on)] : []),
  ];
  const [first, ...anew] = signed;
  return {
    contentHash: today.contentHash,
    agreedOn: signedBy.length === 2 ? (signed.at(-1)?.on ?? null) : null,
    signed,
    signatures: signed.flatMap(({ contentHash, on }) =>
      signedBy.map((role) => ({ signer: signers[role], role, contentHash, on })),
    ),
    history: [
      ...(first ? ofVersion(first) : []),
      ...(before && former ? changesOf(plan.employee, former.content, today.content, before.changedOn) : []),
      ...anew.flatMap(ofVersion),
    ],
  };
};

const entry = (
  author: string | null,
  what: string,
  on: string,
  subject: string | null = null,
  fields: readonly object[] = [],
) => ({ author, what, subject, fields, on }) satisfies HistoryEntry;

/** How one version became the other, as the history of a plan tells it. */
const changesOf = (author: string, then: SignedContent, now: SignedContent, on: string): HistoryEntry[] => {
  const { changes, goals, added } = sinceAgreed(then, now);
  const ofGoals = goals.flatMap(({ since, changes: fields }, place) => {
    const title = then.goals[place]?.title ?? null;
    if (since === 'same') return [];
    return [
      since === 'removed' ? entry(author, 'goal-removed', on, title) : entry(author, 'goal-changed', on, title, fields),
    ];
  });
  return [
    ...(changes.length > 0 ? [entry(author, 'plan-changed', on, null, changes)] : []),
    ...ofGoals,
    ...added.map(({ title }) => entry(author, 'goal-added', on, title)),
    entry(null, 'agreement-outdated', on),
  ];
};
