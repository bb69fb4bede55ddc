import type { ConsentPart, NetPart, StretchCard } from '@understudy/contracts/opportunities-assignments';
import { holdingConsent } from '@understudy/domain/opportunities/consent-states';
import { missingParts, talksAhead } from '@understudy/domain/opportunities/safety-net';
import type { Actor } from '../../../common/auth/actor.js';
import type { StretchFacts } from './stretch.policy.js';
import type { ConsentRow, StretchRow } from './stretch.repository.js';

type Named = Pick<StretchRow, 'consents' | 'mentorId' | 'skipLevelId'>;

/** Who holds a part of the net. */
export const holderOf = (row: Pick<StretchRow, 'mentorId' | 'skipLevelId'>, part: ConsentPart): string | null =>
  part === 'mentor' ? row.mentorId : row.skipLevelId;

/** What somebody has said to a part of the net; null where they were never asked. */
export const consentOf = (
  { consents }: Pick<StretchRow, 'consents'>,
  part: ConsentPart,
  personId: string | null,
): ConsentRow | null => consents.find((one) => one.part === part && one.personId === personId) ?? null;

/** Whether it has started and is not over. */
export const runsNow = ({ status }: Pick<StretchRow, 'status'>): boolean =>
  status === 'running' || status === 'extended';

/** Whether those who are named have said yes. */
export const agreements = (row: Named) => {
  const holds = (part: ConsentPart): boolean => {
    const consent = consentOf(row, part, holderOf(row, part));
    return consent !== null && holdingConsent.includes(consent.state);
  };
  return { mentorAgreed: holds('mentor'), skipLevelAgreed: holds('skip-level') };
};

/** What a net lacks on this day: before the start, talks count that are still to come. */
export const missingOf = (row: StretchRow, today: string): NetPart[] => {
  const checkIns = row.status === 'preparing' ? talksAhead(row.checkIns, today) : row.checkIns.length;
  return missingParts({ ...row, ...agreements(row), checkIns });
};

/** What decides what the actor may do with this assignment. */
export const stretchFactsOf = (actor: Actor, row: StretchRow): StretchFacts => {
  const is = (id: string | null): boolean => actor.personId !== null && id === actor.personId;
  return {
    isPerson: is(row.personId),
    isSponsor: is(row.sponsorId),
    isMentor: is(row.mentorId),
    isSkipLevel: is(row.skipLevelId),
    isAsked: row.consents.some(({ personId, state }) => is(personId) && state === 'asked'),
    isAbove: row.isAbove,
    status: row.status,
    missing: missingOf(row, actor.today),
  };
};

/** Who holds up what goes on, and has left or been moved out of that part by the line. */
export const goneOf = (row: StretchRow): StretchCard['gone'] => {
  if (row.endedOn !== null) return [];
  const parts = (['mentor', 'skip-level'] as const).filter(
    (part) => consentOf(row, part, holderOf(row, part))?.state === 'left' || row.misplaced.includes(part),
  );
  return row.sponsorLeft ? [...parts, 'sponsor'] : parts;
};
