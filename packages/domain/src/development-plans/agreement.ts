import type { PlanAgreement } from '@understudy/contracts/development-plans-goals';

/** One signature as it stands: whose, and under which content. */
export interface PlanSignature {
  readonly role: 'person' | 'manager';
  readonly contentHash: string;
  readonly withdrawn: boolean;
  /** Whether the plan was agreed on with the person's signature alone, when they gave it or when nobody led them any more. */
  readonly wasEnough?: boolean;
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

/** Whose signatures make an agreement: the person's and another one, the person's alone, or what was needed when they were given. */
export type NeededSignatures = 'both' | 'one' | 'as-then';

/**
 * How far an agreement is: who has signed the content as it is now, and whether an earlier one was agreed on. Where nobody signs
 * any more, that nobody leads the person today makes nothing an agreement that was none.
 */
export const agreementState = (
  signatures: readonly PlanSignature[],
  contentHash: string,
  needed: NeededSignatures,
): PlanAgreement['state'] => {
  const standing = signatures.filter(({ withdrawn }) => !withdrawn);
  const signedBy = (hash: string, role: PlanSignature['role']): boolean =>
    standing.some((signature) => signature.role === role && signature.contentHash === hash);
  const wasEnough = (hash: string): boolean =>
    standing.some((signature) => signature.contentHash === hash && signature.wasEnough);
  const isAgreed = (hash: string): boolean =>
    signedBy(hash, 'person') &&
    (needed === 'one' || signedBy(hash, 'manager') || (needed === 'as-then' && wasEnough(hash)));
  if (isAgreed(contentHash)) return 'agreed';
  if (standing.some((signature) => signature.contentHash !== contentHash && isAgreed(signature.contentHash))) {
    return 'changed-since-agreed';
  }
  if (signedBy(contentHash, 'person')) return 'signed-by-person';
  if (signedBy(contentHash, 'manager')) return 'signed-by-manager';
  return 'unsigned';
};

/** A signature as it was given, however long it stood. Instants are in one form, so that they compare as texts. */
export interface GivenSignature {
  readonly role: 'person' | 'manager';
  readonly contentHash: string;
  readonly signedAt: string;
  readonly withdrawnAt: string | null;
  /** When the plan was agreed on with this signature alone; null when it never was. */
  readonly agreedAt: string | null;
}

/**
 * That all signed one version: when the last of them did, and until when their signatures stood together. Where one alone is
 * enough only since nobody leads the person, the day is that of the signature and none on which anything was agreed on.
 */
export interface Agreement<Signature extends GivenSignature> {
  readonly contentHash: string;
  readonly agreedAt: string;
  readonly until: string | null;
  readonly signatures: readonly Signature[];
}

const never = '9999';

const stoodTogether = (one: GivenSignature, other: GivenSignature): boolean =>
  one.contentHash === other.contentHash &&
  one.signedAt < (other.withdrawnAt ?? never) &&
  other.signedAt < (one.withdrawnAt ?? never);

const agreementOf = <Signature extends GivenSignature>(
  own: Signature,
  ...others: readonly Signature[]
): Agreement<Signature> => {
  const signatures = [own, ...others];
  const ends = signatures.flatMap(({ withdrawnAt }) => withdrawnAt ?? []).sort();
  const last = signatures.map(({ signedAt }) => signedAt).sort();
  return { contentHash: own.contentHash, agreedAt: last.at(-1) ?? own.signedAt, until: ends[0] ?? null, signatures };
};

/**
 * All that was ever agreed on, the latest first: each signature of the person with each of a manager that stood under the
 * same version at the same time, and the person's alone where it was enough then. What counts as agreed today (`agreedNow`, its
 * hash) is told too, where one signature became enough afterwards, because nobody leads the person any more.
 */
export const agreementsOf = <Signature extends GivenSignature>(
  signatures: readonly Signature[],
  agreedNow: string | null = null,
): Agreement<Signature>[] => {
  const managers = signatures.filter(({ role }) => role === 'manager');
  const agreements = signatures
    .filter(({ role }) => role === 'person')
    .flatMap((own) => {
      const others = managers.filter((other) => stoodTogether(own, other));
      const enough = own.agreedAt;
      const beside = others.filter(
        ({ signedAt, withdrawnAt }) => enough !== null && signedAt <= enough && (withdrawnAt ?? never) > enough,
      );
      const isAlone = enough !== null && beside.length === 0;
      return [...(isAlone ? [agreementOf(own)] : []), ...others.map((other) => agreementOf(own, other))];
    });
  const isTold = agreements.some(({ contentHash, until }) => contentHash === agreedNow && until === null);
  const enoughNow = signatures.findLast(
    ({ role, contentHash, withdrawnAt }) => role === 'person' && contentHash === agreedNow && withdrawnAt === null,
  );
  if (!isTold && enoughNow !== undefined) agreements.push(agreementOf(enoughNow));
  return agreements.sort((one, other) => other.agreedAt.localeCompare(one.agreedAt));
};

/** Whether an agreement still counts: the plan says the same today, and all signatures under it stand. */
export const isStanding = ({ unchanged, until }: { unchanged: boolean; until: string | null }): boolean =>
  unchanged && until === null;
