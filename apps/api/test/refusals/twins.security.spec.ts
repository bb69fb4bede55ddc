import { randomUUID } from 'node:crypto';
import { allContracts } from '../../src/common/openapi/all-contracts.js';
import { startTestApp, type TestApp } from '../harness.js';
import { callWith } from './contract-call.js';
import { makeTwin, type Twin, type TwinActor } from './twin-records.js';

const canary = 'canary-of-the-other';
const actors: readonly TwinActor[] = ['admin', 'leader', 'member'];

let app: TestApp;
let ours: Twin;
let theirs: Twin;
beforeAll(async () => {
  app = await startTestApp();
  ours = await makeTwin(app, 'canary-of-ours');
  theirs = await makeTwin(app, canary);
});
afterAll(() => app.close());

const contracts = allContracts.filter(
  ({ name, contract }) =>
    contract.produces !== 'text/event-stream' && contract.permission !== 'public' && !/^signOut/.test(name),
);
const idIn = (twin: Twin, field: string): string => twin.ids[field] ?? randomUUID();

/** What an answer must not hold: texts of the other organisation, and ids of its records that were not in the request. */
const leaks = (text: string, sent: ReadonlySet<string>): string[] => [
  ...(text.includes(canary) ? [canary] : []),
  ...Object.values(theirs.ids).filter((id) => id !== '' && !sent.has(id) && text.includes(id)),
];

describe('the other organisation', () => {
  it.each(contracts)('does not show in $name, whoever asks and whatever they name', async ({ contract }) => {
    for (const actor of actors) {
      const caller = app.as(ours.actors[actor]);
      for (const [params, rest] of [
        [ours, ours],
        [theirs, theirs],
        [ours, theirs],
        [theirs, ours],
      ] as const) {
        const sent = new Set<string>();
        const choose = (twin: Twin) => (field: string) => {
          const id = idIn(twin, field);
          sent.add(id);
          return id;
        };
        const answer = await callWith(caller, contract, { params: choose(params), rest: choose(rest) });
        expect({ actor, status: answer.status, leaks: leaks(answer.text, sent) }).toEqual({
          actor,
          status: answer.status,
          leaks: [],
        });
        expect(answer.status).not.toBe(500);
      }
    }
  });

  it('keeps every record it had', async () => {
    const { id } = theirs.organisation;
    const [counts] = await app.tenants.read({ organisationId: id }).sql<Record<string, number>>`
      select (select count(*) from person)::int as people, (select count(*) from critical_role)::int as roles,
             (select count(*) from successor)::int as successors, (select count(*) from data_import)::int as imports,
             (select count(*) from invitation where withdrawn_at is null)::int as invitations,
             (select count(*) from domain_event)::int as events`;
    expect(counts).toEqual({ people: 3, roles: 1, successors: 1, imports: 1, invitations: 1, events: 0 });
  });

  it('does not show in mails, events, jobs or keys of ours', async () => {
    await app.settle();
    const reading = app.tenants.read({ organisationId: ours.organisation.id });
    const texts = await reading.sql<{ text: string }>`
      select e.payload::text as text from domain_event e
      union all select j.payload::text || coalesce(j.problem, '') || coalesce(j.result::text, '') from background_job j
      union all select k.response::text from idempotency_key k`;
    const mails = (await app.mails()).map(({ text, subject }) => text + subject);
    expect([...texts.map(({ text }) => text), ...mails].filter((text) => text?.includes(canary))).toEqual([]);
  });
});

describe('the pool at the level of requests', () => {
  it('never mixes two organisations that ask at the same time, failing or not', async () => {
    const listing = allContracts.find(({ name }) => name === 'getOrganisation');
    if (!listing) throw new Error('There is no getOrganisation.');
    const turns = Array.from({ length: 300 }, (_, turn) => turn);
    const answers = await Promise.all(
      turns.map(async (turn) => {
        const twin = turn % 2 === 0 ? ours : theirs;
        const caller = app.as(twin.actors.admin);
        if (turn % 3 === 0) {
          await caller.send({ method: 'GET', path: `/api/v1/people/${randomUUID()}` });
          await caller.send({
            method: 'PATCH',
            path: '/api/v1/organisation',
            body: '{}',
            headers: { 'content-type': 'application/json' },
          });
        }
        const { text } = await callWith(caller, listing.contract, { params: () => '', rest: () => '' });
        return text.includes(twin.organisation.id) && text.includes(twin.canary);
      }),
    );
    expect(answers.filter((right) => !right)).toHaveLength(0);
  });
});
