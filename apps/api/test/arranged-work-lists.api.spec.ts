import { exportMyRequests, listMyRequests, requestSorts } from '@understudy/contracts/assessments';
import { disputeSorts, exportDisputesToAnswer, listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { exportInstruments, instrumentSorts, listInstruments } from '@understudy/contracts/assessments-instruments';
import { exportRaterPanels, listRaterPanels, panelSorts } from '@understudy/contracts/assessments-raters';
import { exportResults, listResults, resultSorts } from '@understudy/contracts/assessments-results';
import {
  exportSignalImports,
  listSignalImports,
  signalImportSorts,
} from '@understudy/contracts/assessments-signals-import';
import { attentionSorts, exportAttention, getFramework, listAttention } from '@understudy/contracts/career-framework';
import { exportImports, importSorts, listImports } from '@understudy/contracts/data-exchange';
import {
  exportPlanChanges,
  exportPlanComments,
  listPlanChanges,
  listPlanComments,
  planHistorySorts,
} from '@understudy/contracts/development-plans';
import {
  exportPlanEvidence,
  listPlanEvidence,
  planEvidenceSorts,
} from '@understudy/contracts/development-plans-evidence';
import {
  exportTransitions,
  listTransitions,
  transitionSorts,
} from '@understudy/contracts/development-plans-transitions';
import {
  effectivenessImportSorts,
  exportEffectivenessImports,
  listEffectivenessImports,
} from '@understudy/contracts/effectiveness-intake';
import {
  exportFrameworkVersions,
  frameworkVersionSorts,
  listFrameworkVersions,
} from '@understudy/contracts/framework-versions';
import { listNotifications, notificationSorts } from '@understudy/contracts/notifications';
import { sql } from '@understudy/database/sql';
import { builtInInstrument } from '../src/modules/assessments/testing/campaigns.js';
import { type ArrangedList, at, lower, promiseOrder, type Row } from './arranged-walk.js';
import { startTestApp, type TestApp } from './harness.js';
import type { SignInHandle } from './organisation-builder.js';

const urgencies = [
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
const person = (row: Row) => lower(at(row, 'person', 'name'));
const subject = (row: Row) => lower(at(row, 'subject', 'name'));
const broughtIn = {
  imported: (row: Row) => at(row, 'importedAt'),
  file: (row: Row) => lower(at(row, 'fileName')),
  observations: (row: Row) => at(row, 'observations'),
};

const lists: readonly ArrangedList[] = [
  {
    ...{ name: 'who needs attention', list: listAttention, file: exportAttention, sorts: attentionSorts },
    by: {
      urgency: (row) => {
        const [first] = row.reasons as { kind: string }[];
        return `${urgencies.indexOf(first?.kind ?? '')} ${person(row)}`;
      },
      name: person,
    },
  },
  {
    ...{ name: 'requests', list: listMyRequests, file: exportMyRequests, sorts: requestSorts },
    by: { closes: (row) => at(row, 'closesOn'), name: subject },
  },
  {
    ...{ name: 'panels', list: listRaterPanels, file: exportRaterPanels, sorts: panelSorts },
    by: {
      name: subject,
      closes: (row) => at(row, 'campaign', 'closesOn'),
      campaign: (row) => lower(at(row, 'campaign', 'name')),
    },
  },
  {
    ...{ name: 'disputes', list: listDisputesToAnswer, file: exportDisputesToAnswer, sorts: disputeSorts },
    by: { since: () => 0, name: person, campaign: (row) => lower(at(row, 'campaign')) },
  },
  {
    ...{ name: 'results', list: listResults, file: exportResults, sorts: resultSorts, whole: true },
    by: {
      released: (row) => at(row, 'releasedOn'),
      campaign: (row) => lower(at(row, 'campaign', 'name')),
      expires: (row) => at(row, 'expiresOn'),
    },
  },
  {
    ...{ name: 'instruments', list: listInstruments, file: exportInstruments, sorts: instrumentSorts, whole: true },
    by: {
      made: (row) => (row.builtIn ? 0 : 1),
      name: (row) => lower(at(row, 'name')),
      uses: (row) => at(row, 'published', 'uses') ?? at(row, 'draft', 'uses'),
    },
  },
  {
    ...{ name: 'transitions', list: listTransitions, file: exportTransitions, sorts: transitionSorts },
    by: { entered: (row) => at(row, 'enteredOn'), name: person },
  },
  {
    ...{ name: 'evidence of plans', list: listPlanEvidence, file: exportPlanEvidence, sorts: planEvidenceSorts },
    by: { date: (row) => at(row, 'doneOn'), title: (row) => lower(at(row, 'title')) },
  },
  {
    ...{ name: 'changes of a plan', list: listPlanChanges, file: exportPlanChanges, sorts: planHistorySorts },
    by: { date: (row) => at(row, 'at') },
  },
  {
    ...{ name: 'comments', list: listPlanComments, file: exportPlanComments, sorts: planHistorySorts },
    by: { date: (row) => at(row, 'at') },
  },
  {
    ...{ name: 'imports', list: listImports, file: exportImports, sorts: importSorts },
    by: {
      uploaded: (row) => at(row, 'createdAt'),
      file: (row) => lower(at(row, 'fileName')),
      kind: (row) => at(row, 'kind'),
      rows: (row) => at(row, 'rowCount'),
    },
  },
  {
    ...{
      name: 'imports of observations',
      list: listSignalImports,
      file: exportSignalImports,
      sorts: signalImportSorts,
    },
    by: broughtIn,
  },
  {
    ...{ name: 'imports of figures', list: listEffectivenessImports, file: exportEffectivenessImports },
    ...{ sorts: effectivenessImportSorts, by: broughtIn },
  },
  {
    ...{ name: 'versions of the framework', list: listFrameworkVersions, file: exportFrameworkVersions },
    sorts: frameworkVersionSorts,
    by: {
      number: (row) => at(row, 'number'),
      published: (row) => at(row, 'publishedAt'),
      changed: (row) => at(row, 'changedAt'),
    },
  },
  {
    ...{ name: 'notifications', list: listNotifications, sorts: notificationSorts },
    by: { date: (row) => at(row, 'occurredAt') },
  },
];

let app: TestApp;
let reader: SignInHandle;
let ids: Record<string, string>;

/** Everything in sevens, with many of the same value and some without one; the boss of seven reads. */
beforeAll(async () => {
  app = await startTestApp();
  const names = ['ada', 'Bo', 'cy', 'Di', 'ed', 'Fay', 'gus'] as const;
  const below = Object.fromEntries(names.map((name) => [name, { name, manager: 'boss' }])) as Record<
    (typeof names)[number],
    { name: string; manager: 'boss' }
  >;
  const company = await app.organisation({ people: { boss: { name: 'boss' }, ...below } });
  const { id: org, people } = company;
  await app.as(company.admin).ok(getFramework);
  const instrument = await builtInInstrument(app, company.admin);
  await app.tenants.run({ organisationId: org }, async (tx) => {
    const one = async (rows: Promise<{ id: string }[]>): Promise<string> => (await rows)[0]?.id ?? '';
    await tx.sql`update membership set person_id = ${people.boss}::uuid where user_id = ${company.admin.userId}::uuid`;
    const version = await one(tx.sql<{ id: string }>`
      select id::text as id from instrument_version where instrument_id = ${instrument}::uuid and status = 'published'`);
    const assessed = async (about: string, place: number, status: 'running' | 'released') => {
      const campaign = await one(tx.sql<{ id: string }>`
        insert into campaign (organisation_id, name, instrument_version_id, status, closes_on, relations, nomination,
                              most_peers, peer_threshold, report_threshold, others_threshold, manager_sees, line_sees)
        values (${org}::uuid, ${`${place % 2 === 0 ? 'round' : 'Round'} ${place % 3}`}, ${version}::uuid, ${status},
                date '2099-01-01' + ${place % 3}::int, '{self,manager,peer}', 'subject', 6, 3, 3, 4, 'everything', 'figures')
        returning id::text as id`);
      return one(tx.sql<{ id: string }>`
        insert into assessment (organisation_id, campaign_id, person_id, instrument_version_id, target_stage_key, status,
                                begun_on, released_on, expires_on)
        select ${org}::uuid, ${campaign}::uuid, ${about}::uuid, ${version}::uuid, 'tech-lead',
               case when released then 'released' else 'open' end, '2024-01-01',
               case when released then date '2024-02-01' + ${place % 3}::int end,
               case when released then date '2025-02-01' + ${place % 2}::int end
          from (select ${status} = 'released' as released) s returning id::text as id`);
    };
    await tx.sql`
      with own as (
        insert into assessment (organisation_id, person_id, instrument_version_id, target_stage_key, begun_on)
        values (${org}::uuid, ${people.boss}::uuid, ${version}::uuid, 'tech-lead', '2024-01-01') returning id)
      insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
      select ${org}::uuid, id, ${people.boss}::uuid, 'self', 'asked' from own`;
    const plan = await one(tx.sql<{ id: string }>`
      insert into development_plan (organisation_id, person_id, starts_on, ends_on, status, created_on, content_hash)
      values (${org}::uuid, ${people.ada}::uuid, current_date - 30, current_date + 90, 'draft', current_date - 30, 'hash')
      returning id::text as id`);
    const goal = await one(tx.sql<{ id: string }>`
      insert into development_goal (organisation_id, plan_id, ordinal, title, skill_key, skill_name)
      values (${org}::uuid, ${plan}::uuid, 1, 'goal', 'coaching', 'Coaching') returning id::text as id`);
    ids = { personId: people.ada, planId: plan };
    for (const [place, name] of names.entries()) {
      const about = people[name];
      const then = sql`timestamptz '2024-03-01' + ${place % 3}::int * interval '1 day'`;
      const open = await assessed(about, place, 'running');
      await tx.sql`
        insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
        values (${org}::uuid, ${open}::uuid, ${people.boss}::uuid, 'manager', 'asked'),
               (${org}::uuid, ${open}::uuid, ${people[names[(place + 1) % 7] ?? 'ada']}::uuid, 'peer',
                ${place % 3 === 0 ? 'proposed' : 'asked'})`;
      const released = await assessed(people.ada, place, 'released');
      await tx.sql`
        insert into assessment_result (organisation_id, assessment_id, figures)
        values (${org}::uuid, ${released}::uuid, '{}')`;
      await tx.sql`
        insert into result_dispute (organisation_id, assessment_id, about_kind, raised_at)
        values (${org}::uuid, ${released}::uuid, 'whole', ${then})`;
      await tx.sql`
        with stepped as (
          insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
          select ${org}::uuid, ${about}::uuid, s.id, current_date - 20 - ${place % 3}::int,
                 ${place % 2 === 0 ? 'promotion' : 'lateral'}, 'manual'
            from stage s where s.key = 'tech-lead' limit 1
          returning stage_id, from_on, reason)
        insert into transition_companion (organisation_id, person_id, stage_id, entered_on, reason, dip_months)
        select ${org}::uuid, ${about}::uuid, stage_id, from_on, reason, 6 from stepped`;
      await tx.sql`
        insert into development_action (organisation_id, plan_id, goal_id, ordinal, kind, title, owner_id, progress,
                                        done_on, evidence)
        values (${org}::uuid, ${plan}::uuid, ${goal}::uuid, ${place + 1}::int, 'practice', ${`action ${place % 4}`},
                ${people.ada}::uuid, 100, current_date - ${place % 3}::int, 'It was seen.')`;
      await tx.sql`
        insert into plan_change (organisation_id, plan_id, what, changed_at)
        values (${org}::uuid, ${plan}::uuid, ${['plan-changed', 'goal-added', 'progress-logged', 'plan-signed'][place % 4] ?? ''}, ${then})`;
      await tx.sql`
        insert into plan_comment (organisation_id, plan_id, author_id, text, created_at)
        values (${org}::uuid, ${plan}::uuid, ${people.ada}::uuid, 'Well said.', ${then})`;
      await tx.sql`
        insert into data_import (organisation_id, kind, file_name, file_hash, status, columns, row_count, mapping, options,
                                 created_at)
        values (${org}::uuid, ${place % 2 === 0 ? 'people' : 'history'}, ${`${place % 2 === 0 ? 'File' : 'file'} ${place % 3}`},
                'hash', 'uploaded', '{a}', ${place % 4}::int, '[]',
                '{"dateOrder": "year-month-day", "missingPeople": "keep", "confirmLeavers": false}', ${then})`;
      await tx.sql`
        insert into signal_import (organisation_id, file_name, observations, people, imported_at)
        values (${org}::uuid, ${`file ${place % 3}`}, ${1 + (place % 4)}::int, 1, ${then})`;
      await tx.sql`
        insert into effectiveness_import (organisation_id, file_name, observations, leaders, imported_at)
        values (${org}::uuid, ${`file ${place % 3}`}, ${1 + (place % 4)}::int, 1, ${then})`;
      await tx.sql`
        insert into framework_version (organisation_id, framework_id, number, status, published_at, changed_at)
        select ${org}::uuid, f.id, ${100 + place}::int, ${place === 0 ? 'draft' : 'retired'},
               case when ${place}::int > 0 then timestamptz '2020-03-01' + ${place % 3}::int * interval '1 day' end,
               timestamptz '2020-03-01' + ${place % 4}::int * interval '1 day'
          from framework f limit 1`;
      await tx.sql`
        insert into notification (organisation_id, user_id, kind, event_id, occurred_at, listed, mail)
        values (${org}::uuid, ${company.admin.userId}::uuid, 'job-failed', gen_random_uuid(),
                ${then}, true, 'never')`;
      await tx.sql`
        with made as (
          insert into instrument (organisation_id, key, built_in) values (${org}::uuid, ${`own-${place}`}, false)
          returning id)
        insert into instrument_version (organisation_id, instrument_id, number, status, name, description,
                                        expires_after_months, content)
        select ${org}::uuid, made.id, 1, 'draft', ${`${place % 2 === 0 ? 'ours' : 'Ours'} ${place % 3}`}, '', 12, v.content
          from made, instrument_version v where v.id = ${version}::uuid`;
    }
  });
  reader = company.admin;
}, 120_000);
afterAll(() => app.close());

promiseOrder(lists, () => ({ app, reader, ids }));

describe('lists are narrowed', () => {
  const all = async (path: string, query: Record<string, string>): Promise<Row[]> => {
    const search = new URLSearchParams({ ...query, limit: '200' }).toString();
    const { text } = await app.as(reader).send({ method: 'GET', path: `${path}?${search}` });
    return (JSON.parse(text) as { items: Row[] }).items;
  };

  it('to the panels in which somebody waits for a decision', async () => {
    const waiting = await all(listRaterPanels.path, { waiting: 'true' });
    expect(waiting.map(subject)).toEqual(['ada', 'di', 'gus']);
  });

  it('to one kind of step, of import, and of change in a plan', async () => {
    const lateral = await all(listTransitions.path, { reason: 'lateral', sort: 'name', direction: 'ascending' });
    expect(lateral.map(person)).toEqual(['bo', 'di', 'fay']);
    const history = await all(listImports.path, { kind: 'history' });
    expect(history.map(({ kind }) => kind)).toEqual(['history', 'history', 'history']);
    const changes = async (about: string) =>
      (await all(`/api/v1/plans/${ids.planId}/changes`, { about })).map(({ what }) => what);
    expect(new Set(await changes('plan'))).toEqual(new Set(['plan-changed']));
    expect(new Set(await changes('goals'))).toEqual(new Set(['goal-added']));
    expect(new Set(await changes('actions'))).toEqual(new Set(['progress-logged']));
    expect(new Set(await changes('agreement'))).toEqual(new Set(['plan-signed']));
  });
});
