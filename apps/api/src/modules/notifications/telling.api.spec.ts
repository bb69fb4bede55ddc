import { randomUUID } from 'node:crypto';
import { createPlan } from '@understudy/contracts/development-plans';
import { addAction, addGoal, changeGoal, logProgress, signPlan } from '@understudy/contracts/development-plans-goals';
import { listNotifications, readAllNotifications } from '@understudy/contracts/notifications';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import { changeCriticalRole, createCriticalRole, nominate } from '@understudy/contracts/succession';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { NotificationListeners } from './telling/notifications.listeners.js';
import { type Company, happens, type Key, noQuietHours, startCompany, told } from './testing/told-company.js';

const evidence = 'Led two launches without anybody’s help.';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

describe('what is told, and to whom', () => {
  const cases = (ids: Record<Key, string>) => {
    const person = (key: Key) => ({ kind: 'person', id: ids[key] });
    const some = (kind: string) => ({ kind, id: randomUUID() });
    const pair = { personId: ids.ida, counterSignerId: ids.lead };
    const entry = { personId: ids.ida, managerId: ids.lead };
    const talk = { personId: ids.ida, counterpartId: ids.lead };
    const seen = { personId: ids.ida, observerId: ids.lead };
    const rater = { requestId: randomUUID(), assessmentId: randomUUID(), personId: ids.ida, raterId: ids.otto };
    return [
      ['lead', 'stage-assignment.changed', person('ida'), { source: 'manual' }, ['ida: stage-changed']],
      [null, 'stage-assignment.changed', person('ida'), { source: 'mapping' }, []],
      ['lead', 'target-stage.changed', person('ida'), {}, ['ida: target-changed']],
      ['ida', 'target-stage.changed', person('ida'), {}, ['lead: report-target-changed']],
      ['top', 'reporting-line.changed', person('far'), { value: ids.lead }, ['far: new-manager', 'lead: new-report']],
      ['top', 'reporting-line.changed', person('far'), { value: null }, []],
      ['top', 'framework.migrated', some('framework'), { personIds: [ids.ida, ids.top] }, ['ida: stage-moved']],
      ['top', 'framework.migrated', some('framework'), { people: 3, personIds: [] }, []],
      [null, 'transition.entered', some('transition'), { ...entry, stageKey: 'x' }, ['ida: transition-entered']],
      ['ida', 'transition.entered', some('transition'), { ...entry, stageKey: 'x' }, []],
      [null, 'transition.look-back', some('transition'), entry, ['ida: transition-look-back']],
      ['ida', 'transition.shared', some('transition'), { ...entry, shared: true }, ['lead: transition-shared']],
      ['ida', 'transition.shared', some('transition'), { ...entry, shared: false }, []],
      [
        'top',
        'cycle.changed',
        some('cycle'),
        { change: 'launched', personIds: [ids.ida, ids.top] },
        ['ida: cycle-launched'],
      ],
      [null, 'cycle.changed', some('cycle'), { change: 'joined', personIds: [ids.far] }, ['far: cycle-launched']],
      [null, 'cycle.changed', some('cycle'), { change: 'closed', personIds: [], byItself: false }, []],
      [null, 'cycle.changed', some('cycle'), { change: 'closed', byItself: true }, ['admin: cycle-closed']],
      [null, 'cycle.changed', some('cycle'), { change: 'left', personIds: [ids.far] }, []],
      [null, 'cycle.changed', some('cycle'), { change: 'not-opened', because: 'nobody' }, ['admin: cycle-not-opened']],
      [null, 'cycle.reminded', some('cycle'), { change: 'reminded', personIds: [ids.ida] }, ['ida: cycle-reminded']],
      [null, 'cycle.reminded', some('plan'), { change: 'signature', ...pair }, ['lead: plan-to-sign']],
      ['ida', 'plan.changed', some('plan'), { ...pair, change: 'plan-signed' }, ['lead: plan-to-sign']],
      ['ida', 'plan.changed', some('plan'), { ...pair, change: 'goal-added' }, []],
      [null, 'plan.changed', some('plan'), { ...pair, change: 'end-due' }, ['ida: plan-ending', 'lead: plan-ending']],
      ['lead', 'plan.changed', some('plan'), { ...pair, change: 'consent-withdrawn' }, ['ida: plan-consent-withdrawn']],
      ['lead', 'plan.agreed', some('plan'), pair, ['ida: plan-agreed']],
      ['ida', 'plan.commented', some('plan'), pair, ['lead: plan-commented']],
      ['ida', 'plan.commented', some('plan'), { ...pair, withdrawn: true }, []],
      ['lead', 'check-in.changed', some('check-in'), { ...talk, change: 'planned' }, ['ida: check-in-changed']],
      [null, 'check-in.overdue', some('check-in'), talk, ['ida: check-in-overdue', 'lead: check-in-overdue']],
      ['ida', 'assessment-request.changed', some('x'), { ...rater, change: 'asked' }, ['otto: assessment-asked']],
      ['ida', 'assessment-request.changed', some('x'), { ...rater, change: 'proposed' }, ['lead: raters-to-approve']],
      ['otto', 'assessment-request.changed', some('x'), { ...rater, change: 'declined' }, ['lead: rater-declined']],
      ['lead', 'assessment-request.changed', some('x'), { ...rater, change: 'vetoed' }, ['ida: rater-not-asked']],
      ['lead', 'assessment-request.changed', some('x'), { ...rater, change: 'withdrawn' }, ['ida: rater-not-asked']],
      ['ida', 'assessment-request.changed', some('x'), { ...rater, change: 'withdrawn' }, []],
      [null, 'assessment.submitted', some('campaign'), { anonymous: true }, []],
      ['otto', 'assessment.submitted', some('assessment'), { personId: ids.ida, requestId: rater.requestId }, []],
      [
        'ida',
        'result.shared',
        some('assessment'),
        { change: 'shared', personId: ids.ida, withPersonId: ids.otto },
        ['otto: result-shared'],
      ],
      [
        'ida',
        'result.shared',
        some('assessment'),
        { change: 'unshared', personId: ids.ida, withPersonId: ids.otto },
        [],
      ],
      ...[
        ['ida', 'raise', [ids.lead], ['lead: result-disputed']] as const,
        ['ida', 'insist', [], ['admin: result-disputed']] as const,
        ['ida', 'settle', [ids.lead], []] as const,
        ['lead', 'answer', [ids.lead], ['ida: result-dispute-answered']] as const,
      ].map(
        ([by, change, personIds, told]) =>
          [by, 'result.disputed', some('assessment'), { change, personId: ids.ida, personIds }, told] as const,
      ),
      ['lead', 'signal.observed', some('signal'), { ...seen, openToPerson: true }, ['ida: signal-observed']],
      ['lead', 'signal.observed', some('signal'), { ...seen, openToPerson: false }, []],
      ['lead', 'signal.changed', some('signal'), { ...seen, change: 'corrected', openToPerson: true }, []],
      [
        'ida',
        'signal.contested',
        some('signal'),
        { personId: ids.ida, observerId: ids.lead },
        ['lead: signal-replied'],
      ],
      ['lead', 'signal.replied', some('signal'), { personId: ids.ida, openToPerson: true }, ['ida: signal-replied']],
      ['lead', 'signal.replied', some('signal'), { personId: ids.ida, openToPerson: false }, []],
      [null, 'framework.published', some('framework'), { version: 1 }, []],
      [
        'top',
        'framework.published',
        some('framework'),
        { version: 2 },
        ['admin', 'far', 'ida', 'lead', 'otto'].map((key) => `${key}: framework-published`),
      ],
      ['top', 'import.applied', some('import'), {}, ['admin: import-applied']],
      ['top', 'import.undone', some('import'), {}, ['admin: import-undone']],
      [
        null,
        'job.changed',
        some('job'),
        { job: 'apply-import', status: 'failed', requestedBy: null },
        ['admin: job-failed'],
      ],
      [null, 'job.changed', some('job'), { job: 'apply-import', status: 'completed', requestedBy: null }, []],
      ['ida', 'person.viewed', person('ida'), {}, []],
    ] as const;
  };
  const plan = cases({ top: '', lead: '', ida: '', otto: '', far: '' });
  let shared: Company;
  beforeAll(async () => {
    shared = await startCompany(app);
  }, 60_000);

  it.each(plan.map(([by, name], index) => [index, by, name] as const))('%i: %s, %s', async (index) => {
    const [by, name, subject, payload, expected] = cases(shared.organisation.people)[index] ?? plan[0];
    await app.tenants.run(shared.organisation.actor, (tx) => tx.sql`delete from notification`);
    await happens(app, shared, by, name, subject, payload);
    expect(await told(app, shared)).toEqual([...expected].sort());
  });

  it('tells whoever asked that their job has failed', async () => {
    const company = await startCompany(app);
    const requestedBy = Object.entries(company.users).find(([, key]) => key === 'ida')?.[0];
    const payload = { job: 'compute-indicators', status: 'failed', requestedBy };
    await happens(app, company, null, 'job.changed', { kind: 'job', id: randomUUID() }, payload);
    expect(await told(app, company)).toEqual(['ida: job-failed']);
  });

  it('tells nobody who has left, and never twice', async () => {
    const company = await startCompany(app);
    const { id, people: ids } = company.organisation;
    await happens(
      app,
      company,
      'lead',
      'stage-assignment.changed',
      { kind: 'person', id: ids.gone },
      { source: 'manual' },
    );
    expect(await told(app, company)).toEqual([]);
    const event = {
      ...{ organisationId: id, id: randomUUID(), position: 1, name: 'stage-assignment.changed' as const },
      ...{ actorUserId: null, actorPersonId: null, subject: { kind: 'person', id: ids.ida } },
      ...{ payload: { source: 'manual' }, requestId: null, occurredAt: new Date().toISOString() },
    };
    for (const _time of [1, 2]) {
      await app.tenants.run(company.organisation.actor, (tx) =>
        app.get(NotificationListeners).hear(tx, event, company.organisation.actor),
      );
    }
    await app.settle();
    expect(await told(app, company)).toEqual(['ida: stage-changed']);
  });

  it('tells a leader of roles and benches in their line, and never a nominee', async () => {
    const company = await startCompany(app);
    const { organisation, admin } = company;
    const { today } = organisation.actor;
    const draft = { name: 'Lead', impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: today } as const;
    const { id: roleId } = await admin.ok(createCriticalRole, {
      body: { ...draft, incumbentId: organisation.people.ida },
    });
    await app.settle();
    expect(await told(app, company)).toEqual(['lead: critical-role-changed']);
    const body = { personId: organisation.people.lead, horizon: 'ready-now', evidence } as const;
    await admin.ok(nominate, { params: { roleId }, body });
    await app.settle();
    expect(await told(app, company)).toEqual(['lead: critical-role-changed']);
  });

  it('tells whoever a role answers to once its holder has left, and lets them read of it', async () => {
    const company = await startCompany(app);
    const { organisation, admin, callers } = company;
    const { today } = organisation.actor;
    const draft = { name: 'Lead', impact: 'high', vacancyRisk: 'low', targetCover: 1, openedOn: today } as const;
    const held = { ...draft, incumbentId: organisation.people.ida };
    const { id: roleId, version } = await admin.ok(createCriticalRole, { body: held });
    await admin.ok(recordLeaving, { params: { personId: organisation.people.ida }, body: { leftOn: today } });
    await admin.ok(changeCriticalRole, { params: { roleId }, body: { impact: 'critical', version } });
    await app.settle();
    const roles = (await told(app, company)).filter((line) => line.endsWith('critical-role-changed'));
    expect(roles).toEqual(['lead: critical-role-changed', 'lead: critical-role-changed']);
    const { items } = await callers.lead.ok(listNotifications, {});
    expect(items.filter(({ kind, subject }) => kind === 'critical-role-changed' && subject === 'Lead')).toHaveLength(2);
  });
});

describe('changes of a plan', () => {
  /** Ida’s plan, on which she and Lea have agreed unless nobody is to sign. */
  const agreed = async (signers: readonly Key[] = ['ida', 'lead']) => {
    const company = await startCompany(app);
    const { callers, organisation } = company;
    const { today } = organisation.actor;
    const body = { personId: organisation.people.ida, startsOn: addDays(today, -9), endsOn: addDays(today, 90) };
    const plan = await callers.ida.ok(createPlan, { body: { ...body, goals: [{ title: 'Lead' }] } });
    const params = { planId: plan.id };
    for (const key of signers)
      await callers[key].ok(signPlan, { params, body: { contentHash: plan.agreement.contentHash } });
    await app.settle();
    await app.tenants.run(organisation.actor, (tx) => tx.sql`delete from notification`);
    const goal = plan.goalList[0];
    const goalParams = { ...params, goalId: goal?.id ?? '' };
    const add = (key: 'ida' | 'lead', title: string) =>
      callers[key].ok(addAction, { params: goalParams, body: { kind: 'practice', title } });
    const rename = (key: Key, title: string, version = goal?.version ?? 0) =>
      callers[key].ok(changeGoal, { params: goalParams, body: { version, title } });
    const shown = async (key: Key) => {
      await app.settle();
      const { items } = await callers[key].ok(listNotifications);
      return items.map(({ kind, inSight, person, changes }) => [
        ...[kind, inSight, person?.name ?? null],
        ...(changes?.latest.map(({ what, author, subject }) => [what, author, subject]) ?? []),
        changes?.others ?? null,
      ]);
    };
    const read = (key: Key) => callers[key].ok(readAllNotifications, { body: { upTo: new Date().toISOString() } });
    return { ...company, params, add, rename, shown, read };
  };
  const told1 = ['plan-changed', true, 'Ida'];

  it('are told to the other of the two, gathered until they read them, and named', async () => {
    const { add, rename, shown, read, callers, params } = await agreed();
    const { id: actionId } = await add('ida', 'Write it down');
    await callers.ida.ok(logProgress, { params: { ...params, actionId }, body: { progress: 20 } });
    await callers.ida.ok(logProgress, { params: { ...params, actionId }, body: { progress: 40 } });
    const first = [
      ['progress-logged', 'Ida', 'Write it down'],
      ['action-added', 'Ida', 'Write it down'],
    ];
    expect(await shown('lead')).toEqual([[...told1, ...first, 0]]);
    await rename('ida', 'Lead a team');
    const outdated = ['agreement-outdated', null, null];
    const second = [outdated, ['goal-changed', 'Ida', 'Lead'], ...first];
    expect(await shown('lead')).toEqual([[...told1, ...second, 0]]);
    await callers.ida.ok(addGoal, { params, body: { title: 'Listen' } });
    expect(await shown('lead')).toEqual([[...told1, ['goal-added', 'Ida', 'Listen'], ...second.slice(0, 3), 1]]);
    expect(await shown('ida')).toEqual([]);
    await read('lead');
    await add('ida', 'Ask for a view');
    expect((await shown('lead')).map((line) => line.slice(3))).toEqual([
      [['action-added', 'Ida', 'Ask for a view'], 0],
      [['goal-added', 'Ida', 'Listen'], ...second.slice(0, 3), 1],
    ]);
    await add('lead', 'Bring her along');
    expect(await shown('ida')).toEqual([[...told1, ['action-added', 'Lea', 'Bring her along'], 0]]);
  });

  it('tell nothing before anybody has signed, and nobody who may not read the plan', async () => {
    const unsigned = await agreed([]);
    await unsigned.add('ida', 'Write it down');
    await unsigned.rename('lead', 'Lead a team');
    expect([await unsigned.shown('lead'), await unsigned.shown('ida')]).toEqual([[], []]);
    const { organisation, admin, add, shown } = await agreed();
    const { actor, people } = organisation;
    await add('ida', 'Write it down');
    expect(await shown('lead')).toHaveLength(1);
    await app.tenants.run(actor, (tx) => tx.sql`update development_plan set created_on = created_on - 1`);
    const body = { managerId: people.far, from: actor.today };
    await admin.ok(changeManager, { params: { personId: people.ida }, body });
    await add('ida', 'Ask for a view');
    expect((await shown('far')).map(([kind]) => kind)).toEqual(['new-report']);
    expect(await shown('lead')).toEqual([['plan-changed', false, null, null]]);
  });

  it('follow what their reader chose: no list, and once a day by mail', async () => {
    const { add, shown, callers, organisation } = await agreed();
    await noQuietHours(callers.lead, { kinds: [{ kind: 'plan-changed', list: false, mail: 'at-once' }] });
    await add('ida', 'Write it down');
    await add('ida', 'Ask for a view');
    expect(await shown('lead')).toEqual([]);
    const rows = await app.tenants.read(organisation.actor).sql<{ mail: string }>`select mail from notification`;
    expect(rows).toEqual([{ mail: 'at-once' }]);
  });
});
