import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import { tellAssessments } from './assessments.js';
import { tellBench } from './bench.js';
import { tellDisputes } from './disputes.js';
import { tellExports } from './exports.js';
import { tellHorizons } from './horizons.js';
import { openLedger } from './ledger.js';
import { outsiderNumber } from './mentoring-words.js';
import { tellMonth } from './months.js';
import { cast, openCompany, peopleSource, titleStages, units } from './opening.js';
import { seededRandom } from './random.js';
import { tellSignals } from './signals.js';
import type { Story } from './story-shape.js';
import { tellTransitions } from './transitions.js';

const monthsTold = 48;

/**
 * Four years of Meridian, ending on the given day: a company that grows from about two hundred to about three hundred
 * people, with a team that loses people, a director whose people grow, and a bench that leans on one person.
 * The same day always tells the same story.
 */
export const tellMeridian = (today: string): Story => {
  const random = seededRandom(20_260_401);
  const ledger = openLedger();
  const newPerson = peopleSource(random);
  const firstMonth = addCalendarMonths(`${today.slice(0, 8)}01`, -monthsTold);
  const teams = openCompany(ledger, random, newPerson, firstMonth);
  const directorOf = (department: string) =>
    ({
      Commerce: cast.commerce.employee,
      'Core Product': cast.linchpin.employee,
      Growth: ledger.employed(cast.growthBefore.employee) ? cast.growthBefore.employee : cast.grower.employee,
      Infrastructure: cast.infrastructure.employee,
      Data: cast.data.employee,
    })[department] ?? cast.technology.employee;

  for (let index = 0; index <= monthsTold; index += 1) {
    const firstDay = addCalendarMonths(firstMonth, index);
    const end = addDays(addCalendarMonths(firstDay, 1), -1);
    tellMonth(
      { ledger, random, newPerson, teams, directorOf },
      { index, months: monthsTold, firstDay, lastDay: end < today ? end : today },
    );
  }

  tellExports(ledger, today);

  const written = ledger.close();
  const bench = tellBench(ledger, today);
  const names = new Map(written.people.map(({ employee, name }) => [employee, name]));
  return {
    historyBeginsOn: firstMonth,
    ...written,
    units,
    titleStages,
    ...bench,
    targets: [...bench.targets, ...tellHorizons(written.titles, bench.targets, today)],
    signals: tellSignals(ledger, names, today),
    disputes: tellDisputes(today),
    assessments: tellAssessments(ledger, today),
    transitions: tellTransitions(today),
    signIns: [
      { email: 'admin@meridian.example', employee: cast.admin.employee, role: 'admin', persona: 'admin' },
      { email: 'leader@meridian.example', employee: cast.leader.employee, role: 'member', persona: 'leader' },
      { email: 'manager@meridian.example', employee: cast.manager.employee, role: 'member', persona: 'manager' },
      {
        email: 'individual@meridian.example',
        employee: cast.individual.employee,
        role: 'member',
        persona: 'individual',
      },
      { email: 'mentor@meridian.example', employee: outsiderNumber(0), role: 'mentor', persona: 'mentor' },
    ],
  };
};
