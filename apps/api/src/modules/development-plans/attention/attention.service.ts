import { Injectable } from '@nestjs/common';
import { type Attention, attentionSorts, type listAttention } from '@understudy/contracts/career-framework';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { direction } from '@understudy/contracts/pagination';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { presentCard } from '../../people/cards/person-card.presenter.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { AttentionPagesRepository } from './attention-pages.repository.js';
import { AttentionReasonsRepository, type ReasonsRow } from './attention-reasons.repository.js';

type Reason = Attention['reasons'][number];

const position = z.tuple([
  z.enum(attentionSorts),
  direction,
  z.number().int().min(1).max(10),
  z.string().max(300),
  z.uuid(),
]);

/** Who of my people needs attention, and why. */
@Injectable()
export class AttentionService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly pages: AttentionPagesRepository,
    private readonly reasons: AttentionReasonsRepository,
    private readonly scope: PeopleScope,
  ) {}

  /** The organisation for admins, the whole line for leaders. @throws ProblemError invalid-input for an altered cursor. */
  async list(actor: Actor, query: QueryOf<typeof listAttention>): Promise<ResponseOf<typeof listAttention>> {
    const reading = this.tenants.read(actor);
    const line = actor.isAdmin ? null : this.scope.inLine(actor.personId, actor.today);
    const order = { sort: query.sort, direction: query.direction };
    const ofThis = position.refine(([sort, way]) => sort === order.sort && way === order.direction);
    const read = readPageCursor(ofThis, query.cursor);
    const after = read === undefined ? null : { rank: read[2], nameKey: read[3], id: read[4] };
    const asked = { ...order, reason: query.reason };
    const kept = await this.pages.kept(reading, actor, after, query.limit + 1, asked);
    const turn = kept ?? (await this.pages.afresh(reading, actor, line, after, query.limit + 1, asked));
    const places = turn.slice(0, query.limit);
    const ids = places.map(({ id }) => id);
    const rows =
      ids.length === 0 ? [] : await this.reasons.list(reading, actor, ids, kept === null ? 'afresh' : 'kept');
    const found = new Map(rows.map((row) => [row.id, { person: presentCard(row), reasons: reasonsOf(row) }]));
    const items = ids.flatMap((id) => found.get(id) ?? []).filter(({ reasons }) => reasons.length > 0);
    const last = turn.length > query.limit ? places.at(-1) : undefined;
    const place = last && [order.sort, order.direction, last.rank, last.nameKey, last.id];
    return { items, nextCursor: place === undefined ? null : writePageCursor(place) };
  }
}

const given = (kind: Reason['kind'], since: string | null, detail: string | number | null = null): Reason[] =>
  since === null ? [] : [{ kind, since, detail: detail === null ? null : String(detail) }];
const holding = (
  holds: boolean,
  kind: Reason['kind'],
  since: string | null = null,
  detail: string | number | null = null,
): Reason[] => (holds ? [{ kind, since, detail: detail === null ? null : String(detail) }] : []);

const awaited = ({ awaitsSince, awaitingPlanId }: ReasonsRow): Reason[] =>
  given('plan-awaits-agreement', awaitsSince, awaitingPlanId);

/** The reasons, the most useful first; whoever signs for somebody outside their line reads of that alone. */
export const reasonsOf = (row: ReasonsRow): Reason[] => (row.inScope ? allOf(row) : awaited(row));

const allOf = (row: ReasonsRow): Reason[] => [
  ...given('check-in-overdue', row.overdueSince, row.overdueId),
  ...awaited(row),
  ...given('conversation-overdue', row.conversationSince),
  ...holding(row.noPlan, 'no-plan'),
  ...given('plan-quiet', row.quietSince, row.quietPlanId),
  ...holding(row.pastMedian, 'past-median-time-in-stage', row.stayedSince, row.medianDays),
  ...holding(row.noManager, 'no-manager'),
  ...holding(row.noStage, 'no-stage'),
  ...holding(row.noTarget, 'no-target', row.stayedSince),
  ...holding(row.linchpin, 'linchpin'),
  ...holding(row.recentlyJoined, 'recently-joined', row.joinedOn),
];
