import type { RaterRelation } from '@understudy/contracts/assessments';
import type { Rater, RaterGroup, RaterPanel } from '@understudy/contracts/assessments-raters';
import { isAnonymous } from '../answering/answering.policy.js';
import { mayWithPanel, type PanelFacts } from './rater.policy.js';
import type { PanelRow, RaterRow } from './rater-panels.repository.js';

/** What the rules need to know of a row. */
export const factsOf = ({
  isSubject,
  isManager,
  runs,
  decidedBy,
  nomination,
  campaign,
  closed,
}: PanelRow): PanelFacts => ({
  isSubject,
  isManager,
  runs,
  alone: decidedBy === 'oneself',
  nomination,
  isOpen: campaign.status === 'running' && !closed,
});

const outlookOf = (asked: number, answered: number, threshold: number, closed: boolean): RaterGroup['outlook'] => {
  if (closed) return answered >= threshold ? 'enough-answered' : 'too-few-answered';
  if (asked < threshold) return 'ask-more';
  return asked === threshold ? 'hardly-enough' : 'enough';
};

/** How a group of raters stands. Before closing it tells who was asked only, after closing whether enough have answered. */
export const presentGroup = (panel: PanelRow, relation: RaterRelation): RaterGroup => {
  const inGroup = panel.raters.filter((rater) => rater.relation === relation);
  const asked = inGroup.filter(({ status }) => status === 'asked' || status === 'submitted').length;
  const answered = inGroup.filter(({ status }) => status === 'submitted').length;
  const proposed = inGroup.filter(({ status }) => status === 'proposed').length;
  if (!isAnonymous(relation)) return { relation, asked, proposed, threshold: null, outlook: null };
  const threshold = relation === 'peer' ? panel.peerThreshold : panel.reportThreshold;
  return { relation, asked, proposed, threshold, outlook: outlookOf(asked, answered, threshold, panel.closed) };
};

/** Only the person proposes raters, so it is they who read why one is not asked; why somebody declined they never read. */
const mayReadReason = ({ status }: RaterRow, { isSubject, isManager, runs }: PanelFacts): boolean =>
  isSubject ? status === 'vetoed' : isManager || runs;

const presentRater = (rater: RaterRow, facts: PanelFacts): Rater => {
  const isProposed = rater.status === 'proposed';
  const decides = isProposed && mayWithPanel('decide', facts);
  const isSecret = isAnonymous(rater.relation) || (facts.isSubject && rater.relation !== 'self');
  return {
    ...rater,
    status: isSecret && rater.status === 'submitted' ? 'asked' : rater.status,
    reason: mayReadReason(rater, facts) ? rater.reason : null,
    abilities: [
      ...(decides ? (['approve'] as const) : []),
      // Whoever named somebody and decides alone takes them back, and gives nobody a reason.
      ...(decides && !facts.isSubject ? (['veto'] as const) : []),
      ...(isProposed && mayWithPanel('nominate', facts) ? (['withdraw'] as const) : []),
    ],
  };
};

/** Whom a person's panel asks. Whether peers and reports have answered it tells nobody, of anybody else not the person. */
export const presentPanel = (row: PanelRow): RaterPanel => {
  const facts = factsOf(row);
  return {
    assessmentId: row.id,
    subject: row.subject,
    campaign: row.campaign,
    targetStage: row.targetStage,
    announced: row.announced,
    nomination: row.nomination,
    decidedBy: row.decidedBy,
    mostPeers: row.mostPeers,
    groups: row.relations.map((relation) => presentGroup(row, relation)),
    raters: row.raters.map((rater) => presentRater(rater, facts)),
    abilities: (['nominate', 'decide'] as const).filter((ability) => mayWithPanel(ability, facts)),
  };
};
