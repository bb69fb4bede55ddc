import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf } from '@understudy/contracts/endpoint';
import type { formPeerGroups, PeerGroupProposal, proposePeerGroups } from '@understudy/contracts/peer-groups';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { formGroups } from '@understudy/domain/peer-groups/form-groups';
import { localInstant, offsetMinutes } from '@understudy/domain/peer-groups/local-instant';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, ProblemError } from '../../../common/errors/problem-error.js';
import { PeerGroupWritesRepository } from '../groups/peer-group-writes.repository.js';
import { PeerGroupsService } from '../groups/peer-groups.service.js';
import { FormingRepository, type PlaceableRow } from './forming.repository.js';

/** Forms groups: proposes them with reasons, and writes what an admin has made of it. */
@Injectable()
export class FormingService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: FormingRepository,
    private readonly writes: PeerGroupWritesRepository,
    private readonly groups: PeerGroupsService,
  ) {}

  /** Groups of those who are in none, and why the others are left over; writes nothing. */
  async propose(actor: Actor, query: QueryOf<typeof proposePeerGroups>): Promise<PeerGroupProposal> {
    refuseSizes(query.smallest, query.largest);
    const reading = this.tenants.read(actor);
    const { stageKey, cohortId = null } = query;
    const all = await this.repository.placeable(reading, stageKey, cohortId, actor.timeZone, actor.today);
    const free = all.filter(({ inGroup }) => !inGroup);
    const byId = new Map(free.map((row) => [row.id, row]));
    const noon = localInstant(actor.today, '12:00', 'UTC');
    const candidates = free.map(({ id, unitId, timeZone }) => ({ id, unitId, offset: offsetMinutes(timeZone, noon) }));
    const lines = await this.repository.lines(reading, [...byId.keys()], actor.today);
    const { groups, leftOver } = formGroups(candidates, lines, query);
    return {
      groups: groups.map(({ memberIds, units, spread }) => {
        const people = memberIds.flatMap((id) => byId.get(id) ?? []).map(presentPerson);
        return { people, units, spread, timeZone: commonest(people.map(({ timeZone }) => timeZone)) ?? actor.timeZone };
      }),
      leftOver: leftOver.flatMap(({ id, why }) => {
        const row = byId.get(id);
        return row ? [{ ...presentPerson(row), why }] : [];
      }),
      placed: all.length - free.length,
    };
  }

  /** Writes groups, all or none. @throws ProblemError conflict or invalid-input, in words, for one that breaks a rule. */
  async form(actor: Actor, body: BodyOf<typeof formPeerGroups>): Promise<{ ids: string[] }> {
    refuseSizes(body.smallest, body.largest);
    return this.tenants.run(actor, async (tx) => {
      await this.check(tx, actor, body);
      const ids: string[] = [];
      for (const { memberIds, ...group } of body.groups) {
        const { groups: _groups, ...shared } = body;
        const id = await this.writes.insert(tx, { ...shared, ...group }, actor.today);
        await this.writes.addMembers(tx, id, memberIds, actor.today);
        ids.push(id);
      }
      for (const id of ids) await this.groups.tell(tx, actor, id, 'form');
      return { ids };
    });
  }

  private async check(tx: TenantTransaction, actor: Actor, body: BodyOf<typeof formPeerGroups>): Promise<void> {
    if (body.cohortId !== null && !(await this.repository.hasCohort(tx, body.cohortId))) {
      throw invalidInput([{ field: 'cohortId', message: 'There is no such cohort.' }]);
    }
    const all = await this.repository.placeable(tx, body.stageKey, body.cohortId, actor.timeZone, actor.today);
    const known = new Set(all.map(({ id }) => id));
    const chosen = body.groups.flatMap(({ memberIds }) => memberIds);
    if (new Set(chosen).size < chosen.length) throw new ProblemError('conflict', 'Somebody is in two of these groups.');
    if (!chosen.every((id) => known.has(id))) {
      throw invalidInput([{ field: 'groups', message: 'Groups are made of people of one stage who work here.' }]);
    }
    if (body.groups.some(({ memberIds }) => memberIds.length > body.largest)) {
      throw new ProblemError('conflict', 'One of these groups is larger than it may be.');
    }
    const lines = await this.repository.lines(tx, chosen, actor.today);
    const broken = body.groups.some(({ memberIds }) =>
      lines.some(([one, other]) => memberIds.includes(one) && memberIds.includes(other)),
    );
    if (broken) throw new ProblemError('conflict', 'Somebody of the same reporting line is in this group.');
  }
}

const refuseSizes = (smallest: number, largest: number): void => {
  if (smallest <= largest) return;
  throw invalidInput([{ field: 'largest', message: 'Choose at least the smallest size.' }]);
};

const presentPerson = ({ id, name, unit, timeZone }: PlaceableRow) => ({ id, name, unit, timeZone });

const commonest = (zones: readonly string[]): string | undefined => {
  const times = (zone: string): number => zones.filter((one) => one === zone).length;
  return zones.toSorted((one, other) => times(other) - times(one) || one.localeCompare(other, 'en'))[0];
};
