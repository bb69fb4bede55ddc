import { addDays } from '@understudy/domain/calendar/day';
import type { Ledger } from './ledger.js';
import { emailOf, nameSource } from './names.js';
import type { Random } from './random.js';

/** Departments and their teams; the director named first leads the department when the story opens. */
export const departments = [
  {
    name: 'Commerce',
    area: 'Product Engineering',
    teams: ['Payments', 'Checkout', 'Billing', 'Marketplace', 'Partner Integrations'],
  },
  {
    name: 'Core Product',
    area: 'Product Engineering',
    teams: ['Workspace', 'Search', 'Collaboration', 'Mobile', 'Editor'],
  },
  {
    name: 'Growth',
    area: 'Product Engineering',
    teams: ['Onboarding', 'Activation', 'Experimentation', 'Notifications'],
  },
  {
    name: 'Infrastructure',
    area: 'Platform',
    teams: ['Runtime', 'Networking', 'Developer Experience', 'Security', 'Reliability'],
  },
  { name: 'Data', area: 'Platform', teams: ['Data Platform', 'Analytics', 'Machine Learning', 'Insights'] },
] as const;

export const units = [
  { name: 'Engineering', parent: null },
  { name: 'Product Engineering', parent: 'Engineering' },
  { name: 'Platform', parent: 'Engineering' },
  ...departments.map(({ name, area }) => ({ name, parent: area })),
  ...departments.flatMap(({ name, teams }) => teams.map((team) => ({ name: team, parent: name }))),
  { name: 'Product and Design', parent: null },
  { name: 'People', parent: null },
];

/** The people whom the story follows by name. */
export const cast = {
  chief: { employee: 'M0001', name: 'Helen Achterberg' },
  technology: { employee: 'M0002', name: 'Maren Solberg' },
  leader: { employee: 'M0003', name: 'Tomás Rivera' },
  platform: { employee: 'M0004', name: 'Sunniva Hale' },
  admin: { employee: 'M0005', name: 'Nadia Lund' },
  commerce: { employee: 'M0006', name: 'Gareth Penn' },
  linchpin: { employee: 'M0007', name: 'Priya Raman' },
  growthBefore: { employee: 'M0008', name: 'Colin Ashby' },
  infrastructure: { employee: 'M0009', name: 'Kofi Mensah' },
  data: { employee: 'M0010', name: 'Lena Vogt' },
  grower: { employee: 'M0011', name: 'Ines Duarte' },
  leaking: { employee: 'M0012', name: 'Viktor Brandt' },
  manager: { employee: 'M0013', name: 'Grace Mbeki' },
  individual: { employee: 'M0014', name: 'Jonas Weber' },
} as const;

const locations = ['London', 'Berlin', 'Lisbon', 'Amsterdam', 'Remote'] as const;
const pronouns = ['she/her', 'he/him', 'they/them', null, null] as const;

export const titleStages: Readonly<Record<string, string | null>> = {
  'Software Engineer': 'individual-contributor',
  'Senior Software Engineer': 'individual-contributor',
  'Staff Engineer': 'individual-contributor',
  'Tech Lead': 'tech-lead',
  'Engineering Manager': 'engineering-manager',
  'Senior Engineering Manager': 'engineering-manager',
  'Director of Engineering': 'director-of-engineering',
  'VP of Engineering': 'vp-of-engineering',
  'Chief Technology Officer': 'cto',
  'Chief Executive Officer': null,
  'Product Manager': null,
  'Product Designer': null,
  'People Operations Lead': null,
  'People Partner': null,
};

/** A team as the simulation keeps it: who manages it, who leads its technology, how large it wants to be. */
export type Team = { name: string; department: string; manager: string | null; lead: string | null; wanted: number };

/** Makes a new person: the next employee number, a name nobody has, and a place. */
export const peopleSource = (random: Random) => {
  const freshName = nameSource(
    random,
    Object.values(cast).map(({ name }) => name),
  );
  let number = Object.keys(cast).length;
  return (given?: { employee: string; name: string }) => {
    const name = given?.name ?? freshName();
    if (!given) number += 1;
    const employee = given?.employee ?? `M${String(number).padStart(4, '0')}`;
    return { employee, name, email: emailOf(name), pronouns: random.pick(pronouns), location: random.pick(locations) };
  };
};
export type PeopleSource = ReturnType<typeof peopleSource>;

/**
 * The first day of the record: a company of a bit over two hundred. Founders and early joiners were there before the
 * record begins; since when is known for most, because the company kept its contracts.
 */
export const openCompany = (ledger: Ledger, random: Random, newPerson: PeopleSource, opensOn: string): Team[] => {
  const joined = () => addDays(opensOn, -random.between(20, 1500));
  const join = (
    given: { employee: string; name: string } | undefined,
    title: string,
    manager: string | null,
    unit: string,
  ) => {
    const person = newPerson(given);
    const startKnown = !random.chance(0.06);
    ledger.join(person, startKnown ? joined() : opensOn, { title, manager, unit, startKnown, recordedFrom: opensOn });
    return person.employee;
  };
  const chief = join(cast.chief, 'Chief Executive Officer', null, 'People');
  const technology = join(cast.technology, 'Chief Technology Officer', chief, 'Engineering');
  const areas: Record<string, string> = {
    'Product Engineering': join(cast.leader, 'VP of Engineering', technology, 'Product Engineering'),
    Platform: join(cast.platform, 'VP of Engineering', technology, 'Platform'),
  };
  join(cast.admin, 'People Operations Lead', chief, 'People');
  for (let partner = 0; partner < 4; partner += 1) join(undefined, 'People Partner', cast.admin.employee, 'People');

  const directors: Record<string, { employee: string; name: string }> = {
    Commerce: cast.commerce,
    'Core Product': cast.linchpin,
    Growth: cast.growthBefore,
    Infrastructure: cast.infrastructure,
    Data: cast.data,
  };
  const namedManagers: Record<string, { employee: string; name: string }> = {
    Payments: cast.leaking,
    Onboarding: cast.grower,
    Workspace: cast.manager,
  };
  const teams: Team[] = [];
  for (const { name: department, area, teams: teamNames } of departments) {
    const director = join(directors[department], 'Director of Engineering', areas[area] ?? technology, department);
    for (const name of teamNames) {
      const manager = join(namedManagers[name], 'Engineering Manager', director, name);
      const lead = join(undefined, 'Tech Lead', manager, name);
      for (let seat = random.between(4, 7); seat > 0; seat -= 1) {
        join(undefined, random.chance(0.45) ? 'Senior Software Engineer' : 'Software Engineer', manager, name);
      }
      teams.push({ name, department, manager, lead, wanted: 8 });
    }
    for (let seat = 0; seat < 3; seat += 1) {
      join(undefined, seat === 2 ? 'Product Designer' : 'Product Manager', chief, 'Product and Design');
    }
  }
  // The individual whom the story follows: a senior engineer in Grace's team, with the firm since its second year.
  join(cast.individual, 'Software Engineer', cast.manager.employee, 'Workspace');
  return teams;
};
