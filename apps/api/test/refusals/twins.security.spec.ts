import { randomUUID } from 'node:crypto';
import {
  restoreCampaign,
  restoreCycle,
  restoreFrameworkDraft,
  restoreInstrumentDraft,
} from '@understudy/contracts/removed-drafts';
import { allContracts } from '../../src/common/openapi/all-contracts.js';
import { startTestApp, type TestApp } from '../harness.js';
import { callWith, comparable } from './contract-call.js';
import { makeTwin, type Twin, type TwinActor } from './twin-records.js';

const canary = 'canary-of-the-other';
const actors: readonly TwinActor[] = ['admin', 'leader', 'member'];

let app: TestApp;
let ours: Twin;
let theirs: Twin;
let before: Table[];
beforeAll(async () => {
  app = await startTestApp();
  ours = await makeTwin(app, 'canary-of-ours');
  theirs = await makeTwin(app, canary);
  before = await recordsOf(theirs);
});
afterAll(() => app.close());

const contracts = allContracts.filter(
  ({ name, contract }) =>
    contract.produces !== 'text/event-stream' && contract.permission !== 'public' && !/^signOut/.test(name),
);
/** What a table holds for an organisation: how many rows, and a print of all their letters. */
type Table = { name: string; rows: number; print: string | null };
const recordsOf = (twin: Twin): Promise<Table[]> =>
  app.tenants.read({ organisationId: twin.organisation.id }).sql<Table>`
    select c.table_name as name, (xpath('//rows/text()', held))[1]::text::int as rows,
           (xpath('//print/text()', held))[1]::text as print
      from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
       and t.table_type = 'BASE TABLE'
     cross join lateral query_to_xml(format(
       'select count(*) as rows, md5(string_agg(x::text, '','' order by x::text)) as print from %I x', c.table_name),
       false, false, '') held
     where c.table_schema = 'public' and c.column_name = 'organisation_id'
     order by 1`;

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

  it('has removed drafts that are brought back here no more than those that nobody has', async () => {
    for (const [contract, field] of [
      [restoreCampaign, 'removedDraftId'],
      [restoreInstrumentDraft, 'removedInstrumentDraftId'],
      [restoreFrameworkDraft, 'removedFrameworkDraftId'],
      [restoreCycle, 'removedCycleDraftId'],
    ] as const) {
      expect(theirs.ids[field]).toBeDefined();
      for (const actor of actors) {
        const answerTo = async (id: string) =>
          comparable(await callWith(app.as(ours.actors[actor]), contract, { params: () => id, rest: () => id }));
        const foreign = await answerTo(idIn(theirs, field));
        expect([field, actor, foreign]).toEqual([field, actor, await answerTo(randomUUID())]);
        if (actor === 'admin') expect(foreign).toMatchObject({ status: 404 });
      }
    }
  });

  it('keeps every record it had, letter by letter', async () => {
    const tables = await recordsOf(theirs);
    expect(tables).toEqual(before);
    expect(tables.find(({ name }) => name === 'domain_event')?.rows).toBe(0);
    const filled = tables.filter(({ rows }) => rows > 0).map(({ name }) => name);
    expect(filled).toEqual(expect.arrayContaining(['person', 'development_plan', 'check_in_note', 'anonymous_answer']));
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
        const [twin, other] = turn % 2 === 0 ? [ours, theirs] : [theirs, ours];
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
        return text.includes(twin.organisation.id) && !text.includes(other.organisation.id);
      }),
    );
    expect(answers.filter((right) => !right)).toHaveLength(0);
  });
});
