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

/** How far the agreement is, with the signatures that were not taken back. */
export const presentAgreement = (row: PlanRow): PlanAgreement => {
  const id = counterSignerOf(row);
  const named = row.managerId === null ? row.signerName : row.managerName;
  return {
    state: stateOf(row),
    contentHash: row.contentHash,
    counterpart: row.managerId !== null ? 'manager' : row.signerId !== null ? 'named-by-organisation' : 'alone',
    counterSigner: id === null ? null : { id, name: named ?? '' },
    ended: hasEnded(row),
    signatures: row.signatures
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ signerId, signerName, role, signedAt, contentHash }) => ({
        signer: { id: signerId, name: signerName },
        role,
        signedAt,
        current: contentHash === row.contentHash,
      })),
  };
};
