import type { ColumnMapping, DataImport, ImportField, ImportKind } from '@understudy/contracts/data-exchange';

type Group = 'who' | 'work' | 'dates' | 'change';

/** What a column can mean, in groups, in the order of the list. */
export const fieldGroups: Readonly<Record<ImportKind, readonly { group: Group; fields: readonly ImportField[] }[]>> = {
  people: [
    { group: 'who', fields: ['employeeNumber', 'name', 'firstName', 'lastName', 'preferredName', 'email', 'pronouns'] },
    { group: 'work', fields: ['title', 'manager', 'unit', 'parentUnit', 'location', 'employmentKind'] },
    { group: 'dates', fields: ['joinedOn', 'leftOn', 'leavingKind', 'leavingReason', 'regretted'] },
  ],
  history: [{ group: 'change', fields: ['effectiveOn', 'employee', 'change', 'value'] }],
};

/** The fields whose meaning is said in a line of its own. */
export const explainedFields = ['manager', 'leftOn', 'effectiveOn', 'employee', 'change', 'value'] as const;

/** The first few different values of a column that are not empty. */
export const examplesOf = (sample: DataImport['sample'], column: number, most = 3): readonly string[] => {
  const values = sample.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)].slice(0, most);
};

/** The mapping with one column's meaning changed. */
export const mapColumn = (mapping: ColumnMapping, index: number, field: ImportField | null): ColumnMapping =>
  mapping.map((entry, at) => (at === index ? { ...entry, field } : entry));
