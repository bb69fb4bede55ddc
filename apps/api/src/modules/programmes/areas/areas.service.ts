import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { changeCohortAreas, listCohortAreas } from '@understudy/contracts/programmes-areas';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { areaBoard } from '@understudy/domain/programmes/area-board';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { mayWithCohort } from '../cohorts/cohort.policy.js';
import { cohortFacts } from '../cohorts/cohort.presenter.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { type AreaDraft, AreasRepository } from './areas.repository.js';

type Areas = ResponseOf<typeof listCohortAreas>;

/** Whether roles of a cohort can still change hands. */
export const isUnderWay = ({ state }: Pick<CohortRow, 'state'>): boolean => state === 'planned' || state === 'open';

/** The areas of a cohort in which people lead and shadow, and what each is short of. */
@Injectable()
export class AreasService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: AreasRepository,
    private readonly cohorts: CohortsService,
  ) {}

  /** The areas; how they are filled is for those who run the cohort. */
  async list(actor: Actor, cohortId: string): Promise<Areas> {
    const reading = this.tenants.read(actor);
    const cohort = await this.cohorts.allow(reading, actor, 'see', cohortId);
    const runs = mayWithCohort(actor, 'see-enrolments', cohortFacts(actor, cohort));
    const rows = await this.repository.ofCohort(reading, cohortId);
    const changes = runs && isUnderWay(cohort);
    return {
      items: rows.map(({ holders, ...area }) => {
        const board = areaBoard(area, holders);
        const missing = board.leadsShort > 0 && board.experienced + board.fresh > 0;
        const abilities = changes ? [...(['give'] as const), ...(missing ? (['take-over'] as const) : [])] : [];
        return { ...area, board: runs ? board : null, abilities };
      }),
      version: cohort.version,
      abilities: changes ? ['change', 'select'] : [],
    };
  }

  /** Writes the areas anew. @throws ProblemError conflict where one goes in which somebody ever had a role. */
  async change(actor: Actor, cohortId: string, { version, areas }: BodyOf<typeof changeCohortAreas>): Promise<Areas> {
    await this.tenants.run(actor, async (tx) => {
      const cohort = await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
      if (cohort.version !== version) throw changedMeanwhile();
      if (!isUnderWay(cohort)) throw new ProblemError('conflict', 'This cohort is over.');
      checkNames(areas);
      const known = new Set((await this.repository.ofCohort(tx, cohortId)).map(({ id }) => id));
      const named = new Set(areas.flatMap(({ areaId }) => (areaId === null ? [] : [areaId])));
      if ([...named].some((id) => !known.has(id))) throw notFound();
      const used = await this.repository.used(tx, cohortId);
      if ([...used].some((id) => !named.has(id))) {
        throw new ProblemError('conflict', 'An area in which somebody had a role stays; it can wish for nobody.');
      }
      await this.repository.replace(tx, cohortId, areas);
      const payload = { programmeId: cohort.programme.id, change: 'areas' };
      await emit(tx, actor, 'cohort.changed', { kind: 'cohort', id: cohortId }, payload);
    });
    return this.list(actor, cohortId);
  }
}

const checkNames = (areas: readonly AreaDraft[]): void => {
  const seen = new Set<string>();
  const ids = new Set<string>();
  const wrong = areas.flatMap(({ name, areaId }, place) => {
    const key = name.toLowerCase();
    const twice = seen.has(key) || (areaId !== null && ids.has(areaId));
    seen.add(key);
    if (areaId !== null) ids.add(areaId);
    return twice ? [{ field: `areas.${place}.name`, message: 'There is an area of this name already.' }] : [];
  });
  if (wrong.length > 0) throw invalidInput(wrong);
};
