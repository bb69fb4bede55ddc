import type { Said } from '@understudy/contracts/said';

/** A spell of days inside a message: its first day, a slash, and its last date or nothing. */
export type DaysSaid = `${string}/${string}`;

/** Everything that is said about a file, its rows and the jobs around them, with what each sentence mentions. */
export type ImportMessages = {
  'as-written': { text: string };
  'invisible-characters': object;
  'cell-too-long': { longest: number };
  formula: object;
  'not-a-date': { text: string };
  'malformed-date': { text: string };
  'short-year': { text: string };
  'ambiguous-date': { text: string; first: string; second: string };
  'no-year-first': { text: string };
  'no-month-name': { text: string };
  'distant-year': { text: string };
  'no-such-month': { text: string; month: number };
  'no-such-day': { text: string; day: number; month: number; year: number };
  'nobody-with-email': { email: string };
  'nobody-called': { text: string };
  'unknown-manager-email': { email: string };
  'unknown-manager': { text: string };
  'several-called': { text: string };
  'several-units-called': { name: string };
  'no-employee-number': object;
  'no-date': object;
  'no-change': object;
  'no-title': object;
  'no-name': object;
  'no-joining-day': object;
  'unknown-change': { text: string };
  'repeats-line': { line: number };
  'contradicts-line': { line: number; value: string };
  'leaves-on-joining-day': { on: string };
  'leaves-unemployed': { on: string };
  'joins-while-employed': { on: string; since: string; line: number };
  'joins-while-recorded': { on: string; since: string };
  'nothing-says-employed': { on: string };
  'outside-employment': { on: string; employed: DaysSaid[] };
  'overlaps-two': { employed: DaysSaid[] };
  'joining-corrected': { from: string; to: string };
  'left-before-file': { on: string };
  'leaves-before-joining': { leftOn: string; joinedOn: string };
  'leaves-after-joining-again': { leftOn: string; joinedOn: string };
  'not-an-email': { text: string };
  'email-twice': { email: string; line: number };
  'number-twice': { number: string; line: number };
  'email-taken': { email: string; person: string };
  'reports-to-self': object;
  'manager-has-left': { manager: string; on: string };
  'manager-not-employed': { manager: string; on: string };
  'manager-never-employed': { manager: string };
  'manager-joins-later': { manager: string; on: string; joinedOn: string };
  'manager-left-before': { manager: string; leftOn: string; from: string };
  'manager-leaves': { manager: string; leftOn: string };
  'never-together': { manager: string };
  'reporting-loop': { people: string[]; from: string; to: string };
  'possible-duplicate': { people: string[] };
  'same-name-in-turn': object;
  'handover-near-names': { leaver: string; joiner: string; on: string };
  'handover-same-title': { leaver: string; joiner: string; on: string; title: string };
  'interim-begins': { person: string; title: string; on: string; other: string; before: string };
  'interim-ends': { person: string; on: string; other: string; after: string };
  'many-leavers': { leavers: number; total: number; share: number };
  'missing-people-leave': { count: number };
  'missing-people-stay': { count: number };
  'history-begins': { count: number; on: string };
  'lines-lost': { count: number; on: string; next: string };
  'short-employments': { count: number; people: string[] };
  'nothing-to-do': object;
  'not-utf-8': object;
  'last-admin-leaves': object;
  'problems-since-check': { count: number };
  'leavers-since-check': { count: number };
  'changed-since-import': { people: string[]; more: number };
  'in-use-since-import': { people: string[]; reasons: string[] };
};

export type ImportMessageCode = keyof ImportMessages;

/** How one language says each message. */
export type ImportWording = { readonly [Code in ImportMessageCode]: (values: ImportMessages[Code]) => string };

/** A message by its code and what it mentions; the reader's language makes the sentence of it. */
export function say<Code extends ImportMessageCode>(
  code: Code,
  ...[values]: keyof ImportMessages[Code] extends never ? [] : [ImportMessages[Code]]
): Said {
  return { code, values: { ...values } };
}

/** What a lookup found wrong, said of somebody's manager. */
export function sayOfManager({ code, values }: Said): Said {
  const ofManager: Readonly<Record<string, ImportMessageCode>> = {
    'nobody-with-email': 'unknown-manager-email',
    'nobody-called': 'unknown-manager',
  };
  return { code: ofManager[code] ?? code, values };
}

/** The days of an employment, as messages hold them. */
export function daysOf({ joinedOn, leftOn }: { readonly joinedOn: string; readonly leftOn: string | null }): DaysSaid {
  return `${joinedOn}/${leftOn ?? ''}`;
}
