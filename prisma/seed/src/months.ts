import { addDays } from '@understudy/domain/calendar/day';
import type { Ledger } from './ledger.js';
import { cast, type PeopleSource, type Team } from './opening.js';
import type { Random } from './random.js';

export type Month = {
  readonly index: number;
  readonly months: number;
  readonly firstDay: string;
  readonly lastDay: string;
};

type Telling = {
  ledger: Ledger;
  random: Random;
  newPerson: PeopleSource;
  teams: Team[];
  directorOf: (department: string) => string;
};

const voluntaryReasons = [
  'A role with more scope elsewhere',
  'Relocation',
  'Return to study',
  'A start-up of their own',
  'Burn-out',
];
const involuntaryReasons = ['Probation not passed', 'Role made redundant'];
const followed = new Set<string>(Object.values(cast).map(({ employee }) => employee));

/** How likely somebody leaves in a month: low in Onboarding, where people grow; high in Payments for over a year. */
const leavingRate = (team: Team, { index, months }: Month) => {
  if (team.name === 'Payments' && index > months - 16) return 0.058;
  if (team.name === 'Onboarding') return 0.003;
  return 0.0105;
};

const within = (day: string, { lastDay }: Month) => day <= lastDay;

/** People who leave this month, in the order of their days, so that nobody is handed over to someone already gone. */
const leave = ({ ledger, random, teams }: Telling, month: Month) => {
  const leavings = teams
    .flatMap((team) =>
      ledger
        .everybodyEmployed()
        .filter((employee) => ledger.unitOf(employee) === team.name && !followed.has(employee))
        .filter(() => random.chance(leavingRate(team, month)))
        .map((employee) => ({ employee, team, day: addDays(month.firstDay, random.between(0, 8)) })),
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
  for (const { employee, team, day } of leavings) {
    if (!within(day, month) || (ledger.titleSince(employee) ?? day) >= day) continue;
    const leaking = team.name === 'Payments' && month.index > month.months - 16;
    const voluntary = random.chance(leaking ? 0.95 : 0.74);
    ledger.leave(employee, day, {
      kind: voluntary ? 'voluntary' : 'involuntary',
      reason: leaking
        ? 'Left because of how the team is led'
        : random.pick(voluntary ? voluntaryReasons : involuntaryReasons),
      regretted: voluntary && random.chance(leaking ? 0.8 : 0.45),
    });
    if (team.manager === employee) team.manager = null;
    if (team.lead === employee) team.lead = null;
  }
};

/** The engineer of a team who has been senior for longest. */
const nextLead = (ledger: Ledger, team: Team) =>
  ledger
    .everybodyEmployed()
    .filter(
      (employee) => ledger.unitOf(employee) === team.name && ledger.titleOf(employee) === 'Senior Software Engineer',
    )
    .filter((employee) => employee !== cast.individual.employee)
    .sort((one, other) => ((ledger.joinedOn(one) ?? '') < (ledger.joinedOn(other) ?? '') ? -1 : 1))[0];

/** Hands a team to a new manager on a day: the team's people report to them, they to the director. */
const handOver = ({ ledger, directorOf }: Telling, team: Team, manager: string, day: string) => {
  team.manager = manager;
  ledger.report(manager, directorOf(team.department), day);
  for (const employee of ledger.everybodyEmployed()) {
    if (ledger.unitOf(employee) === team.name && employee !== manager) ledger.report(employee, manager, day);
  }
};

/** Vacant chairs are filled: managers mostly from the team's tech lead, tech leads from its senior engineers. */
const fill = (telling: Telling, month: Month) => {
  const { ledger, random, newPerson, teams, directorOf } = telling;
  const day = addDays(month.firstDay, 14);
  if (!within(day, month)) return;
  for (const team of teams) {
    if (team.manager === null) {
      if (team.lead && random.chance(0.6)) {
        ledger.retitle(team.lead, 'Engineering Manager', day);
        handOver(telling, team, team.lead, day);
        team.lead = null;
      } else {
        const person = newPerson();
        ledger.join(person, day, {
          title: 'Engineering Manager',
          manager: directorOf(team.department),
          unit: team.name,
          startKnown: true,
        });
        handOver(telling, team, person.employee, day);
      }
    }
    const candidate = nextLead(ledger, team);
    if (team.lead === null && candidate && random.chance(0.6)) {
      ledger.retitle(candidate, 'Tech Lead', day);
      team.lead = candidate;
    }
  }
};

/** Engineers become senior with time: a new title, no new stage. */
const ripen = ({ ledger, random }: Telling, month: Month) => {
  const day = addDays(month.firstDay, 16);
  if (!within(day, month)) return;
  for (const employee of ledger.everybodyEmployed()) {
    const since = ledger.titleSince(employee);
    if (since === null || since > addDays(day, -540)) continue;
    const title = ledger.titleOf(employee);
    if (title === 'Software Engineer' && random.chance(0.09)) ledger.retitle(employee, 'Senior Software Engineer', day);
    if (title === 'Senior Software Engineer' && random.chance(0.006)) ledger.retitle(employee, 'Staff Engineer', day);
  }
};

/** Teams hire towards the size they want, which grows with the company. */
const hire = ({ ledger, random, newPerson, teams }: Telling, month: Month) => {
  for (const team of teams) {
    team.wanted = 8 + Math.floor((month.index / month.months) * 4.6);
    const size = ledger.everybodyEmployed().filter((employee) => ledger.unitOf(employee) === team.name).length;
    const day = addDays(month.firstDay, random.between(17, 24));
    if (team.manager === null || size >= team.wanted || !random.chance(0.55) || !within(day, month)) continue;
    const title = random.chance(0.35) ? 'Senior Software Engineer' : 'Software Engineer';
    ledger.join(newPerson(), day, { title, manager: team.manager, unit: team.name, startKnown: true });
  }
};

/** What the story tells on purpose, at its month. */
const chapters = (telling: Telling, month: Month) => {
  const { ledger, teams, newPerson } = telling;
  const day = addDays(month.firstDay, 15);
  if (!within(day, month)) return;
  const onboarding = teams.find(({ name }) => name === 'Onboarding');
  if (month.index === 14 && onboarding) {
    // Ines Duarte follows Colin Ashby; her tech lead follows her: the first of many who grow under her.
    ledger.leave(cast.growthBefore.employee, day, { kind: 'voluntary', reason: 'Retirement', regretted: false });
    ledger.retitle(cast.grower.employee, 'Director of Engineering', day);
    ledger.report(cast.grower.employee, cast.leader.employee, day);
    ledger.move(cast.grower.employee, 'Growth', day);
    for (const team of teams.filter(({ department }) => department === 'Growth')) {
      if (team.manager && team.manager !== cast.grower.employee) ledger.report(team.manager, cast.grower.employee, day);
    }
    if (onboarding.lead) {
      ledger.retitle(onboarding.lead, 'Engineering Manager', day);
      handOver(telling, onboarding, onboarding.lead, day);
      onboarding.lead = null;
    } else onboarding.manager = null;
  }
  if (month.index > 18 && month.index % 6 === 0) {
    // Somebody from Growth takes a team elsewhere: Ines lends people, and they do well.
    const growth = teams.filter(({ department, lead }) => department === 'Growth' && lead !== null);
    const giving = growth[month.index % Math.max(growth.length, 1)];
    const receiving = teams.find(({ department, manager }) => department !== 'Growth' && manager === null);
    if (giving?.lead && receiving) {
      ledger.retitle(giving.lead, 'Engineering Manager', day);
      ledger.move(giving.lead, receiving.name, day);
      handOver(telling, receiving, giving.lead, day);
      giving.lead = null;
    }
  }
  if (month.index === 22) ledger.retitle(cast.individual.employee, 'Senior Software Engineer', day);
  if (month.index === 30) {
    for (let seat = 0; seat < 3; seat += 1) {
      ledger.join(newPerson(), day, {
        title: 'Solutions Architect',
        manager: cast.platform.employee,
        unit: 'Platform',
        startKnown: true,
      });
    }
  }
};

/** Tells one month in the order of its days: who leaves, who follows, who ripens, who is hired. */
export const tellMonth = (telling: Telling, month: Month) => {
  leave(telling, month);
  fill(telling, month);
  chapters(telling, month);
  ripen(telling, month);
  hire(telling, month);
};
