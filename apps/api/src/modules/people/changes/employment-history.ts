import { ProblemError } from '../../../common/errors/problem-error.js';

/** One employment as recorded; `leftOn` is the first day no longer employed. */
export type Employment = {
  readonly id: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly startKnown: boolean;
};

/** A stretch of employment without a break; employments that touch are one stretch. */
export type EmployedStretch = { readonly from: string; readonly to: string | null; readonly startKnown: boolean };

/** The unbroken stretches of employments given in order of time. */
export const employedStretches = (employments: readonly Employment[]): EmployedStretch[] => {
  const stretches: EmployedStretch[] = [];
  for (const { joinedOn, leftOn, startKnown } of employments) {
    const last = stretches.at(-1);
    if (last !== undefined && last.to === joinedOn) stretches[stretches.length - 1] = { ...last, to: leftOn };
    else stretches.push({ from: joinedOn, to: leftOn, startKnown });
  }
  return stretches;
};

const inWords = ({ from, to }: EmployedStretch): string => (to === null ? `since ${from}` : `from ${from} until ${to}`);

/**
 * The stretch of employment that holds the day.
 * @throws ProblemError invalid-input naming the field and the days on which the person is employed.
 */
export const stretchOn = (employments: readonly Employment[], day: string, field: string): EmployedStretch => {
  const stretches = employedStretches(employments);
  const found = stretches.find(({ from, to }) => from <= day && (to === null || to > day));
  if (found !== undefined) return found;
  const known = stretches.map(inWords).join(', and ');
  throw new ProblemError('invalid-input', 'The person is not employed on that day.', [
    {
      field,
      message:
        known === '' ? 'No employment is recorded for this person.' : `Choose a day of their employment: ${known}.`,
    },
  ]);
};
