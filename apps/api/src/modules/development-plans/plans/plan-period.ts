import { daysBetween } from '@understudy/domain/calendar/day';
import { invalidInput } from '../../../common/errors/problem-error.js';

/** Longer than any period that one can plan for. */
const mostDays = 3 * 366;

/** @throws ProblemError invalid-input for a period that ends before it begins, or takes longer than three years. */
export const refusePeriod = (startsOn: string, endsOn: string): void => {
  const days = daysBetween(startsOn, endsOn);
  if (days <= 0) throw invalidInput([{ field: 'endsOn', message: 'Choose a day after the first one.' }]);
  if (days > mostDays) throw invalidInput([{ field: 'endsOn', message: 'Plan for three years at most.' }]);
};
