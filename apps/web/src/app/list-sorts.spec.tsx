import { screen } from '@testing-library/react';
import { listMyRequests, requestSorts } from '@understudy/contracts/assessments';
import { campaignSorts, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import { disputeSorts, listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { instrumentSorts, listInstruments } from '@understudy/contracts/assessments-instruments';
import {
  campaignPanelSorts,
  listCampaignPanels,
  listRaterPanels,
  panelSorts,
} from '@understudy/contracts/assessments-raters';
import { listResults, resultSorts } from '@understudy/contracts/assessments-results';
import { getSignalSettings, listMySignals, listSignals, signalSorts } from '@understudy/contracts/assessments-signals';
import { listSignalImports, signalImportSorts } from '@understudy/contracts/assessments-signals-import';
import { getCalibrationSettings } from '@understudy/contracts/calibration';
import { attentionSorts, getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import { importSorts, listImports } from '@understudy/contracts/data-exchange';
import {
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
  planHistorySorts,
  planSorts,
} from '@understudy/contracts/development-plans';
import { checkInSorts, listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { cycleSorts, listCycles } from '@understudy/contracts/development-plans-cycles';
import { listPlanEvidence, planEvidenceSorts } from '@understudy/contracts/development-plans-evidence';
import { getDevelopmentSettings } from '@understudy/contracts/development-plans-hand-over';
import { listPromises, promiseSorts } from '@understudy/contracts/development-plans-promises';
import { listTransitions, transitionSorts } from '@understudy/contracts/development-plans-transitions';
import {
  effectivenessMetricSorts,
  getEffectivenessSettings,
  listEffectivenessMetrics,
} from '@understudy/contracts/effectiveness';
import { effectivenessImportSorts, listEffectivenessImports } from '@understudy/contracts/effectiveness-intake';
import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
  observationSorts,
  observedLeaderSorts,
} from '@understudy/contracts/effectiveness-observations';
import { effectivenessReviewSorts, listEffectivenessReviews } from '@understudy/contracts/effectiveness-reviews';
import { frameworkVersionSorts, listFrameworkVersions } from '@understudy/contracts/framework-versions';
import { getSession } from '@understudy/contracts/identity';
import { getCostSettings } from '@understudy/contracts/indicators-costs';
import { listNotifications, notificationSorts } from '@understudy/contracts/notifications';
import { getChatSettings } from '@understudy/contracts/notifications-chat';
import { listSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { getOrganisation } from '@understudy/contracts/organisations';
import { getPerson } from '@understudy/contracts/people';
import { getSuccessionSettings } from '@understudy/contracts/succession-nominations';
import { listRoleOpenings, openingSorts } from '@understudy/contracts/succession-openings';
import { AnsweringServer } from '../../test/answering-server.js';
import * as assessments from '../../test/assessments-data.js';
import { answerAssessments } from '../../test/assessments-server.js';
import { disputeToAnswer } from '../../test/disputes-data.js';
import * as effectiveness from '../../test/effectiveness-data.js';
import { versions } from '../../test/framework-data.js';
import * as growth from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import {
  type Listed,
  type Narrowed,
  openNarrowed,
  pressChoices,
  pressDays,
  pressHeaders,
} from '../../test/list-presses.js';
import * as people from '../../test/people-data.js';
import { costSettings } from '../../test/pipeline-data.js';
import * as plans from '../../test/plan-data.js';
import { testSession } from '../../test/render.js';
import { organisation } from '../../test/screens-data.js';
import * as signals from '../../test/signals-data.js';
import { opening } from '../../test/succession-data.js';
import * as transitions from '../../test/transitions-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-${String(900 + last).padStart(12, '0')}`;
/** Of one there is nothing to arrange. */
const two = <Item extends object>(item: Item | undefined, field = 'id'): Item[] =>
  [1, 2].map((last) => ({ ...item, [field]: id(last) }) as Item);
const pageOf = (items: unknown[]) => ({ items, nextCursor: null }) as never;

const toLookAfter = `/campaigns/${assessments.campaignId}/raters`;
const tables: readonly Listed[] = [
  { name: 'plans', path: '/plans', list: listPlans, sorts: planSorts },
  { name: 'check-ins', path: '/check-ins', list: listCheckIns, sorts: checkInSorts },
  {
    name: 'campaigns',
    path: '/campaigns',
    list: listCampaigns,
    sorts: campaignSorts.filter((sort) => sort !== 'created'),
  },
  { name: 'raters to look after', path: toLookAfter, list: listCampaignPanels, sorts: campaignPanelSorts },
  { name: 'imports', path: '/imports', list: listImports, sorts: importSorts },
  {
    ...{ name: 'observations', path: `/effectiveness/${effectiveness.mia.id}`, list: listEffectivenessObservations },
    ...{ sorts: observationSorts, field: 'observations' },
  },
];

const mine = '/my-assessments';
const plan = `/plans/${plans.plan.id}`;
const person = `/people/${people.person.id}`;
const choices: readonly Listed[] = [
  {
    ...{ name: 'who needs attention', path: '/my-people', list: listAttention, sorts: attentionSorts },
    label: 'Who needs attention',
  },
  {
    ...{ name: 'transitions', path: '/my-people', list: listTransitions, sorts: transitionSorts },
    ...{ label: 'In a new stage', field: 'transitions' },
  },
  {
    ...{ name: 'promises', path: '/my-people?promises=zxq&promisesDue=past', list: listPromises, sorts: promiseSorts },
    ...{ label: 'What I promised others', field: 'promises', narrowed: { search: 'zxq', due: 'past' } },
  },
  { name: 'requests', path: mine, list: listMyRequests, sorts: requestSorts, label: 'Others ask for my view' },
  { name: 'panels', path: mine, list: listRaterPanels, sorts: panelSorts, label: 'Who is asked', field: 'panels' },
  {
    ...{ name: 'disputes', path: mine, list: listDisputesToAnswer, sorts: disputeSorts },
    ...{ label: 'Seen differently: your answer is asked for', field: 'disputes' },
  },
  { name: 'results', path: mine, list: listResults, sorts: resultSorts, label: 'Results', field: 'results' },
  { name: 'instruments', path: '/instruments', list: listInstruments, sorts: instrumentSorts },
  {
    ...{ name: 'evidence', path: `${person}?tab=results`, list: listPlanEvidence, sorts: planEvidenceSorts },
    ...{ label: 'What shows it', field: 'evidence' },
  },
  {
    ...{ name: 'versions', path: '/framework-versions?search=zxq&status=retired', list: listFrameworkVersions },
    ...{ sorts: frameworkVersionSorts, narrowed: { search: 'zxq', status: 'retired' } },
  },
  { name: 'cycles', path: '/cycles', list: listCycles, sorts: cycleSorts },
  { name: 'signals', path: `${person}?tab=signals`, list: listSignals, sorts: signalSorts },
  { name: 'my signals', path: '/signals?tab=written', list: listMySignals, sorts: signalSorts },
  {
    ...{ name: 'imports of observations', path: '/settings?imports=zxq&importsState=undone', list: listSignalImports },
    ...{ sorts: signalImportSorts, label: 'Past observations', field: 'imports' },
    narrowed: { search: 'zxq', undone: 'true' },
  },
  {
    ...{
      name: 'imports of figures',
      path: '/effectiveness?imports=zxq&importsState=undone',
      list: listEffectivenessImports,
    },
    ...{ sorts: effectivenessImportSorts, label: 'Brought in from files', field: 'imports' },
    narrowed: { search: 'zxq', undone: 'true' },
  },
  {
    ...{ name: 'observed leaders', path: '/effectiveness', list: listObservedLeaders, sorts: observedLeaderSorts },
    label: 'People',
  },
  {
    ...{ name: 'conversations', path: '/effectiveness', list: listEffectivenessReviews },
    ...{ sorts: effectivenessReviewSorts, label: 'Open conversations', field: 'open' },
  },
  {
    ...{ name: 'metrics', path: '/effectiveness-metrics', list: listEffectivenessMetrics },
    sorts: effectivenessMetricSorts,
  },
  { name: 'openings', path: '/succession/openings', list: listRoleOpenings, sorts: openingSorts },
];

const days: readonly Listed[] = [
  { name: 'notifications', path: '/notifications', list: listNotifications, sorts: notificationSorts },
  {
    name: 'comments',
    path: plan,
    list: listPlanComments,
    sorts: planHistorySorts,
    label: 'Comments',
    field: 'comments',
  },
  {
    ...{ name: 'the history of a plan', path: plan, list: listPlanChanges, sorts: planHistorySorts },
    ...{ label: 'History', field: 'history' },
    before: async (user) => user.click(await screen.findByRole('button', { name: 'Show the history' })),
  },
];

const goalId = plans.plan.goalList[0]?.id ?? '';
const narrowed: readonly Narrowed[] = [
  {
    ...{ name: 'people who need attention', path: '/my-people?reason=no-target' },
    lists: [{ list: listAttention, asked: { reason: 'no-target' } }],
  },
  {
    ...{ name: 'disputes and results', path: `${mine}?disputes=zxq&resultKind=campaign&resultAge=expired` },
    lists: [
      { list: listDisputesToAnswer, asked: { search: 'zxq' } },
      { list: listResults, asked: { kind: 'campaign', expired: 'true' } },
    ],
  },
  {
    ...{ name: 'instruments', path: '/instruments?search=zxq&show=offered' },
    lists: [{ list: listInstruments, asked: { search: 'zxq', retired: 'false' } }],
  },
  {
    ...{ name: 'raters to look after', path: `${toLookAfter}?search=zxq&needs=peers` },
    lists: [{ list: listCampaignPanels, asked: { search: 'zxq', needs: 'peers' } }],
  },
  {
    ...{ name: 'comments', path: `${plan}?comments=zxq&commentsOn=${goalId}` },
    lists: [{ list: listPlanComments, asked: { search: 'zxq', goalId } }],
  },
];

describe('lists are arranged in the address and on the server', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    answerIndicators(server);
    server.answer(getSession, testSession({ personId: assessments.result.person.id, standings: ['admin', 'leader'] }));
    server.answer(listMyRequests, pageOf(two(assessments.peerRequest)));
    server.answer(listRaterPanels, pageOf(two(assessments.panels[0], 'assessmentId')));
    server.answer(listDisputesToAnswer, pageOf(two(disputeToAnswer(plans.ben, id(1)))));
    server.answer(listResults, pageOf(two(assessments.result)));
    server.answer(listInstruments, { items: two(assessments.instruments[0]), nextCursor: null, askedStageKeys: null });
    server.answer(listAttention, pageOf(growth.attention));
    server.answer(getPipelineBoard, { columns: growth.board });
    server.answer(
      listTransitions,
      pageOf(people.cards.map((card) => ({ ...transitions.sharedTransition, person: card }))),
    );
    const promised = { ...plans.action, person: plans.ada, planId: null, abilities: [] };
    server.answer(listPromises, pageOf(two(promised)));
    server.answer(listPlans, pageOf([plans.plan]));
    server.answer(getPlan, plans.plan);
    server.answer(listPlanComments, pageOf(two(plans.comments[0])));
    server.answer(listPlanChanges, pageOf(two(plans.changes[0])));
    server.answer(listCheckIns, pageOf([plans.checkIn]));
    server.answer(getPerson, people.person);
    server.answer(listSkillEvidence, pageOf([]));
    const goal = { id: id(3), title: 'Zxq' };
    const piece = { ...{ id: id(1), planId: id(2), goal, skill: { key: 'zxq', name: 'Zxq' } }, kind: 'practice' };
    server.answer(listPlanEvidence, pageOf([{ ...piece, title: 'Zxq', evidence: 'Zxq', doneOn: '2026-01-01' }]));
    server.answer(listFrameworkVersions, { items: versions, nextCursor: null, hasDraft: true });
    const cycle = { name: 'Zxq', opensOn: '2026-01-01', closesOn: '2026-02-01', status: 'running', abilities: [] };
    server.answer(
      listCycles,
      pageOf(two({ ...cycle, plansStartOn: '2026-01-01', plansEndOn: '2026-06-30', participants: 2, completed: 1 })),
    );
    const rules = { handOver: 'person-decides', quietDays: 30, signerWithoutManager: null };
    server.answer(getDevelopmentSettings, { ...rules, version: 0, abilities: [] } as never);
    const observed = two(signals.observation);
    server.answer(listSignals, {
      ...{ items: observed, nextCursor: null, openToPerson: true },
      abilities: ['observe'],
    });
    server.answer(listMySignals, pageOf(observed));
    const brought = { fileName: 'Zxq', observations: 3, people: 2, leaders: 2, importedAt: '2026-01-01T00:00:00Z' };
    const imports = two({ ...brought, undoneAt: null, abilities: [] });
    server.answer(listSignalImports, pageOf(imports));
    server.answer(listEffectivenessImports, pageOf(imports));
    server.answer(listImports, pageOf([people.applied]));
    server.answer(getOrganisation, organisation);
    server.answer(getSignalSettings, { openToPerson: true, version: 0 });
    server.answer(getCostSettings, costSettings);
    server.answer(getCalibrationSettings, { enabled: false, subjectsSee: true, version: 0 });
    server.answer(getChatSettings, { hosts: [], available: true, version: 0 });
    server.answer(getSuccessionSettings, { nomineeConsent: 'asked', version: 0 });
    const { leader: observedLeader, mia, observation, metric, review } = effectiveness;
    const seen = { stage: null, level: null, lastPeriod: null };
    server.answer(listObservedLeaders, pageOf([mia, effectiveness.dora].map((one) => ({ ...seen, leader: one }))));
    server.answer(listEffectivenessMetrics, pageOf(two(metric)));
    server.answer(listEffectivenessReviews, pageOf(two(review)));
    server.answer(getLeaderEffectiveness, observedLeader);
    server.answer(listEffectivenessObservations, pageOf(two(observation)));
    server.answer(listRoleOpenings, pageOf(two(opening)));
    server.answer(getEffectivenessSettings, { sight: 'line', version: 1, abilities: ['change'] });
    const told = {
      ...{ kind: 'new-report', occurredAt: '2026-03-30T09:00:00Z', read: false, inSight: true },
      place: null,
    };
    server.answer(
      listNotifications,
      pageOf(
        two({ ...told, ...{ person: null, subject: null, role: null, shadows: null, changes: null, placeId: null } }),
      ),
    );
  });
  afterEach(() => server.stop());

  pressHeaders(tables, () => server);
  pressChoices(choices, () => server);
  pressDays(days, () => server);
  openNarrowed(narrowed, () => server);
});
