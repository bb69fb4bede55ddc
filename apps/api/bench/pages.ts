import { DirectoryRepository } from '../src/modules/people/directory/directory.repository.js';
import { PersonRepository } from '../src/modules/people/person/person.repository.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import type { BenchDatabase } from './bench-database.js';
import { generatedToday } from './generated-organisation.js';
import { load, startServing } from './load.js';
import { pageTaken } from './page-taken.js';
import { median, report, say } from './percentiles.js';
import { type RecordedStatement, recording } from './recorded-statements.js';

const rounds = 5;
const seconds = 4;
const connections = 20;

const listPath = '/api/v1/people?limit=50';

/** What is typed where people are chosen and in the directory: what many have, what some have, and what hardly anybody has. */
const searches: readonly (readonly [name: string, path: string])[] = [
  ['who is found by a name', '/api/v1/people/found?search=person%2012&limit=12'],
  ['who is found by a title', '/api/v1/people/found?search=title%2012&limit=12'],
  ['first 25 of the directory searched by a name', '/api/v1/people?search=person%2012&limit=25'],
  ['first 25 of the directory searched by a title', '/api/v1/people?search=title%2012&limit=25'],
  ['directory searched by a number that one person has', '/api/v1/people?search=e000500&limit=25'],
];

/** Pages of an organisation of 10,000 under load: the indicators, and lists and people against a bare server. */
export const benchPages = async (database: BenchDatabase, organisationId: string, program: string): Promise<void> => {
  const builder = new OrganisationBuilder(database.system, database.tenants, () => Promise.resolve('nobody signs in'));
  const { token } = await builder.addSignIn(organisationId, 'admin@bench.example', 'admin', null);
  const cookie = `__Host-understudy=${token}`;
  const [somebody] = await database.tenants.read({ organisationId }).sql<{ id: string }>`
    select id::text as id from person where employee_number = 'E000500'`;
  const personId = somebody?.id ?? '';
  const application = await startServing(program, {
    kind: 'application',
    databaseUrl: database.applicationUrl,
    systemDatabaseUrl: database.systemUrl,
  });
  const bare = await startServing(program, {
    kind: 'bare',
    databaseUrl: boundTo(database.applicationUrl, organisationId),
    routes: await statementsOf(database, organisationId, personId),
  });
  try {
    const indicators = `${application.origin}/api/v1/indicators?asOf=${generatedToday}`;
    await pageTaken('indicator page of 10,000 people', indicators, token);
    await pageTaken('first 25 of the directory, 10,000 people', `${application.origin}/api/v1/people?limit=25`, token);
    for (const [name, path] of searches) {
      await pageTaken(`${name}, 10,000 people`, `${application.origin}${path}`, token);
    }
    await pageTaken(
      'directory of 10,000 people, 100 of them',
      `${application.origin}/api/v1/people?limit=100`,
      token,
      'programs',
    );
    await compare(
      'people list of 50 with manager',
      0.6,
      `${application.origin}${listPath}`,
      `${bare.origin}/list`,
      cookie,
    );
    const page = `${application.origin}/api/v1/people/${personId}`;
    await compare("one person's page", 0.4, page, `${bare.origin}/person`, cookie);
  } finally {
    await Promise.all([application.stop(), bare.stop()]);
  }
};

const compare = async (name: string, aim: number, url: string, bareUrl: string, cookie: string): Promise<void> => {
  say(`Comparing: ${name} ...`);
  await load(url, { connections, seconds: 2, cookie });
  await load(bareUrl, { connections, seconds: 2 });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push((await load(url, { connections, seconds, cookie })).perSecond);
    theirs.push((await load(bareUrl, { connections, seconds })).perSecond);
  }
  const value = median(ours) / median(theirs);
  const note = `${Math.round(median(ours))} against ${Math.round(median(theirs))} answers a second of node:http and pg, without sessions, rights, schemas or a choice of organisation`;
  report({ name: `${name}, against a bare server`, value, unit: 'x', aim: `${aim} or more`, met: value >= aim, note });
};

/** The same role as the product's, over connections that belong to the one organisation for good. */
const boundTo = (applicationUrl: string, organisationId: string): string => {
  const url = new URL(applicationUrl);
  url.searchParams.set('options', `-c app.organisation_id=${organisationId}`);
  return url.toString();
};

/** The statements behind the two pages, as the product sends them. */
const statementsOf = async (
  database: BenchDatabase,
  organisationId: string,
  personId: string,
): Promise<Record<string, RecordedStatement>> => {
  const statements: RecordedStatement[] = [];
  const access = recording(database.tenants.read({ organisationId }), statements);
  const viewer = { personId: null, isAdmin: true, today: new Date().toISOString().slice(0, 10) };
  const filter = {
    search: undefined,
    scope: 'organisation',
    unitId: undefined,
    stageKey: undefined,
    managerId: undefined,
    employed: 'now',
  } as const;
  const stretch = { order: { sort: 'name', direction: 'ascending' }, after: null, limit: 51 } as const;
  await new DirectoryRepository().page(access, viewer, filter, stretch);
  await new PersonRepository().find(access, viewer, personId);
  const [list, person] = statements;
  if (list === undefined || person === undefined || statements.length !== 2)
    throw new Error('A page is one statement.');
  return { '/list': list, '/person': person };
};
