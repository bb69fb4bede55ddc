import { addDays } from '../../calendar/day.js';

/** The budget year in which a day lies, by the month with which it begins. */
export const budgetYear = (day: string, firstMonth: number): { readonly since: string; readonly until: string } => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const begins = month >= firstMonth ? year : year - 1;
  const first = (of: number): string => `${of}-${String(firstMonth).padStart(2, '0')}-01`;
  return { since: first(begins), until: addDays(first(begins + 1), -1) };
};
