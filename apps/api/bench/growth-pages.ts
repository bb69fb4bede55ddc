import { getQuestionnaire, listMyRequests } from '@understudy/contracts/assessments';
import { listCampaigns } from '@understudy/contracts/assessments-campaigns';
import { listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { getRaterPanel, listRaterPanels } from '@understudy/contracts/assessments-raters';
import { getResult, getSkillGaps, listResults } from '@understudy/contracts/assessments-results';
import { listMySignals, listSignals } from '@understudy/contracts/assessments-signals';
import { listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import { listMyDates } from '@understudy/contracts/calendar';
import { getFramework, getMyDevelopment, getPipelineBoard } from '@understudy/contracts/career-framework';
import { listTitleMappings } from '@understudy/contracts/career-framework-titles';
import { createPlan, getPlan, listPlanChanges, listPlanComments } from '@understudy/contracts/development-plans';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import { getMyTransition } from '@understudy/contracts/development-plans-transitions';
import {
  getFrameworkDraft,
  getFrameworkVersion,
  listFrameworkVersions,
  listMigratingPeople,
  previewFrameworkMigration,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { getPerson, listPersonViewers } from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { addressOf, Caller } from '../test/caller.js';
import type { BenchDatabase } from './bench-database.js';
import { pageTaken } from './page-taken.js';

/** Somebody who is asked about others and about whom others are asked, and who leads them. */
export type Growing = {
  readonly personId: string;
  readonly assessmentId: string;
  readonly token: string;
  readonly managerToken: string;
  readonly adminToken: string;
};

/** Lets somebody be in a stage for a month, with a companion that says as much as a written framework does. */
const enterStage = async (tx: TenantTransaction, personId: string): Promise<unknown> => {
  const lines = (about: string): string[] =>
    [1, 2, 3].map((place) => `${about} in a sentence of some length, line ${place}.`);
  const content = {
    shift: {
      name: 'Bench',
      identityBefore: 'Before',
      identityAfter: 'After',
      shift: 'From here to there',
      navigation: 'Step by step',
      stop: lines('Stop'),
      start: lines('Start'),
      keep: lines('Keep'),
      prompts: [30, 60, 90].flatMap((day) => lines('Ask').map((text) => ({ day, text }))),
    },
    derailers: [1, 2, 3].map((place) => ({
      key: `derailer-${place}`,
      name: `Derailer ${place}`,
      description: 'What it is',
      earlySigns: lines('Sign'),
      counterMove: 'What helps',
    })),
  };
  return tx.sql`
    insert into transition_companion (organisation_id, person_id, stage_id, entered_on, reason, dip_months, content)
    select ${tx.organisationId}::uuid, ${personId}::uuid, id, current_date - 30, 'promotion', 6, ${JSON.stringify(content)}::jsonb
      from stage order by ordinal desc limit 1`;
};

/** Lets somebody be heading for the highest stage, which asks for every skill. */
const wantsMost = async (tx: TenantTransaction, personId: string): Promise<unknown> => tx.sql`
  insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
  select ${tx.organisationId}::uuid, ${personId}::uuid, id, 'within-2-years', current_date
    from stage order by ordinal desc limit 1`;

/** While a campaign runs: what a rater fills in, and who is asked about somebody. */
export const benchAnswering = async (origin: string, caller: Caller, growing: Growing): Promise<void> => {
  const { items } = await caller.ok(listMyRequests);
  const requestId = items[0]?.id ?? '';
  await pageTaken('questionnaire', `${origin}${addressOf(getQuestionnaire.path, { requestId })}`, growing.token);
  const panel = addressOf(getRaterPanel.path, { assessmentId: growing.assessmentId });
  await pageTaken('who is asked about somebody, to the manager', `${origin}${panel}`, growing.managerToken);
};

/** After the release: the result, what is next to learn, and the plan that comes of it. */
export const benchGrowing = async (
  origin: string,
  database: BenchDatabase,
  organisationId: string,
  caller: Caller,
  growing: Growing,
): Promise<void> => {
  await database.tenants.run({ organisationId }, (tx) => wantsMost(tx, growing.personId));
  const person = { personId: growing.personId };
  const { goals, startsOn, endsOn } = await caller.ok(getRoadmap, { params: person, query: {} });
  const body = {
    ...person,
    startsOn,
    endsOn,
    goals: goals.map(({ skillName: _name, weightedGap: _gap, ratedUnder: _under, ...goal }) => ({
      ...goal,
      actions: goal.actions.map(({ kind, title, details, reason, practiceKey, dueOn }) => ({
        kind,
        title,
        details,
        reason,
        practiceKey,
        dueOn,
      })),
    })),
  };
  const { id: planId } = await caller.ok(createPlan, { body });
  await database.tenants.run({ organisationId }, (tx) => enterStage(tx, growing.personId));
  const result = addressOf(getResult.path, { assessmentId: growing.assessmentId });
  const pages: readonly (readonly [name: string, path: string, token: string])[] = [
    ['result of a campaign to the person', result, growing.token],
    ['result of a campaign to the manager', result, growing.managerToken],
    ['results of a person', addressOf(listResults.path, person), growing.token],
    ['what is next to learn, with all ratings', addressOf(getSkillGaps.path, person), growing.token],
    ['roadmap', addressOf(getRoadmap.path, person), growing.token],
    ['one plan', addressOf(getPlan.path, { planId }), growing.token],
    ['one plan to the manager', addressOf(getPlan.path, { planId }), growing.managerToken],
    ['changes of a plan', addressOf(listPlanChanges.path, { planId }), growing.token],
    ['comments of a plan', addressOf(listPlanComments.path, { planId }), growing.token],
    ['my plan with goals at home', getPlanHome.path, growing.token],
    ['companion in a new stage', getMyTransition.path, growing.token],
  ];
  for (const [name, path, token] of pages) await pageTaken(name, `${origin}${path}`, token);
  await benchAround(origin, growing);
};

/** What stands around a campaign and a plan: the framework, campaigns, instruments, signals. */
const benchAround = async (origin: string, growing: Growing): Promise<void> => {
  const { adminToken: admin, managerToken: manager, token } = growing;
  const { versionId } = await new Caller(origin, { '__Host-understudy': token }).ok(getFramework);
  await new Caller(origin, { '__Host-understudy': admin }).ok(startFrameworkDraft, { body: {} });
  const person = { personId: growing.personId };
  const pages: readonly (readonly [name: string, path: string, token: string])[] = [
    ['my development', getMyDevelopment.path, token],
    ['who sees what of mine, and who looked', addressOf(listPersonViewers.path, person), token],
    ['what takes place next, at home', `${listMyDates.path}?limit=3`, token],
    ['one person, to the manager', addressOf(getPerson.path, person), manager],
    ['timeline of a person, to the manager', addressOf(getPersonTimeline.path, person), manager],
    ['what a manager observed in others', `${listMySignals.path}?limit=25`, manager],
    ['how the gaps of a team moved, to the manager', listTeamGaps.path, manager],
    ['who is asked about the reports of a manager', `${listRaterPanels.path}?limit=25`, manager],
    ['campaigns', `${listCampaigns.path}?limit=25`, admin],
    ['instruments', listInstruments.path, admin],
    ['results that are seen differently, to the manager', listDisputesToAnswer.path, manager],
    ['signals of a person', addressOf(listSignals.path, person), token],
    ['framework', getFramework.path, token],
    ['versions of the framework', listFrameworkVersions.path, admin],
    ['one version of the framework', addressOf(getFrameworkVersion.path, { versionId }), admin],
    ['draft of the next version', getFrameworkDraft.path, admin],
    ['whom the draft touches, by stage', previewFrameworkMigration.path, admin],
    ['first 25 people whom the draft touches', `${listMigratingPeople.path}?limit=25`, admin],
    ['titles and their stages', listTitleMappings.path, admin],
    ['how many are at each stage', getPipelineBoard.path, admin],
  ];
  for (const [name, path, who] of pages) await pageTaken(name, `${origin}${path}`, who);
};
