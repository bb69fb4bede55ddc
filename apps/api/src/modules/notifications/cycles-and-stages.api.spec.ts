import { listAuditEntries } from '@understudy/contracts/audit';
import { assignStage, getFramework } from '@understudy/contracts/career-framework';
import { changePlan, commentOnPlan, createPlan, getPlan } from '@understudy/contracts/development-plans';
import { closeCycle, createCycle, launchCycle, remindCycle } from '@understudy/contracts/development-plans-cycles';
import { signPlan } from '@understudy/contracts/development-plans-goals';
import { changeDevelopmentSettings, chooseHandOver } from '@understudy/contracts/development-plans-hand-over';
import {
  changeTransitionItem,
  getMyTransition,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import { listNotifications, type NotificationKind, readAllNotifications } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { followCycles } from '../development-plans/cycles/cycle-jobs.js';
import { tellPlanEnds } from '../development-plans/plans/tell-plan-ends.jobs.js';
import { tellLookBacks } from '../development-plans/transitions/tell-look-backs.jobs.js';
import { type Company, startCompany, told } from './testing/told-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** To whom something of these kinds was told so far. */
const toldOf = async (company: Company, kind: NotificationKind): Promise<string[]> =>
  (await told(app, company)).flatMap((line) => (line.endsWith(`: ${kind}`) ? [line.slice(0, -kind.length - 2)] : []));

const cycleOf = async ({ organisation, admin }: Company) => {
  const { today } = organisation.actor;
  const draft = { name: 'Spring', opensOn: today, closesOn: addDays(today, 14), remindDays: [] };
  const period = { plansStartOn: '2026-01-01', plansEndOn: '2026-06-30' };
  const audience = { kind: 'line', leaderId: organisation.people.lead } as const;
  const { id } = await admin.ok(createCycle, { body: { ...draft, ...period, audience } });
  await admin.ok(launchCycle, { params: { cycleId: id } });
  await app.settle();
  return { cycleId: id };
};

describe('a development cycle', () => {
  it('asks exactly those who take part, leads them to their plan, and says its name to nobody else', async () => {
    const company = await startCompany(app);
    await cycleOf(company);
    expect(await told(app, company)).toEqual(['ida: cycle-launched', 'otto: cycle-launched']);
    const { items } = await company.callers.ida.ok(listNotifications);
    expect(items).toMatchObject([{ inSight: true, person: null, subject: 'Spring', place: 'my-plan' }]);
    await app.tenants.run(company.organisation.actor, (tx) => tx.sql`delete from development_cycle_participant`);
    const { items: later } = await company.callers.ida.ok(listNotifications);
    expect(later).toMatchObject([{ inSight: false, subject: null, place: null, placeId: null }]);
  });

  it('asks whoever comes into it while it runs, once, and reminds those without an agreed plan', async () => {
    const company = await startCompany(app);
    const { organisation, admin } = company;
    const { actor, people } = organisation;
    const params = await cycleOf(company);
    await admin.ok(changeManager, {
      params: { personId: people.far },
      body: { managerId: people.lead, from: actor.today },
    });
    const morning = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, followCycles, {}));
      await app.settle();
    };
    await morning();
    await morning();
    expect(await toldOf(company, 'cycle-launched')).toEqual(['far', 'ida', 'otto']);
    await app.tenants.run(
      actor,
      (tx) => tx.sql`
      insert into development_plan (organisation_id, person_id, starts_on, ends_on, created_on, content_hash, status, agreed_on)
      values (${organisation.id}::uuid, ${people.otto}::uuid, '2026-01-01', '2026-06-30', '2026-01-01', 'x', 'agreed', '2026-01-02')`,
    );
    await admin.ok(remindCycle, { params });
    await app.settle();
    expect(await toldOf(company, 'cycle-reminded')).toEqual(['far', 'ida']);
  });

  it('reminds whoever’s move it is: who has signed is left alone, and the plan is shown to whoever has not', async () => {
    const company = await startCompany(app);
    const { organisation, admin, callers } = company;
    const { people } = organisation;
    const { today } = organisation.actor;
    await admin.ok(changeManager, { params: { personId: people.otto }, body: { managerId: null, from: today } });
    await admin.ok(changeDevelopmentSettings, { body: { version: 0, signerWithoutManagerId: people.far } });
    const draft = { name: 'Spring', opensOn: today, closesOn: addDays(today, 14), remindDays: [] };
    const audience = { kind: 'organisation' } as const;
    const cycle = { ...draft, plansStartOn: '2026-01-01', plansEndOn: '2026-06-30', audience };
    const params = { cycleId: (await admin.ok(createCycle, { body: cycle })).id };
    await admin.ok(launchCycle, { params });
    await app.settle();
    for (const key of ['ida', 'otto'] as const) {
      const body = { personId: people[key], startsOn: '2026-01-01', endsOn: '2026-06-30', goals: [{ title: 'Lead' }] };
      const plan = await callers[key].ok(createPlan, { body });
      const signing = { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } };
      await callers[key].ok(signPlan, signing);
    }
    await app.settle();
    await app.tenants.run(organisation.actor, (tx) => tx.sql`delete from notification`);
    await admin.ok(remindCycle, { params });
    await app.settle();
    const asked = ['far', 'lead', 'top'].map((key) => `${key}: cycle-reminded`);
    expect(await told(app, company)).toEqual([...asked, 'far: plan-to-sign', 'lead: plan-to-sign'].sort());
    const ofFar = (await callers.far.ok(listNotifications)).items.find(({ kind }) => kind === 'plan-to-sign');
    expect(ofFar).toMatchObject({ inSight: true, person: { name: 'Otto' }, place: 'plan' });
    await callers.far.ok(getPlan, { params: { planId: ofFar?.placeId ?? '' } });
  });

  it('reminds the person where a new manager may not read the plan yet, and that manager once it is handed over', async () => {
    const company = await startCompany(app);
    const { organisation, admin, callers } = company;
    const { actor, people } = organisation;
    const params = await cycleOf(company);
    const body = { personId: people.ida, startsOn: '2026-01-01', endsOn: '2026-06-30', goals: [{ title: 'Lead' }] };
    const plan = await callers.ida.ok(createPlan, { body });
    const signing = { params: { planId: plan.id }, body: { contentHash: plan.agreement.contentHash } };
    await app.tenants.run(actor, (tx) => tx.sql`update development_plan set created_on = created_on - 1`);
    const managed = { managerId: people.otto, from: actor.today };
    await admin.ok(changeManager, { params: { personId: people.ida }, body: managed });
    await callers.ida.ok(signPlan, signing);
    await callers.ida.ok(commentOnPlan, { params: signing.params, body: { text: 'Please read it.' } });
    await app.settle();
    const leadsTo = async () => {
      const { items } = await callers.otto.ok(listNotifications);
      return items.flatMap(({ kind, place, placeId }) => (kind.startsWith('plan-') ? [[kind, place, placeId]] : []));
    };
    const both = (place: string, placeId: string) =>
      ['plan-commented', 'plan-to-sign'].map((kind) => [kind, place, placeId]);
    expect(await leadsTo()).toEqual(both('person', people.ida));
    const choose = (choice: 'nothing' | 'current-plan') =>
      callers.ida.ok(chooseHandOver, { params: { personId: people.ida }, body: { leaderId: people.otto, choice } });
    await choose('current-plan');
    expect(await leadsTo()).toEqual(both('plan', plan.id));
    await choose('nothing');
    const reminded = async () => {
      await app.tenants.run(actor, async (tx) => {
        await tx.sql`delete from notification`;
        await tx.sql`update development_cycle set last_reminded_on = null`;
      });
      await admin.ok(remindCycle, { params });
      await app.settle();
      return told(app, company);
    };
    expect(await reminded()).toEqual(['ida: cycle-reminded', 'otto: cycle-reminded']);
    await choose('current-plan');
    await app.settle();
    expect(await reminded()).toEqual(['otto: cycle-reminded', 'otto: plan-to-sign']);
  });

  it('tells the admins when it ends by itself, and nobody when an admin ends it', async () => {
    const company = await startCompany(app);
    const { admin, organisation } = company;
    const { actor } = organisation;
    const params = await cycleOf(company);
    await admin.ok(closeCycle, { params });
    await app.settle();
    expect(await toldOf(company, 'cycle-closed')).toEqual([]);
    const { cycleId } = await cycleOf(company);
    const days = { opens: addDays(actor.today, -30), closes: addDays(actor.today, -20) };
    await app.tenants.run(actor, async (tx) => {
      await tx.sql`
        update development_cycle set opens_on = ${days.opens}::date, closes_on = ${days.closes}::date
         where id = ${cycleId}::uuid`;
      await app.get(Jobs).request(tx, actor, followCycles, {});
    });
    await app.settle();
    expect(await toldOf(company, 'cycle-closed')).toEqual(['admin']);
    const { items } = await admin.ok(listNotifications);
    expect(items[0]).toMatchObject({ kind: 'cycle-closed', subject: 'Spring', place: 'cycle', placeId: cycleId });
  });

  it('is not told to an admin who takes part and has begun it', async () => {
    const company = await startCompany(app);
    const { organisation } = company;
    await app.system.sql`update membership set role = 'admin' where person_id = ${organisation.people.ida}::uuid`;
    await cycleOf({ ...company, admin: company.callers.ida });
    expect(await toldOf(company, 'cycle-launched')).toEqual(['otto']);
  });
});

describe('the end of a plan’s period', () => {
  it('is told to both two weeks before, once for each last day that the plan has', async () => {
    const company = await startCompany(app);
    const { organisation, callers } = company;
    const { actor, people } = organisation;
    const morning = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, tellPlanEnds, {}));
      await app.settle();
      return toldOf(company, 'plan-ending');
    };
    const make = (personId: string, from: number, to: number) =>
      callers.ida.ok(createPlan, {
        body: { personId, startsOn: addDays(actor.today, from), endsOn: addDays(actor.today, to) },
      });
    const plan = await make(people.ida, -100, 15);
    await make(people.ida, 16, 100);
    expect(await morning()).toEqual([]);
    const move = (version: number, days: number) =>
      callers.ida.ok(changePlan, {
        params: { planId: plan.id },
        body: { version, endsOn: addDays(actor.today, days) },
      });
    const { version } = await move(plan.version, 14);
    const both = ['ida', 'lead'];
    expect([await morning(), await morning()]).toEqual([both, both]);
    await move(version, 10);
    expect(await morning()).toEqual(['ida', 'ida', 'lead', 'lead']);
  });
});

describe('a new stage', () => {
  it('is told with its companion, and sharing is told to the manager of that day until it ends', async () => {
    const company = await startCompany(app);
    const { organisation, admin, callers } = company;
    const { ida } = organisation.people;
    const { today } = organisation.actor;
    await admin.ok(getFramework);
    const assign = (stageKey: string, from: string, reason: 'initial' | 'promotion') =>
      admin.ok(assignStage, { params: { personId: ida }, body: { stageKey, from, reason } });
    await assign('tech-lead', '2021-01-01', 'initial');
    await app.settle();
    expect(await toldOf(company, 'transition-entered')).toEqual([]);
    await assign('engineering-manager', addDays(today, -10), 'promotion');
    await app.settle();
    expect(await toldOf(company, 'transition-entered')).toEqual(['ida']);

    const transitionId = (await callers.ida.ok(getMyTransition)).transition?.id ?? '';
    const share = async (item: string | null, shared: boolean) => {
      await callers.ida.ok(shareTransition, { params: { transitionId }, body: { item, shared } });
      await app.settle();
    };
    await share('stop:0', true);
    await share('start:0', true);
    expect(await toldOf(company, 'transition-shared')).toEqual(['lead']);
    const leads = async () => (await callers.lead.ok(listNotifications)).items;
    expect(await leads()).toMatchObject([
      { kind: 'transition-shared', inSight: true, person: { name: 'Ida' }, place: 'person', placeId: ida },
    ]);
    await callers.lead.ok(readAllNotifications, { body: { upTo: new Date().toISOString() } });
    await share('keep:0', true);
    expect(await toldOf(company, 'transition-shared')).toEqual(['lead', 'lead']);
    await share(null, false);
    expect(await leads()).toMatchObject([
      { inSight: false, person: null, place: null },
      { inSight: false, person: null, place: null },
    ]);
  });

  it('asks its person alone to look back on the days for it, once each, and not where they have already', async () => {
    const company = await startCompany(app);
    const { organisation, admin, callers } = company;
    const { actor, people } = organisation;
    await admin.ok(getFramework);
    const assign = (stageKey: string, days: number, reason: 'initial' | 'promotion') =>
      admin.ok(assignStage, {
        params: { personId: people.ida },
        body: { stageKey, from: addDays(actor.today, -days), reason },
      });
    const entered = async (days: number) => {
      await assign('engineering-manager', days, 'promotion');
      await app.settle();
    };
    const morning = async () => {
      await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, tellLookBacks, {}));
      await app.settle();
      return toldOf(company, 'transition-look-back');
    };
    await assign('tech-lead', 2000, 'initial');
    await entered(29);
    expect(await morning()).toEqual([]);
    await entered(30);
    expect([await morning(), await morning()]).toEqual([['ida'], ['ida']]);
    const { items } = await callers.ida.ok(listNotifications);
    expect(items[0]).toMatchObject({ kind: 'transition-look-back', inSight: true, place: 'my-transition' });
    await entered(45);
    expect(await morning()).toEqual(['ida']);
    const transitionId = (await callers.ida.ok(getMyTransition)).transition?.id ?? '';
    const params = { transitionId, item: 'day:60' };
    await callers.ida.ok(changeTransitionItem, { params, body: { version: 0, note: 'A good month.' } });
    await entered(60);
    expect(await morning()).toEqual(['ida']);
    await entered(92);
    expect(await morning()).toEqual(['ida', 'ida']);
    const trail = await admin.ok(listAuditEntries, { query: { limit: 200 } });
    expect(trail.items.filter(({ name }) => name === 'transition.look-back')).toEqual([]);
  });
});
