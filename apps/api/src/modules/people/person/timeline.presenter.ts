import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { listPersonViewers } from '@understudy/contracts/people';
import type { TimelineEntry } from '@understudy/contracts/people-timeline';
import { referenceOf } from '../cards/person-card.presenter.js';
import type { LookerRow, TimelineRow, ViewRow } from './timeline.repository.js';

type Viewers = ResponseOf<typeof listPersonViewers>['items'];

export const presentTimeline = (row: TimelineRow): TimelineEntry => ({
  on: row.on,
  kind: row.kind,
  value: row.value,
  person: referenceOf(row.personId, row.personName),
  note: row.note,
  startKnown: row.startKnown,
  stage:
    row.stageKey === null || row.versionId === null
      ? null
      : {
          key: row.stageKey,
          versionId: row.versionId,
          version: row.version,
          current: row.isCurrent,
          nameNow: row.nameNow,
        },
  decision: row.decision,
});

/**
 * Those who may see something of the person now, each with why, then those who looked while they could ('former'). Whoever has no person record here goes by the name of their sign-in.
 */
export const presentViewers = (
  lookers: readonly LookerRow[],
  adminUserIds: readonly string[],
  others: readonly ViewRow[],
  userNames: ReadonlyMap<string, string>,
): Viewers => [
  ...lookers.map(({ name, relations: [relation = 'former', ...also], lastLookedAt }) => ({
    who: name,
    relation,
    also,
    lastLookedAt,
  })),
  ...adminUserIds.map((id) => ({
    who: userNames.get(id) ?? '',
    relation: 'admin' as const,
    also: [],
    lastLookedAt: others.find(({ userId, personId }) => personId === null && userId === id)?.lastLookedAt ?? null,
  })),
  ...others
    .filter(({ personId, userId }) => personId !== null || !adminUserIds.includes(userId ?? ''))
    .map(({ name, userId, lastLookedAt }) => ({
      who: name ?? userNames.get(userId ?? '') ?? '',
      relation: 'former' as const,
      also: [],
      lastLookedAt,
    })),
];
