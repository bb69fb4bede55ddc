import { createProgramme, stepProgramme } from '@understudy/contracts/programmes';
import { getCohort, listCohorts } from '@understudy/contracts/programmes-cohorts';
import { listCohortEnrolments } from '@understudy/contracts/programmes-enrolments';
import { checkCohortHistory, importCohortHistory } from '@understudy/contracts/programmes-history';
import { getShadowToLead, listCohortRoles, type ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { expectGolden } from '@understudy/domain/testing/closeness';
import { describeShared, readShared, readSharedJson } from '@understudy/domain/testing/shared-files';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';

type Share = { numerator: number; denominator: number; value: number; lower: number; upper: number };
type Golden = {
  cohorts: number;
  enrolments: number;
  people: number;
  places: Record<'lead' | 'shadow' | 'adviser', number>;
  people_with_several_places_in_one_cohort: number;
  per_cohort: Record<string, Record<'lead' | 'shadow' | 'adviser', number>>;
  'shadow_to_lead_since_1.9': {
    began_as_shadow: number;
    later_lead: Share;
    cumulative_share_by_cohorts_since_first: Record<string, number>;
    curve: { time: number; at_risk: number; events: number; survival: number; lower: number; upper: number }[];
  };
  'shadow_to_lead_since_1.9_with_6_or_more_later_cohorts': { began_as_shadow: number; later_lead: Share };
  'leads_since_1.14': Record<
    'served_in_any_earlier_cohort' | 'shadow_in_the_cohort_before' | 'shadow_of_the_same_area_in_the_cohort_before',
    Share
  >;
  'release_leads_since_1.11': { places: number; with_two_or_more_earlier_cohorts: number };
};

const expectShare = (shown: ShadowToLeadReport['laterLed'], golden: Share, what: string): void => {
  expect([shown.numerator, shown.denominator]).toEqual([golden.numerator, golden.denominator]);
  for (const part of ['value', 'lower', 'upper'] as const) expectGolden(shown[part], golden[part], `${what} ${part}`);
};

describeShared('thirty-two cohorts of a release team, brought in through the API', () => {
  const golden = readSharedJson<Golden>('golden/release-cohorts.json');
  const body = {
    cohorts: readShared('data/release-cohorts/cohorts.csv'),
    enrolments: readShared('data/release-cohorts/enrolments.csv'),
  };
  let app: TestApp;
  let admin: Caller;
  let programmeId: string;
  let today: string;
  let cohorts: Map<string, string>;
  beforeAll(async () => {
    app = await startTestApp();
    const numbers = new Set([...body.enrolments.matchAll(/,(P\d{4})$/gm)].map(([, number]) => number ?? ''));
    const people = Object.fromEntries([...numbers].map((number) => [number, { joinedOn: '2016-01-01' }]));
    const company = await app.organisation({ people });
    today = company.actor.today;
    admin = app.as(company.admin);
    const made = await admin.ok(createProgramme, {
      body: { name: 'Release team', purpose: 'To ship.', templateKey: 'into-tech-lead', eligibility: [] },
    });
    programmeId = made.id;
    const params = { programmeId };
    await admin.ok(stepProgramme, { params, body: { action: 'open', version: made.version } });
    const { preview, ...checked } = await admin.ok(checkCohortHistory, { params, body });
    expect([preview.cohorts.length, preview.roles.length]).toEqual([golden.cohorts, golden.enrolments]);
    expect(checked).toEqual({
      cohorts: golden.cohorts,
      people: golden.people,
      roles: golden.enrolments,
      problems: [],
      problemCount: 0,
    });
    await admin.ok(importCohortHistory, { params, body });
    const { items } = await admin.ok(listCohorts, { params, query: { limit: '200' } });
    cohorts = new Map(items.map(({ name, id }) => [name, id]));
  }, 120_000);
  afterAll(() => app.close());

  const report = (cohort: string): Promise<ShadowToLeadReport> =>
    admin.ok(getShadowToLead, { params: { programmeId }, query: { cohortId: cohorts.get(cohort) } });

  it('has every place of every cohort', async () => {
    for (const [name, expected] of Object.entries(golden.per_cohort)) {
      const { items } = await admin.ok(listCohortRoles, { params: { cohortId: cohorts.get(name) ?? '' } });
      const count = (role: string): number => items.filter((one) => one.role === role).length;
      expect({ name, lead: count('lead'), shadow: count('shadow'), adviser: count('adviser') }).toEqual({
        name,
        ...expected,
      });
    }
  });

  it('has everybody of every cohort once, who has completed it where it is over', async () => {
    const [, ...lines] = body.enrolments.trim().split(/\r?\n/);
    const told = new Map(Object.keys(golden.per_cohort).map((name) => [name, new Set<string>()]));
    for (const [cohort = '', , , person = ''] of lines.map((line) => line.split(','))) told.get(cohort)?.add(person);
    const ended = new Map(body.cohorts.split(/\r?\n/).map((line) => [line.split(',')[0], line.split(',')[2] ?? '']));
    const everybody = new Set<string>();
    for (const [name, people] of told) {
      const params = { cohortId: cohorts.get(name) ?? '' };
      const { items, nextCursor } = await admin.ok(listCohortEnrolments, { params, query: { limit: '200' } });
      expect(nextCursor).toBeNull();
      expect(items.map(({ person }) => person.name).toSorted()).toEqual([...people].toSorted());
      const state = (ended.get(name) ?? '') < today ? 'completed' : 'enrolled';
      expect(new Set(items.map((one) => one.state))).toEqual(new Set([state]));
      expect((await admin.ok(getCohort, { params })).counts).toEqual({
        states: [{ state, people: people.size }],
        ever: people.size,
      });
      for (const person of people) everybody.add(person);
    }
    expect(everybody.size).toBe(golden.people);
  });

  it('says who went from shadow to lead, and how long that took', async () => {
    const expected = golden['shadow_to_lead_since_1.9'];
    const { beganAsShadow, laterLed, curve, people } = await report('1.9');
    expect(beganAsShadow).toBe(expected.began_as_shadow);
    expect(people).toHaveLength(expected.began_as_shadow);
    expect(people.filter(({ led }) => led !== null)).toHaveLength(expected.later_lead.numerator);
    expectShare(laterLed, expected.later_lead, 'later lead');
    expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      expected.curve.map(({ time, at_risk, events }) => [time, at_risk, events]),
    );
    expected.curve.forEach((point, index) => {
      for (const part of ['survival', 'lower', 'upper'] as const) {
        expectGolden(curve[index]?.[part] ?? null, point[part], `curve at ${point.time}, ${part}`);
      }
    });
    for (const [time, share] of Object.entries(expected.cumulative_share_by_cohorts_since_first)) {
      const last = curve.filter((point) => point.time <= Number(time)).at(-1);
      expectGolden(1 - (last?.survival ?? 1), share, `share after ${time}`);
    }
  });

  it('says it once more of those alone who were seen in six or more later cohorts', async () => {
    const expected = golden['shadow_to_lead_since_1.9_with_6_or_more_later_cohorts'];
    const { laterLedOfLongSeen, longSeen } = await report('1.9');
    expect([longSeen, laterLedOfLongSeen.denominator]).toEqual([6, expected.began_as_shadow]);
    expectShare(laterLedOfLongSeen, expected.later_lead, 'later lead, long seen');
  });

  it('says where the leads came from', async () => {
    const expected = golden['leads_since_1.14'];
    const { leads } = await report('1.14');
    expectShare(leads.servedBefore, expected.served_in_any_earlier_cohort, 'served before');
    expectShare(leads.shadowJustBefore, expected.shadow_in_the_cohort_before, 'shadow just before');
    expectShare(
      leads.shadowOfSameAreaJustBefore,
      expected.shadow_of_the_same_area_in_the_cohort_before,
      'shadow of the same area',
    );
  });

  it('counts the places of all cohorts, who held them, and who held several in one', async () => {
    const { places, placesTogether } = await report('1.6');
    expect(placesTogether).toEqual({
      ...golden.places,
      people: golden.people,
      severalPlaces: golden.people_with_several_places_in_one_cohort,
    });
    const { lead, shadow, adviser } = golden.places;
    expect(lead + shadow + adviser).toBe(golden.enrolments);
    expect(Object.fromEntries(places.map(({ cohort, ...counts }) => [cohort.name, counts]))).toMatchObject(
      golden.per_cohort,
    );
  });

  it('shows beside each release lead how many cohorts they had before, and of all of them how many had two', async () => {
    const names = Object.keys(golden.per_cohort);
    const places = [];
    for (const name of names.slice(names.indexOf('1.11'))) {
      const { items } = await admin.ok(listCohortRoles, { params: { cohortId: cohorts.get(name) ?? '' } });
      places.push(...items.filter(({ area, role }) => area === 'release-lead' && role === 'lead'));
    }
    const expected = golden['release_leads_since_1.11'];
    expect(places).toHaveLength(expected.places);
    expect(places.filter(({ earlierCohorts }) => earlierCohorts >= 2)).toHaveLength(
      expected.with_two_or_more_earlier_cohorts,
    );
    const { longServed, areas } = (await report('1.11')).leads;
    expect([longServed, areas.find(({ area }) => area === 'release-lead')?.servedLong]).toMatchObject([
      2,
      { numerator: expected.with_two_or_more_earlier_cohorts, denominator: expected.places },
    ]);
  });
});
