import { getPlan, listPlanChanges, listPlanComments, listPlans } from '@understudy/contracts/development-plans';
import { getAgreedVersion } from '@understudy/contracts/development-plans-agreed';
import { getAskedPeriod } from '@understudy/contracts/development-plans-cycles';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import type { CallInput } from '@understudy/contracts/endpoint';
import type { Locale } from '../../lib/i18n.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What my home shows of plans and talks, in one question to the server. */
export const planHomeQuery = query('development', getPlanHome);

/** For when a running cycle still asks somebody for a plan. */
export const askedPeriodOf = (personId: string) => query('development', getAskedPeriod, { params: { personId } });

/** One plan with all that is in it. */
export const planQuery = (planId: string) => query('plans', getPlan, { params: { planId } });

export type PlanScope = 'mine' | 'line' | 'organisation';

/** The plans of one person, newest first: one's own, of somebody in one's line, or for admins of anybody. */
export const plansOf = (personId: string, scope: PlanScope) =>
  query('plans', listPlans, { query: { personId, scope, limit: 50 } });

/** What a plan said when it was agreed on. */
export const agreedVersionOf = (planId: string, agreedVersionId: string) =>
  query('plans', getAgreedVersion, { params: { planId, agreedVersionId } });

/** What was said about a plan. */
export const commentsOf = (planId: string, asked: CallInput<typeof listPlanComments>['query']) =>
  pagedQuery('plans', listPlanComments, { params: { planId }, query: asked });

/** What changed in a plan. */
export const changesOf = (planId: string, asked: CallInput<typeof listPlanChanges>['query']) =>
  pagedQuery('plans', listPlanChanges, { params: { planId }, query: asked });

/** A draft of what a person could learn next, in the language of the page; towards their target unless a stage is named. */
export const roadmapOf = (personId: string, locale: Locale, stageKey: string | null = null) =>
  query('plans', getRoadmap, { params: { personId }, query: stageKey === null ? { locale } : { locale, stageKey } });
