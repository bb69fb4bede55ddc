import { recordLeaving } from '@understudy/contracts/people';
import {
  changeAreaChoices,
  changeCohortAreas,
  getTakeOver,
  listCohortAreas,
  takeOver,
} from '@understudy/contracts/programmes-areas';
import { getEligibility, stepCohort } from '@understudy/contracts/programmes-cohorts';
import { applyToCohort } from '@understudy/contracts/programmes-enrolments';
import { importCohortHistory } from '@understudy/contracts/programmes-history';
import { giveCohortRole, listCohortRoles, stepCohortRole } from '@understudy/contracts/programmes-rotations';
import {
  confirmRoleSelection,
  getRoleSelection,
  importCohortRoles,
  listRoleImports,
  runRoleSelection,
  undoRoleImport,
} from '@understudy/contracts/programmes-selection';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { openCohort } from '../testing/open-cohort.js';
import { rotationCohort } from '../testing/rotation-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

type Params = { cohortId: string };
const rolesOf = async (who: Caller, params: Params): Promise<string[]> =>
  (await who.ok(listCohortRoles, { params })).items.map(
    ({ area, role, person, state }) => `${area} ${role}: ${person.name} ${state}`,
  );
const give = (who: Caller, params: Params, enrolmentId: string, areaId: string, role: 'lead' | 'shadow') =>
  who.ok(giveCohortRole, { params, body: { enrolmentId, areaId, role } });

it('gives roles by hand within the ratio, and shows what each area is short of', async () => {
  const company = await rotationCohort(app, ['ceo', 'em', 'ic', 'other'], { docs: { maxShadows: 1 } });
  const { as, admin, params, docs, enrolment } = company;
  const vera = await as('vp');
  await give(vera, params, enrolment('em'), docs, 'lead');
  await give(vera, params, enrolment('ic'), docs, 'shadow');
  const refused = (key: string, areaId: string, role: 'lead' | 'shadow') =>
    vera.refused(giveCohortRole, { params, body: { enrolmentId: enrolment(key), areaId, role } });
  expect(await refused('other', docs, 'shadow')).toMatchObject({ status: 409 });
  expect(await refused('ceo', docs, 'lead')).toMatchObject({ status: 409 });
  const { items, version } = await vera.ok(listCohortAreas, { params });
  expect(items.map(({ name, board }) => [name, board?.leadsShort, board?.experiencedShort, board?.newShort])).toEqual([
    ['Docs', 0, 1, 0],
    ['Notes', 1, 1, 1],
  ]);
  const [kept] = items;
  if (!kept) throw new Error('There is no area.');
  const { id: areaId, board: _board, abilities: _abilities, ...plan } = kept;
  const write = (areas: { areaId: string | null; name: string }[]) => ({
    params,
    body: { version, areas: areas.map((area) => ({ ...plan, ...area })) },
  });
  expect(await admin.refused(changeCohortAreas, write([{ areaId: null, name: 'Other' }]))).toMatchObject({
    status: 409,
  });
  const renamed = await admin.ok(changeCohortAreas, write([{ areaId, name: 'Handbook' }]));
  expect(renamed.items.map(({ name }) => name)).toEqual(['Handbook']);
  expect(await admin.refused(changeCohortAreas, write([{ areaId, name: 'Late' }]))).toMatchObject({ status: 412 });
  expect(await rolesOf(vera, params)).toEqual(['Handbook lead: Emil held', 'Handbook shadow: Ida held']);
});

it('proposes by what people would like to do: own shadows first, the others fall through, and people confirm', async () => {
  const { as, admin, params, programme, docs, notes, enrolment } = await rotationCohort(app, ['ic', 'other', 'sales']);
  await admin.ok(importCohortHistory, {
    params: { programmeId: programme.id },
    body: {
      cohorts: 'cohort,starts_on,ends_on\nOne,2021-01-01,2021-03-31\n',
      enrolments: 'cohort,role_area,role,person\nOne,Docs,shadow,ic\nOne,Notes,shadow,sales\n',
    },
  });
  expect(await admin.refused(runRoleSelection, { params })).toMatchObject({ status: 409 });
  const wish = async (key: 'ic' | 'other' | 'sales', choices: { areaId: string; role: 'lead' | 'shadow' }[]) =>
    (await as(key)).ok(changeAreaChoices, { params: { enrolmentId: enrolment(key) }, body: { choices } });
  const lead = { areaId: docs, role: 'lead' as const };
  await wish('ic', [lead]);
  await wish('other', [lead, { areaId: notes, role: 'lead' }]);
  await wish('sales', [lead, { areaId: docs, role: 'shadow' }]);
  const vera = await as('vp');
  const { selection } = await vera.ok(runRoleSelection, { params });
  const told = selection.lines.map(
    ({ person, choice, area, role, answer, origin }) =>
      `${person.name} ${choice}. ${area.name} ${role}: ${answer}, ${origin}`,
  );
  expect(told).toEqual(
    [
      'Ida 1. Docs lead: chosen, own-shadow',
      'Otto 1. Docs lead: others-first, outsider',
      'Otto 2. Notes lead: chosen, outsider',
      'Sol 1. Docs lead: others-first, outsider',
      'Sol 2. Docs shadow: chosen, outsider',
    ].toSorted((one, other) => one.localeCompare(other)),
  );
  // Otto and Sol came at the same moment: who of them was looked at first is not promised.
  const behind = selection.lines.filter(({ answer }) => answer === 'others-first').map(({ ahead }) => ahead);
  expect(behind.toSorted()).toEqual([1, 2]);
  const again = await vera.ok(runRoleSelection, { params });
  expect(again.selection.lines).toEqual(selection.lines);
  const { items } = await vera.ok(listCohortRoles, { params });
  expect(items.map(({ state }) => state)).toEqual(['proposed', 'proposed', 'proposed']);
  const sol = items.find(({ person }) => person.name === 'Sol');
  const discard = { action: 'discard', version: sol?.version ?? 0, reason: 'Later.' } as const;
  await vera.ok(stepCohortRole, { params: { cohortRoleId: sol?.id ?? '' }, body: discard });
  const confirm = { params: { roleSelectionId: again.selection.id } };
  expect((await vera.ok(confirmRoleSelection, confirm)).selection.open).toBe(0);
  expect(await rolesOf(vera, params)).toEqual(['Docs lead: Ida held', 'Notes lead: Otto held']);
  const ida = await as('ic');
  const late = { params: { enrolmentId: enrolment('ic') }, body: { choices: [] } };
  expect(await ida.refused(changeAreaChoices, late)).toMatchObject({ status: 409 });
  expect(await ida.refused(getRoleSelection, { params })).toMatchObject({ status: 403 });
  expect(await ida.refused(runRoleSelection, { params })).toMatchObject({ status: 403 });
});

it('lets a shadow take over when the lead leaves: named with why, one winner of twenty, and what was is kept', async () => {
  const { as, admin, params, people, today, docs, enrolment } = await rotationCohort(app, ['em', 'ic', 'other']);
  const vera = await as('vp');
  await give(vera, params, enrolment('em'), docs, 'lead');
  await give(vera, params, enrolment('ic'), docs, 'shadow');
  await give(vera, params, enrolment('other'), docs, 'shadow');
  await admin.ok(recordLeaving, { params: { personId: people.em }, body: { leftOn: today } });
  await app.settle();
  expect(await rolesOf(vera, params)).toContain('Docs lead: Emil dropped');
  const { leadsShort, candidates } = await vera.ok(getTakeOver, { params: { areaId: docs } });
  expect(leadsShort).toBe(1);
  expect(candidates.map(({ person, why }) => [person.name, why])).toEqual([
    ['Ida', ['shadows-now']],
    ['Otto', ['shadows-now']],
  ]);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => candidates[at % 2]).map((candidate) =>
      vera.send({
        method: 'POST',
        path: `/api/v1/cohort-areas/${docs}/take-over`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cohortRoleId: candidate?.cohortRoleId, version: candidate?.version }),
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409 || status === 412)).toHaveLength(19);
  const { items } = await vera.ok(listCohortRoles, { params });
  expect(items.filter(({ role, state }) => role === 'lead' && state === 'held')).toMatchObject([
    { tookOverFrom: { name: 'Emil' } },
  ]);
  expect(items.map(({ state }) => state).toSorted()).toEqual(['dropped', 'held', 'held', 'risen']);
  const outsider = { params: { areaId: docs }, body: { cohortRoleId: candidates[0]?.cohortRoleId ?? '', version: 1 } };
  expect(await (await as('ic')).refused(takeOver, outsider)).toMatchObject({ status: 403 });
});

it('gives roles from a file, all or none, and finishes them with the cohort', async () => {
  const { as, admin, params, notes, enrolment } = await rotationCohort(app, ['ic', 'other']);
  const roles = 'role_area,role,person\nNotes,lead,ic\nNotes,shadow,other\n';
  const wrong = await admin.ok(importCohortRoles, {
    params,
    body: { roles: `${roles}Art,lead,ic\n`, checkOnly: false },
  });
  expect(wrong).toMatchObject({
    roles: 2,
    given: false,
    problems: [{ line: 4, code: 'area-unknown', field: 'role_area', value: 'Art' }],
  });
  const checked = await admin.ok(importCohortRoles, { params, body: { roles, checkOnly: true } });
  expect(checked).toMatchObject({ roles: 2, given: false, problems: [] });
  expect(checked.preview.map(({ line, area, role, person }) => `${line} ${area} ${role} ${person.name}`)).toEqual([
    '2 Notes lead Ida',
    '3 Notes shadow Otto',
  ]);
  expect(await rolesOf(admin, params)).toEqual([]);
  expect((await admin.ok(listRoleImports, { params })).items).toEqual([]);
  await admin.ok(importCohortRoles, { params, body: { roles, checkOnly: false } });
  expect(await rolesOf(admin, params)).toEqual(['Notes lead: Ida held', 'Notes shadow: Otto held']);
  const { version } = await admin.ok(listCohortAreas, { params });
  await admin.ok(stepCohort, { params, body: { action: 'end', version } });
  await app.settle();
  expect(await rolesOf(admin, params)).toEqual(['Notes lead: Ida finished', 'Notes shadow: Otto finished']);
  const body = { enrolmentId: enrolment('ic'), areaId: notes, role: 'adviser' } as const;
  expect(await (await as('vp')).refused(giveCohortRole, { params, body })).toMatchObject({ status: 409 });
});

it('takes the roles of a file out again, all or none, and then they count for nothing', async () => {
  const { as, admin, params, docs, notes, enrolment } = await rotationCohort(app, ['ic', 'other', 'em', 'sales']);
  const vera = await as('vp');
  const bring = (roles: string) =>
    vera.ok(importCohortRoles, { params, body: { roles: `role_area,role,person\n${roles}`, checkOnly: false } });
  await bring('Notes,lead,ic\nNotes,shadow,other\n');
  await give(vera, params, enrolment('em'), docs, 'lead');
  await bring('Docs,shadow,ic\nDocs,shadow,sales\n');
  const { items } = await admin.ok(listRoleImports, { params });
  expect(items.map(({ roles, importedBy, undoneAt }) => [roles, importedBy?.name, undoneAt])).toEqual([
    [2, 'Vera', null],
    [2, 'Vera', null],
  ]);
  const undo = (at: number) => ({ params: { ...params, roleImportId: items[at]?.id ?? '' } });
  expect(await (await as('em')).refused(undoRoleImport, undo(1))).toMatchObject({ status: 403 });
  expect(await (await as('ic')).refused(listRoleImports, { params })).toMatchObject({ status: 403 });
  expect((await admin.ok(undoRoleImport, undo(1))).undoneBy).toBeNull();
  expect(await rolesOf(admin, params)).toEqual([
    'Docs lead: Emil held',
    'Docs shadow: Ida held',
    'Docs shadow: Sol held',
  ]);
  expect((await admin.refused(undoRoleImport, undo(1))).detail).toContain('taken out already');
  const { items: places } = await vera.ok(listCohortRoles, { params });
  const sol = places.find(({ person }) => person.name === 'Sol');
  const drop = { action: 'drop', version: sol?.version ?? 0, reason: 'No time.' } as const;
  await vera.ok(stepCohortRole, { params: { cohortRoleId: sol?.id ?? '' }, body: drop });
  expect((await vera.refused(undoRoleImport, undo(0))).detail).toContain('gone on since');
  expect(await rolesOf(admin, params)).toContain('Docs shadow: Ida held');
  expect((await admin.ok(listRoleImports, { params })).items[0]?.undoneAt).toBeNull();
  await give(vera, params, enrolment('ic'), notes, 'lead');
});

it('shows the areas to everybody who sees the cohort, what is short to those who run it, and choices to the person', async () => {
  const { as, params, docs, enrolment } = await rotationCohort(app, ['ic', 'other']);
  const otto = await as('other');
  const seen = await otto.ok(listCohortAreas, { params });
  expect(seen.items.map(({ name, board, abilities }) => [name, board, abilities])).toEqual([
    ['Docs', null, []],
    ['Notes', null, []],
  ]);
  const body = { choices: [{ areaId: docs, role: 'shadow' as const }] };
  const ofIda = { params: { enrolmentId: enrolment('ic') }, body };
  expect(await otto.refused(changeAreaChoices, ofIda)).toMatchObject({ status: 404 });
  expect(await (await as('em')).refused(changeAreaChoices, ofIda)).toMatchObject({ status: 403 });
  expect(await (await as('vp')).refused(changeAreaChoices, ofIda)).toMatchObject({ status: 403 });
  expect(await (await as('ic')).ok(changeAreaChoices, ofIda)).toEqual({ items: body.choices, canChange: true });
  expect(await otto.refused(listCohortRoles, { params })).toMatchObject({ status: 403 });
});

it('explains a rule about roles with what there is, to whoever applies and to those who decide', async () => {
  const rule = { kind: 'earlier-roles' as const, atLeast: 2, ofWhich: 1, roles: ['lead' as const] };
  const { as, admin, actor, params, programme, people } = await openCohort(app, {}, [rule]);
  const bring = (name: string, year: number, role: string) =>
    admin.ok(importCohortHistory, {
      params: { programmeId: programme.id },
      body: {
        cohorts: `cohort,starts_on,ends_on\n${name},${year}-01-01,${year}-03-31\n`,
        enrolments: `cohort,role_area,role,person\n${name},Docs,${role},ic\n`,
      },
    });
  await bring('One', 2021, 'shadow');
  const ida = await as('ic');
  expect((await ida.ok(getEligibility, { params })).rules).toMatchObject([{ met: false, has: 1, ofWhich: 0 }]);
  expect(await ida.refused(applyToCohort, { params, body: {} })).toMatchObject({ status: 409 });
  await bring('Two', 2022, 'lead');
  const become = (state: 'withdrawn' | 'completed') =>
    app.tenants.run(
      actor,
      (tx) => tx.sql`
        update enrolment e set state = ${state}, place = case when ${state} = 'completed' then 1 end
          from cohort c where c.id = e.cohort_id and c.name = 'Two'`,
    );
  await become('withdrawn');
  expect((await ida.ok(getEligibility, { params })).rules).toMatchObject([
    {
      ...{ met: false, has: 1, ofWhich: 0 },
      cohorts: [
        { name: 'Two', counts: 'not-to-its-end', inRole: true },
        { name: 'One', counts: 'counted', inRole: false },
      ],
    },
  ]);
  expect(await ida.refused(applyToCohort, { params, body: {} })).toMatchObject({ status: 409 });
  await become('completed');
  await ida.ok(applyToCohort, { params, body: {} });
  const vera = await as('vp');
  const ofIda = { params, query: { personId: people.ic } };
  expect((await vera.ok(getEligibility, ofIda)).rules).toMatchObject([{ met: true, has: 2, ofWhich: 1 }]);
  expect(await (await as('sales')).refused(getEligibility, ofIda)).toMatchObject({ status: 403 });
});
