import { Injectable } from '@nestjs/common';
import type { exportCandidates, listCandidates, listUnobserved } from '@understudy/contracts/assessments-signals';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { PersonCards } from '../../people/cards/person-cards.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { presentCandidate, rowsOfCandidate } from './candidate.presenter.js';
import {
  type CandidateFilter,
  type CandidatePosition,
  type CandidatesAsked,
  IdentificationRepository,
  positionOfRow,
  unobservedColumns,
} from './identification.repository.js';

/** An observation counts as seen for so long. */
const monthsSeen = 12;
/** After so long a leader is asked whom they have not written about. */
const monthsUnwritten = 6;
/** Evidence shown beside a person; one more tells that there is more. */
const evidenceShown = 3;
/** More people than any organisation has; an export is one answer. */
const everybody = 200_000;

const position = z.tuple([z.enum(['name', 'unobserved']), z.iso.date(), z.string().max(300), z.uuid()]);

/** Who could be readied for more, two to three years ahead: evidence instead of scores, the overlooked beside the seen. */
@Injectable()
export class IdentificationService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: IdentificationRepository,
    private readonly cards: PersonCards,
    private readonly views: PersonViews,
  ) {}

  /** One of the two lists: of the line, for admins of everybody, without oneself; looks at evidence are recorded. */
  async list(actor: Actor, query: QueryOf<typeof listCandidates>): Promise<ResponseOf<typeof listCandidates>> {
    const reading = this.tenants.read(actor);
    const { list, order, limit, cursor, ...filter } = query;
    const asked = this.asked(actor, list, order, filter);
    const after = positionFrom(order, cursor);
    const found = await this.repository.page(reading, asked, after, limit + 1, evidenceShown + 1);
    const rows = found.slice(0, limit);
    const cards = await this.cards.load(reading, actor, idsOf(rows));
    await this.views.recordMany(actor, idsOf(rows.filter(({ evidence }) => evidence.length > 0)));
    const last = rows.at(-1);
    return {
      items: rows.flatMap((row) => {
        const person = cards.get(row.id);
        return person === undefined ? [] : [presentCandidate(row, person, evidenceShown)];
      }),
      nextCursor: found.length > limit && last ? cursorOf(order, positionOfRow(last)) : null,
    };
  }

  /** The rows of the CSV file, the header first: the overlooked, then the observed, each by name. */
  async export(actor: Actor, filter: QueryOf<typeof exportCandidates>): Promise<string[][]> {
    const reading = this.tenants.read(actor);
    const lines: string[][] = [[...csvHeader]];
    for (const list of ['overlooked', 'observed'] as const) {
      const asked = this.asked(actor, list, 'name', filter);
      const rows = await this.repository.page(reading, asked, undefined, everybody, everybody);
      const cards = await this.cards.load(reading, actor, idsOf(rows));
      await this.views.recordMany(actor, idsOf(rows.filter(({ evidence }) => evidence.length > 0)));
      for (const row of rows) {
        const person = cards.get(row.id);
        if (person !== undefined) lines.push(...rowsOfCandidate(list, row, person));
      }
    }
    return lines;
  }

  /** Whom of their own reports a leader has written nothing about for a while. */
  async unobserved(actor: Actor, query: QueryOf<typeof listUnobserved>): Promise<ResponseOf<typeof listUnobserved>> {
    if (actor.personId === null) return { items: [], nextCursor: null };
    const reading = this.tenants.read(actor);
    const since = subtractCalendarMonths(actor.today, monthsUnwritten);
    const asked = { ...listingOf(unobservedColumns, query), search: query.search };
    const found = await this.repository.unobservedBy(reading, actor.personId, actor.today, since, asked);
    const { shown, nextCursor } = pageOfRows(found, query.limit, query, ({ id }) => id);
    const cards = await this.cards.load(reading, actor, idsOf(shown));
    const items = shown.flatMap(({ id, lastOn }) => {
      const person = cards.get(id);
      return person === undefined ? [] : [{ person, lastByMeOn: lastOn }];
    });
    return { items, nextCursor };
  }

  private asked(
    actor: Actor,
    list: CandidatesAsked['list'],
    order: CandidatesAsked['order'],
    filter: CandidateFilter,
  ): CandidatesAsked {
    const line = actor.isAdmin ? null : { leaderId: actor.personId };
    const seenSince = subtractCalendarMonths(actor.today, monthsSeen);
    return { line, without: actor.personId, today: actor.today, seenSince, list, order, filter };
  }
}

const csvHeader = [
  'list',
  'name',
  'title',
  'unit',
  'stage',
  'stage_since',
  'horizon',
  'last_observed_on',
  'signal',
  'observed_on',
  'observer',
  'evidence',
] as const;

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

const cursorOf = (order: CandidatesAsked['order'], { lastOn, nameKey, id }: CandidatePosition): string =>
  writePageCursor([order, lastOn, nameKey, id]);

const positionFrom = (order: CandidatesAsked['order'], cursor: string | undefined): CandidatePosition | undefined => {
  const schema = position.refine(([own]) => own === order);
  const read = readPageCursor(schema, cursor);
  return read && { lastOn: read[1], nameKey: read[2], id: read[3] };
};
