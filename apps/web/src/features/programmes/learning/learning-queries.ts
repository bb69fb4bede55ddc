import { getFramework } from '@understudy/contracts/career-framework';
import type { CallInput } from '@understudy/contracts/endpoint';
import {
  type exportLearningRecords,
  learningKind,
  listLearningRecords,
} from '@understudy/contracts/programmes-learning';
import { z } from 'zod';
import { orderOf } from '../../../lib/list-order.js';
import { pagedQuery, query } from '../../../lib/query.js';

/** Whose learning can be asked for; without a word, mine. */
export const learningScopes = ['mine', 'line', 'organisation'] as const;

/** How the list can be arranged. */
export const learningOrders = ['-start', 'start', 'title', 'person', '-hours'] as const;

/** What the address of the list may say; anything else is left out. */
export const learningSearch = z.object({
  scope: z.enum(learningScopes).optional().catch(undefined),
  what: learningKind.optional().catch(undefined),
  removed: z.coerce.boolean().optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  search: z.coerce.string().max(100).optional().catch(undefined),
  sort: z.enum(learningOrders).optional().catch(undefined),
});
export type LearningSearch = z.infer<typeof learningSearch>;

/** What an address asks the list and its CSV for. */
export const learningInput = ({ scope = 'mine', what, removed, person, search, sort = '-start' }: LearningSearch) =>
  ({
    query: { scope, kind: what, personId: person, removed: removed ? 'true' : undefined, search, ...orderOf(sort) },
  }) satisfies CallInput<typeof exportLearningRecords>;

/** The list that an address asks for, page after page. */
export const learningQuery = (search: LearningSearch) =>
  pagedQuery('learning', listLearningRecords, learningInput(search));

/** What I learned in one cohort. */
export const learnedInQuery = (enrolmentId: string) =>
  pagedQuery('learning', listLearningRecords, { query: { enrolmentId } });

/** The skills that something can be linked to. */
export const skillsQuery = query('framework', getFramework);
