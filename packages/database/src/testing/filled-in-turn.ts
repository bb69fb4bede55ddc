import { askedUnevenly } from './filled-assessments.js';
import {
  doubledMonthEnds,
  groupsAndFigures,
  longerTimes,
  namedMentor,
  overdueMentorships,
  pauses,
  toldPromotion,
} from './filled-figures.js';
import { companion, formerStep } from './filled-framework.js';
import { accented } from './filled-names.js';
import { joinings } from './filled-organisation.js';
import { signedPlans } from './filled-plans.js';
import { correctedOpenings, heldRoles, lineAbove, takenAway, unitInUnit } from './filled-roles.js';

/** What organisations had written further before which migrations. */
export const inTurn = [
  ['20261126000551', companion],
  ['20261128', `${groupsAndFigures};${namedMentor}`],
  ['20261130', toldPromotion],
  ['202612010401', heldRoles],
  ['202612010501', `${pauses};${longerTimes}`],
  ['20261202220000', overdueMentorships],
  ['20261203300100', correctedOpenings],
  ['20261203500000', askedUnevenly],
  ['20261204040100', `${lineAbove('2026-01-01')};${unitInUnit}`],
  ['20261205240100', takenAway],
  ['20261205350100', joinings],
  ['202612054201', signedPlans],
  ['202612063', accented],
  ['20261206700101', doubledMonthEnds.written],
  ['20261206900101', formerStep],
] as const;
