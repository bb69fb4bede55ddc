import {
  type SafetyNet,
  type StretchAssignment,
  type StretchCard,
  stretchAbility,
} from '@understudy/contracts/opportunities-assignments';
import { statusTold } from '@understudy/domain/opportunities/assignment-states';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithStretch, type StretchFacts } from './stretch.policy.js';
import type { CheckInRow, StretchRow } from './stretch.repository.js';
import { goneOf, runsNow, stretchFactsOf } from './stretch-facts.js';

const relationOf = (facts: StretchFacts): StretchCard['relation'] => {
  if (facts.isPerson) return 'person';
  if (facts.isSponsor) return 'sponsor';
  if (facts.isMentor) return 'mentor';
  if (facts.isSkipLevel) return 'skip-level';
  if (facts.isAsked) return 'asked';
  return facts.isAbove ? 'line' : 'admin';
};

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });
const isMissed = (
  row: StretchRow,
  { heldOn, plannedOn }: Pick<CheckInRow, 'heldOn' | 'plannedOn'>,
  today: string,
): boolean => heldOn === null && plannedOn < today && runsNow(row);

/** An assignment as it stands in a list; how it ended only for those who need to know. */
export const presentStretchCard = (actor: Actor, row: StretchRow): StretchCard => {
  const facts = stretchFactsOf(actor, row);
  const seesNet = mayWithStretch(actor, 'see-net', facts);
  const open = seesNet && row.endedOn === null ? row.checkIns.filter(({ heldOn }) => heldOn === null) : [];
  return {
    id: row.id,
    opportunity: { id: row.opportunityId, title: row.title, kind: row.kind },
    person: { id: row.personId, name: row.personName },
    sponsor: { id: row.sponsorId, name: row.sponsorName },
    status: statusTold(row.status, mayWithStretch(actor, 'know-the-end', facts)),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    missing: row.status === 'preparing' ? [...facts.missing] : [],
    nextCheckInOn: open.find(({ plannedOn }) => plannedOn >= actor.today)?.plannedOn ?? null,
    missedSince: open.find((one) => isMissed(row, one, actor.today))?.plannedOn ?? null,
    gone: goneOf(row),
    endDue: runsNow(row) && row.endsOn < actor.today,
    relation: relationOf(facts),
  };
};

const presentNet = (actor: Actor, row: StretchRow, { isPerson, isSponsor }: StretchFacts): SafetyNet => ({
  mentor: named(row.mentorId, row.mentorName),
  skipLevel: named(row.skipLevelId, row.skipLevelName),
  scopeLimit: row.scopeLimit,
  permissionToErr: row.permissionToErr,
  permissionGivenBy: named(row.permissionGivenBy, row.permissionGiverName),
  permissionGivenOn: row.permissionGivenOn,
  stepBackPlan: row.stepBackPlan,
  exitCriterion: row.exitCriterion,
  checkIns: row.checkIns.map(({ heldWith, state: _state, ...one }) => ({
    ...one,
    note: isPerson || (heldWith !== null && heldWith === actor.personId) ? one.note : '',
    missed: isMissed(row, one, actor.today),
  })),
  consents: row.consents
    .filter(({ state, personId }) => !['declined', 'left'].includes(state) || isSponsor || personId === actor.personId)
    .map(({ part, personId, personName, state, words }) => ({
      part,
      person: { id: personId, name: personName },
      state,
      words: isSponsor ? words : '',
      isMine: personId === actor.personId,
    })),
});

/** An assignment with as much of it as this actor needs. */
export const presentStretch = (actor: Actor, row: StretchRow): StretchAssignment => {
  const facts = stretchFactsOf(actor, row);
  const may = (action: Parameters<typeof mayWithStretch>[1]): boolean => mayWithStretch(actor, action, facts);
  const { reflection } = row;
  return {
    ...presentStretchCard(actor, row),
    stageKey: row.stageKey,
    skillKeys: row.skillKeys,
    what: row.what,
    rightToReturn: may('see-net') ? row.rightToReturn : '',
    net: may('see-net') ? presentNet(actor, row, facts) : null,
    closingWords: facts.isPerson || facts.isSponsor ? row.closingWords : '',
    reflection: facts.isPerson || (reflection?.shared && may('read-shared')) ? reflection : null,
    evidence: row.evidence
      .filter(({ authorId }) => facts.isPerson || authorId === actor.personId)
      .map(({ authorId, authorName, ...rest }) => ({ ...rest, author: { id: authorId, name: authorName } })),
    version: row.version,
    abilities: stretchAbility.options.filter(may),
  };
};
