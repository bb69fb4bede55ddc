import type { Questionnaire, RequestSummary } from '@understudy/contracts/assessments';
import type { InstrumentContent, InstrumentItem } from '@understudy/contracts/assessments-instruments';
import { askedItems } from '@understudy/domain/assessments/asked-items';
import { minutesToAnswer } from '@understudy/domain/assessments/time-to-answer';
import { isAnonymous, mayWithRequest, type RequestFacts, requestActions } from './answering.policy.js';
import type { DraftRow, RequestRow } from './my-requests.repository.js';

/** What the rules need to know of a row. */
export const factsOf = ({ status, isOpen, relation, campaign }: RequestRow): RequestFacts => ({
  status,
  isOpen,
  relation,
  inCampaign: campaign !== null,
});

const sideOf = ({ relation }: RequestRow) => (relation === 'self' ? 'self' : 'others');

/** A request as its rater's list shows it. */
export const presentRequest = (row: RequestRow, content: InstrumentContent): RequestSummary => {
  const items = askedItems(content.items, row.targetStageKey);
  const answered = new Set(row.answeredKeys);
  const facts = factsOf(row);
  return {
    id: row.id,
    subject: row.subject,
    relation: row.relation,
    anonymous: isAnonymous(row.relation),
    instrument: row.instrument,
    targetStage: row.targetStage,
    campaign: row.campaign,
    closesOn: row.closesOn,
    remindedOn: row.remindedOn,
    status: row.status,
    answered: items.filter(({ key }) => answered.has(key)).length,
    items: items.length,
    minutesLeft: minutesToAnswer(
      items.filter(({ key }) => row.status === 'asked' && !answered.has(key)),
      sideOf(row),
    ),
    abilities: requestActions.filter((action) => mayWithRequest(action, facts)),
  };
};

/** The questions in the words for this rater, with the draft. */
export const presentQuestionnaire = (
  row: RequestRow,
  content: InstrumentContent,
  draft: readonly DraftRow[],
): Questionnaire => {
  const answers = new Map(draft.map(({ itemKey, level, note }) => [itemKey, { level, note }]));
  const items = askedItems(content.items, row.targetStageKey);
  const present = ({ key, dimensionKey, kind, anchors, selfWording, othersWording }: InstrumentItem) => ({
    key,
    dimensionKey,
    kind,
    wording: sideOf(row) === 'self' ? selfWording : othersWording,
    anchors,
    labels: kind === 'scale' ? (content.scale?.labels ?? []) : [],
    answer: answers.get(key) ?? null,
  });
  const asked = new Set(items.map(({ dimensionKey }) => dimensionKey));
  const thresholds = { peer: row.peerThreshold, report: row.reportThreshold };
  return {
    ...presentRequest(row, content),
    announced: row.announced,
    dimensions: content.dimensions.filter(({ key }) => asked.has(key)),
    questions: items.map(present),
    threshold: isAnonymous(row.relation) ? thresholds[row.relation] : null,
  };
};
