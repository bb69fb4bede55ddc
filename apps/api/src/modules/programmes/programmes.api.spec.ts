import { changeOrganisation } from '@understudy/contracts/organisations';
import {
  changeOutline,
  changeProgramme,
  createProgramme,
  listProgrammes,
  listProgrammeTemplates,
  stepProgramme,
} from '@understudy/contracts/programmes';
import {
  changeCohort,
  getCohort,
  getEligibility,
  listCohorts,
  offerPlaces,
  stepCohort,
} from '@understudy/contracts/programmes-cohorts';
import {
  applyToCohort,
  getEnrolment,
  listCohortEnrolments,
  listEnrolments,
  nominateForCohort,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { smallCompany } from '../../../test/small-company.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { lapseOffers } from './offers/lapse-offers.jobs.js';
import { offeredTo } from './testing/offered-to.js';
import { approved, openCohort, take } from './testing/open-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

describe('a programme', () => {
  it('begins from a template in the organisation’s language, with an outline that is ready to be run', async () => {
    const { admin: handle } = await smallCompany(app);
    const admin = app.as(handle);
    const english = await admin.ok(listProgrammeTemplates);
    expect(english.items.map(({ leadsTo }) => leadsTo.name)).toEqual([
      'Tech Lead',
      'Engineering Manager',
      'Director of Engineering',
      'VP of Engineering',
      'CTO',
    ]);
    const [row] = await app.system.sql<{ version: number }>`
      select version from organisation where organisation_id = (
        select organisation_id from membership where id = ${handle.membershipId}::uuid)`;
    await admin.ok(changeOrganisation, { body: { version: row?.version ?? 1, locale: 'de' } });
    const body = { name: 'Erste Schritte', purpose: 'Gut beginnen.', templateKey: 'into-tech-lead' };
    const made = await admin.ok(createProgramme, { body });
    expect(made.outline).toHaveLength(6);
    expect(made.outline[0]).toMatchObject({ kind: 'workshop', title: 'Arbeit zerlegen, die zu groß ist', week: 1 });
    expect(made).toMatchObject({
      state: 'draft',
      stages: [{ key: 'individual-contributor' }],
      leadsTo: { key: 'tech-lead' },
      eligibility: [{ kind: 'stage', stageKeys: ['individual-contributor'] }],
    });
  });

  it('is written on with the version that was read; modules keep their identity', async () => {
    const { admin, programme } = await openCohort(app);
    const params = { programmeId: programme.id };
    const [first, second] = programme.outline;
    if (!first || !second) throw new Error('There is no outline.');
    const { id, ...content } = second;
    const modules = [
      { ...content, moduleId: id },
      { ...content, moduleId: null, title: 'New' },
    ];
    const changed = await admin.ok(changeOutline, { params, body: { version: programme.version, modules } });
    expect(changed.outline.map((module) => module.title)).toEqual([second.title, 'New']);
    expect(changed.outline[0]?.id).toBe(id);
    const stale = { version: programme.version, name: 'Other' };
    expect(await admin.refused(changeProgramme, { params, body: stale })).toMatchObject({ status: 412 });
    const foreign = { version: changed.version, modules: [{ ...content, moduleId: first.id }] };
    expect(await admin.refused(changeOutline, { params, body: foreign })).toMatchObject({ status: 400 });
  });

  it('opens once there is something in it, and is put away once nothing of it runs', async () => {
    const { admin: handle } = await smallCompany(app);
    const admin = app.as(handle);
    const empty = await admin.ok(createProgramme, { body: { name: 'Empty', purpose: 'Nothing yet.' } });
    const params = { programmeId: empty.id };
    const step = (action: 'open' | 'archive', version: number) => ({ params, body: { action, version } });
    expect(await admin.refused(stepProgramme, step('open', 1))).toMatchObject({ status: 409 });
    expect((await admin.ok(stepProgramme, step('archive', 1))).state).toBe('archived');
    expect((await admin.ok(listProgrammes)).items).toEqual([]);
    expect((await admin.ok(listProgrammes, { query: { archived: 'true' } })).items.map(({ name }) => name)).toEqual([
      'Empty',
    ]);
  });
});

describe('a place', () => {
  it('goes from the application by a decision and an offer to the person’s own yes', async () => {
    const { as, cohort, params, today } = await openCohort(app);
    const [ida, vera] = [await as('ic'), await as('vp')];
    const enrolment = await approved(ida, vera, cohort.id);
    expect(enrolment).toMatchObject({ state: 'approved', motivation: 'I wish to learn it.' });
    expect(await vera.ok(offerPlaces, { params })).toEqual({ offered: 1, waiting: 0 });
    const { items } = await ida.ok(listEnrolments);
    const abilities = expect.arrayContaining(['accept']);
    expect(items).toMatchObject([{ state: 'offered', answerBy: addDays(today, 7), abilities }]);
    const [offer] = items;
    if (!offer) throw new Error('There is no offer.');
    await take(ida, offer, 'accept');
    const unknown = { places: null, waiting: null, counts: null };
    expect(await ida.ok(getCohort, { params })).toMatchObject({
      ...unknown,
      room: 'full',
      mine: { state: 'enrolled' },
    });
    expect(await vera.ok(getCohort, { params })).toMatchObject({
      places: { taken: 1, offered: 0, free: 0 },
      waiting: 0,
    });
    const { history } = await ida.ok(getEnrolment, { params: { enrolmentId: offer.id } });
    expect(history.map(({ action, role }) => `${action} ${role}`)).toEqual([
      'accept person',
      'offer product',
      'approve facilitator',
      'apply person',
    ]);
  });

  it('is offered by itself to whoever waits when it becomes free, those first who were turned down before', async () => {
    const { as, cohort, params, admin, open } = await openCohort(app);
    const earlier = await open({ name: 'Earlier' });
    const [ida, otto, sol, vera] = [await as('ic'), await as('other'), await as('sales'), await as('vp')];
    const turned = await sol.ok(applyToCohort, { params: { cohortId: earlier.id }, body: {} });
    expect(
      await vera.refused(stepEnrolment, {
        params: { enrolmentId: turned.id },
        body: { action: 'decline', version: 1 },
      }),
    ).toMatchObject({
      status: 409,
    });
    await take(vera, turned, 'decline', { reason: 'Next time.', nextStep: { kind: 'own', words: 'Apply again.' } });
    await approved(ida, vera, cohort.id);
    await admin.ok(offerPlaces, { params });
    await approved(otto, vera, cohort.id);
    await approved(sol, vera, cohort.id);
    expect(await admin.ok(offerPlaces, { params })).toEqual({ offered: 0, waiting: 2 });
    const states = async () =>
      (await vera.ok(listCohortEnrolments, { params })).items.map(
        ({ person, state, position }) => `${person.name} ${state} ${position ?? ''}`,
      );
    expect(await states()).toEqual(['Ida offered ', 'Otto waiting 2', 'Sol waiting 1']);
    const line = await (await as('em')).ok(listEnrolments, { query: { scope: 'line' } });
    expect(line.items.map(({ state, position }) => [state, position])).toContainEqual(['waiting', null]);
    expect((await otto.ok(listEnrolments)).items).toMatchObject([{ position: 2 }]);
    const [mine] = (await ida.ok(listEnrolments)).items;
    if (!mine) throw new Error('There is no offer.');
    await take(ida, mine, 'withdraw', { reason: 'Not this time.' });
    await app.settle();
    expect(await states()).toEqual(['Ida withdrawn ', 'Otto waiting 1', 'Sol offered ']);
    const { version } = await admin.ok(getCohort, { params });
    await admin.ok(changeCohort, { params, body: { version, capacity: 2 } });
    await app.settle();
    expect(await states()).toEqual(['Ida withdrawn ', 'Otto offered ', 'Sol offered ']);
  });

  it('goes on to the next when an offer is not answered in time', async () => {
    const { as, cohort, params, admin, actor } = await openCohort(app);
    const [ida, otto, vera] = [await as('ic'), await as('other'), await as('vp')];
    await approved(ida, vera, cohort.id);
    await admin.ok(offerPlaces, { params });
    await approved(otto, vera, cohort.id);
    await admin.ok(offerPlaces, { params });
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`update enrolment set answer_by = ${addDays(actor.today, -1)}::date where state = 'offered'`;
      await app.get(Jobs).request(tx, actor, lapseOffers, {});
    });
    await app.settle();
    const { items } = await vera.ok(listCohortEnrolments, { params });
    expect(items.map(({ person, state }) => `${person.name} ${state}`)).toEqual(['Ida withdrawn', 'Otto offered']);
  });

  it('has exactly one winner when twenty accept the last one at the same moment; the others wait', async () => {
    const { company, admin, params, offers } = await offeredTo(app, 20);
    const answers = await Promise.all(offers.map(({ person, offer }) => take(person, offer, 'accept')));
    const states = answers.map(({ state }) => state);
    expect(states.filter((state) => state === 'enrolled')).toHaveLength(1);
    expect(states.filter((state) => state === 'waiting')).toHaveLength(19);
    expect((await admin.ok(getCohort, { params })).places).toEqual({ taken: 1, offered: 0, free: 0 });
    const second =
      company.people[answers.find(({ state }) => state === 'waiting')?.person.name.replace('Person ', 'p') ?? ''];
    await expect(
      app.tenants.run(
        company.actor,
        (tx) =>
          tx.sql`update enrolment set state = 'enrolled', place = 1, enrolled_on = current_date where person_id = ${second}::uuid`,
      ),
    ).rejects.toThrow(/enrolment_place_once/);
  }, 60_000);
});

describe('an enrolment', () => {
  it('begins with a nomination by the manager and waits for the person’s own yes', async () => {
    const { as, people, params, cohort } = await openCohort(app);
    const [emil, ida, vera] = [await as('em'), await as('ic'), await as('vp')];
    const nominated = await emil.ok(nominateForCohort, {
      params,
      body: { personId: people.ic, note: 'She teaches us all.' },
    });
    expect(nominated).toMatchObject({ state: 'nominated', nomination: 'She teaches us all.', abilities: ['withdraw'] });
    expect(
      await vera.refused(stepEnrolment, {
        params: { enrolmentId: nominated.id },
        body: { action: 'approve', version: 1 },
      }),
    ).toMatchObject({ status: 409 });
    const agreed = await take(ida, nominated, 'agree');
    expect(agreed).toMatchObject({ state: 'applied', nominatedBy: { name: 'Emil' } });
    expect((await emil.ok(listEnrolments, { query: { scope: 'line' } })).items).toMatchObject([
      { person: { name: 'Ida' }, cohort: { id: cohort.id }, state: 'applied', motivation: null },
    ]);
  });

  it('explains what is needed rule by rule, and takes nobody before', async () => {
    const rules = [
      { kind: 'months-employed' as const, atLeast: 12 },
      { kind: 'earlier-cohorts' as const, atLeast: 2 },
    ];
    const { as, params } = await openCohort(app, {}, rules);
    const ida = await as('ic');
    const explained = await ida.ok(getEligibility, { params });
    expect(explained.met).toBe(false);
    expect(explained.rules.map(({ met, has, rule }) => ({ met, has, kind: rule.kind }))).toMatchObject([
      { met: true, kind: 'months-employed' },
      { met: false, has: 0, kind: 'earlier-cohorts' },
    ]);
    expect(await ida.refused(applyToCohort, { params, body: {} })).toMatchObject({ status: 409 });
  });

  it('can be deferred and goes on in a later cohort, where the person comes first', async () => {
    const { as, cohort, params, admin, open } = await openCohort(app);
    const [ida, vera] = [await as('ic'), await as('vp')];
    await approved(ida, vera, cohort.id);
    await vera.ok(offerPlaces, { params });
    const [offer] = (await ida.ok(listEnrolments)).items;
    if (!offer) throw new Error('There is no offer.');
    const enrolled = await take(ida, offer, 'accept');
    const deferred = await take(ida, enrolled, 'defer', { reason: 'Parental leave.' });
    const later = await open({ name: 'Autumn' });
    const moved = await take(admin, deferred, 'transfer', { cohortId: later.id });
    expect(moved).toMatchObject({ state: 'transferred', movedTo: { cohort: 'Autumn' } });
    expect(
      (await ida.ok(listEnrolments)).items.map(({ state, earlierTries }) => `${state} ${earlierTries}`).toSorted(),
    ).toEqual(['approved 1', 'transferred 0']);
    expect((await vera.ok(getCohort, { params })).counts).toEqual({
      states: [{ state: 'transferred', people: 1 }],
      ever: 1,
    });
  });

  it('stays in every count after a withdrawal, and a second application is the same enrolment', async () => {
    const { as, cohort, params } = await openCohort(app);
    const [ida, vera] = [await as('ic'), await as('vp')];
    await approved(ida, vera, cohort.id);
    await vera.ok(offerPlaces, { params });
    const [offer] = (await ida.ok(listEnrolments)).items;
    if (!offer) throw new Error('There is no offer.');
    const enrolled = await take(ida, offer, 'accept');
    const until = addDays(cohort.endsOn, 30);
    const extended = await take(vera, enrolled, 'extend', { until, reason: 'Half is done.' });
    expect(extended).toMatchObject({ state: 'extended', extendedUntil: until });
    await take(ida, extended, 'withdraw');
    expect((await vera.ok(getCohort, { params })).counts).toEqual({
      states: [{ state: 'withdrawn', people: 1 }],
      ever: 1,
    });
    expect((await ida.ok(applyToCohort, { params, body: {} })).id).toBe(offer.id);
    const again = await ida.refused(applyToCohort, { params, body: {} });
    expect([again.status, again.code]).toEqual([409, 'already-exists']);
  });

  it('ends with the cohort: whoever had no place hears that there was none', async () => {
    const { as, cohort, params, programme, admin, actor } = await openCohort(app);
    const [ida, vera] = [await as('ic'), await as('vp')];
    await ida.ok(applyToCohort, { params, body: {} });
    await app.tenants.run(actor, (tx) => tx.sql`update programme set leads_to_key = 'tech-lead'`);
    const query = { open: 'true', leadsTo: 'tech-lead' } as const;
    expect((await ida.ok(listProgrammes, { query })).items.map(({ id }) => id)).toEqual([programme.id]);
    await vera.ok(stepCohort, { params, body: { action: 'end', version: cohort.version } });
    expect((await ida.ok(listEnrolments)).items.map(({ state }) => state)).toEqual(['declined']);
    const { items } = await admin.ok(listCohorts, { params: { programmeId: programme.id } });
    expect(items.map(({ state }) => state)).toEqual(['ended']);
    expect((await ida.ok(listProgrammes, { query })).items).toEqual([]);
  });
});
