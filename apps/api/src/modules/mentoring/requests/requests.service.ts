import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  changeMyMentoringRequest,
  getMyMentoringRequest,
  listMentoringRequests,
  MentoringRequest,
} from '@understudy/contracts/mentoring-mentorships';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { mentoringRequestTable } from '@understudy/domain/mentoring/request-table';
import { decideStep } from '@understudy/domain/states/state-table';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { MentorshipWritesRepository } from '../mentorships/mentorship-writes.repository.js';
import { MentorshipsRepository, newestFirst } from '../mentorships/mentorships.repository.js';
import { MentorshipsService } from '../mentorships/mentorships.service.js';
import { MentorRules } from '../profiles/mentor-rules.service.js';
import { leadsTo } from '../refused-step.js';
import { type RequestRow, RequestsRepository } from './requests.repository.js';

const position = z.tuple([z.string(), z.uuid()]);
const presentRequest = ({ personId, personName, ...row }: RequestRow): MentoringRequest => ({
  ...row,
  person: { id: personId, name: personName },
});

/** Who would like a mentor, and what they wish for. */
@Injectable()
export class RequestsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RequestsRepository,
    private readonly rules: MentorRules,
    private readonly mentorships: MentorshipsService,
    private readonly running: MentorshipsRepository,
    private readonly writes: MentorshipWritesRepository,
  ) {}

  /** The actor's own request that is open. */
  async own(actor: Actor): Promise<ResponseOf<typeof getMyMentoringRequest>> {
    const row = await this.repository.openOf(this.tenants.read(actor), actor.personId);
    return { request: row === null ? null : presentRequest(row) };
  }

  /** Asks for a mentor, or changes what is wished for. */
  async change(
    actor: Actor,
    { version, ...values }: BodyOf<typeof changeMyMentoringRequest>,
  ): Promise<MentoringRequest> {
    const { personId } = actor;
    if (personId === null) throw notAllowed();
    await this.tenants.run(actor, async (tx) => {
      const held = await this.repository.lock(tx, personId);
      if ((held?.version ?? null) !== version) throw changedMeanwhile();
      await this.rules.checkWish(tx, values);
      if (held === null && !(await this.repository.insert(tx, personId, values, actor.today))) throw changedMeanwhile();
      if (held !== null) await this.repository.update(tx, held.id, values);
      await emit(
        tx,
        actor,
        'mentorship.changed',
        { kind: 'mentee', id: personId },
        { change: 'wished', menteeId: personId },
      );
    });
    const row = await this.repository.openOf(this.tenants.read(actor), personId);
    if (row === null) throw notFound();
    return presentRequest(row);
  }

  /** Looks for a mentor no longer: what is offered is declined, what runs goes on. */
  async withdraw(actor: Actor): Promise<void> {
    const { personId } = actor;
    await this.tenants.run(actor, async (tx) => {
      const held = personId === null ? null : await this.repository.lock(tx, personId);
      if (held === null) throw notFound();
      const to = leadsTo(decideStep(mentoringRequestTable, held.status, 'withdraw', { roles: ['mentee'] }));
      await this.repository.move(tx, held, to);
      const open = await this.running.page(tx, actor, { scope: 'mine', state: 'open' }, newestFirst, null, 200);
      for (const row of open.filter(({ menteeId }) => menteeId === personId)) {
        // Whoever said yes at the same moment was first: what runs goes on.
        if (await this.writes.declineOpen(tx, row.id, actor.today)) {
          await this.mentorships.tell(tx, actor, row, 'declined');
        }
      }
    });
  }

  /** One page of those who wait, or of those asked for, for those who run mentoring. */
  async list(
    actor: Actor,
    { cursor, limit, search, offerOut }: QueryOf<typeof listMentoringRequests>,
  ): Promise<ResponseOf<typeof listMentoringRequests>> {
    const after = readPageCursor(position, cursor);
    const asked = { after, limit: limit + 1, search, offerOut };
    const found = await this.repository.page(this.tenants.read(actor), actor.today, asked);
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const nextCursor = last === undefined ? null : writePageCursor([last.waitingSince, last.id]);
    return { items: rows.map(presentRequest), nextCursor };
  }
}
