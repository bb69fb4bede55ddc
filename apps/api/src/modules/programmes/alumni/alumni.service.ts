import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  CohortAdviser,
  getMyAlumniOffer,
  listAlumni,
  nameCohortAdviser,
  offerAlumniHelp,
} from '@understudy/contracts/programmes-alumni';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notAllowed } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { mayWithCohort } from '../cohorts/cohort.policy.js';
import { cohortFacts } from '../cohorts/cohort.presenter.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { AlumniRepository, type AlumnusRow, alumniColumns } from './alumni.repository.js';

/** Those who completed a programme: who they are, how they would help, and who of them stands by a cohort. */
@Injectable()
export class AlumniService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: AlumniRepository,
    private readonly programmes: ProgrammesService,
    private readonly cohorts: CohortsService,
  ) {}

  /** One page of those whom the actor may see among the alumni. */
  async list(
    actor: Actor,
    programmeId: string,
    query: QueryOf<typeof listAlumni>,
  ): Promise<ResponseOf<typeof listAlumni>> {
    const listing = { ...listingOf(alumniColumns, query), help: query.help };
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'see', programmeId);
    const found = await this.repository.page(reading, actor, programmeId, listing);
    const { shown: rows, nextCursor } = pageOfRows(found, query.limit, query, ({ person }) => person.id);
    return { items: rows.map(shown), nextCursor };
  }

  /** The actor's own entry. */
  async mine(actor: Actor, programmeId: string): Promise<ResponseOf<typeof getMyAlumniOffer>> {
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'see', programmeId);
    const row = await this.repository.mine(reading, actor, programmeId);
    return { mine: row && shown(row) };
  }

  /** Says how the actor would help, and who reads it. @throws ProblemError not-allowed for whoever has not completed it. */
  async offer(
    actor: Actor,
    programmeId: string,
    { version, ...offer }: BodyOf<typeof offerAlumniHelp>,
  ): Promise<ResponseOf<typeof getMyAlumniOffer>> {
    await this.tenants.run(actor, async (tx) => {
      await this.programmes.allow(tx, actor, 'see', programmeId);
      await this.repository.lock(tx, programmeId);
      const row = await this.repository.mine(tx, actor, programmeId);
      if (row === null) throw notAllowed('Only those who completed the programme offer to help.');
      if (row.version !== version) throw changedMeanwhile();
      await this.repository.write(tx, programmeId, row.person.id, {
        ...offer,
        helps: [...new Set(offer.helps)].sort(),
      });
      await emit(tx, actor, 'alumni.changed', { kind: 'programme', id: programmeId }, { personId: row.person.id });
    });
    return this.mine(actor, programmeId);
  }

  /** Who of the alumni stands by a cohort; for those who run it, also who offers to. */
  async adviser(actor: Actor, cohortId: string): Promise<CohortAdviser> {
    const reading = this.tenants.read(actor);
    const runs = await this.runs(reading, actor, cohortId);
    const [adviser, candidates] = await Promise.all([
      this.repository.adviser(reading, cohortId, actor.today),
      runs ? this.repository.candidates(reading, cohortId, actor.today) : [],
    ]);
    return { adviser, candidates, abilities: runs ? ['name'] : [] };
  }

  /** Names one of those who offer to advise, or nobody. @throws ProblemError invalid-input for anybody else. */
  async name(actor: Actor, cohortId: string, { personId }: BodyOf<typeof nameCohortAdviser>): Promise<CohortAdviser> {
    await this.tenants.run(actor, async (tx) => {
      const { programme } = await this.cohorts.hold(tx, actor, 'see', cohortId);
      if (!(await this.runs(tx, actor, cohortId))) throw notAllowed();
      const candidates = await this.repository.candidates(tx, cohortId, actor.today);
      if (personId !== null && candidates.every(({ id }) => id !== personId)) {
        throw invalidInput([{ field: 'personId', message: 'Choose one of the alumni who offer to advise.' }]);
      }
      await this.repository.setAdviser(tx, cohortId, personId, actor.today);
      const payload = { programmeId: programme.id, change: 'adviser' };
      await emit(tx, actor, 'cohort.changed', { kind: 'cohort', id: cohortId }, payload);
    });
    return this.adviser(actor, cohortId);
  }

  private async runs(access: TenantAccess, actor: Actor, cohortId: string): Promise<boolean> {
    const row = await this.cohorts.allow(access, actor, 'see', cohortId);
    return mayWithCohort(actor, 'see-enrolments', cohortFacts(actor, row));
  }
}

const shown = ({ sortKey: _sortKey, ...alumnus }: AlumnusRow) => alumnus;
