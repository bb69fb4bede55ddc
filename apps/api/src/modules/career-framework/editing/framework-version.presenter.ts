import type { FrameworkDraft, FrameworkVersion } from '@understudy/contracts/framework-versions';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithVersion } from './framework-version.policy.js';
import type { DraftRow, VersionRow } from './framework-versions.repository.js';

const abilities = ['change', 'discard', 'publish', 'export', 'start-from'] as const;

const changerOf = ({ changerId, changerName }: Pick<VersionRow, 'changerId' | 'changerName'>) =>
  changerId === null || changerName === null ? null : { id: changerId, name: changerName };

/** A version in a list, with what this actor may do with it. */
export const presentVersion = (actor: Actor, row: VersionRow): FrameworkVersion => ({
  id: row.id,
  number: row.number,
  status: row.status,
  name: row.name,
  publishedAt: row.publishedAt,
  changedAt: row.changedAt,
  changedBy: changerOf(row),
  stages: row.stages,
  skills: row.skills,
  abilities: abilities.filter((ability) => mayWithVersion(actor, ability, { isDraft: row.status === 'draft' })),
});

/** The draft beside what holds now. */
export const presentDraft = (row: DraftRow): FrameworkDraft => ({
  id: row.id,
  number: row.number,
  revision: row.revision,
  changedAt: row.changedAt,
  changedBy: changerOf(row),
  content: row.content,
  published: { id: row.publishedId, number: row.publishedNumber, content: row.publishedContent },
});
