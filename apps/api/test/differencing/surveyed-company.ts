import { getFramework } from '@understudy/contracts/career-framework';
import { createEffectivenessMetric, type EffectivenessLevel } from '@understudy/contracts/effectiveness';
import { takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { seededRandom } from '@understudy/domain/testing/seeded-random';
import type { TestApp } from '../harness.js';
import type { PersonDraft } from '../organisation-builder.js';

const periods = [
  { from: '2024-01-01', to: '2024-04-01' },
  { from: '2024-04-01', to: '2024-07-01' },
] as const;
const levels: readonly EffectivenessLevel[] = ['vp-of-engineering', 'director-of-engineering', 'engineering-manager'];

/** A figure that was taken: whose line it is of, and who had answered by then. */
export type Telling = {
  readonly leaderId: string;
  readonly from: string;
  readonly n: number;
  readonly value: number;
  readonly answered: readonly string[];
};

const drawn = (seed: number) => {
  const { below } = seededRandom(seed);
  const people: Record<string, PersonDraft> = { vp: {} };
  const levelOf = new Map<string, string>([['vp', 'vp-of-engineering']]);
  const add = (key: string, manager: string, level: string) => {
    people[key] = { manager };
    levelOf.set(key, level);
  };
  for (let director = 0; director < 2; director += 1) {
    add(`d${director}`, 'vp', 'director-of-engineering');
    for (let manager = 0; manager < 1 + below(2); manager += 1) {
      const team = `d${director}m${manager}`;
      add(team, `d${director}`, 'engineering-manager');
      const size = 5 + below(6);
      for (let member = 0; member < size; member += 1) add(`${team}p${member}`, team, 'individual-contributor');
    }
  }
  return { people, levelOf };
};

/**
 * A drawn organisation in which one survey is told of teams, of departments and of everybody, under a metric of each level,
 * in whatever order, with some answers coming late: each figure is sent, and sent again when more have answered.
 */
export const surveyedCompany = async (app: TestApp, seed: number) => {
  const { people, levelOf } = drawn(seed);
  const organisation = await app.organisation({ people });
  const admin = app.as(organisation.admin);
  await admin.ok(getFramework);
  const held = [...levelOf].map(([key, stage]) => ({ person: organisation.people[key], stage }));
  await app.tenants.run({ organisationId: organisation.id }, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${organisation.id}::uuid, d.person, s.id, '2021-01-01', 'initial', 'manual'
        from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as d (person uuid, stage text)
        join stage s on s.key = d.stage`;
  });
  const metrics = new Map<string, string>();
  for (const level of levels) {
    const words = {
      name: `Pulse ${level}`,
      about: 'How work feels',
      unit: 'of five',
      misleads: 'Moods',
      prompts: ['Why?'],
    };
    const body = { level, measure: 'mean' as const, direction: 'higher' as const, guarded: true };
    const metric = await admin.ok(createEffectivenessMetric, {
      body: { ...body, words: [{ locale: 'en-GB', ...words }] },
    });
    metrics.set(level, metric.id);
  }
  const random = seededRandom(seed + 1000);
  const isBelow = (leader: string, key: string): boolean => {
    for (let above = people[key]?.manager; above !== undefined; above = people[above]?.manager) {
      if (above === leader) return true;
    }
    return false;
  };
  const tellings: Telling[] = [];
  let refused = 0;
  for (const { from, to } of periods) {
    const answers = new Map(Object.keys(people).map((key) => [key, random.below(1000) / 200]));
    const late = new Set([...answers.keys()].filter(() => random.chance(0.3)));
    const leaders = [...levelOf].filter(([, level]) => metrics.has(level)).map(([key]) => key);
    const rounds = [false, true].flatMap((all) => leaders.map((leader) => ({ leader, all, at: random.next() })));
    for (const { leader, all } of rounds.sort((one, other) => one.at - other.at)) {
      const answered = [...answers.keys()].filter((key) => isBelow(leader, key) && (all || !late.has(key)));
      if (answered.length === 0) continue;
      const value = answered.reduce((sum, key) => sum + (answers.get(key) ?? 0), 0) / answered.length;
      const observed = { key: `${leader} ${from}`, person: leader, from, to, value, n: answered.length };
      const metricId = metrics.get(levelOf.get(leader) ?? '') ?? '';
      const told = await admin.ok(takeInEffectiveness, { body: { observations: [{ ...observed, metricId }] } });
      if (told.problemCount > 0) refused += 1;
      const leaderId = organisation.people[leader] ?? '';
      if (told.problemCount === 0) tellings.push({ leaderId, from, n: answered.length, value, answered });
    }
  }
  return { organisation, admin, people, tellings, refused };
};
