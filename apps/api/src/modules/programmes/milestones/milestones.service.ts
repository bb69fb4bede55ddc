import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  exportMilestoneBoard,
  getMilestoneBoard,
  getMilestoneLine,
  MilestoneLine,
} from '@understudy/contracts/programmes-milestones';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import type { CsvCell } from '../../../common/http/csv-reply.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';
import { cohortRoles } from '../cohorts/cohort.presenter.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { type EnrolmentRow, EnrolmentsRepository } from '../enrolments/enrolments.repository.js';
import { markRoles, seesBetween, seesLine } from './milestone.policy.js';
import { type BoardRows, linesOf, presentMilestones } from './milestone.presenter.js';
import { tableOfMilestones } from './milestone-table.presenter.js';
import { MilestonesRepository, type PartRow } from './milestones.repository.js';
import { onTimeOfRows } from './on-time.presenter.js';

const position = z.tuple([z.number().int(), z.string().max(300), z.uuid()]);
type Position = z.infer<typeof position>;
type Filter = QueryOf<typeof exportMilestoneBoard>;
const takesPart: ReadonlySet<string> = new Set(['enrolled', 'extended']);

/** How far everybody in a cohort is, told by what happened there, and what would help whoever is behind. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MilestonesRepository,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsRepository,
  ) {}

  /** One page of the board, for those who run the cohort. */
  async board(
    actor: Actor,
    cohortId: string,
    { cursor, limit, ...filter }: QueryOf<typeof getMilestoneBoard>,
  ): Promise<ResponseOf<typeof getMilestoneBoard>> {
    const after = readPageCursor(position, cursor);
    const { cohort, rows, lines } = await this.whole(actor, cohortId);
    const shown = arranged(lines, rows.parts, filter);
    const from = after === undefined ? 0 : shown.findIndex((one) => compare(one.position, after) > 0);
    const items = from < 0 ? [] : shown.slice(from, from + limit);
    const last = from >= 0 && shown.length > from + limit ? items.at(-1) : undefined;
    const taking = lines.filter(({ state }) => takesPart.has(state));
    return {
      items: items.map(({ line }) => line),
      nextCursor: last === undefined ? null : writePageCursor([...last.position]),
      cohort: { id: cohort.id, name: cohort.name, programme: cohort.programme.name },
      milestones: presentMilestones(rows.milestones, lines, cohort),
      takingPart: taking.length,
      behind: taking.filter(({ behind }) => behind > 0).length,
      onTime: onTimeOfRows(rows, cohort, actor.today, ({ person }) =>
        seesBetween(actor, { isSelf: person.id === actor.personId }),
      ),
    };
  }

  /** The board as a table, whole. */
  async export(actor: Actor, cohortId: string, filter: Filter): Promise<CsvCell[][]> {
    const { cohort, rows, lines } = await this.whole(actor, cohortId);
    const shown = arranged(lines, rows.parts, filter).map(({ line }) => line);
    return tableOfMilestones(presentMilestones(rows.milestones, lines, cohort), shown);
  }

  /** The milestones of a cohort that the actor may change. */
  async ofCohort(actor: Actor, cohortId: string) {
    const { cohort, rows, lines } = await this.whole(actor, cohortId);
    return { items: presentMilestones(rows.milestones, lines, cohort) };
  }

  /** One person's line with every mark. @throws ProblemError not-found for whoever is neither the person nor runs the cohort. */
  async line(actor: Actor, enrolmentId: string): Promise<ResponseOf<typeof getMilestoneLine>> {
    const reading = this.tenants.read(actor);
    const row = await this.seen(reading, actor, enrolmentId);
    const rows = await this.rows(reading, row.cohort.id);
    const sight = { roles: markRoles(actor, row), between: seesBetween(actor, row) };
    const lines = linesOf(rows, row.cohort, actor.today, () => sight);
    const line = lines.find((one) => one.enrolmentId === enrolmentId);
    if (line === undefined) throw notFound();
    const history = await this.repository.history(reading, enrolmentId);
    // How many others reached what is for those who run the cohort; the person reads of themselves.
    const own = row.isSelf ? [line] : lines;
    return { ...line, milestones: presentMilestones(rows.milestones, own, row.cohort), history };
  }

  /** An enrolment whose milestones the actor may read. */
  async seen(access: TenantAccess, actor: Actor, enrolmentId: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.find(access, actor, enrolmentId);
    if (row === null || !seesLine(actor, row)) throw notFound();
    return row;
  }

  /** Everything that tells how far the people of a cohort are. */
  async rows(access: TenantAccess, cohortId: string): Promise<BoardRows> {
    const [milestones, parts, told, marks] = await Promise.all([
      this.repository.milestones(access, cohortId),
      this.repository.parts(access, cohortId),
      this.repository.told(access, cohortId),
      this.repository.marks(access, cohortId),
    ]);
    return { milestones, parts, told, marks };
  }

  private async whole(
    actor: Actor,
    cohortId: string,
  ): Promise<{ cohort: CohortRow; rows: BoardRows; lines: MilestoneLine[] }> {
    const reading = this.tenants.read(actor);
    const cohort = await this.cohorts.allow(reading, actor, 'see-enrolments', cohortId);
    const rows = await this.rows(reading, cohortId);
    const roles = cohortRoles(actor, cohort);
    const lines = linesOf(rows, cohort, actor.today, ({ person }) => {
      const isSelf = person.id === actor.personId;
      return { roles: isSelf ? [] : roles, between: seesBetween(actor, { isSelf }) };
    });
    return { cohort, rows, lines };
  }
}

const compare = (one: Position, other: Position): number => {
  for (const at of [0, 1, 2] as const) if (one[at] !== other[at]) return one[at] < other[at] ? -1 : 1;
  return 0;
};

/** The lines that are asked for in their order, each with its position: whoever could use help most, or by name. */
const arranged = (lines: readonly MilestoneLine[], parts: readonly PartRow[], { show, sort }: Filter) =>
  lines
    .map((line, at) => {
      const weight = sort === 'behind' ? -line.behind : 0;
      return { line, position: [weight, parts[at]?.nameKey ?? '', line.person.id] satisfies Position };
    })
    .filter(({ line: { state, behind } }) =>
      show === 'everybody' ? true : takesPart.has(state) && (show === 'taking-part' || behind > 0),
    )
    .toSorted((one, other) => compare(one.position, other.position));
