import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { getBenchStress, listBenchPeople, listVacancyChains } from '@understudy/contracts/indicators-bench';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { stressTest } from '@understudy/domain/indicators/stress-test';
import { rolesLeftOpen, vacancyChains } from '@understudy/domain/indicators/vacancy-chains';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { maySeeOwnNominations } from '../groups/group.policy.js';
import { GroupsService, type SeenGroup } from '../groups/groups.service.js';
import { heldRoles, namesOf, presentCase, presentChain, presentPeople } from './bench-what-if.presenter.js';
import { BenchWhatIfRepository } from './bench-what-if.repository.js';

type BenchQuery = QueryOf<typeof listBenchPeople>;

/**
 * What follows for the critical roles when people leave, today. It is reckoned from roles and nominations that the actor may
 * read one by one, and from nothing else: no role out of their sight, and, but for admins, no nomination of themselves.
 */
@Injectable()
export class BenchWhatIfService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly groups: GroupsService,
    private readonly repository: BenchWhatIfRepository,
    private readonly scope: PeopleScope,
  ) {}

  /** How many roles stay open when one, two, ... people leave. @throws ProblemError not-found for a group out of sight. */
  async stress(actor: Actor, query: QueryOf<typeof getBenchStress>): Promise<ResponseOf<typeof getBenchStress>> {
    const { about, rows } = await this.bench(actor, query);
    const { among } = query;
    const held = heldRoles(rows);
    const names = namesOf(rows);
    const tested = among === 'everybody' ? held : held.map((role) => ({ ...role, incumbentId: null }));
    const { cases, people, openBefore } = stressTest(tested, query.most);
    return {
      ...about,
      among,
      people,
      openBefore,
      items: cases.map((one) => {
        const open = among === 'everybody' ? rolesLeftOpen(held, new Set(one.example)) : one.rolesLeftOpen;
        return presentCase(one, open, names);
      }),
    };
  }

  /**
   * Who would move up where these people leave.
   * @throws ProblemError not-found for a group out of sight, and for people who neither hold a role nor stand ready for one.
   */
  async vacancies(
    actor: Actor,
    query: QueryOf<typeof listVacancyChains>,
  ): Promise<ResponseOf<typeof listVacancyChains>> {
    const { about, rows } = await this.bench(actor, query);
    const leaving = [...new Set(query.leaving?.toLowerCase().split(',') ?? [])];
    const known = new Set(presentPeople(rows).map(({ person }) => person.id));
    if (leaving.some((id) => !known.has(id))) throw notFound();
    const held = heldRoles(rows);
    const names = namesOf(rows);
    return {
      ...about,
      leaving: leaving.map(names.person),
      items: vacancyChains(held, new Set(leaving)).map((chain) => presentChain(chain, held, names)),
    };
  }

  /** Those who may be named as leaving, by name. */
  async people(actor: Actor, query: BenchQuery): Promise<ResponseOf<typeof listBenchPeople>> {
    const { rows } = await this.bench(actor, query);
    return { items: presentPeople(rows) };
  }

  private async bench(actor: Actor, query: BenchQuery) {
    const reading = this.tenants.read(actor);
    const group: SeenGroup = await this.groups.seen(reading, actor, query);
    const rows = await this.repository.roles(reading, {
      group,
      today: actor.today,
      horizon: query.horizon,
      hiddenSuccessor: maySeeOwnNominations(actor) ? null : actor.personId,
      ...(actor.isAdmin ? {} : { seesRole: (role) => this.scope.leadsPlace(actor.personId, role, actor.today) }),
    });
    const { kind, id, name } = group;
    const about = { group: { kind, id, name }, asOf: actor.today, horizon: query.horizon, roles: rows.length };
    return { about, rows };
  }
}
