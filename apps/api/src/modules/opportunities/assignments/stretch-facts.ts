import type { NetPart } from '@understudy/contracts/opportunities-assignments';
import { missingParts } from '@understudy/domain/opportunities/safety-net';
import type { Actor } from '../../../common/auth/actor.js';
import type { StretchFacts } from './stretch.policy.js';
import type { StretchRow } from './stretch.repository.js';

/** What a net lacks. */
export const missingOf = (row: StretchRow): NetPart[] => missingParts({ ...row, checkIns: row.checkIns.length });

/** What decides what the actor may do with this assignment. */
export const stretchFactsOf = (actor: Actor, row: StretchRow): StretchFacts => {
  const is = (id: string | null): boolean => actor.personId !== null && id === actor.personId;
  return {
    isPerson: is(row.personId),
    isSponsor: is(row.sponsorId),
    isMentor: is(row.mentorId),
    isSkipLevel: is(row.skipLevelId),
    isAbove: row.isAbove,
    status: row.status,
    missing: missingOf(row),
  };
};
