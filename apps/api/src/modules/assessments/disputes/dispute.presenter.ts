import type { DisputeToAnswer, ResultDispute } from '@understudy/contracts/assessments-disputes';
import { referenceOf } from '../../people/cards/person-card.presenter.js';
import { type DisputeStanding, disputeAbilities } from './dispute.policy.js';
import type { DisputeRow, WaitingDisputeRow } from './disputes.repository.js';

/** What somebody sees differently, with what this actor may say now. */
export const presentDispute = (row: DisputeRow, standing: DisputeStanding): ResultDispute => ({
  id: row.id,
  aboutKind: row.aboutKind,
  aboutKey: row.aboutKey,
  aboutName: row.aboutName,
  state: row.state,
  version: row.version,
  thread: row.thread.map(({ authorId, authorName, at, ...entry }) => ({
    ...entry,
    author: referenceOf(authorId, authorName),
    at: new Date(at).toISOString(),
  })),
  abilities: disputeAbilities(row.state, standing),
});

/** The same for whoever is to answer it, with whose it is. */
export const presentWaiting = (row: WaitingDisputeRow): DisputeToAnswer => ({
  ...presentDispute(row, {
    isSubject: false,
    isManager: row.isManager,
    hasManager: row.isManager,
    runs: !row.isManager,
  }),
  resultId: row.assessmentId,
  person: row.person,
  campaign: row.campaign,
  seesResult: row.isManager,
});
