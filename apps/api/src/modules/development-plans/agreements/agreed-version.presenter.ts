import type { AgreedVersion, PlanAgreed } from '@understudy/contracts/development-plans-agreed';
import { type SignedContent, sinceAgreed } from '@understudy/domain/development-plans/agreed-version';
import { agreementsOf } from '@understudy/domain/development-plans/agreement';
import { stateOf } from '../plans/plan-agreement.presenter.js';
import type { PlanRow } from '../plans/plans.repository.js';
import type { GivenSignatureRow } from './agreed-versions.repository.js';

/** What counts as agreed today, by its hash. */
const countingNow = (plan: PlanRow): string | null => (stateOf(plan) === 'agreed' ? plan.contentHash : null);

/** Everything that was ever agreed on in a plan, the latest first. */
export const presentAgreements = (plan: PlanRow, signatures: readonly GivenSignatureRow[]): PlanAgreed[] =>
  agreementsOf(signatures, countingNow(plan)).map(({ contentHash, agreedAt, until, signatures: by }) => ({
    versionId: by[0]?.versionId ?? null,
    agreedAt,
    until,
    by: by.map(({ signerId, signerName }) => ({ id: signerId, name: signerName })),
    unchanged: contentHash === plan.contentHash,
  }));

/** A version that was agreed on, with what became of it until today. */
export const presentAgreedVersion = (
  id: string,
  planId: string,
  agreements: PlanAgreed[],
  then: SignedContent,
  now: SignedContent,
): AgreedVersion => {
  const { changes, goals, added } = sinceAgreed(then, now);
  const { startsOn, endsOn, focus, targetStageKey: key, targetStageName } = then;
  return {
    ...{ id, planId, agreements, startsOn, endsOn, focus },
    target: key === null ? null : { key, name: targetStageName ?? key },
    goals: then.goals.map(({ skillKey, skillName, ...goal }, place) => ({
      ...goal,
      skill: skillKey === null ? null : { key: skillKey, name: skillName ?? skillKey },
      since: goals[place]?.since ?? 'same',
      changes: [...(goals[place]?.changes ?? [])],
    })),
    changes: [...changes],
    added: added.map((goal) => ({ id: goal.id, title: goal.title })),
  };
};
