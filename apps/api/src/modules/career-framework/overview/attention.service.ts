import { Injectable } from '@nestjs/common';
import type { Attention, listAttention } from '@understudy/contracts/career-framework';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { PersonCards } from '../../people/cards/person-cards.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { type AttentionPosition, AttentionRepository, type AttentionRow } from './attention.repository.js';

type Reason = Attention['reasons'][number];

const position = z.tuple([z.number().int().min(1).max(6), z.string().max(300), z.uuid()]);

/** Who of my people needs attention, and why. */
@Injectable()
export class AttentionService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: AttentionRepository,
    private readonly scope: PeopleScope,
    private readonly cards: PersonCards,
  ) {}

  /** The organisation for admins, the whole line for leaders. @throws ProblemError invalid-input for an altered cursor. */
  async list(actor: Actor, query: QueryOf<typeof listAttention>): Promise<ResponseOf<typeof listAttention>> {
    const reading = this.tenants.read(actor);
    const line = actor.isAdmin ? null : this.scope.inLine(actor.personId, actor.today);
    const after = query.cursor === undefined ? null : readCursor(query.cursor);
    const found = await this.repository.page(
      reading,
      { line, viewerId: actor.personId },
      actor.today,
      after,
      query.limit + 1,
    );
    const rows = found.slice(0, query.limit);
    const cards = await this.cards.load(
      reading,
      actor,
      rows.map(({ id }) => id),
    );
    const last = rows.at(-1);
    const items = rows.flatMap((row) => {
      const person = cards.get(row.id);
      return person === undefined ? [] : [{ person, reasons: reasonsOf(row) }];
    });
    return { items, nextCursor: found.length > query.limit && last !== undefined ? writeCursor(last) : null };
  }
}

/** The reasons, the most useful first; the detail of a long stay is the median of its stage in days. */
const reasonsOf = (row: AttentionRow): Reason[] => {
  const reasons: (Reason & { holds: boolean })[] = [
    { holds: row.noManager, kind: 'no-manager', since: null, detail: null },
    { holds: row.noStage, kind: 'no-stage', since: null, detail: null },
    {
      holds: row.pastMedian,
      kind: 'past-median-time-in-stage',
      since: row.stageSince,
      detail: row.medianDays === null ? null : String(row.medianDays),
    },
    { holds: row.linchpin, kind: 'linchpin', since: null, detail: null },
    { holds: row.recentlyJoined, kind: 'recently-joined', since: row.joinedOn, detail: null },
    { holds: row.noTarget, kind: 'no-target', since: row.stageSince, detail: null },
  ];
  return reasons.filter(({ holds }) => holds).map(({ kind, since, detail }) => ({ kind, since, detail }));
};

const writeCursor = ({ rank, nameKey, id }: AttentionRow): string =>
  Buffer.from(JSON.stringify([rank, nameKey, id])).toString('base64url');

const readCursor = (cursor: string): AttentionPosition => {
  const refused = invalidInput([{ field: 'cursor', message: 'Start again from the first page.' }]);
  try {
    const [rank, key, id] = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { rank, key, id };
  } catch {
    throw refused;
  }
};
