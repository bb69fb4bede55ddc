import type { CallInput } from '@understudy/contracts/endpoint';
import { type exportMentors, listMentors } from '@understudy/contracts/mentoring';
import { getMentorship, listMentorships } from '@understudy/contracts/mentoring-mentorships';
import { getMentorshipWork } from '@understudy/contracts/mentoring-work';
import { z } from 'zod';
import { pagedQuery, query } from '../../lib/query.js';

/** What the address of the list of mentors may say; anything else is left out. */
export const mentorSearch = z.object({
  search: z.coerce.string().max(100).optional().catch(undefined),
  stage: z.string().max(100).optional().catch(undefined),
  skill: z.string().max(100).optional().catch(undefined),
  language: z.string().max(3).optional().catch(undefined),
  free: z.coerce.boolean().optional().catch(undefined),
});
export type MentorSearch = z.infer<typeof mentorSearch>;

/** What an address asks the list and its CSV for. */
export const mentorsInput = ({ search, stage, skill, language, free }: MentorSearch) =>
  ({
    query: { search, stageKey: stage, skillKey: skill, language, free: free ? 'true' : undefined },
  }) satisfies CallInput<typeof exportMentors>;

/** The list of mentors that an address asks for, page after page. */
export const mentorsQuery = (search: MentorSearch) =>
  pagedQuery('mentoring', listMentors, { query: { ...mentorsInput(search).query, limit: 100 } });

/** Whether an address asks for less than all there are. */
export const isNarrowed = ({ search, stage, skill, language, free }: MentorSearch): boolean =>
  [search, stage, skill, language, free].some(Boolean);

type Scope = 'mine' | 'programme';
type State = 'open' | 'running' | 'over' | 'unanswered';

/** Mentorships of mine or of all, page after page. */
export const mentorshipsQuery = (scope: Scope, state?: State) =>
  pagedQuery('mentoring', listMentorships, { query: { scope, state, limit: 50 } });

/** One mentorship. */
export const mentorshipQuery = (mentorshipId: string) =>
  query('mentoring', getMentorship, { params: { mentorshipId } });

/** What the two of one mentorship do together. */
export const workQuery = (mentorshipId: string) => query('mentoring', getMentorshipWork, { params: { mentorshipId } });
