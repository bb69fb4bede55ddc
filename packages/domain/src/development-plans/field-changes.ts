/** A value of a plan, goal or action as its history keeps it. */
export type RecordedValue = string | number | null;

/** One field that changed: what it was and what it is, as text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const asText = (value: RecordedValue | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

/** The fields that differ, in the order of the fields given; null stands for nothing there. */
export const fieldChanges = <Field extends string>(
  fields: readonly Field[],
  before: Readonly<Partial<Record<Field, RecordedValue>>>,
  after: Readonly<Partial<Record<Field, RecordedValue>>>,
): FieldChange[] =>
  fields
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => change.before !== change.after);
