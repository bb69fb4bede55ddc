import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { changeAreaChoices, getAreaChoices } from '@understudy/contracts/programmes-areas';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { selectableStates } from '@understudy/domain/programmes/enrolment-table';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { enrolmentRoles, enrolmentSight } from '../enrolments/enrolment.policy.js';
import { type EnrolmentRow, EnrolmentsRepository } from '../enrolments/enrolments.repository.js';
import { AreasRepository } from './areas.repository.js';
import { ChoicesRepository } from './choices.repository.js';

type Choices = ResponseOf<typeof getAreaChoices>;

/** What somebody in a cohort would like to do, first choice first. */
@Injectable()
export class ChoicesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ChoicesRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly cohorts: CohortsRepository,
    private readonly areas: AreasRepository,
  ) {}

  /** For the person and those who run the cohort. */
  async get(actor: Actor, enrolmentId: string): Promise<Choices> {
    const reading = this.tenants.read(actor);
    const row = await this.seen(reading, actor, enrolmentId);
    const hasRole = await this.repository.hasRole(reading, enrolmentId);
    const items = await this.repository.of(reading, enrolmentId);
    return { items, canChange: row.isSelf && !hasRole && canChoose(row) };
  }

  /** Says what I would like to do. @throws ProblemError conflict once I have a role. */
  async change(actor: Actor, enrolmentId: string, { choices }: BodyOf<typeof changeAreaChoices>): Promise<Choices> {
    await this.tenants.run(actor, async (tx) => {
      const { cohort } = await this.seen(tx, actor, enrolmentId);
      await this.cohorts.lock(tx, cohort.id);
      const row = await this.seen(tx, actor, enrolmentId);
      if (!row.isSelf) throw notAllowed('Everybody says for themselves what they would like to do.');
      if (!canChoose(row) || (await this.repository.hasRole(tx, enrolmentId))) {
        throw new ProblemError('conflict', 'It is decided already.');
      }
      const known = new Set((await this.areas.ofCohort(tx, cohort.id)).map(({ id }) => id));
      if (choices.some(({ areaId }) => !known.has(areaId))) throw notFound();
      const once = new Set(choices.map(({ areaId, role }) => `${areaId} ${role}`));
      if (once.size < choices.length) throw invalidInput([{ field: 'choices', message: 'Choose each once.' }]);
      await this.repository.replace(tx, enrolmentId, choices);
    });
    return this.get(actor, enrolmentId);
  }

  private async seen(access: TenantAccess, actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.find(access, actor, enrolmentId);
    const sight = row === null ? 'none' : enrolmentSight(enrolmentRoles(actor, row));
    if (row === null || sight === 'none') throw notFound();
    if (sight !== 'whole') throw notAllowed();
    return row;
  }
}

const canChoose = ({ state, cohortState }: EnrolmentRow): boolean =>
  cohortState === 'open' && (state === 'nominated' || selectableStates.includes(state));
