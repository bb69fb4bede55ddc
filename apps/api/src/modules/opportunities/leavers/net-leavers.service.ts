import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { assignmentTable } from '@understudy/domain/opportunities/assignment-states';
import { netConsentTable } from '@understudy/domain/opportunities/consent-states';
import type { Actor } from '../../../common/auth/actor.js';
import { emitMany } from '../../../common/events/emit.js';
import { StretchDates } from '../assignments/stretch-dates.service.js';
import type { LeftStretch } from './leavers.repository.js';
import { NetLeaversRepository, type Orphan } from './net-leavers.repository.js';

const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/**
 * Nothing goes on as if nobody had left: what a leaver was doing ends, a net that a leaver held asks for somebody else, and
 * what a leaving sponsor looked after goes to whoever stood above them.
 */
@Injectable()
export class NetLeavers {
  constructor(
    private readonly repository: NetLeaversRepository,
    private readonly dates: StretchDates,
  ) {}

  /** Follows those who have left by today, once each; says how many assignments it touched. */
  async follow(tx: TenantTransaction, actor: Actor): Promise<number> {
    const ended = await this.end(tx, actor);
    const left = await this.leaveNets(tx, actor);
    const handed = await this.handOn(tx, actor);
    return ended + left + handed;
  }

  private async end(tx: TenantTransaction, actor: Actor): Promise<number> {
    const [step] = assignmentTable.steps.filter(({ action }) => action === 'end-with-employment');
    if (step === undefined) return 0;
    const ended = await this.repository.end(tx, step.from, step.to, actor.today);
    for (const { id } of ended) await this.dates.keep(tx, actor, id);
    const told = ended.map((row) => ({ row, to: present([row.sponsorId, row.mentorId, row.skipLevelId]) }));
    return this.tell(tx, actor, 'left', told);
  }

  private async leaveNets(tx: TenantTransaction, actor: Actor): Promise<number> {
    const [step] = netConsentTable.steps.filter(({ action }) => action === 'leave');
    if (step === undefined) return 0;
    const left = await this.repository.leaveNets(tx, step.from, actor.today);
    for (const id of new Set(left.map((one) => one.id))) await this.dates.keep(tx, actor, id);
    const told = left.map(({ part: _part, holderId: _holder, managerId, ...row }) => ({
      row,
      to: present([row.sponsorId, row.personId, managerId]),
    }));
    return this.tell(tx, actor, 'holder-left', told);
  }

  private async handOn(tx: TenantTransaction, actor: Actor): Promise<number> {
    const orphans = await this.repository.orphans(tx, actor.today);
    const taken = orphans.flatMap(({ nextId, ...row }) => (nextId === null ? [] : [{ ...row, sponsorId: nextId }]));
    const next = new Map(taken.map(({ opportunityId, sponsorId }) => [opportunityId, sponsorId]));
    for (const [opportunityId, sponsorId] of next) await this.repository.handOn(tx, opportunityId, sponsorId);
    for (const { id } of taken) await this.dates.keep(tx, actor, id);
    const told = taken.map((row) => ({
      row,
      to: present([row.sponsorId, row.personId, row.mentorId, row.skipLevelId]),
    }));
    return this.tell(tx, actor, 'handed-on', told);
  }

  /** Told without a cause: whoever wrote down that somebody left did nothing to the assignment. */
  private async tell(
    tx: TenantTransaction,
    actor: Actor,
    change: string,
    told: readonly { readonly row: LeftStretch | Omit<Orphan, 'nextId'>; readonly to: readonly string[] }[],
  ): Promise<number> {
    const events = told.map(({ row: { id, ...rest }, to }) => ({
      name: 'stretch-assignment.changed' as const,
      subject: { kind: 'stretch-assignment', id },
      payload: { ...rest, change, personIds: [...to] },
    }));
    if (events.length > 0) await emitMany(tx, { ...actor, userId: null, personId: null }, events);
    return told.length;
  }
}
