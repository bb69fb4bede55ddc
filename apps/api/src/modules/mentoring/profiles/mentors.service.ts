import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  getMyMentorProfile,
  listMentors,
  MentorProfile,
  MentorProfileDraft,
} from '@understudy/contracts/mentoring';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { hoursApartAt } from '@understudy/domain/mentoring/hours-apart';
import { nearHours } from '@understudy/domain/mentoring/mentor-fit';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { type MentorAction, mayWithMentor } from './mentor.policy.js';
import { mentorFactsOf, presentMentor, presentMentorCard } from './mentor.presenter.js';
import { MentorRules } from './mentor-rules.service.js';
import { type MentorValues, MentorWritesRepository } from './mentor-writes.repository.js';
import { type MentorRow, MentorsRepository } from './mentors.repository.js';
import { firstStatus, statusAfter } from './profile-steps.js';

/** Who mentors, and what they offer. */
@Injectable()
export class MentorsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MentorsRepository,
    private readonly writes: MentorWritesRepository,
    private readonly rules: MentorRules,
  ) {}

  /** One page of those who mentor, as they are wished to be arranged. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, target, wishes, speaks, timeZone, ...filter }: QueryOf<typeof listMentors>,
  ): Promise<ResponseOf<typeof listMentors>> {
    const reading = this.tenants.read(actor);
    const wanted = { stageKey: target ?? null, skillKeys: partsOf(wishes), languages: partsOf(speaks) };
    const nearZones = sort === 'fit' && timeZone !== undefined ? await this.zonesNear(reading, timeZone) : [];
    const order = { sort, direction, seeker: { ...wanted, nearZones } };
    const after = placeIn('text', order, cursor);
    const found = await this.repository.page(reading, actor, filter, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentMentorCard(actor, row)), nextCursor };
  }

  /** One mentor. @throws ProblemError not-found for whoever does not mentor. */
  async get(actor: Actor, mentorId: string): Promise<MentorProfile> {
    return presentMentor(actor, await this.allow(this.tenants.read(actor), actor, 'see', mentorId));
  }

  /** What the actor offers themselves. */
  async own(actor: Actor): Promise<ResponseOf<typeof getMyMentorProfile>> {
    const { personId } = actor;
    const row = personId === null ? null : await this.repository.find(this.tenants.read(actor), actor, personId);
    return { profile: row === null ? null : presentMentor(actor, row, row.status !== 'left') };
  }

  /** Offers to mentor, or changes what is offered. @throws ProblemError conflict for fewer places than are taken. */
  async changeOwn(actor: Actor, { version, ...draft }: MentorProfileDraft): Promise<MentorProfile> {
    const { personId } = actor;
    if (personId === null) throw notAllowed('Whoever mentors is in the directory first.');
    await this.tenants.run(actor, async (tx) => {
      const held = await this.writes.lock(tx, personId);
      if ((held?.version ?? null) !== version) throw changedMeanwhile();
      const before = await this.repository.find(tx, actor, personId);
      await this.write(tx, actor, personId, decided(draft, before), before);
    });
    const row = await this.repository.find(this.tenants.read(actor), actor, personId);
    if (row === null) throw notFound();
    return presentMentor(actor, row, row.status !== 'left');
  }

  /** Writes a profile that is held, or a first one. */
  async write(
    tx: TenantTransaction,
    actor: Actor,
    mentorId: string,
    draft: MentorValues,
    before: MentorRow | null,
  ): Promise<void> {
    const values = { ...draft, pausedUntil: draft.status === 'paused' ? draft.pausedUntil : null };
    await this.rules.check(tx, values, actor.today, before ?? undefined);
    if (before === null) {
      if (!(await this.writes.insert(tx, mentorId, values, { today: actor.today }))) throw changedMeanwhile();
    } else {
      if (values.capacity < before.placesTaken) {
        throw new ProblemError('conflict', 'More mentorships are running than there would be places.');
      }
      await this.writes.update(tx, mentorId, values);
    }
    await emit(tx, actor, 'mentor-profile.changed', { kind: 'mentor', id: mentorId }, { change: values.status });
  }

  /**
   * The mentor, once the actor may do this with them.
   * @throws ProblemError not-found for what they may not see, not-allowed for what they may not do.
   */
  async allow(access: TenantAccess, actor: Actor, action: MentorAction, mentorId: string): Promise<MentorRow> {
    const row = await this.repository.find(access, actor, mentorId);
    if (row === null) throw notFound();
    const facts = mentorFactsOf(actor, row, await this.repository.isShown(access, actor, mentorId));
    if (!mayWithMentor(actor, 'see', facts)) throw notFound();
    if (!mayWithMentor(actor, action, facts)) throw notAllowed();
    return row;
  }

  private async zonesNear(access: TenantAccess, timeZone: string): Promise<string[]> {
    const hoursApart = hoursApartAt(new Date());
    return (await this.repository.timeZones(access)).filter((there) => hoursApart(timeZone, there) <= nearHours);
  }
}

const partsOf = (text: string | undefined): string[] => [
  ...new Set((text ?? '').split(',').filter((part) => part !== '')),
];

/** What whoever mentors asks for, with the state it leads to; stages and skills of one from outside their admins know better. */
const decided = (draft: MentorValues, before: MentorRow | null): MentorValues => {
  if (before === null) return { ...draft, status: firstStatus(draft.status) };
  const { external, stageKeys, skillKeys } = before;
  const status = statusAfter(before.status, draft.status, external ? 'outsider' : 'mentor');
  return { ...draft, ...(external ? { stageKeys, skillKeys } : {}), status };
};
