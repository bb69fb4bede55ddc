import type {
  EmploymentSpell,
  LineSpell,
  OrganisationState,
  PersonHistory,
  RecordedUnit,
  TitleSpell,
  UnitSpell,
} from './person-history.js';

type Owned<Spell> = Spell & { readonly personId: string };

/** Everything dated of everybody, row by row as it is recorded; every list of spells in order of time. */
export type RecordedRows = {
  readonly people: readonly (Omit<PersonHistory, 'employments' | 'lines' | 'titles' | 'units'> & {
    readonly id: string;
  })[];
  readonly employments: readonly Owned<EmploymentSpell>[];
  readonly lines: readonly Owned<LineSpell>[];
  readonly titles: readonly Owned<TitleSpell>[];
  readonly memberships: readonly Owned<UnitSpell>[];
  readonly units: readonly RecordedUnit[];
};

/** An organisation's people as the planner wants them, and the ids behind their employee numbers. */
export type KnownState = { readonly state: OrganisationState; readonly ids: ReadonlyMap<string, string> };

/** Puts rows together person by person. */
export function stateOf(rows: RecordedRows, today: string, historyBeginsOn: string | null): KnownState {
  const employments = byPerson(rows.employments);
  const lines = byPerson(rows.lines);
  const titles = byPerson(rows.titles);
  const memberships = byPerson(rows.memberships);
  const histories = rows.people.map(({ id, ...person }): [string, PersonHistory] => [
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
    state: { today, historyBeginsOn, people: new Map(histories), units: rows.units },
    ids: new Map(rows.people.map(({ id, employeeNumber }) => [employeeNumber, id])),
  };
}

function byPerson<Spell extends { readonly personId: string }>(
  rows: readonly Spell[],
): Map<string, Omit<Spell, 'personId'>[]> {
  const spells = new Map<string, Omit<Spell, 'personId'>[]>();
  for (const { personId, ...spell } of rows) {
    const own = spells.get(personId);
    if (own === undefined) spells.set(personId, [spell]);
    else own.push(spell);
  }
  return spells;
}
