import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { GroupKind, listIndicatorGroups } from '@understudy/contracts/indicators';
import { TenantDatabase, type TenantReading } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notFound, type ProblemError } from '../../../common/errors/problem-error.js';
import { maySeeGroup } from './group.policy.js';
import { GroupsRepository } from './groups.repository.js';

/** What a request names as its group, and the day that it is about. */
export type GroupQuery = {
  readonly groupKind: GroupKind;
  readonly groupId?: string | undefined;
  readonly asOf?: string | undefined;
};

/** A group that the actor may see, from which day on (null: always); `key` is what its figures are stored under. */
export type SeenGroup = {
  readonly kind: GroupKind;
  readonly id: string | null;
  readonly key: string;
  readonly name: string;
  readonly since: string | null;
};

/** Which groups somebody may ask about, decided anew at every request. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: GroupsRepository,
  ) {}

  /** The groups of a day, today unless said otherwise, that the actor may choose from. */
  async list(
    actor: Actor,
    query: QueryOf<typeof listIndicatorGroups>,
  ): Promise<ResponseOf<typeof listIndicatorGroups>> {
    const asOf = query.asOf ?? actor.today;
    refuseFuture(actor, asOf);
    return { items: await this.repository.list(this.tenants.read(actor), actor, actor.isAdmin, asOf) };
  }

  /**
   * The group that a request names.
   * @throws ProblemError not-found when it is missing or out of sight, invalid-input for a day before it came into sight.
   */
  async seen(reading: TenantReading, actor: Actor, query: GroupQuery): Promise<SeenGroup> {
    const { groupKind: kind } = query;
    const id = kind === 'organisation' ? null : (query.groupId ?? (kind === 'leader' ? actor.personId : null));
    if (kind !== 'organisation' && id === null) {
      throw invalidInput([{ field: 'groupId', message: 'Say which group.' }]);
    }
    const row = await this.repository.find(reading, kind, id, actor);
    const relation = { kind, isOwn: id !== null && id === actor.personId, isBelow: (row?.belowSince ?? null) !== null };
    if (row === null || !maySeeGroup(actor, relation)) throw notFound();
    const since = actor.isAdmin || relation.isOwn ? null : row.belowSince;
    if (since !== null && query.asOf !== undefined && query.asOf < since) throw beforeSight(since);
    return { kind, id, key: id ?? '', name: row.name, since };
  }
}

/** Those of some days on which the group is in sight. */
export const daysInSight = ({ since }: Pick<SeenGroup, 'since'>, days: readonly string[]): string[] =>
  days.filter((day) => since === null || day >= since);

/** The day that a reader who names none is told of: the newest one computed, or today where the group came into sight since. */
export const dayInSight = ({ since }: Pick<SeenGroup, 'since'>, day: string, today: string): string =>
  since !== null && day < since ? today : day;

const beforeSight = (since: string): ProblemError =>
  invalidInput([
    { field: 'asOf', message: `Choose ${since} or a later day: before that, this line was not part of yours.` },
  ]);

/** Before this day nothing is computed: no record of work reaches further back. */
const firstDay = '1900-01-01';

/** @throws ProblemError invalid-input for a day that has not come, or so early that nothing is known about it. */
export const refuseFuture = (actor: Pick<Actor, 'today'>, day: string, field = 'asOf'): void => {
  if (day < firstDay) throw invalidInput([{ field, message: `Choose ${firstDay} or a later day.` }]);
  if (day > actor.today) throw invalidInput([{ field, message: 'Choose today or a day in the past.' }]);
};

/** What was known on a day is of that day and of those before it. @throws ProblemError invalid-input for anything else. */
export const refuseUnknowable = (
  actor: Pick<Actor, 'today'>,
  { asOf, knownOn }: { readonly asOf?: string | undefined; readonly knownOn?: string | undefined },
): void => {
  if (asOf !== undefined) refuseFuture(actor, asOf);
  if (knownOn !== undefined) refuseFuture(actor, knownOn, 'knownOn');
  if (asOf !== undefined && knownOn !== undefined && knownOn < asOf) {
    throw invalidInput([{ field: 'knownOn', message: 'Choose a day on or after the as-of date.' }]);
  }
};
