import * as apiKeys from '@understudy/contracts/api-keys';
import * as assessments from '@understudy/contracts/assessments';
import * as assessmentsCampaigns from '@understudy/contracts/assessments-campaigns';
import * as assessmentsDisputes from '@understudy/contracts/assessments-disputes';
import * as assessmentsInstruments from '@understudy/contracts/assessments-instruments';
import * as assessmentsOpenings from '@understudy/contracts/assessments-openings';
import * as assessmentsRaters from '@understudy/contracts/assessments-raters';
import * as assessmentsReach from '@understudy/contracts/assessments-reach';
import * as assessmentsResults from '@understudy/contracts/assessments-results';
import * as assessmentsSignals from '@understudy/contracts/assessments-signals';
import * as assessmentsSignalsImport from '@understudy/contracts/assessments-signals-import';
import * as assessmentsTeamGaps from '@understudy/contracts/assessments-team-gaps';
import * as audit from '@understudy/contracts/audit';
import * as calendar from '@understudy/contracts/calendar';
import * as calibration from '@understudy/contracts/calibration';
import * as calibrationMeeting from '@understudy/contracts/calibration-meeting';
import * as careerFramework from '@understudy/contracts/career-framework';
import * as careerFrameworkTitleImports from '@understudy/contracts/career-framework-title-imports';
import * as careerFrameworkTitles from '@understudy/contracts/career-framework-titles';
import * as dataExchange from '@understudy/contracts/data-exchange';
import * as developmentPlans from '@understudy/contracts/development-plans';
import * as developmentPlansAgreed from '@understudy/contracts/development-plans-agreed';
import * as developmentPlansCheckIns from '@understudy/contracts/development-plans-check-ins';
import * as developmentPlansCheckInsDue from '@understudy/contracts/development-plans-check-ins-due';
import * as developmentPlansCycles from '@understudy/contracts/development-plans-cycles';
import * as developmentPlansDocuments from '@understudy/contracts/development-plans-documents';
import * as developmentPlansEvidence from '@understudy/contracts/development-plans-evidence';
import * as developmentPlansGoals from '@understudy/contracts/development-plans-goals';
import * as developmentPlansHandOver from '@understudy/contracts/development-plans-hand-over';
import * as developmentPlansHome from '@understudy/contracts/development-plans-home';
import * as developmentPlansPromises from '@understudy/contracts/development-plans-promises';
import * as developmentPlansRemovals from '@understudy/contracts/development-plans-removals';
import * as developmentPlansRoadmap from '@understudy/contracts/development-plans-roadmap';
import * as developmentPlansTransitions from '@understudy/contracts/development-plans-transitions';
import * as effectiveness from '@understudy/contracts/effectiveness';
import * as effectivenessIntake from '@understudy/contracts/effectiveness-intake';
import * as effectivenessObservations from '@understudy/contracts/effectiveness-observations';
import * as effectivenessReviews from '@understudy/contracts/effectiveness-reviews';
import type { Endpoint } from '@understudy/contracts/endpoint';
import * as frameworkExchange from '@understudy/contracts/framework-exchange';
import * as frameworkVersions from '@understudy/contracts/framework-versions';
import * as health from '@understudy/contracts/health';
import * as identity from '@understudy/contracts/identity';
import * as indicators from '@understudy/contracts/indicators';
import * as indicatorsBeliefs from '@understudy/contracts/indicators-beliefs';
import * as indicatorsBench from '@understudy/contracts/indicators-bench';
import * as indicatorsBoard from '@understudy/contracts/indicators-board';
import * as indicatorsComparison from '@understudy/contracts/indicators-comparison';
import * as indicatorsConfidential from '@understudy/contracts/indicators-confidential';
import * as indicatorsCosts from '@understudy/contracts/indicators-costs';
import * as indicatorsCurves from '@understudy/contracts/indicators-curves';
import * as indicatorsEffect from '@understudy/contracts/indicators-effect';
import * as indicatorsForecast from '@understudy/contracts/indicators-forecast';
import * as indicatorsForecastTrend from '@understudy/contracts/indicators-forecast-trend';
import * as indicatorsForecastTries from '@understudy/contracts/indicators-forecast-tries';
import * as indicatorsParts from '@understudy/contracts/indicators-parts';
import * as indicatorsTalent from '@understudy/contracts/indicators-talent';
import * as jobs from '@understudy/contracts/jobs';
import * as live from '@understudy/contracts/live';
import * as mentoring from '@understudy/contracts/mentoring';
import * as mentoringMatches from '@understudy/contracts/mentoring-matches';
import * as mentoringMentorships from '@understudy/contracts/mentoring-mentorships';
import * as mentoringRounds from '@understudy/contracts/mentoring-rounds';
import * as mentoringWork from '@understudy/contracts/mentoring-work';
import * as notifications from '@understudy/contracts/notifications';
import * as notificationsChat from '@understudy/contracts/notifications-chat';
import * as opportunities from '@understudy/contracts/opportunities';
import * as opportunitiesAssignments from '@understudy/contracts/opportunities-assignments';
import * as opportunitiesCandidacies from '@understudy/contracts/opportunities-candidacies';
import * as opportunitiesEvidence from '@understudy/contracts/opportunities-evidence';
import * as opportunitiesTemplates from '@understudy/contracts/opportunities-templates';
import * as organisations from '@understudy/contracts/organisations';
import * as organisationsInvitations from '@understudy/contracts/organisations-invitations';
import * as palette from '@understudy/contracts/palette';
import * as peerGroups from '@understudy/contracts/peer-groups';
import * as people from '@understudy/contracts/people';
import * as peopleFound from '@understudy/contracts/people-found';
import * as peopleTimeline from '@understudy/contracts/people-timeline';
import * as programmes from '@understudy/contracts/programmes';
import * as programmesAlumni from '@understudy/contracts/programmes-alumni';
import * as programmesAreas from '@understudy/contracts/programmes-areas';
import * as programmesCohorts from '@understudy/contracts/programmes-cohorts';
import * as programmesDecisions from '@understudy/contracts/programmes-decisions';
import * as programmesEnrolments from '@understudy/contracts/programmes-enrolments';
import * as programmesHistory from '@understudy/contracts/programmes-history';
import * as programmesLearned from '@understudy/contracts/programmes-learned';
import * as programmesLearning from '@understudy/contracts/programmes-learning';
import * as programmesMilestones from '@understudy/contracts/programmes-milestones';
import * as programmesRetrospectives from '@understudy/contracts/programmes-retrospectives';
import * as programmesReviews from '@understudy/contracts/programmes-reviews';
import * as programmesRotations from '@understudy/contracts/programmes-rotations';
import * as programmesScoring from '@understudy/contracts/programmes-scoring';
import * as programmesSecondRecords from '@understudy/contracts/programmes-second-records';
import * as programmesSelection from '@understudy/contracts/programmes-selection';
import * as programmesSessions from '@understudy/contracts/programmes-sessions';
import * as programmesSponsor from '@understudy/contracts/programmes-sponsor';
import * as programmesSurveys from '@understudy/contracts/programmes-surveys';
import * as removedDrafts from '@understudy/contracts/removed-drafts';
import * as skipLevels from '@understudy/contracts/skip-levels';
import * as skipLevelsTalks from '@understudy/contracts/skip-levels-talks';
import * as succession from '@understudy/contracts/succession';
import * as successionHistory from '@understudy/contracts/succession-history';
import * as successionNominations from '@understudy/contracts/succession-nominations';
import * as successionOpenings from '@understudy/contracts/succession-openings';

/** A contract with the name of its operation and the area it belongs to. */
export type NamedContract = { readonly name: string; readonly area: string; readonly contract: Endpoint };

/** The contracts' files that declare routes; a test holds this list equal to the folder. */
const areas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  organisations,
  'organisations-invitations': organisationsInvitations,
  notifications,
  'notifications-chat': notificationsChat,
  palette,
  calendar,
  identity,
  audit,
  people,
  'people-found': peopleFound,
  'people-timeline': peopleTimeline,
  'career-framework': careerFramework,
  'career-framework-title-imports': careerFrameworkTitleImports,
  'career-framework-titles': careerFrameworkTitles,
  'development-plans': developmentPlans,
  'development-plans-agreed': developmentPlansAgreed,
  'development-plans-check-ins': developmentPlansCheckIns,
  'development-plans-check-ins-due': developmentPlansCheckInsDue,
  'development-plans-cycles': developmentPlansCycles,
  'development-plans-documents': developmentPlansDocuments,
  'development-plans-evidence': developmentPlansEvidence,
  'development-plans-goals': developmentPlansGoals,
  'development-plans-hand-over': developmentPlansHandOver,
  'assessments-signals': assessmentsSignals,
  'assessments-signals-import': assessmentsSignalsImport,
  'assessments-team-gaps': assessmentsTeamGaps,
  'development-plans-transitions': developmentPlansTransitions,
  'api-keys': apiKeys,
  assessments,
  'removed-drafts': removedDrafts,
  'assessments-disputes': assessmentsDisputes,
  'assessments-instruments': assessmentsInstruments,
  'assessments-campaigns': assessmentsCampaigns,
  'assessments-openings': assessmentsOpenings,
  'assessments-raters': assessmentsRaters,
  'assessments-reach': assessmentsReach,
  'assessments-results': assessmentsResults,
  'framework-exchange': frameworkExchange,
  'framework-versions': frameworkVersions,
  'development-plans-home': developmentPlansHome,
  'development-plans-promises': developmentPlansPromises,
  'development-plans-removals': developmentPlansRemovals,
  'development-plans-roadmap': developmentPlansRoadmap,
  programmes,
  'programmes-alumni': programmesAlumni,
  'programmes-cohorts': programmesCohorts,
  'programmes-areas': programmesAreas,
  'programmes-decisions': programmesDecisions,
  'programmes-enrolments': programmesEnrolments,
  'programmes-selection': programmesSelection,
  'programmes-history': programmesHistory,
  'programmes-learned': programmesLearned,
  'programmes-learning': programmesLearning,
  'programmes-milestones': programmesMilestones,
  'programmes-rotations': programmesRotations,
  'programmes-reviews': programmesReviews,
  'programmes-scoring': programmesScoring,
  'programmes-second-records': programmesSecondRecords,
  'programmes-sessions': programmesSessions,
  'programmes-sponsor': programmesSponsor,
  'programmes-surveys': programmesSurveys,
  'programmes-retrospectives': programmesRetrospectives,
  succession,
  'succession-history': successionHistory,
  'succession-nominations': successionNominations,
  'succession-openings': successionOpenings,
  calibration,
  'calibration-meeting': calibrationMeeting,
  mentoring,
  'mentoring-mentorships': mentoringMentorships,
  'mentoring-work': mentoringWork,
  'mentoring-matches': mentoringMatches,
  'mentoring-rounds': mentoringRounds,
  'peer-groups': peerGroups,
  'skip-levels': skipLevels,
  'skip-levels-talks': skipLevelsTalks,
  opportunities,
  'opportunities-assignments': opportunitiesAssignments,
  'opportunities-candidacies': opportunitiesCandidacies,
  'opportunities-evidence': opportunitiesEvidence,
  'opportunities-templates': opportunitiesTemplates,
  effectiveness,
  'effectiveness-observations': effectivenessObservations,
  'effectiveness-intake': effectivenessIntake,
  'effectiveness-reviews': effectivenessReviews,
  indicators,
  'indicators-beliefs': indicatorsBeliefs,
  'indicators-comparison': indicatorsComparison,
  'indicators-confidential': indicatorsConfidential,
  'indicators-curves': indicatorsCurves,
  'indicators-board': indicatorsBoard,
  'indicators-costs': indicatorsCosts,
  'indicators-effect': indicatorsEffect,
  'indicators-bench': indicatorsBench,
  'indicators-forecast': indicatorsForecast,
  'indicators-forecast-trend': indicatorsForecastTrend,
  'indicators-forecast-tries': indicatorsForecastTries,
  'indicators-parts': indicatorsParts,
  'indicators-talent': indicatorsTalent,
  'data-exchange': dataExchange,
  jobs,
  live,
  health,
};

const isContract = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'permission' in value;

/** Every route of the product, from the contracts themselves. */
export const allContracts: readonly NamedContract[] = Object.entries(areas).flatMap(([area, exported]) =>
  Object.entries(exported).flatMap(([name, value]) => (isContract(value) ? [{ name, area, contract: value }] : [])),
);
