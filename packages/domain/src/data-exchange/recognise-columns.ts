import type { ColumnMapping, ImportField, ImportKind } from '@understudy/contracts/data-exchange';
import { historyColumnNames, peopleColumnNames } from './column-names.js';

/** Fields without which a file of the kind says too little; 'name' may come as first and last name instead. */
export const requiredFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  people: ['employeeNumber', 'name', 'joinedOn'],
  history: ['effectiveOn', 'employee', 'change', 'value'],
};

/** A header as it is compared: lower case, without accents, spaces and punctuation; '#' counts as 'number'. */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .replace(/#/g, ' number ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One key for a whole header row: the same columns in the same order give the same key. */
export function headerRowKey(headers: readonly string[]): string {
  return headers.map(headerKey).join('|');
}

/** The kind of file the headers speak of: a history has a day, a person, a kind of change and a value. */
export function recogniseKind(headers: readonly string[]): ImportKind {
  const fields = new Set(recogniseColumns('history', headers).map(({ field }) => field));
  return fields.has('effectiveOn') && fields.has('change') && fields.has('value') ? 'history' : 'people';
}

/** A field for every column that is known by its header, null for the others; no field is given twice. */
export function recogniseColumns(kind: ImportKind, headers: readonly string[]): ColumnMapping {
  const taken = new Set<ImportField>();
  const known = kind === 'people' ? knownPeople : knownHistory;
  const choices = headers.map((header) => known.get(headerKey(header)));
  const best = new Map<ImportField, number>();
  choices.forEach((choice, index) => {
    const rival = choice === undefined ? undefined : best.get(choice.field);
    if (choice === undefined) return;
    if (rival === undefined || choice.rank < (choices[rival]?.rank ?? 0)) best.set(choice.field, index);
  });
  const mapping = headers.map((column, index) => {
    const field = choices[index]?.field ?? null;
    if (field === null || best.get(field) !== index) return { column, field: null };
    taken.add(field);
    return { column, field };
  });
  return preferUnitOverParent(mapping, taken);
}

/** Fields of the kind that no column is mapped to although the file cannot be understood without them. */
export function missingFields(kind: ImportKind, mapping: ColumnMapping): ImportField[] {
  const mapped = new Set(mapping.map(({ field }) => field));
  return requiredFields[kind].filter(
    (field) => !mapped.has(field) && !(field === 'name' && mapped.has('firstName') && mapped.has('lastName')),
  );
}

/** Which fields two or more columns are mapped to. */
export function fieldsMappedTwice(mapping: ColumnMapping): ImportField[] {
  const seen = new Set<ImportField>();
  const twice = new Set<ImportField>();
  for (const { field } of mapping) {
    if (field === null) continue;
    if (seen.has(field)) twice.add(field);
    seen.add(field);
  }
  return [...twice];
}

/** Whether the field belongs to files of the kind. */
export function fieldBelongsTo(kind: ImportKind, field: ImportField): boolean {
  return field in (kind === 'people' ? peopleColumnNames : historyColumnNames);
}

type Choice = { readonly field: ImportField; readonly rank: number };

function index(names: Readonly<Partial<Record<ImportField, readonly string[]>>>): ReadonlyMap<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const [field, headers] of entriesOf(names)) {
    headers.forEach((header, rank) => {
      const key = headerKey(header);
      if (!choices.has(key)) choices.set(key, { field, rank });
    });
    choices.set(headerKey(field), choices.get(headerKey(field)) ?? { field, rank: 0 });
  }
  return choices;
}

function entriesOf(
  names: Readonly<Partial<Record<ImportField, readonly string[]>>>,
): [ImportField, readonly string[]][] {
  const fields: readonly ImportField[] = [
    ...(['employeeNumber', 'name', 'firstName', 'lastName', 'preferredName', 'email', 'title', 'unit'] as const),
    ...(['parentUnit', 'location', 'manager', 'joinedOn', 'leftOn', 'leavingReason', 'leavingKind'] as const),
    ...(['regretted', 'employmentKind', 'pronouns', 'effectiveOn', 'employee', 'change', 'value'] as const),
  ];
  return fields.flatMap((field) => (names[field] === undefined ? [] : [[field, names[field]]]));
}

const knownPeople = index(peopleColumnNames);
const knownHistory = index(historyColumnNames);

/** A file that only names the larger unit names the unit: a parent without a child would be lost. */
function preferUnitOverParent(mapping: ColumnMapping, taken: ReadonlySet<ImportField>): ColumnMapping {
  if (taken.has('unit') || !taken.has('parentUnit')) return mapping;
  return mapping.map((entry) => (entry.field === 'parentUnit' ? { ...entry, field: 'unit' } : entry));
}
