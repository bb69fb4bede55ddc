import type { SkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithTalk, type TalkFacts, talkActions } from './talk.policy.js';
import type { TalkRow } from './talks.repository.js';

/** What decides what the actor may do with a talk at this moment. */
export const talkFacts = (actor: Actor, row: TalkRow, now: number): TalkFacts => ({
  isPerson: actor.personId !== null && row.personId === actor.personId,
  isLeader: actor.personId !== null && row.leaderId === actor.personId,
  isAbove: row.isAbove,
  isTwoAbove: row.isTwoAbove,
  state: row.state,
  begun: Date.parse(row.startsAt) <= now,
  seasonRuns: row.seasonState === 'running',
});

/** A talk as one of the two sees it, with what they may do. */
export const presentTalk = (actor: Actor, row: TalkRow, now: number): SkipLevelTalk => {
  const facts = talkFacts(actor, row, now);
  return {
    id: row.id,
    seasonId: row.seasonId,
    leader: { id: row.leaderId, name: row.leaderName },
    person: { id: row.personId, name: row.personName },
    relation: facts.isPerson ? 'person' : 'leader',
    state: row.state,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    link: row.link,
    stage: row.stageKey === null ? null : { key: row.stageKey, name: row.stageName ?? row.stageKey },
    turn: row.turn,
    words: row.words,
    version: row.version,
    abilities: talkActions.flatMap((action) =>
      action !== 'see' && action !== 'answer-outcome' && mayWithTalk(actor, action, facts) ? [action] : [],
    ),
  };
};
