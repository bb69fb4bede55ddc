import { campaignTable } from '../assessments/campaign-table.js';
import { disputeTable } from '../assessments/dispute-table.js';
import { calibrationSessionTable } from '../calibration/session-table.js';
import { cycleTable } from '../development-plans/cycle-table.js';
import { planTable } from '../development-plans/plan-table.js';
import { effectivenessReviewTable } from '../effectiveness/review-table.js';
import { mentorshipTable } from '../mentoring/mentorship-table.js';
import { mentorProfileTable } from '../mentoring/profile-table.js';
import { mentoringRequestTable } from '../mentoring/request-table.js';
import { roundTable } from '../mentoring/round-table.js';
import { mentoringSessionTable } from '../mentoring/session-table.js';
import { assignmentTable } from '../opportunities/assignment-states.js';
import { candidacyTable } from '../opportunities/candidacy-states.js';
import { netConsentTable } from '../opportunities/consent-states.js';
import { opportunityTable } from '../opportunities/opportunity-states.js';
import { safetyTalkTable } from '../opportunities/talk-states.js';
import { peerGroupTable } from '../peer-groups/peer-group-table.js';
import { cohortTable } from '../programmes/cohort-table.js';
import { enrolmentTable } from '../programmes/enrolment-table.js';
import { milestoneMarkTable } from '../programmes/milestones/milestone-mark-table.js';
import { programmeTable } from '../programmes/programme-table.js';
import { retrospectiveActionTable } from '../programmes/retrospectives/retrospective-action-table.js';
import { rolePlaceTable } from '../programmes/role-place-table.js';
import { applicationReviewTable } from '../programmes/scoring/review-table.js';
import { sessionTable } from '../programmes/session-table.js';
import { surveyTable } from '../programmes/surveys/survey-table.js';
import { skipLevelSeasonTable } from '../skip-levels/season-table.js';
import { skipLevelTalkTable } from '../skip-levels/talk-table.js';
import { nominationTable } from '../succession/nomination-table.js';
import { openingTable } from '../succession/opening-table.js';
import type { StateTable } from './state-table.js';

/** Every state table of the product, in the order of the documentation; add yours here and run the script. */
export const drawnTables: readonly StateTable[] = [
  opportunityTable,
  candidacyTable,
  assignmentTable,
  netConsentTable,
  safetyTalkTable,
  programmeTable,
  cohortTable,
  enrolmentTable,
  applicationReviewTable,
  surveyTable,
  retrospectiveActionTable,
  milestoneMarkTable,
  sessionTable,
  mentorProfileTable,
  mentoringRequestTable,
  mentorshipTable,
  mentoringSessionTable,
  roundTable,
  rolePlaceTable,
  peerGroupTable,
  skipLevelSeasonTable,
  skipLevelTalkTable,
  openingTable,
  planTable,
  cycleTable,
  campaignTable,
  calibrationSessionTable,
  effectivenessReviewTable,
  nominationTable,
  disputeTable,
];
