import { createEffectivenessMetric, type EffectivenessLevel } from '@understudy/contracts/effectiveness';
import { takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { answerCohortSurvey, planCohortSurvey, stepCohortSurvey } from '@understudy/contracts/programmes-surveys';
import { addDays } from '@understudy/domain/calendar/day';
import { type SeededRandom, seededRandom } from '@understudy/domain/testing/seeded-random';
import { rate } from '../../src/modules/assessments/testing/answering.js';
import { launched, nominateAll, panelAbout, released } from '../../src/modules/assessments/testing/campaigns.js';
import { idasCompany, type Role } from '../../src/modules/assessments/testing/idas-company.js';
import type { TestApp } from '../harness.js';

type Company = Awaited<ReturnType<typeof idasCompany>>;

/** One level that somebody answered without their name: where, to which question, and among whom. */
export type Given = {
  readonly where: string;
  readonly question: string;
  readonly group: 'cohort' | 'peer' | 'report' | 'line';
  readonly role: Role;
  readonly level: number;
};

const cohort = ['pia', 'pál', 'poe', 'pim', 'pru', 'rae', 'rob', 'rui'] as const;
const period = { from: '2024-01-01', to: '2024-04-01' } as const;
const levelOrNone = (random: SeededRandom): number | null => (random.chance(0.15) ? null : random.below(5));

/** Peers and reports say what they think of Ida, and peers of Pia; of both, somebody does not answer. */
const assess = async (app: TestApp, company: Company, random: SeededRandom, given: Given[]) => {
  const { people, admin, id } = company;
  const selection = [{ personId: people.ida }, { personId: people.pia }];
  const campaignId = await launched(app, admin, { selection });
  const head = await company.as('head');
  const raters: Record<'ida' | 'pia', readonly Role[]> = {
    ida: ['pia', 'pál', 'poe', 'pim', 'rae', 'rob', 'rui'],
    pia: random.pick<readonly Role[]>([
      ['pál', 'poe'],
      ['pál', 'poe', 'pru', 'ida'],
    ]),
  };
  const assessments: string[] = [];
  for (const subject of ['ida', 'pia'] as const) {
    const assessmentId = await panelAbout(app, head, subject);
    assessments.push(assessmentId);
    const peers = subject === 'ida' ? (['pia', 'pál', 'poe', 'pim'] as const) : (['pál', 'poe', 'pru', 'ida'] as const);
    await nominateAll(
      app,
      head,
      assessmentId,
      peers.map((key) => people[key]),
    );
    for (const role of raters[subject]) {
      await rate(app, await company.as(role), subject, ({ key, kind }) => {
        const level = kind === 'text' ? null : levelOrNone(random);
        const group = role.startsWith('r') ? 'report' : 'peer';
        if (level !== null) given.push({ where: assessmentId, question: key, group, role, level });
        return kind === 'text' ? '' : level;
      });
    }
  }
  await released(app, admin, id, campaignId);
  return assessments;
};

/** Eight people in a cohort that Head leads and Boss sponsors, asked in the middle and at the end. */
const survey = async (app: TestApp, company: Company, random: SeededRandom, given: Given[]): Promise<string> => {
  const { id, people, actor } = company;
  const admin = app.as(company.admin);
  const cohortId = await app.tenants.run(actor, async (tx) => {
    const [made] = await tx.sql<{ id: string }>`
      with programme_row as (
        insert into programme (organisation_id, name, purpose, state, sponsor_id)
        values (${id}::uuid, 'Programme', 'To lead', 'open', ${people.boss}::uuid) returning id)
      insert into cohort (organisation_id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
      select ${id}::uuid, id, 'First', 'open', ${addDays(actor.today, -60)}::date, ${addDays(actor.today, 60)}::date,
             ${addDays(actor.today, -60)}::date, ${addDays(actor.today, -60)}::date from programme_row
      returning id::text as id`;
    const own = made?.id ?? '';
    const places = cohort.map((key, at) => ({ person: people[key], place: at + 1 }));
    await tx.sql`
      insert into cohort_place (organisation_id, cohort_id, number)
      select ${id}::uuid, ${own}::uuid, n from generate_series(1, ${cohort.length}::int) n`;
    await tx.sql`
      insert into cohort_facilitator (organisation_id, cohort_id, person_id)
      values (${id}::uuid, ${own}::uuid, ${people.head}::uuid)`;
    await tx.sql`
      insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on)
      select ${id}::uuid, ${own}::uuid, r.person, 'enrolled', r.place, ${addDays(actor.today, -60)}::date
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as r (person uuid, place int)`;
    return own;
  });
  for (const moment of ['middle', 'end'] as const) {
    const body = { moment, opensOn: actor.today, closesOn: addDays(actor.today, 7) };
    const planned = await admin.ok(planCohortSurvey, { params: { cohortId }, body });
    const params = { surveyId: planned.id };
    await admin.ok(stepCohortSurvey, { params, body: { action: 'open', version: 1 } });
    for (const role of cohort.slice(moment === 'middle' ? 0 : 2)) {
      const levels = {
        useful: levelOrNone(random),
        pace: levelOrNone(random),
        safe: levelOrNone(random),
        tried: levelOrNone(random),
      };
      for (const [question, level] of Object.entries(levels)) {
        if (level !== null) given.push({ where: planned.id, question, group: 'cohort', role, level });
      }
      const answered = { levels, words: { keep: '', change: '' } };
      await app.as(await company.as(role)).ok(answerCohortSurvey, { params, body: answered });
    }
    await admin.ok(stepCohortSurvey, { params, body: { action: 'close', version: 2 } });
  }
  return cohortId;
};

/** A pulse of Head's line and of Boss's line around it, sent together, and a second time with those who came late. */
const pulse = async (app: TestApp, company: Company, random: SeededRandom, given: Given[]): Promise<number> => {
  const { id, people } = company;
  const admin = app.as(company.admin);
  const leaders: Record<'boss' | 'head', EffectivenessLevel> = {
    boss: 'vp-of-engineering',
    head: 'director-of-engineering',
  };
  const held = Object.entries(leaders).map(([key, stage]) => ({ person: people[key as 'boss' | 'head'], stage }));
  await app.tenants.run({ organisationId: id }, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${id}::uuid, d.person, s.id, '2021-01-01', 'initial', 'manual'
        from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as d (person uuid, stage text)
        join stage s on s.key = d.stage`;
  });
  const metrics = new Map<string, string>();
  for (const [key, level] of Object.entries(leaders)) {
    const words = { name: `Pulse ${key}`, about: 'How it is', unit: 'of five', misleads: 'Moods', prompts: ['Why?'] };
    const body = { level, measure: 'mean' as const, direction: 'higher' as const, guarded: true };
    const made = await admin.ok(createEffectivenessMetric, {
      body: { ...body, words: [{ locale: 'en-GB', ...words }] },
    });
    metrics.set(key, made.id);
  }
  const below: Record<'boss' | 'head', readonly Role[]> = {
    head: ['ida', ...company.peers, ...company.reports],
    boss: ['head', 'otto', 'ida', ...company.peers, ...company.reports],
  };
  const levels = new Map(below.boss.map((role) => [role, random.below(5)]));
  const late = new Set<Role>(['pat', 'ron', 'rui', 'pru']);
  let refused = 0;
  for (const all of [false, true]) {
    const figures = (['head', 'boss'] as const).map((leader) => {
      const answered = below[leader].filter((role) => leader === 'boss' || all || !late.has(role));
      const value = answered.reduce((sum, role) => sum + (levels.get(role) ?? 0), 0) / answered.length;
      return { leader, answered, value };
    });
    const observations = figures.map(({ leader, answered, value }) => ({
      ...{ key: leader, person: leader, metricId: metrics.get(leader) ?? '', ...period, value, n: answered.length },
    }));
    const told = await admin.ok(takeInEffectiveness, { body: { observations } });
    refused += told.problemCount;
    for (const { leader, answered } of told.problemCount === 0 ? figures : []) {
      for (const role of answered) {
        const level = levels.get(role) ?? 0;
        given.push({ where: people[leader], question: `${answered.length}`, group: 'line', role, level });
      }
    }
  }
  return refused;
};

/** One organisation in which the same people are asked three times without their name: about each other, about a cohort, about their line. */
export const askedCompany = async (app: TestApp, seed: number) => {
  const random = seededRandom(seed);
  const company = await idasCompany(app);
  const given: Given[] = [];
  const assessments = await assess(app, company, random, given);
  const cohortId = await survey(app, company, random, given);
  const refused = await pulse(app, company, random, given);
  await app.settle();
  return { company, given, assessments, cohortId, refused };
};
