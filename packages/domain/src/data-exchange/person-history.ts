import type { LeavingKind } from '@understudy/contracts/people';

/** A day everywhere below is an ISO date; every spell is half-open [from, to) and `to` null is still open. */
export type EmploymentSpell = {
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly leavingReason: string | null;
  readonly leavingKind: LeavingKind | null;
  readonly regretted: boolean | null;
  /** False when the person was there before the record begins, since when is unknown. */
  readonly startKnown: boolean;
};

/** A reporting line to the manager with this employee number. */
export type LineSpell = { readonly manager: string; readonly from: string; readonly to: string | null };

export type TitleSpell = {
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
  readonly startKnown: boolean;
};

/** Membership of the unit with this key. */
export type UnitSpell = { readonly unit: string; readonly from: string; readonly to: string | null };

/** Everything dated that is known of one person, every list in order of time. */
export type PersonHistory = {
  readonly employeeNumber: string;
  readonly name: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly email: string | null;
  readonly location: string | null;
  readonly employmentKind: 'employee' | 'contractor' | 'intern' | 'other';
  readonly employments: readonly EmploymentSpell[];
  readonly lines: readonly LineSpell[];
  readonly titles: readonly TitleSpell[];
  readonly units: readonly UnitSpell[];
};

/** A unit of the organisation; the key is its identifier, or begins with 'new:' while it is only planned. */
export type RecordedUnit = { readonly key: string; readonly parentKey: string | null; readonly name: string };

/** What an import is planned against. */
export type OrganisationState = {
  /** Today in the organisation's time zone. */
  readonly today: string;
  readonly historyBeginsOn: string | null;
  readonly people: ReadonlyMap<string, PersonHistory>;
  readonly units: readonly RecordedUnit[];
};

/** The history of a person of whom only the employee number is known; it stands in for the name until one is given. */
export function unknownPerson(employeeNumber: string): PersonHistory {
  return {
    employeeNumber,
    name: employeeNumber,
    preferredName: null,
    pronouns: null,
    email: null,
    location: null,
    employmentKind: 'employee',
    employments: [],
    lines: [],
    titles: [],
    units: [],
  };
}

/** The person as messages name them: 'E0025 Kit Delta', or the number alone while no name is known. */
export function describePerson(person: PersonHistory): string {
  const name = person.preferredName ?? person.name;
  return name === person.employeeNumber ? name : `${person.employeeNumber} ${name}`;
}

/** The employment in force on a day, or undefined. */
export function employmentOn(employments: readonly EmploymentSpell[], day: string): EmploymentSpell | undefined {
  return employments.find(({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || day < leftOn));
}

/** Whether two histories say the same, fact by fact. */
export function sameHistory(one: PersonHistory, other: PersonHistory): boolean {
  return (
    one === other ||
    (sameFields(one, other, attributes) &&
      sameList(one.employments, other.employments, sameEmployment) &&
      sameList(one.lines, other.lines, sameLine) &&
      sameList(one.titles, other.titles, sameTitle) &&
      sameList(one.units, other.units, sameUnit))
  );
}

/** Whether two employments say the same. */
export function sameEmployment(one: EmploymentSpell, other: EmploymentSpell): boolean {
  return sameFields(one, other, employmentFields);
}

/** Whether two reporting lines say the same. */
export function sameLine(one: LineSpell, other: LineSpell): boolean {
  return one.manager === other.manager && one.from === other.from && one.to === other.to;
}

/** Whether two title spells say the same. */
export function sameTitle(one: TitleSpell, other: TitleSpell): boolean {
  return (
    one.title === other.title && one.from === other.from && one.to === other.to && one.startKnown === other.startKnown
  );
}

function sameUnit(one: UnitSpell, other: UnitSpell): boolean {
  return one.unit === other.unit && one.from === other.from && one.to === other.to;
}

const attributes = [
  'employeeNumber',
  'name',
  'preferredName',
  'pronouns',
  'email',
  'location',
  'employmentKind',
] as const satisfies readonly (keyof PersonHistory)[];

const employmentFields = [
  'joinedOn',
  'leftOn',
  'leavingReason',
  'leavingKind',
  'regretted',
  'startKnown',
] as const satisfies readonly (keyof EmploymentSpell)[];

function sameFields<Item>(one: Item, other: Item, fields: readonly (keyof Item)[]): boolean {
  return fields.every((field) => one[field] === other[field]);
}

function sameList<Item>(one: readonly Item[], other: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && same(item, counterpart);
    })
  );
}
