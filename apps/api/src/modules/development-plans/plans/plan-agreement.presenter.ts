import type { PlanAgreement } from '@understudy/contracts/development-plans-goals';
import { agreementState } from '@understudy/domain/development-plans/agreement';
import type { PlanRow } from './plans.repository.js';

/** Whose signature stands beside the person's; null where the person signs alone. */
export const counterSignerOf = (row: PlanRow): string | null => row.managerId ?? row.signerId;

/** Whether nobody signs any more: that nobody leads a leaver, or whoever closed a plan, makes one signature no agreement. */
const hasEnded = ({ status, employed }: PlanRow): boolean => status === 'closed' || !employed;

/** How far the agreement is, under what the plan says or under another version of it. */
export const stateOf = (row: PlanRow, contentHash = row.contentHash): PlanAgreement['state'] => {
  const needed = hasEnded(row) ? 'as-then' : counterSignerOf(row) === null ? 'one' : 'both';
  return agreementState(row.signatures, contentHash, needed);
};

/** Who is to sign beside the person. */
const besideToday = (row: PlanRow): Pick<PlanAgreement, 'counterpart' | 'counterSigner'> => {
  const id = counterSignerOf(row);
  const named = row.managerId === null ? row.signerName : row.managerName;
  return {
    counterpart: row.managerId !== null ? 'manager' : row.signerId !== null ? 'named-by-organisation' : 'alone',
    counterSigner: id === null ? null : { id, name: named ?? '' },
  };
};

/**
 * Of a closed plan: who signed what it says beside the person, or else who led them when it was closed. Who leads them today had no
 * part in it, and whom the organisation had named by then nobody wrote down.
 */
const besideThen = (row: PlanRow): Pick<PlanAgreement, 'counterpart' | 'counterSigner'> => {
  const signed = row.signatures.find(
    ({ role, withdrawn, contentHash }) => role === 'manager' && !withdrawn && contentHash === row.contentHash,
  );
  const counterSigner = signed ? { id: signed.signerId, name: signed.signerName } : row.ledWhenClosed;
  if (counterSigner === null) return { counterpart: 'alone', counterSigner };
  return { counterpart: row.ledWhenClosed === null ? 'named-by-organisation' : 'manager', counterSigner };
};

/** How far the agreement is, with the signatures that were not taken back. */
export const presentAgreement = (row: PlanRow): PlanAgreement => ({
  state: stateOf(row),
  contentHash: row.contentHash,
  ...(row.status === 'closed' ? besideThen(row) : besideToday(row)),
  ended: hasEnded(row),
  signatures: row.signatures
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ signerId, signerName, role, signedAt, contentHash }) => ({
      signer: { id: signerId, name: signerName },
      role,
      signedAt,
      current: contentHash === row.contentHash,
    })),
});
