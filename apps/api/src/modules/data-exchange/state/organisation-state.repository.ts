import { Injectable } from '@nestjs/common';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type {
  EmploymentSpell,
  LineSpell,
  OrganisationState,
  PersonHistory,
  RecordedUnit,
  TitleSpell,
  UnitSpell,
} from '@understudy/domain/data-exchange/person-history';

/** An organisation's people as the planner wants them, and the ids behind their employee numbers. */
export type LoadedState = { readonly state: OrganisationState; readonly ids: ReadonlyMap<string, string> };

type PersonRow = Omit<PersonHistory, 'employments' | 'lines' | 'titles' | 'units'> & { readonly id: string };
type Owned<Spell> = Spell & { readonly personId: string };

@Injectable()
export class OrganisationStateRepository {
  /** Everything dated of everybody. Call it in a transaction when what is read must belong together. */
  async load(access: TenantAccess, today: string): Promise<LoadedState> {
    const people = await access.sql<PersonRow>`
      select id::text, employee_number as "employeeNumber", name, preferred_name as "preferredName", pronouns, email,
             location, employment_kind as "employmentKind"
        from person order by employee_number collate "C"`;
    const employments = byPerson(
      await access.sql<Owned<EmploymentSpell>>`
        select person_id::text as "personId", joined_on as "joinedOn", left_on as "leftOn",
               leaving_reason as "leavingReason", leaving_kind as "leavingKind", regretted,
               start_known as "startKnown", hired_externally as "hiredExternally"
          from employment order by joined_on`,
    );
    const lines = byPerson(
      await access.sql<Owned<LineSpell>>`
        select line.person_id::text as "personId", manager.employee_number as manager, line.from_on as "from",
               line.to_on as "to"
          from reporting_line line join person manager on manager.id = line.manager_id order by line.from_on`,
    );
    const titles = byPerson(
      await access.sql<Owned<TitleSpell>>`
        select person_id::text as "personId", title, from_on as "from", to_on as "to", start_known as "startKnown"
          from title_holding order by from_on`,
    );
    const memberships = byPerson(
      await access.sql<Owned<UnitSpell>>`
        select person_id::text as "personId", unit_id::text as unit, from_on as "from", to_on as "to"
          from unit_membership order by from_on`,
    );
    const units = await access.sql<RecordedUnit>`
      select id::text as key, parent_id::text as "parentKey", name from unit order by name, id`;
    const [organisation] = await access.sql<{ historyBeginsOn: string | null }>`
      select history_begins_on as "historyBeginsOn" from organisation`;
    const histories = people.map(({ id, ...person }): [string, PersonHistory] => [
      person.employeeNumber,
      {
        ...person,
        employments: employments.get(id) ?? [],
        lines: lines.get(id) ?? [],
        titles: titles.get(id) ?? [],
        units: memberships.get(id) ?? [],
      },
    ]);
    return {
      state: {
        today,
        historyBeginsOn: organisation?.historyBeginsOn ?? null,
        people: new Map(histories),
        units,
      },
      ids: new Map(people.map(({ id, employeeNumber }) => [employeeNumber, id])),
    };
  }
}

const byPerson = <Spell extends { readonly personId: string }>(
  rows: readonly Spell[],
): Map<string, Omit<Spell, 'personId'>[]> => {
  const spells = new Map<string, Omit<Spell, 'personId'>[]>();
  for (const { personId, ...spell } of rows) {
    const own = spells.get(personId);
    if (own === undefined) spells.set(personId, [spell]);
    else own.push(spell);
  }
  return spells;
};
