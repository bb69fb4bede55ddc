import { createPlan, listPlanChanges } from '@understudy/contracts/development-plans';
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

describe('a shared note that is corrected', () => {
  const correcting = async () => {
    const started = await start();
    const { emil, people, today } = started;
    const { id: checkInId } = await emil.ok(recordCheckIn, {
      body: { personId: people.ic, heldOn: today, shared: 'One', private: 'Mine' },
    });
    const params = { checkInId };
    const save = (visibility: 'shared' | 'private', text: string, version: number) =>
      emil.ok(writeCheckInNote, { params, body: { visibility, text, version } });
    return { ...started, params, save };
  };

  it('keeps what it said before, for both of the two, and nothing where nothing changed', async () => {
    const { emil, ida, params, save } = await correcting();
    for (const [place, text] of ['Two', 'Two', 'Three', ''].entries()) await save('shared', text, place + 1);
    for (const caller of [ida, emil]) {
      const { notes } = await caller.ok(getCheckIn, { params });
      expect(notes).toMatchObject([
        { author: { name: 'Emil' }, text: '', earlier: [{ text: 'Three' }, { text: 'Two' }, { text: 'One' }] },
      ]);
      const days = notes[0]?.earlier.map(({ correctedAt }) => correctedAt) ?? [];
      expect(days).toEqual([...days].sort().reverse());
    }
    expect((await emil.ok(getCheckIn, { params })).myNote).toMatchObject({ text: '', version: 5 });
    await save('shared', 'Four', 5);
    expect((await ida.ok(getCheckIn, { params })).notes[0]?.earlier).toHaveLength(3);
    const lost = { params, body: { visibility: 'shared', text: 'Five', version: 5 } } as const;
    expect(await emil.refused(writeCheckInNote, lost)).toMatchObject({ code: 'changed-meanwhile' });
    expect((await ida.ok(getCheckIn, { params })).notes[0]?.earlier).toHaveLength(3);
  });

  it('shows the latest 50 of its earlier wordings and how many there are, and in a list their number alone', async () => {
    const { emil, ida, params, save, id } = await correcting();
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
        insert into check_in_note_wording (organisation_id, check_in_id, author_id, version, text)
        select organisation_id, check_in_id, author_id, place - 60, 'Wording ' || place
          from check_in_note, generate_series(1, 60) place where visibility = 'shared'`,
    );
    await save('shared', '', 1);
    const latest = ['One', ...Array.from({ length: 49 }, (_, place) => `Wording ${60 - place}`)];
    for (const caller of [ida, emil]) {
      const [note] = (await caller.ok(getCheckIn, { params })).notes;
      expect(note).toMatchObject({ text: '', earlierCount: 61 });
      expect(note?.earlier.map(({ text }) => text)).toEqual(latest);
      const [listed] = (await caller.ok(listCheckIns)).items;
      expect(listed?.notes).toMatchObject([{ text: '', earlier: [], earlierCount: 61 }]);
    }
  });

  it('is the only one that does: of a private note the database itself keeps no earlier wording', async () => {
    const { emil, params, save, id } = await correcting();
    await save('private', 'Still mine', 1);
    const inserted = app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
        insert into check_in_note_wording (organisation_id, check_in_id, author_id, visibility, version, text)
        select organisation_id, check_in_id, author_id, visibility, version, text
          from check_in_note where visibility = 'private'`,
    );
    await expect(inserted).rejects.toThrow('check_in_note_wording_shared');
    const rows = await app.tenants.read({ organisationId: id }).sql`select text from check_in_note_wording`;
    expect(rows).toEqual([]);
    expect((await emil.ok(getCheckIn, { params })).notes).toMatchObject([{ text: 'One', earlier: [] }]);
  });
});

describe('the history of a plan', () => {
  const historyOf = async (caller: Caller, planId: string) =>
    (await caller.ok(listPlanChanges, { params: { planId }, query: { about: 'check-ins' } })).items.map(
      ({ what, author, fields, checkInId }) => [what, author?.name, fields.map(({ after }) => after).join(), checkInId],
    );

  it('tells of the talks that belong to it, who did what and when, and never a word of what was written', async () => {
    const { ida, emil, people, today } = await start();
    const period = { startsOn: today, endsOn: addDays(today, 90) };
    const { id: planId } = await ida.ok(createPlan, { body: { personId: people.ic, ...period } });
    const body = { personId: people.ic, heldOn: today, shared: 'Words', private: 'Words of mine' };
    const { id } = await emil.ok(recordCheckIn, { body });
    const params = { checkInId: id };
    const save = (visibility: 'shared' | 'private') =>
      emil.ok(writeCheckInNote, { params, body: { visibility, text: 'Other words', version: 1 } });
    for (const visibility of ['shared', 'private'] as const) await save(visibility);
    const day = addDays(today, 14);
    await ida.ok(changeCheckIn, { params, body: { version: 1, nextOn: day } });
    const later = await ida.ok(recordCheckIn, { body: { personId: people.ic, heldOn: day } });
    await ida.ok(changeCheckIn, { params: { checkInId: later.id }, body: { version: 1, status: 'cancelled' } });
    for (const caller of [ida, emil]) {
      expect(await historyOf(caller, planId)).toEqual([
        ['check-in-cancelled', 'Ida', 'Emil', later.id],
        ['check-in-planned', 'Ida', `Emil,${day}`, later.id],
        ['check-in-moved', 'Ida', `Emil,${day}`, id],
        ['check-in-corrected', 'Emil', 'Emil', id],
        ['check-in-noted', 'Emil', 'Emil', id],
        ['check-in-held', 'Emil', `Emil,${today}`, id],
      ]);
      expect((await caller.call(listPlanChanges, { params: { planId } })).text).not.toMatch(/words/i);
    }
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
