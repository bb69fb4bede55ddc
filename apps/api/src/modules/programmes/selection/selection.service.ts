import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { getRoleSelection, runRoleSelection } from '@understudy/contracts/programmes-selection';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type ChoiceLine, fallThrough } from '@understudy/domain/programmes/fall-through';
import { rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { AreasRepository } from '../areas/areas.repository.js';
import { cohortRoles } from '../cohorts/cohort.presenter.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { RoleMoves } from '../role-places/role-moves.service.js';
import { placeRoles } from '../role-places/role-place.presenter.js';
import { RolePlacesRepository } from '../role-places/role-places.repository.js';
import { RolePlacesService } from '../role-places/role-places.service.js';
import { type ApplicantRow, SelectionRepository } from './selection.repository.js';

type Latest = ResponseOf<typeof getRoleSelection>;
type Made = ResponseOf<typeof runRoleSelection>;

/** Proposing roles by what people would like to do: it explains every choice, and people confirm. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SelectionRepository,
    private readonly cohorts: CohortsService,
    private readonly areas: AreasRepository,
    private readonly placeRows: RolePlacesRepository,
    private readonly places: RolePlacesService,
    private readonly moves: RoleMoves,
  ) {}

  /** The latest run; for those who run the cohort. */
  async latest(actor: Actor, cohortId: string): Promise<Latest> {
    const reading = this.tenants.read(actor);
    await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    return { selection: await this.read(reading, cohortId) };
  }

  /** Runs it: what an earlier run proposed and nobody has decided on is put aside. */
  async run(actor: Actor, cohortId: string): Promise<Made> {
    await this.tenants.run(actor, async (tx) => {
      const cohort = await this.places.hold(tx, actor, cohortId);
      const applicants = await this.repository.applicants(tx, cohortId, actor.today);
      if (applicants.length === 0) {
        throw new ProblemError('conflict', 'Nobody without a role has said yet what they would like to do.');
      }
      for (const row of await this.placeRows.inStates(tx, { cohortId }, ['proposed'])) {
        await this.moves.moveByItself(tx, actor, row, 'discard');
      }
      const lines = fallThrough(await this.areas.ofCohort(tx, cohortId), applicants.map(applicantOf));
      const selectionId = await this.repository.insert(tx, cohortId, actor.personId, lines);
      await this.propose(tx, actor, cohort, { selectionId, lines, applicants });
    });
    return this.made(actor, cohortId);
  }

  /** Confirms what a run proposes and nobody has decided on, as far as there is still room; never for oneself. */
  async confirm(actor: Actor, selectionId: string): Promise<Made> {
    const cohortId = await this.tenants.run(actor, async (tx) => {
      const of = await this.repository.cohortOf(tx, selectionId);
      if (of === null) throw notFound();
      const cohort = await this.places.hold(tx, actor, of);
      for (const row of await this.placeRows.inStates(tx, { selectionId }, ['proposed'])) {
        const area = (await this.areas.ofCohort(tx, of)).find(({ id }) => id === row.areaId);
        const decision = decideStep(rolePlaceTable, row.state, 'confirm', {
          roles: placeRoles(actor, cohort, row.person.id),
          met: await this.places.metFor(tx, row, area),
        });
        if ('to' in decision) await this.moves.move(tx, actor, row, { action: 'confirm', to: decision.to });
      }
      return of;
    });
    return this.made(actor, cohortId);
  }

  private async propose(
    tx: TenantTransaction,
    actor: Actor,
    cohort: CohortRow,
    run: {
      readonly selectionId: string;
      readonly lines: readonly ChoiceLine[];
      readonly applicants: readonly ApplicantRow[];
    },
  ): Promise<void> {
    const people = new Map(run.applicants.map(({ id, personId }) => [id, personId]));
    const state = leadsTo(decideBeginning(rolePlaceTable, 'propose', { roles: cohortRoles(actor, cohort) }));
    for (const { applicantId, areaId, role, answer } of run.lines) {
      if (!answer.startsWith('chosen')) continue;
      const draft = { enrolmentId: applicantId, areaId, role, state, selectionId: run.selectionId };
      const told = {
        cohortId: cohort.id,
        programmeId: cohort.programme.id,
        personId: people.get(applicantId) ?? '',
      };
      await this.moves.begin(tx, actor, draft, told, { action: 'propose' });
    }
  }

  private async made(actor: Actor, cohortId: string): Promise<Made> {
    const selection = await this.read(this.tenants.read(actor), cohortId);
    if (selection === null) throw notFound();
    return { selection };
  }

  private async read(access: TenantAccess, cohortId: string): Promise<Latest['selection']> {
    const row = await this.repository.latest(access, cohortId);
    if (row === null) return null;
    const { cohortId: _cohort, ...selection } = row;
    return { ...selection, lines: await this.repository.lines(access, row.id) };
  }
}

const applicantOf = ({ before, ...row }: ApplicantRow) => ({
  ...row,
  before: new Map(before.map(({ areaId, led, shadowed }) => [areaId, { led, shadowed }])),
});
