import { addToSignal, changeSignalSettings, listSignals } from '@understudy/contracts/assessments-signals';
import {
  checkSignalImport,
  importSignals,
  listSignalImports,
  undoSignalImport,
} from '@understudy/contracts/assessments-signals-import';
import { listNotifications } from '@understudy/contracts/notifications';
import { startTestApp, type TestApp } from '../../../../../test/harness.js';
import { smallCompany } from '../../../../../test/small-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const evidence = 'Sat with both new colleagues until the release was out.';

/** A file about Ida by Emil and about Otto by Vera, by their numbers, and who can bring it in. */
const start = async () => {
  const company = await smallCompany(app);
  const numbers = await app.tenants.read({ organisationId: company.id }).sql<{ id: string; number: string }>`
    select id::text as id, employee_number as number from person`;
  const numberOf = (key: 'ic' | 'em' | 'other' | 'vp') =>
    numbers.find(({ id }) => id === company.people[key])?.number ?? '';
  const file = (...rows: string[][]) =>
    [['person', 'observer', 'signal', 'observed_on', 'evidence'], ...rows].map((row) => row.join(',')).join('\n');
  const rows = [
    [numberOf('ic'), numberOf('em'), 'Mentors others unasked', '2025-05-05', evidence],
    [numberOf('other'), numberOf('vp'), 'owns-beyond-scope', '2025-06-06', evidence],
  ];
  const admin = app.as(company.admin);
  return { ...company, admin, rows, file, body: { fileName: 'old.csv', text: file(...rows) } };
};

it('shows row by row what it would write, and writes nothing', async () => {
  const { admin, body, people } = await start();
  const found = await admin.ok(checkSignalImport, { body });
  expect(found).toMatchObject({ observations: 2, people: 2, problems: [], problemCount: 0 });
  expect(
    found.rows.map(({ line, person, observer, signal, observedOn }) => [line, person, observer, signal, observedOn]),
  ).toEqual([
    [2, 'Ida', 'Emil', 'mentors-unasked', '2025-05-05'],
    [3, 'Otto', 'Vera', 'owns-beyond-scope', '2025-06-06'],
  ]);
  expect((await admin.ok(listSignals, { params: { personId: people.ic } })).items).toEqual([]);
});

it('writes all of a file or none, naming row and field of what is wrong', async () => {
  const { admin, rows, file, people } = await start();
  const wrong = [...(rows[0] ?? []).slice(0, 2), 'brave', '2099-01-01', evidence];
  const text = file(...rows, wrong);
  const found = await admin.ok(checkSignalImport, { body: { text } });
  expect(found.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
    [4, 'signal', 'signal-unknown'],
    [4, 'observed_on', 'day-ahead'],
  ]);
  expect((await admin.call(importSignals, { body: { text } })).status).toBe(409);
  expect((await admin.ok(listSignals, { params: { personId: people.ic } })).items).toEqual([]);
});

it('names the line of the file, also below empty lines and evidence of several lines', async () => {
  const { admin, rows, file } = await start();
  const [first = [], second = []] = rows;
  const long = [...first.slice(0, 4), `"${evidence}\nAnd once more.\n\nAnd again."`];
  const wrong = [...second.slice(0, 2), 'brave', ...second.slice(3)];
  const text = file([], long, [], wrong).replaceAll('\n', '\r\n');
  const found = await admin.ok(checkSignalImport, { body: { text } });
  expect(found.rows.map(({ line }) => line)).toEqual([3]);
  expect(found.problems.map(({ line, field }) => [line, field])).toEqual([[8, 'signal']]);
});

it('stands under the name of whoever saw it, who answers for it, and says that it came from a file', async () => {
  const { admin, body, people, signIn } = await start();
  await admin.ok(importSignals, { body });
  const params = { personId: people.ic };
  const [seen] = (await app.as(await signIn('ic')).ok(listSignals, { params })).items;
  expect(seen).toMatchObject({ observer: { name: 'Emil' }, imported: true, openToPerson: true, state: 'recorded' });
  const [own] = (await app.as(await signIn('em')).ok(listSignals, { params })).items;
  expect(own?.abilities).toEqual(['reply', 'withdraw', 'correct']);
  const again = await admin.ok(checkSignalImport, { body });
  expect(again.problems.map(({ code }) => code)).toEqual(['recorded-already', 'recorded-already']);
});

it('is taken out again once: what stands is withdrawn, what was said stays, and the file can be brought in anew', async () => {
  const { admin, body, people, signIn } = await start();
  const { id } = await admin.ok(importSignals, { body });
  const params = { personId: people.ic };
  const ida = app.as(await signIn('ic'));
  const [seen] = (await ida.ok(listSignals, { params })).items;
  const entry = { version: seen?.version ?? 0, kind: 'view' as const, text: 'I liked that week.' };
  await ida.ok(addToSignal, { params: { signalId: seen?.id ?? '' }, body: entry });
  expect(await admin.ok(undoSignalImport, { params: { signalImportId: id } })).toMatchObject({ abilities: [] });
  const [after] = (await ida.ok(listSignals, { params })).items;
  expect(after?.state).toBe('withdrawn');
  expect(after?.thread.map(({ kind }) => kind)).toEqual(['view', 'withdraw']);
  expect((await admin.call(undoSignalImport, { params: { signalImportId: id } })).status).toBe(409);
  await admin.ok(importSignals, { body });
  expect((await admin.ok(listSignalImports, {})).items.map(({ abilities }) => abilities)).toEqual([['undo'], []]);
});

it('is told to those in whose name it was brought in, and to those whom it is about only while they read it', async () => {
  for (const openToPerson of [true, false]) {
    const { admin, body, signIn } = await start();
    const [ida, emil, sol] = [await signIn('ic'), await signIn('em'), await signIn('sales')].map((one) => app.as(one));
    if (!openToPerson) await admin.ok(changeSignalSettings, { body: { openToPerson, version: 0 } });
    await admin.ok(importSignals, { body });
    await app.settle();
    const told = async (caller = sol) =>
      ((await caller?.ok(listNotifications))?.items ?? []).map(({ kind, place, inSight }) => [kind, place, inSight]);
    expect(await told(ida)).toEqual(openToPerson ? [['signal-observed', 'signals', true]] : []);
    expect(await told(emil)).toEqual([['signals-in-my-name', 'written-signals', true]]);
    expect(await told(sol)).toEqual([]);
  }
});

it('is another admin’s to bring in and take out where it is about an admin', async () => {
  const { admin, body, rows, file, signIn, people } = await start();
  const ida = app.as(await signIn('ic', 'admin'));
  const found = await ida.ok(checkSignalImport, { body });
  expect(found.problems).toMatchObject([{ line: 2, field: 'person', code: 'about-you' }]);
  expect((await ida.call(importSignals, { body })).status).toBe(409);
  const { id } = await admin.ok(importSignals, { body });
  expect((await ida.ok(listSignalImports, {})).items.map(({ abilities }) => abilities)).toEqual([[]]);
  const params = { signalImportId: id };
  const refused = await ida.refused(undoSignalImport, { params });
  expect([refused.status, refused.detail]).toEqual([403, 'Some of this was seen of you. Another admin takes it out.']);
  expect((await admin.ok(listSignals, { params: { personId: people.ic } })).items[0]?.state).toBe('recorded');
  expect(await admin.ok(undoSignalImport, { params })).toMatchObject({ abilities: [] });
  const others = await ida.ok(importSignals, { body: { fileName: 'other.csv', text: file(...rows.slice(1)) } });
  expect(await ida.ok(undoSignalImport, { params: { signalImportId: others.id } })).toMatchObject({ abilities: [] });
});

it('is for admins alone', async () => {
  const { body, signIn } = await start();
  for (const key of ['em', 'vp', 'ic'] as const) {
    const actor = app.as(await signIn(key));
    expect((await actor.call(checkSignalImport, { body })).status).toBe(403);
    expect((await actor.call(importSignals, { body })).status).toBe(403);
    expect((await actor.call(listSignalImports, {})).status).toBe(403);
  }
});
