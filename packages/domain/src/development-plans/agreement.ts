import type { PlanAgreement } from '@understudy/contracts/development-plans-goals';

/** One signature as it stands: whose, and under which content. */
export interface PlanSignature {
  readonly role: 'person' | 'manager';
  readonly contentHash: string;
  readonly withdrawn: boolean;
}

/** What is agreed on, as far as a signature covers it. Steps and progress may change under a standing agreement. */
export interface AgreedContent {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly focus: string;
  readonly targetStageKey: string | null;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly skillKey: string | null;
    readonly fromLevel: number | null;
    readonly toLevel: number | null;
    readonly why: string;
    readonly measure: string;
    readonly dueOn: string | null;
  }[];
}

/** The agreed content as one text: equal texts are the same version, whatever order goals were written in. */
export const canonicalContent = ({ startsOn, endsOn, focus, targetStageKey, goals }: AgreedContent): string => {
  const written = goals
    .map(({ id, title, skillKey, fromLevel, toLevel, why, measure, dueOn }) =>
      JSON.stringify([id, title, skillKey, fromLevel, toLevel, why, measure, dueOn]),
    )
    .sort();
  return JSON.stringify([startsOn, endsOn, focus, targetStageKey, written]);
};

/** How far an agreement is: who has signed the content as it is now, and whether an earlier one was agreed on. */
export const agreementState = (
  signatures: readonly PlanSignature[],
  contentHash: string,
  needsCounterSignature: boolean,
): PlanAgreement['state'] => {
  const standing = signatures.filter(({ withdrawn }) => !withdrawn);
  const signedBy = (hash: string, role: PlanSignature['role']): boolean =>
    standing.some((signature) => signature.role === role && signature.contentHash === hash);
  const isAgreed = (hash: string): boolean =>
    signedBy(hash, 'person') && (!needsCounterSignature || signedBy(hash, 'manager'));
  if (isAgreed(contentHash)) return 'agreed';
  if (standing.some((signature) => signature.contentHash !== contentHash && isAgreed(signature.contentHash))) {
    return 'changed-since-agreed';
  }
  if (signedBy(contentHash, 'person')) return 'signed-by-person';
  if (signedBy(contentHash, 'manager')) return 'signed-by-manager';
  return 'unsigned';
};
