import { startTestApp, type TestApp } from '../../test/harness.js';
import { DemonstrationService } from './demonstration.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
}, 120_000);
afterAll(() => app.close());

describe('the demonstration', () => {
  it('asks once for the forecasts of admin and leader, each with a question and as things go on', async () => {
    await app.get(DemonstrationService).ensure(new Date(), null);
    await app.get(DemonstrationService).ensure(new Date(), null);
    const [organisation] = await app.system.sql<{ id: string }>`
      select organisation_id::text as id from organisation where demonstration`;
    const asked = await app.tenants.read({ organisationId: organisation?.id ?? '' }).sql<{
      kind: string;
      questions: number;
    }>`
      select group_kind as kind, count(*) filter (where name <> '')::int as questions
        from forecast where job_id is not null and requested_by is not null group by group_kind having count(*) = 2
       order by 1`;
    expect(asked).toEqual([
      { kind: 'leader', questions: 1 },
      { kind: 'organisation', questions: 1 },
    ]);
    const keeping = await app.tenants.read({ organisationId: organisation?.id ?? '' }).sql<{ payload: object }>`
      select payload from background_job where name = 'keep-forecasts' order by payload->>'groupKind'`;
    expect(keeping.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({ groupKind: 'leader', own: true }),
      expect.objectContaining({ groupKind: 'organisation', groupId: null }),
    ]);
  }, 120_000);

  it('gives each persona assessments to do and to read, and are written once', async () => {
    const demonstration = app.get(DemonstrationService);
    await demonstration.ensure(new Date(), null);
    await demonstration.ensure(new Date(), null);
    const [organisation] = await app.system.sql<{ id: string }>`
      select organisation_id::text as id from organisation where demonstration`;
    const reading = app.tenants.read({ organisationId: organisation?.id ?? '' });
    const campaigns = await reading.sql<{ status: string; people: number; submitted: number }>`
      select c.status, sum(g.people)::int as people, sum(g.submitted)::int as submitted
        from campaign c join campaign_progress g on g.campaign_id = c.id group by c.id, c.status, c.created_at
       order by c.created_at desc`;
    expect(campaigns.map(({ status }) => status)).toEqual(['running', 'released']);
    expect(campaigns.every(({ people, submitted }) => people >= 4 && submitted > people)).toBe(true);

    const of = async (employee: string) =>
      (
        await reading.sql<{ waiting: number; drafted: number; results: number; proposed: number }>`
          select (select count(*)::int from assessment_request r where r.rater_id = p.id and r.status = 'asked') as waiting,
                 (select count(*)::int from draft_answer d join assessment_request r on r.id = d.request_id
                   where r.rater_id = p.id) as drafted,
                 (select count(*)::int from assessment a join assessment_result x on x.assessment_id = a.id
                   where a.person_id = p.id) as results,
                 (select count(*)::int from assessment_request r join assessment a on a.id = r.assessment_id
                   where a.person_id = p.id and r.status = 'proposed') as proposed
            from person p where p.employee_number = ${employee}`
      )[0];
    const jonas = await of('M0014');
    expect(jonas).toMatchObject({ drafted: 5, results: 2 });
    expect(jonas?.proposed).toBeGreaterThan(0);
    const grace = await of('M0013');
    expect(grace?.waiting).toBeGreaterThan(3);
    expect(grace?.results).toBe(2);
    expect((await of('M0003'))?.drafted).toBe(7);
    expect(
      await reading.sql`select id from anonymous_answer a where exists (
      select 1 from assessment s where s.id = a.assessment_id and s.status = 'released')`,
    ).toEqual([]);
  }, 120_000);

  it('brings people together: rounds, peers and a mentor from outside, each with something ahead', async () => {
    await app.get(DemonstrationService).ensure(new Date(), null);
    const [organisation] = await app.system.sql<{ id: string }>`
      select organisation_id::text as id from organisation where demonstration`;
    const reading = app.tenants.read({ organisationId: organisation?.id ?? '' });
    const rounds = await reading.sql<{ status: string; pairs: number; nobody: number }>`
      select r.status, (select count(*)::int from mentoring_pair x where x.round_id = r.id) as pairs,
             (select count(*)::int from mentoring_non_pair x where x.round_id = r.id) as nobody
        from mentoring_round r order by r.status`;
    expect(rounds.map(({ status }) => status)).toEqual(['matched', 'published']);
    expect(rounds.every(({ pairs, nobody }) => pairs > 0 && nobody > 1)).toBe(true);
    const [told] = await reading.sql<{
      ahead: number;
      notes: number;
      mentor: string;
      waiting: number;
      longer: boolean;
    }>`
      select (select count(*)::int from calendar_entry k where k.kind = 'peer-group-meeting' and k.starts_at > now()) as ahead,
             (select count(*)::int from peer_group_note) as notes,
             (select p.name from membership m join person p on p.id = m.person_id where m.role = 'mentor') as mentor,
             (select count(*)::int from survey_turnout t join cohort_survey s on s.id = t.survey_id
               where s.state = 'open' and not t.handed_in) as waiting,
             (select bool_and(exists (
                select 1 from enrolment_change h
                 where h.enrolment_id = e.id and h.action = 'extend' and h.extended_until = e.extended_until
                   and h.by_person_id is not null)) from enrolment e where e.state = 'extended') as longer`;
    // Whoever has longer was given it by a step that keeps until when.
    expect(told).toMatchObject({ ahead: 12, notes: 5, mentor: 'Amara Oduya', longer: true });
    expect(told?.waiting).toBeGreaterThan(0);
  }, 120_000);
});
