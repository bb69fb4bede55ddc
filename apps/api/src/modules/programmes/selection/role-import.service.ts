import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { importCohortRoles } from '@understudy/contracts/programmes-selection';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { FileLine } from '@understudy/domain/data-exchange/file-line';
import { placedStates } from '@understudy/domain/programmes/enrolment-table';
import {
  heldKey,
  type ImportMember,
  planRoleImport,
  type RoleImportPlan,
} from '@understudy/domain/programmes/plan-role-import';
import { rolePlaceTable } from '@understudy/domain/programmes/role-place-table';
import { decideBeginning } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { readCsvLines } from '../../../common/http/csv-lines.js';
import { type AreaRow, AreasRepository } from '../areas/areas.repository.js';
import { leadsTo } from '../refused-step.js';
import { RoleMoves } from '../role-places/role-moves.service.js';
import { placeRoles } from '../role-places/role-place.presenter.js';
import { type MemberRow, RolePlacesRepository } from '../role-places/role-places.repository.js';
import { RolePlacesService } from '../role-places/role-places.service.js';
import { RoleImportsRepository } from './role-imports.repository.js';
import { SelectionRepository } from './selection.repository.js';

type Answer = ResponseOf<typeof importCohortRoles>;

/** Giving many roles from a file: shown row by row first, then all of it or none. */
@Injectable()
export class RoleImportService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly rows: RolePlacesRepository,
    private readonly selections: SelectionRepository,
    private readonly areas: AreasRepository,
    private readonly places: RolePlacesService,
    private readonly moves: RoleMoves,
    private readonly imports: RoleImportsRepository,
  ) {}

  /** Gives them, where no row has a problem and it is not only to be checked. */
  async import(actor: Actor, cohortId: string, body: BodyOf<typeof importCohortRoles>): Promise<Answer> {
    const lines = readRows(body.roles);
    return this.tenants.run(actor, async (tx) => {
      const cohort = await this.places.hold(tx, actor, cohortId);
      const members = await this.rows.members(tx, cohortId);
      const areas = await this.areas.ofCohort(tx, cohortId);
      const { roles, problems } = await this.plan(tx, cohortId, { members, areas, lines });
      const given = !body.checkOnly && problems.length === 0 && roles.length > 0;
      const known = new Map([...members.values()].map((member) => [member.enrolmentId, member]));
      const importId = given ? await this.imports.insert(tx, cohortId, roles.length, actor.personId) : null;
      for (const { enrolmentId, areaId, role } of given ? roles : []) {
        const personId = known.get(enrolmentId)?.personId ?? '';
        const asking = { roles: placeRoles(actor, cohort, personId), met: ['has-place', 'room', 'once'] } as const;
        const state = leadsTo(decideBeginning(rolePlaceTable, 'give', asking));
        const told = { cohortId, programmeId: cohort.programme.id, personId };
        await this.moves.begin(tx, actor, { enrolmentId, areaId, role, state, importId }, told, { action: 'give' });
      }
      const names = new Map(areas.map(({ id, name }) => [id, name]));
      const preview = roles.map(({ enrolmentId, areaId, ...row }) => {
        const { personId: id = '', name = '' } = known.get(enrolmentId) ?? {};
        return { ...row, area: names.get(areaId) ?? '', person: { id, name } };
      });
      return { roles: roles.length, given, problems: problems.slice(0, 200), preview };
    });
  }

  private async plan(
    tx: TenantTransaction,
    cohortId: string,
    {
      members,
      areas,
      lines,
    }: {
      readonly members: ReadonlyMap<string, MemberRow>;
      readonly areas: readonly AreaRow[];
      readonly lines: readonly FileLine[];
    },
  ): Promise<RoleImportPlan> {
    const held = await this.rows.inStates(tx, { cohortId }, ['chosen', 'held']);
    const experienced = await this.selections.experienced(tx, cohortId);
    const known = [...members].map(([number, { enrolmentId, personId, state }]): [string, ImportMember] => {
      const own = held.filter((row) => row.enrolmentId === enrolmentId);
      const holds = new Set(own.map(({ areaId, role }) => heldKey(areaId, role)));
      return [
        number,
        { enrolmentId, hasPlace: placedStates.has(state), experienced: experienced.has(personId), holds },
      ];
    });
    return planRoleImport(lines, areas, new Map(known));
  }
}

const readRows = (text: string): FileLine[] => {
  try {
    return readCsvLines(text);
  } catch {
    throw invalidInput([{ field: 'roles', message: 'This cannot be read as a CSV file.' }]);
  }
};
