import { exportMyRequests, listMyRequests, requestSorts } from '@understudy/contracts/assessments';
import { disputeSorts, exportDisputesToAnswer, listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import {
  exportInstruments,
  exportInstrumentVersions,
  instrumentSorts,
  instrumentVersionSorts,
  listInstruments,
  listInstrumentVersions,
} from '@understudy/contracts/assessments-instruments';
import { exportRaterPanels, listRaterPanels, panelSorts } from '@understudy/contracts/assessments-raters';
import { exportResults, listResults, resultSorts } from '@understudy/contracts/assessments-results';
import { exportUnobserved, listUnobserved, unobservedSorts } from '@understudy/contracts/assessments-signals';
import {
  exportSignalImports,
  listSignalImports,
  signalImportSorts,
} from '@understudy/contracts/assessments-signals-import';
import {
  attentionSorts,
  exportAttention,
  exportStageAssignments,
  listAttention,
  listStageAssignments,
  stageAssignmentSorts,
} from '@understudy/contracts/career-framework';
import {
  exportTitleDecisions,
  exportTitleImports,
  listTitleDecisions,
  listTitleImports,
  titleDecisionSorts,
  titleImportSorts,
} from '@understudy/contracts/career-framework-title-imports';
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
import { exportPromises, listPromises, promiseSorts } from '@understudy/contracts/development-plans-promises';
import {
  earlierTransitionSorts,
  exportMyEarlierTransitions,
  exportTransitions,
  listMyEarlierTransitions,
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
import { type ArrangedList, at, keyed, type Row } from './arranged-walk.js';

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
/** Whom a row is about, as lists stand by their name. */
export const person = (row: Row) => keyed(at(row, 'person', 'name'));
/** The same of lists that call them otherwise. */
export const subject = (row: Row) => keyed(at(row, 'subject', 'name'));
const broughtIn = {
  imported: (row: Row) => at(row, 'importedAt'),
  file: (row: Row) => keyed(at(row, 'fileName')),
  observations: (row: Row) => at(row, 'observations'),
};

/** Lists of everyday work, each with the place of a row by each of its columns. */
export const workLists: readonly ArrangedList[] = [
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
    ...{ name: 'whom I have not written about', list: listUnobserved, file: exportUnobserved, sorts: unobservedSorts },
    by: { since: (row) => at(row, 'lastByMeOn') ?? '', name: person },
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
      campaign: (row) => keyed(at(row, 'campaign', 'name')),
    },
  },
  {
    ...{ name: 'disputes', list: listDisputesToAnswer, file: exportDisputesToAnswer, sorts: disputeSorts },
    by: { since: () => 0, name: person, campaign: (row) => keyed(at(row, 'campaign')) },
  },
  {
    ...{ name: 'results', list: listResults, file: exportResults, sorts: resultSorts },
    by: {
      released: (row) => at(row, 'releasedOn'),
      campaign: (row) => keyed(at(row, 'campaign', 'name')),
      expires: (row) => at(row, 'expiresOn'),
    },
  },
  {
    ...{ name: 'instruments', list: listInstruments, file: exportInstruments, sorts: instrumentSorts },
    by: {
      made: (row) => (row.builtIn ? 0 : 1),
      name: (row) => keyed(at(row, 'name')),
      uses: (row) => at(row, 'published', 'uses') ?? at(row, 'draft', 'uses'),
    },
  },
  {
    ...{ name: 'versions of an instrument', list: listInstrumentVersions, file: exportInstrumentVersions },
    ...{ sorts: instrumentVersionSorts, by: { number: (row) => at(row, 'number'), uses: (row) => at(row, 'uses') } },
  },
  {
    ...{ name: 'stages of a person', list: listStageAssignments, file: exportStageAssignments },
    ...{ sorts: stageAssignmentSorts },
    by: { from: (row) => at(row, 'from'), stage: (row) => at(row, 'stage', 'ordinal') },
  },
  {
    ...{ name: 'my earlier steps', list: listMyEarlierTransitions, file: exportMyEarlierTransitions },
    ...{ sorts: earlierTransitionSorts },
    by: { entered: (row) => at(row, 'enteredOn'), stage: (row) => at(row, 'stage', 'ordinal') },
  },
  {
    ...{ name: 'transitions', list: listTransitions, file: exportTransitions, sorts: transitionSorts },
    by: { entered: (row) => at(row, 'enteredOn'), name: person },
  },
  {
    ...{ name: 'evidence of plans', list: listPlanEvidence, file: exportPlanEvidence, sorts: planEvidenceSorts },
    by: { date: (row) => at(row, 'doneOn'), title: (row) => keyed(at(row, 'title')) },
  },
  {
    ...{ name: 'promises', list: listPromises, file: exportPromises, sorts: promiseSorts },
    by: { due: (row) => at(row, 'dueOn'), person, title: (row) => keyed(at(row, 'title')) },
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
      file: (row) => keyed(at(row, 'fileName')),
      kind: (row) => at(row, 'kind'),
      rows: (row) => at(row, 'rowCount'),
    },
  },
  {
    ...{ name: 'imports of observations', list: listSignalImports, file: exportSignalImports },
    ...{ sorts: signalImportSorts, by: broughtIn },
  },
  {
    ...{ name: 'imports of figures', list: listEffectivenessImports, file: exportEffectivenessImports },
    ...{ sorts: effectivenessImportSorts, by: broughtIn },
  },
  {
    ...{ name: 'tables of titles', list: listTitleImports, file: exportTitleImports, sorts: titleImportSorts },
    by: broughtIn,
  },
  {
    ...{ name: 'decisions about titles', list: listTitleDecisions, file: exportTitleDecisions },
    ...{
      sorts: titleDecisionSorts,
      by: { decided: (row) => at(row, 'decidedAt'), title: (row) => keyed(at(row, 'title')) },
    },
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
