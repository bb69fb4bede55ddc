import { type Figure, type GroupKind, getIndicators, getIndicatorTrend } from '@understudy/contracts/indicators';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { exportConfidentialFigures, getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { changeCostSettings, getCostLedger } from '@understudy/contracts/indicators-costs';
import { listProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { type CriticalRole, createCriticalRole, listCriticalRoles } from '@understudy/contracts/succession';
import { groupBy } from '@understudy/domain/collections/group-by';
import { defaultCostRanges } from '@understudy/domain/indicators/cost-ledger';
import { formulaVersion } from '@understudy/domain/indicators/figure';
import { sixReady, stageAhead } from '@understudy/domain/indicators/testing/six-ready';
import { generateHistory } from '@understudy/domain/testing/generated-history';
import type { Caller } from '../../../../test/caller.js';
import { toldCompany } from '../../../../test/differencing/told-company.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { OrganisationBuilder } from '../../../../test/organisation-builder.js';
import { figuresIn, unbroken, waysToWrite } from '../../../../test/pdf/figures-in-words.js';
import { pdfText } from '../../../../test/pdf/pdf-text.js';
import { smallCompany } from '../../../../test/small-company.js';
import { EffectsRepository } from '../effects/effects.repository.js';
import { PublicationWriter } from '../publications/publication-writer.service.js';
import { SnapshotWriter } from '../snapshots/snapshot-writer.service.js';
import { BoardService } from './board.service.js';
import { type BoardFacts, boardSheet } from './board-sheet.js';
import { peopleWords } from './people/sheet-words.js';
import { roleWords } from './roles/sheet-words.js';
import { boardWords } from './sheet-words.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const fractions = /\d[.,]\d/;
const why: readonly Exclude<Figure['status'], 'shown'>[] = ['too-few', 'not-recorded', 'not-applicable', 'suppressed'];

/** Reads the PDF of somebody, and all that the pages tell the same person of the same group. */
const readBoth = async (caller: Caller, group: { groupKind: GroupKind; groupId?: string }, locale: 'en-GB' | 'de') => {
  const { content } = await caller.call(exportPipelineBoard, { query: { ...group, locale } });
  const report = await caller.ok(getIndicators, { query: group });
  const told = await caller.ok(getConfidentialFigures, { query: group });
  const trend = await caller.ok(getIndicatorTrend, { query: { ...group, indicator: 'retention', months: 24 } });
  const costs = await caller.ok(getCostLedger, { query: group });
  const { items } = await caller.ok(listCriticalRoles, { query: { sort: 'impact', limit: 200 } });
  // The page of a leader's own pipeline is of every programme in sight, as that of the organisation.
  const { items: effects } = await caller.ok(listProgrammeEffects, {
    query: group.groupKind === 'unit' ? { ...group, limit: 200 } : { limit: 200 },
  });
  return { runs: pdfText(content), report, told, trend, costs, roles: items, effects };
};

/** A programme for each fourth of the people, each with another effect that was told. */
const tellSome = async (organisationId: string, day: string): Promise<string[]> => {
  const effects = app.get(EffectsRepository);
  return app.tenants.run({ organisationId }, async (tx) => {
    const programmes = await tx.sql<{ id: string; name: string }>`
      insert into programme (organisation_id, name, purpose, state, sponsor_id)
      select organisation_id, 'Bridge ' || (7000 + n), 'To lead', 'open', id
        from (select organisation_id, id, row_number() over (order by id) as n from person) p where n % 4 = 0
      returning id::text as id, name`;
    for (const [at, { id }] of programmes.entries()) {
      const difference = (value: number) => ({ difference: value, lower: value - 0.1007, upper: value + 0.1007 });
      const arm = (people: number) => ({ people, stayed: people - 2, promoted: 7 });
      const result = {
        ...{ cohorts: 1, notFollowed: 0, participants: arm(110 + at), others: arm(310 + at) },
        ...{ retention: difference(0.1013 + at / 100), promotion: difference(0.3019 + at / 100) },
        survival: { status: 'no-leavings', test: null } as const,
      };
      const parts = { participants: {}, others: {}, refused: {}, refusedApplicants: {} };
      const matched = { status: 'shown', result, parts } as const;
      await effects.look(tx, id, day, { matched, 'turned-down': { status: 'too-few' } });
      await effects.tell(tx, id, { asOf: day, threshold: 5 }, 'matched', matched);
    }
    return programmes.map(({ name }) => name);
  });
};

/** Figures that stand in the words around: 95%, 36 months, within 1 year, page 1 of 6, marks of an axis in fives, years of sources, formulas 7. */
const around = new Set([
  ...['2011', '2012', String(formulaVersion)],
  ...['95', '36', '12', '1', '2', '3', '4', '5', '6'],
  ...Array.from({ length: 21 }, (_, at) => `${at * 5}%`),
]);

test('every figure of the PDF is one that the pages tell the same person, and what they keep back reads as kept back', async () => {
  const { organisationId, groups, admin } = await toldCompany(app, generateHistory(41, 70), [
    '2022-12-31',
    '2023-06-30',
  ]);
  const { today } = (await app.organisation({ people: {} })).actor;
  await app.get(SnapshotWriter).write({ organisationId }, today);
  const settings = { currency: 'EUR', salary: 61_000, leadershipSalary: 123_000, ...defaultCostRanges, version: 0 };
  await admin.ok(changeCostSettings, { body: settings });
  const programmes = await tellSome(organisationId, today);
  const whole = await admin.ok(getIndicators);
  const leaders = groups.filter(({ groupKind }) => groupKind === 'leader');
  const builder = new OrganisationBuilder(app.system, app.tenants, async () => 'none');
  const seen: [Caller, { groupKind: GroupKind; groupId?: string }][] = [
    [admin, { groupKind: 'organisation' }],
    ...groups
      .filter(({ groupKind }) => groupKind === 'unit')
      .slice(0, 1)
      .map(({ groupKind, groupId }): [Caller, { groupKind: GroupKind; groupId?: string }] => [
        admin,
        { groupKind, groupId },
      ]),
  ];
  for (const { groupKind, groupId } of leaders) {
    if (seen.length === 4) break;
    const email = `${groupId}@leaders.example`;
    const leader = app.as(await builder.addSignIn(organisationId, email, 'member', groupId ?? null));
    if ((await leader.call(getIndicators, { query: { groupKind } })).status === 200) seen.push([leader, { groupKind }]);
  }
  const [statuses, kept]: [Set<string>, string[]] = [new Set(), []];
  let [figures, roleLines, effectsTold] = [0, 0, 0];
  for (const [caller, group] of seen) {
    for (const locale of group.groupKind === 'unit' ? (['de'] as const) : (['en-GB'] as const)) {
      const { runs, report, told, trend, costs, roles, effects } = await readBoth(caller, group, locale);
      const words = boardWords(locale);
      const written = waysToWrite(
        [whole.group.name, report, told, trend, costs, sumsOf(costs.lines), roles, roles.map(coverOf), effects],
        locale,
      );
      const said = runs.flatMap(figuresIn);
      const numbers = runs.filter((run) => /^\d+ \/ \d+$/.test(run));
      expect(numbers).toEqual(numbers.map((_, page) => `${page + 1} / ${numbers.length}`));
      expect(numbers.length).toBeGreaterThan(1);
      expect([group, locale, said.filter((figure) => !written.has(figure) && !around.has(figure))]).toEqual([
        group,
        locale,
        [],
      ]);
      figures += said.filter((figure) => fractions.test(figure)).length;
      const all = unbroken(runs.join(''));
      const listed = roles.filter((role) => all.includes(unbroken(roleLine(role, locale))));
      if (group.groupKind === 'unit') expect(listed.length).toBeLessThan(roles.length);
      else expect(listed).toEqual(roles);
      roleLines += listed.length;
      const names = effects.map(({ programme }) => programme.name);
      expect(programmes.filter((name) => all.includes(unbroken(name))).toSorted()).toEqual(names.toSorted());
      if (group.groupKind === 'unit') expect(names.length).toBeLessThan(programmes.length);
      effectsTold += names.length * Number(group.groupKind === 'unit');
      const untold = told.figures.filter(({ indicator, latest }) => indicator === 'readiness-mix' && latest === null);
      if (told.toldOn !== null && untold.length > 0) {
        const names = untold.map(({ stage }) => stage.name);
        expect(all).toContain(unbroken(peopleWords(locale).kept(names.join(', '))));
        kept.push(...names);
      }
      const reasons = groupBy(
        report.figures.filter(({ indicator }) => indicator === 'retention' || indicator === 'turnover'),
        ({ status }) => status,
      );
      for (const status of why.filter((one) => reasons.has(one))) {
        statuses.add(status);
        expect(all).toContain(unbroken(words.status[status]));
      }
    }
  }
  expect([figures > 20, roleLines > 3, effectsTold > 0]).toEqual([true, true, true]);
  expect([kept.length > 0, statuses.size > 0, seen.length > 2]).toEqual([true, true, true]);
}, 240_000);

test('nothing told under a lower threshold than today’s is read, in page, file and PDF, until it is lowered or told anew', async () => {
  const [june, july] = ['2022-06-30', '2022-07-31'];
  const { organisationId, admin } = await toldCompany(app, sixReady(), [june]);
  const run = <T>(work: Parameters<typeof app.tenants.run<T>>[1]) => app.tenants.run({ organisationId }, work);
  const raise = (to: number) => run((tx) => tx.sql`update organisation set privacy_threshold = ${to}::int`);
  const read = async (asOf?: string) => {
    const { figures, threshold, keptUpTo } = await admin.ok(getConfidentialFigures, { query: { asOf } });
    const mix = figures.filter(({ indicator }) => indicator === 'readiness-mix');
    return [
      threshold,
      keptUpTo,
      ...mix.map(({ latest, earlier, keptBack }) => [...[latest, ...earlier].map((told) => told?.people), ...keptBack]),
    ];
  };
  await app.get(SnapshotWriter).write({ organisationId }, (await admin.ok(getIndicators)).asOf);
  expect(await read()).toEqual([5, null, [16]]);
  await raise(8);
  expect(await read()).toEqual([8, june, [undefined, june]]);
  expect(await read('2022-07-15')).toEqual([8, june, [undefined, june]]);
  const { text } = await admin.call(exportConfidentialFigures, { query: {} });
  expect(text.split('\r\n').filter((row) => row.includes('readiness-mix'))).toEqual([
    expect.stringMatching(/2022-06-30,readiness-mix,tech-lead,threshold-raised,+$/),
  ]);
  const { content } = await admin.call(exportPipelineBoard, { query: { locale: 'de' } });
  const words = peopleWords('de').raised('tech-lead', '30.06.2022');
  expect(unbroken(pdfText(content).join(''))).toContain(unbroken(words));

  // Eight of them are agreed on anew as ready, and eight as not yet: the month end after is told, under the threshold of then.
  await run((tx) => tx.sql`delete from target_stage`);
  await run(
    (tx) => tx.sql`
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
      select organisation_id, id, ${stageAhead}::uuid,
             case when row_number() over (order by id) <= 8 then 'ready-now' else 'within-2-years' end, '2022-07-01'
        from person`,
  );
  await app.get(SnapshotWriter).write({ organisationId }, july);
  await app.get(PublicationWriter).tell({ organisationId }, [july]);
  expect(await read()).toEqual([8, june, [16, june]]);
  await raise(5);
  expect(await read()).toEqual([5, null, [16, 16]]);
}, 120_000);

/** How many stand ready for a role, which the PDF says beside the cover that is wished for. */
const coverOf = ({ successors }: CriticalRole) => successors.length;

/** How the PDF begins to tell of a role: its name, how far it is covered, and who holds it. */
const roleLine = ({ name, incumbent, successors, targetCover }: CriticalRole, locale: 'en-GB' | 'de') => {
  const words = roleWords(locale);
  const holder = incumbent === null ? words.vacant : words.heldBy(incumbent.name);
  return `${name}${words.cover(String(successors.length), String(targetCover))}${holder}`;
};

/** What all lines of a ledger cost together, which the PDF says in its heading. */
const sumsOf = (lines: readonly { readonly total: { readonly low: number; readonly high: number } | null }[]) =>
  (['low', 'high'] as const).map((end) => lines.reduce((sum, { total }) => sum + (total?.[end] ?? 0), 0));

test('the roles and programmes of a line are those of the line, for admins too who have one, and however many others weigh more', async () => {
  const company = await smallCompany(app);
  const { actor, people } = company;
  const admin = app.as(company.admin);
  const boards = app.get(BoardService);
  await app.get(SnapshotWriter).write(actor, actor.today);
  const weight = { vacancyRisk: 'low', targetCover: 1, openedOn: '2020-01-01' } as const;
  const other = { ...weight, name: 'Of Sol', impact: 'critical', incumbentId: people.sales } as const;
  await admin.ok(createCriticalRole, { body: other });
  await admin.ok(createCriticalRole, {
    body: { ...other, name: 'Of Ida', impact: 'moderate', incumbentId: people.ic },
  });
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
      insert into critical_role (organisation_id, name, incumbent_id, impact, vacancy_risk, target_cover, opened_on)
      select organisation_id, name || ' ' || n, incumbent_id, impact, vacancy_risk, target_cover, opened_on
        from critical_role cross join generate_series(1, 200) n where name = 'Of Sol'`,
  );
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
      insert into programme (organisation_id, name, purpose, state, sponsor_id)
      select ${actor.organisationId}::uuid, p.name, 'To lead', 'open', p.id::uuid
        from jsonb_to_recordset(${JSON.stringify([
          { name: 'By Ida', id: people.ic },
          { name: 'By Sol', id: people.sales },
        ])}::jsonb) as p (name text, id text)`,
  );
  const saidOf = async (reader: typeof actor, groupId?: string) => {
    const group = { groupKind: 'leader' as const, ...(groupId === undefined ? {} : { groupId }) };
    const { roles, effects, areEffectsOfGroup } = await boards.facts(reader, group);
    return [...roles.map(({ name }) => name), ...effects.map(({ programme }) => programme.name), areEffectsOfGroup];
  };
  const emils = { ...actor, personId: people.em };
  expect(await saidOf(emils)).toEqual(['Of Ida', 'By Ida', true]);
  expect(await saidOf({ ...emils, isAdmin: false })).toEqual(['Of Ida', 'By Ida', false]);
  expect(await saidOf(actor, people.vp)).toEqual(['Of Ida', 'By Ida', true]);

  // Of a group it is said whose programmes they are, that there are none, and where the rest of them stand.
  const facts = await boards.facts(actor, { groupKind: 'leader', groupId: people.vp });
  const often = (few: BoardFacts['effects']) => Array.from({ length: 21 }, () => few).flat();
  const after = (effects: BoardFacts['effects'], locale: 'en-GB' | 'de') =>
    boardSheet({ ...facts, effects }, locale, 'ready-now')
      .sections.map((section) => section.after)
      .join('\n');
  expect(after([], 'en-GB')).toMatch(/^Nobody in this group stands for a programme /m);
  expect(after([], 'de')).toMatch(/^Niemand in dieser Gruppe verantwortet ein Programm, /m);
  for (const [locale, ...patterns] of [
    [
      'en-GB',
      /^The programmes for which somebody in this group stands\. .* never of one/m,
      /under Indicators, of this/,
    ],
    ['de', /^Die Programme, die jemand aus dieser Gruppe .* nie von einer Einheit/m, /unter „Kennzahlen“, bei dieser/],
  ] as const) {
    for (const pattern of patterns) expect(after(often(facts.effects), locale)).toMatch(pattern);
  }
}, 120_000);
