import {
  assignStage,
  attentionReason,
  attentionSorts,
  listAttention,
  setTargetStage,
} from '@understudy/contracts/career-framework';
import { createPlan } from '@understudy/contracts/development-plans';
import { recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { changeManager } from '@understudy/contracts/people';
import type { Sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { PersonDraft } from '../../../../test/organisation-builder.js';
import { smallCompany } from '../../../../test/small-company.js';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { knownMedians } from '../../career-framework/stages/kept-medians.repository.js';
import { stayMedians } from '../../career-framework/stages/stay-medians.repository.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { reasonsOf } from './attention.service.js';
import { type AttentionAsked, AttentionPagesRepository, type AttentionPlace } from './attention-pages.repository.js';
import { AttentionReasonsRepository } from './attention-reasons.repository.js';
import { AttentionStandings } from './attention-standings.service.js';
import { refreshAttention } from './refresh-attention.jobs.js';
import { fillWithReasons } from './testing/fill-with-reasons.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** Every page of a list after another, of so many at a time. */
const everyPage = async (page: (after: AttentionPlace | null) => Promise<AttentionPlace[] | null>) => {
  const places: AttentionPlace[] = [];
  for (;;) {
    const next = await page(places.at(-1) ?? null);
    if (next === null) return null;
    if (next.length === 0) return places;
    places.push(...next);
  }
};

const kept = (actor: Actor, limit = 12, order?: AttentionAsked) =>
  everyPage((after) => app.get(AttentionPagesRepository).kept(app.tenants.read(actor), actor, after, limit, order));
const afresh = (actor: Actor, limit = 12, order?: AttentionAsked) => {
  const line = actor.isAdmin ? null : app.get(PeopleScope).inLine(actor.personId, actor.today);
  const pages = app.get(AttentionPagesRepository);
  return everyPage((after) => pages.afresh(app.tenants.read(actor), actor, line, after, limit, order));
};
const reasons = async (actor: Actor, ids: readonly string[], medians: 'kept' | 'afresh') => {
  const rows = await app.get(AttentionReasonsRepository).list(app.tenants.read(actor), actor, ids, medians);
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
};
const refresh = (actor: Actor) =>
  app.tenants.run(actor, (tx) => app.get(AttentionStandings).refreshEverybody(tx, actor));

/** Everybody who may ask: an admin beside the directory, and each person as leader and as admin. */
const viewersOf = (actor: Actor, ids: readonly string[]): Actor[] => [
  actor,
  ...ids.flatMap((personId) => [
    { ...actor, personId },
    { ...actor, personId, isAdmin: false },
  ]),
];

const kinds = [
  'check-in-overdue',
  'plan-awaits-agreement',
  'no-plan',
  'plan-quiet',
  'past-median-time-in-stage',
  'no-manager',
  'no-stage',
  'no-target',
  'linchpin',
  'recently-joined',
];

/** Where the first reason of somebody stands; a conversation that is owed comes with the plans that wait for the same leader. */
const rankOf = (kind = ''): number =>
  kinds.indexOf(kind === 'conversation-overdue' ? 'plan-awaits-agreement' : kind) + 1;

/** A tree of so many people, each below one who came before. */
const tree = (size: number, seed: number): Record<string, PersonDraft> =>
  Object.fromEntries(
    Array.from({ length: size }, (_, place) => [
      `p${place}`,
      place === 0 || place % 11 === 10 ? {} : { manager: `p${Math.floor(place / (2 + (seed % 3)))}` },
    ]),
  );

it('says to everybody what the reasons computed afresh say', async () => {
  const ranks = new Set<number>();
  for (const seed of [1, 3]) {
    const { actor, people } = await app.organisation({ people: tree(45, seed) });
    await fillWithReasons(app.tenants, actor, seed);
    await refresh(actor);
    for (const viewer of viewersOf(actor, Object.values(people))) {
      const read = (await kept(viewer)) ?? [];
      expect(read).toEqual(await afresh(viewer, 25));
      const ids = read.map(({ id }) => id);
      const rows = await reasons(viewer, ids, 'kept');
      expect(rows).toEqual(await reasons(viewer, ids, 'afresh'));
      const first = new Map(rows.map((row) => [row.id, rankOf(reasonsOf(row)[0]?.kind)]));
      expect(ids.map((id) => first.get(id))).toEqual(read.map(({ rank }) => rank));
      for (const { rank } of read) ranks.add(rank);
    }
  }
  expect([...ranks].sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
}, 60_000);

it('says the same in every order and of every reason, kept or found afresh', async () => {
  const { actor, people } = await app.organisation({ people: tree(45, 2) });
  await fillWithReasons(app.tenants, actor, 2);
  await refresh(actor);
  const place = {
    name: ({ nameKey, id }: AttentionPlace) => `${nameKey} ${id}`,
    urgency: ({ rank, nameKey, id }: AttentionPlace) => `${String(rank).padStart(2, '0')} ${nameKey} ${id}`,
  };
  const met = new Set<string>();
  for (const viewer of viewersOf(actor, Object.values(people).slice(0, 2))) {
    const read = (await kept(viewer)) ?? [];
    expect(read.length).toBeGreaterThan(12);
    const ids = read.map(({ id }) => id);
    const whys = new Map((await reasons(viewer, ids, 'kept')).map((row) => [row.id, reasonsOf(row)]));
    for (const reason of attentionReason.options) {
      const having = read.filter(({ id }) => whys.get(id)?.some(({ kind }) => kind === reason));
      const byName = having.toSorted((one, other) => (place.name(one) < place.name(other) ? -1 : 1));
      const orders = [
        ['urgency', 'ascending', having],
        ['urgency', 'descending', having.toReversed()],
        ['name', 'descending', byName.toReversed()],
      ] as const;
      for (const [sort, direction, wanted] of orders) {
        expect(await kept(viewer, 5, { sort, direction, reason })).toEqual(wanted);
        expect(await afresh(viewer, 50, { sort, direction, reason })).toEqual(wanted);
      }
      if (having.length > 0) met.add(reason);
    }
    for (const sort of attentionSorts) {
      const sorted = read.toSorted((one, other) => (place[sort](one) < place[sort](other) ? -1 : 1));
      for (const direction of ['ascending', 'descending'] as const) {
        const wanted = direction === 'ascending' ? sorted : sorted.toReversed();
        expect(await kept(viewer, 12, { sort, direction })).toEqual(wanted);
        expect(await afresh(viewer, 12, { sort, direction })).toEqual(wanted);
      }
    }
  }
  expect(met.size).toBeGreaterThan(6);
}, 60_000);

it('follows what happens to people, and never says of anybody what is no longer so', async () => {
  const { admin, actor, people, signIn } = await smallCompany(app);
  const api = app.as(admin);
  const [emil, ida, vera] = [app.as(await signIn('em')), app.as(await signIn('ic')), app.as(await signIn('vp'))];
  await api.send({ method: 'GET', path: '/api/v1/framework' });
  const viewers = viewersOf(actor, Object.values(people));
  const period = { startsOn: addDays(actor.today, -10), endsOn: addDays(actor.today, 100) };
  let planId = '';
  let contentHash = '';
  const stage = { stageKey: 'individual-contributor', from: '2025-01-01', reason: 'initial' } as const;
  const steps: (() => Promise<unknown>)[] = [
    () => api.ok(assignStage, { params: { personId: people.ic }, body: stage }),
    async () => {
      const plan = await ida.ok(createPlan, { body: { personId: people.ic, ...period, goals: [{ title: 'Lead' }] } });
      planId = plan.id;
      contentHash = plan.agreement.contentHash;
    },
    () => ida.ok(signPlan, { params: { planId }, body: { contentHash } }),
    () =>
      emil.ok(recordCheckIn, {
        body: { personId: people.other, heldOn: addDays(actor.today, -60), nextOn: addDays(actor.today, -30) },
      }),
    () => emil.ok(signPlan, { params: { planId }, body: { contentHash } }),
    () =>
      ida.ok(setTargetStage, {
        params: { personId: people.ic },
        body: { target: { stageKey: 'tech-lead', horizon: 'within-1-year' } },
      }),
    () =>
      api.ok(changeManager, { params: { personId: people.other }, body: { managerId: people.vp, from: actor.today } }),
  ];
  for (const step of steps) {
    await step();
    const right = await Promise.all(viewers.map((viewer) => afresh(viewer)));
    const atOnce = await vera.ok(listAttention, { query: { limit: 50 } });
    const ofVera = viewers.findIndex(({ personId, isAdmin }) => personId === people.vp && !isAdmin);
    expect(atOnce.items.map(({ person }) => person.id)).toEqual(right[ofVera]?.map(({ id }) => id));
    await app.settle();
    expect(await Promise.all(viewers.map((viewer) => kept(viewer)))).toEqual(right);
  }
}, 60_000);

it('is filled by the first night where there is data already', async () => {
  const { actor } = await smallCompany(app);
  expect(await kept(actor)).toBeNull();
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, refreshAttention, {}));
  await app.settle();
  expect(await kept(actor)).toEqual(await afresh(actor));
});

it('is not relied upon on another day, nor while something has happened that it does not know of', async () => {
  const { actor } = await smallCompany(app);
  expect(await kept(actor)).toBeNull();
  await refresh(actor);
  expect(await kept(actor)).toHaveLength(6);
  expect(await kept({ ...actor, today: addDays(actor.today, 1) })).toBeNull();
  const pages = app.get(AttentionPagesRepository);
  const subject = { kind: 'person', id: actor.organisationId };
  await app.tenants.run(actor, async (tx) => {
    await emit(tx, actor, 'person.viewed', subject);
    expect(await pages.kept(tx, actor, null, 9)).toHaveLength(6);
    await emit(tx, actor, 'target-stage.changed', subject);
    expect(await pages.kept(tx, actor, null, 9)).toBeNull();
  });
});

it('keeps the median time in each stage, and doubts it with every change of stages', async () => {
  const { actor } = await app.organisation({ people: tree(45, 1) });
  await fillWithReasons(app.tenants, actor, 1);
  const read = (access: TenantAccess, medians: Sql) =>
    access.sql`with ${medians} select stage_id::text as id, days from medians where days is not null order by 1`;
  const [known, computed] = [knownMedians(actor.today), stayMedians(actor.today)];
  const right = await read(app.tenants.read(actor), computed);
  expect(right).not.toEqual([]);
  expect(await read(app.tenants.read(actor), known)).toEqual(right);
  await refresh(actor);
  expect(await read(app.tenants.read(actor), known)).toEqual(right);
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update stage_median set days = days + 1`;
    expect(await read(tx, known)).not.toEqual(right);
    await emit(tx, actor, 'stage-assignment.changed', { kind: 'organisation', id: actor.organisationId });
    expect(await read(tx, known)).toEqual(right);
  });
  await app.settle();
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update organisation set privacy_threshold = 50`;
    expect(await read(tx, known)).toEqual(right);
    await emit(tx, actor, 'organisation.changed', { kind: 'organisation', id: actor.organisationId });
    expect(await read(tx, known)).toEqual([]);
  });
  await app.settle();
  expect(await read(app.tenants.read(actor), known)).toEqual([]);
});

it('waits for whoever takes people away, instead of keeping something of them', async () => {
  const { actor, people } = await smallCompany(app);
  await app.tenants.run(actor, async (tx) => {
    await app.get(ReportingClosure).lock(tx);
    await tx.sql`delete from person where id = ${people.other}::uuid`;
    await app.tenants.run(actor, (other) => app.get(Jobs).request(other, actor, refreshAttention, {}));
    for (let asked = 0, waiting = 0; waiting === 0; asked += 1) {
      if (asked > 2_000) throw new Error('Nobody waits.');
      const [row] = await tx.sql<{ count: number }>`
        select count(*)::int as count from pg_locks mine join pg_locks theirs using (locktype, classid, objid)
         where mine.pid = pg_backend_pid() and mine.locktype = 'advisory' and not theirs.granted`;
      waiting = row?.count ?? 0;
    }
  });
  await app.settle();
  const jobs = await app.tenants.read(actor).sql`
    select status, attempts from background_job where name = 'refresh-attention'`;
  expect(jobs).toEqual([{ status: 'completed', attempts: 1 }]);
  expect(await kept(actor)).toEqual(await afresh(actor));
});

it('leaves out at once who has left the line, whatever is kept', async () => {
  const { actor, people } = await smallCompany(app);
  await refresh(actor);
  const emil = { ...actor, personId: people.em, isAdmin: false };
  expect((await kept(emil))?.map(({ id }) => id)).toEqual([people.ic, people.other]);
  await app.tenants.run(
    actor,
    (tx) => tx.sql`update reporting_closure set to_on = ${actor.today}::date where person_id = ${people.ic}::uuid`,
  );
  expect((await kept(emil))?.map(({ id }) => id)).toEqual([people.other]);
});
