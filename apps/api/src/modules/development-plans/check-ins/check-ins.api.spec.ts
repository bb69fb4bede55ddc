import {
  changeCheckIn,
  getCheckIn,
  listCheckIns,
  recordCheckIn,
  releaseCheckInNote,
  submitCheckInNote,
  takeBackCheckInNote,
  writeCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { findOverdueCheckIns } from './find-overdue-check-ins.jobs.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const start = async () => {
  const company = await smallCompany(app);
  const ida = app.as(await company.signIn('ic'));
  const emil = app.as(await company.signIn('em'));
  const { today } = company.actor;
  return { ...company, ida, emil, today };
};

const prepare = async () => {
  const started = await start();
  const { emil, people, today } = started;
  const talk = await emil.ok(recordCheckIn, {
    body: { personId: people.ic, heldOn: addDays(today, 3), twoSided: true },
  });
  return { ...started, talk, params: { checkInId: talk.id } };
};
type Prepared = Awaited<ReturnType<typeof prepare>>;

const write = (caller: Caller, { params }: Prepared, text: string, version = 0) =>
  caller.ok(writeCheckInNote, { params, body: { visibility: 'shared', text, version } });

describe('a talk that was held', () => {
  it('is recorded in one call, with a shared and a private note', async () => {
    const { emil, ida, people, today } = await start();
    const body = {
      personId: people.ic,
      heldOn: today,
      nextOn: addDays(today, 14),
      shared: 'Went well',
      private: 'Tired',
    };
    const mine = await emil.ok(recordCheckIn, { body });
    expect(mine).toMatchObject({
      person: { name: 'Ida' },
      counterpart: { name: 'Emil' },
      kind: 'one-to-one',
      status: 'held',
      notes: [{ author: { name: 'Emil' }, text: 'Went well' }],
      myPrivateNote: { text: 'Tired' },
    });
    const hers = await ida.ok(getCheckIn, { params: { checkInId: mine.id } });
    expect(hers).toMatchObject({ notes: [{ text: 'Went well' }], myNote: null, myPrivateNote: null });
    expect(JSON.stringify(hers)).not.toContain('Tired');
  });

  it('is recorded by the person too, with their manager or a mentor of their choice', async () => {
    const { ida, people, today } = await start();
    const withManager = await ida.ok(recordCheckIn, { body: { personId: people.ic, heldOn: today } });
    expect(withManager.counterpart.name).toBe('Emil');
    const body = { personId: people.ic, counterpartId: people.sales, heldOn: today } as const;
    expect(await ida.refused(recordCheckIn, { body })).toMatchObject({ fields: [{ field: 'counterpartId' }] });
    for (const kind of ['mentor', 'skip-level'] as const) {
      const unsaid = await ida.refused(recordCheckIn, { body: { personId: people.ic, heldOn: today, kind } });
      expect(unsaid).toMatchObject({ fields: [{ field: 'counterpartId', message: 'Say with whom.' }] });
    }
    const mentor = await ida.ok(recordCheckIn, { body: { ...body, kind: 'mentor' } });
    expect(mentor.counterpart.name).toBe('Sol');
  });

  it('keeps both from writing over what was saved elsewhere', async () => {
    const { emil, people, today } = await start();
    const { id } = await emil.ok(recordCheckIn, { body: { personId: people.ic, heldOn: today, shared: 'One' } });
    const save = { params: { checkInId: id }, body: { visibility: 'shared', text: 'Two', version: 1 } } as const;
    await emil.ok(writeCheckInNote, save);
    expect(await emil.refused(writeCheckInNote, save)).toMatchObject({ code: 'changed-meanwhile' });
  });
});

describe('a two-sided talk', () => {
  it('shows each side’s part to the other once both have handed in', async () => {
    const prepared = await prepare();
    const { ida, emil, params } = prepared;
    await write(ida, prepared, 'What I am proud of');
    expect(await ida.ok(submitCheckInNote, { params })).toMatchObject({
      turn: 'waiting',
      notes: [{ author: { name: 'Ida' } }],
    });
    expect((await emil.ok(getCheckIn, { params })).notes).toEqual([]);
    await write(emil, prepared, 'What I have seen');
    expect((await emil.ok(getCheckIn, { params })).notes.map(({ text }) => text)).toEqual(['What I have seen']);
    const opened = await emil.ok(submitCheckInNote, { params });
    expect(opened).toMatchObject({ turn: 'open', status: 'held' });
    expect(opened.notes.map(({ text }) => text)).toEqual(['What I have seen', 'What I am proud of']);
    expect((await ida.ok(getCheckIn, { params })).notes).toHaveLength(2);
  });

  it('looks the same to who has not handed in, whether or not the other has', async () => {
    const prepared = await prepare();
    const { ida, emil, params, id } = prepared;
    await app.settle();
    const events = () => app.tenants.read({ organisationId: id }).sql<{ count: number }>`
      select count(*)::int as count from domain_event`;
    const before = { seen: (await emil.call(getCheckIn, { params })).text, list: (await emil.call(listCheckIns)).text };
    const told = await events();
    await write(ida, prepared, 'A long text that nobody may weigh'.repeat(50));
    await ida.ok(submitCheckInNote, { params });
    await app.settle();
    const after = { seen: (await emil.call(getCheckIn, { params })).text, list: (await emil.call(listCheckIns)).text };
    expect(after).toEqual(before);
    expect(await events()).toEqual(told);
  });

  it('can be taken back while the other side has not handed in, and not after', async () => {
    const prepared = await prepare();
    const { ida, emil, params } = prepared;
    await write(ida, prepared, 'First');
    await ida.ok(submitCheckInNote, { params });
    expect(await ida.ok(takeBackCheckInNote, { params })).toMatchObject({ turn: 'write', myNote: { state: 'draft' } });
    await ida.ok(submitCheckInNote, { params });
    await write(emil, prepared, 'Mine');
    await emil.ok(submitCheckInNote, { params });
    expect(await ida.refused(takeBackCheckInNote, { params })).toMatchObject({ code: 'conflict' });
    const late = { params, body: { visibility: 'shared', text: 'Other', version: 4 } } as const;
    expect(await ida.refused(writeCheckInNote, late)).toMatchObject({ code: 'conflict' });
  });

  it('can be read early where its author lets it', async () => {
    const prepared = await prepare();
    const { ida, emil, params } = prepared;
    await write(ida, prepared, 'Read this before');
    await ida.ok(releaseCheckInNote, { params });
    const seen = await emil.ok(getCheckIn, { params });
    expect(seen).toMatchObject({ turn: 'write', notes: [{ text: 'Read this before' }] });
    expect((await ida.ok(getCheckIn, { params })).notes).toHaveLength(1);
  });

  it('is opened once by two who hand in at the same moment', async () => {
    const prepared = await prepare();
    const { ida, emil, params } = prepared;
    await write(ida, prepared, 'Hers');
    await write(emil, prepared, 'His');
    await Promise.all([ida.ok(submitCheckInNote, { params }), emil.ok(submitCheckInNote, { params })]);
    expect((await ida.ok(getCheckIn, { params })).notes).toHaveLength(2);
    expect((await emil.ok(getCheckIn, { params })).notes).toHaveLength(2);
  });
});

describe('a talk that is due', () => {
  const tell = async ({ actor }: { actor: Prepared['actor'] }) => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, findOverdueCheckIns, {}));
    await app.settle();
    return app.tenants.read(actor).sql<{ id: string; payload: object }>`
      select subject_id::text as id, payload from domain_event where name = 'check-in.overdue' order by position`;
  };

  it('is told of once', async () => {
    const { emil, people, today, actor } = await start();
    const dates = { heldOn: addDays(today, -40), nextOn: addDays(today, -10) };
    const talk = await emil.ok(recordCheckIn, { body: { personId: people.ic, ...dates } });
    expect(talk.overdueSince).toBe(addDays(today, -10));
    const payload = { personId: people.ic, counterpartId: people.em, since: addDays(today, -10) };
    expect(await tell({ actor })).toEqual([{ id: talk.id, payload }]);
    expect(await tell({ actor })).toHaveLength(1);
    expect((await emil.ok(listCheckIns, { query: { state: 'overdue' } })).items.map(({ id }) => id)).toEqual([talk.id]);
  });

  it('is answered by the next one, and moved by a new day', async () => {
    const { emil, people, today, actor } = await start();
    const dates = { heldOn: addDays(today, -40), nextOn: addDays(today, -10) };
    const talk = await emil.ok(recordCheckIn, { body: { personId: people.ic, ...dates } });
    const params = { checkInId: talk.id };
    await emil.ok(changeCheckIn, { params, body: { version: talk.version, nextOn: addDays(today, 2) } });
    expect(await tell({ actor })).toEqual([]);
    const other = await emil.ok(recordCheckIn, { body: { personId: people.other, ...dates } });
    await emil.ok(recordCheckIn, { body: { personId: people.other, heldOn: today } });
    expect(await tell({ actor })).toEqual([]);
    expect((await emil.ok(getCheckIn, { params: { checkInId: other.id } })).overdueSince).toBeNull();
  });
});
