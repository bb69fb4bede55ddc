import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput } from '../../../common/errors/problem-error.js';

/** Refuses a day that has not come. */
export const refuseFuture = (actor: Pick<Actor, 'today'>, field: string, day: string): void => {
  if (day > actor.today) throw invalidInput([{ field, message: 'Choose today or an earlier day.' }]);
};
