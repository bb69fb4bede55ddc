import type { ColumnMapping, ImportOptions } from '@understudy/contracts/data-exchange';
import type { FieldProblem } from '@understudy/contracts/problem';
import { fieldBelongsTo, fieldsMappedTwice, missingFields } from '@understudy/domain/data-exchange/recognise-columns';
import { invalidInput } from '../../../common/errors/problem-error.js';
import type { ImportRecord } from './import-record.js';

const fieldNames: Readonly<Record<string, string>> = {
  employeeNumber: 'employee number',
  name: 'name (or first and last name)',
  joinedOn: 'joining day',
  effectiveOn: 'effective date',
};

/**
 * The options to check a file with, once mapping and options fit it.
 * @throws ProblemError invalid-input naming what is missing, mapped twice, foreign to the kind of file, or in the future.
 */
export const checkMapping = (
  record: Pick<ImportRecord, 'kind' | 'columns'>,
  mapping: ColumnMapping,
  options: ImportOptions,
  today: string,
): ImportOptions => {
  const problems: FieldProblem[] = [];
  const refuse = (message: string) => problems.push({ field: 'mapping', message });
  const sameColumns =
    mapping.length === record.columns.length && mapping.every(({ column }, index) => column === record.columns[index]);
  if (!sameColumns) refuse('Name every column of the file once, in its order.');
  for (const { column, field } of mapping) {
    if (field !== null && !fieldBelongsTo(record.kind, field))
      refuse(`The column “${column}” cannot be ${field} in this kind of file.`);
  }
  for (const field of fieldsMappedTwice(mapping)) refuse(`Only one column can be the ${fieldNames[field] ?? field}.`);
  for (const field of missingFields(record.kind, mapping))
    refuse(`Choose the column with the ${fieldNames[field] ?? field}.`);
  const snapshotOn = options.snapshotOn ?? today;
  if (snapshotOn > today)
    problems.push({ field: 'options.snapshotOn', message: 'The day of a snapshot cannot lie in the future.' });
  if (problems.length > 0) throw invalidInput(problems);
  return record.kind === 'people' ? { ...options, snapshotOn } : options;
};
