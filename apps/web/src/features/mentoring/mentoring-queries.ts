import type { CallInput } from '@understudy/contracts/endpoint';
import { type exportMentors, listMentors, mentorSort } from '@understudy/contracts/mentoring';
import {
  type exportMentorships,
  getMentorship,
  listMentorships,
  mentorshipSort,
} from '@understudy/contracts/mentoring-mentorships';
import { getMentorshipWork } from '@understudy/contracts/mentoring-work';
import { direction } from '@understudy/contracts/pagination';
import { z } from 'zod';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of the list of mentors may say; anything else is left out. */
export const mentorSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  stage: z.string().max(100).optional().catch(undefined),
  skill: z.string().max(100).optional().catch(undefined),
  language: z.string().max(3).optional().catch(undefined),
  free: z.coerce.boolean().optional().catch(undefined),
  sort: mentorSort.optional().catch(undefined),
  direction: direction.optional().catch(undefined),
});
export type MentorSearch = z.infer<typeof mentorSearch>;

/** What an address asks the list and its CSV for. */
export const mentorsInput = ({ search, stage, skill, language, free, sort, direction }: MentorSearch) =>
  ({
    query: { search, stageKey: stage, skillKey: skill, language, free: free ? 'true' : undefined, sort, direction },
  }) satisfies CallInput<typeof exportMentors>;

/** The list of mentors that an address asks for, page after page. */
export const mentorsQuery = (search: MentorSearch) =>
  pagedQuery('mentoring', listMentors, { query: { ...mentorsInput(search).query, limit: 100 } });

/** Whether an address asks for less than all there are. */
export const isNarrowed = ({ search, stage, skill, language, free }: MentorSearch): boolean =>
  [search, stage, skill, language, free].some(Boolean);

type Scope = 'mine' | 'programme';
type State = 'open' | 'running' | 'over' | 'unanswered';

/** What the address of a page with mentorships may say of their order. */
export const mentorshipSearch = z.object({
  sort: mentorshipSort.optional().catch(undefined),
  direction: direction.optional().catch(undefined),
});
export type MentorshipSearch = z.infer<typeof mentorshipSearch>;

/** What a list of mentorships and its CSV are asked for. */
export const mentorshipsInput = (scope: Scope, state: State | undefined, { sort, direction }: MentorshipSearch) =>
  ({ query: { scope, state, sort, direction } }) satisfies CallInput<typeof exportMentorships>;

/** Mentorships of mine or of all, page after page. */
export const mentorshipsQuery = (scope: Scope, state?: State, search: MentorshipSearch = {}) =>
  pagedQuery('mentoring', listMentorships, {
    query: { ...mentorshipsInput(scope, state, search).query, limit: 50 },
  });

/** One mentorship. */
export const mentorshipQuery = (mentorshipId: string) =>
  query('mentoring', getMentorship, { params: { mentorshipId } });

/** What the two of one mentorship do together. */
export const workQuery = (mentorshipId: string) => query('mentoring', getMentorshipWork, { params: { mentorshipId } });
