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
import { knowsWhatFits, type LookingFor } from '@understudy/domain/mentoring/mentor-fit';
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

/** Whether an address asks for who fits first; it does unless it says otherwise. */
export const isByFit = ({ sort = 'fit' }: MentorSearch): boolean => sort === 'fit';

/** What the list is asked for by whoever looks for a mentor; by name where nothing is known by which one could fit. */
const orderOf = (search: MentorSearch, seeker: LookingFor | null) => {
  const { sort, direction } = search;
  if (!isByFit(search)) return { sort, direction };
  if (seeker === null || !knowsWhatFits(seeker)) return { direction };
  const { stageKey, skillKeys, languages, timeZone } = seeker;
  const wanted = { target: stageKey ?? undefined, wishes: skillKeys.join(',') || undefined };
  return {
    ...{ sort: 'fit' as const, direction, ...wanted },
    ...{ speaks: languages.join(',') || undefined, timeZone: timeZone ?? undefined },
  };
};

/** What an address asks the list and its CSV for. */
export const mentorsInput = (search: MentorSearch, seeker: LookingFor | null = null) => {
  const { stage, skill, language, free } = search;
  const filter = { search: search.search, stageKey: stage, skillKey: skill, language };
  return {
    query: { ...filter, free: free ? 'true' : undefined, ...orderOf(search, seeker) },
  } satisfies CallInput<typeof exportMentors>;
};

/** The list of mentors that an address asks for, page after page. */
export const mentorsQuery = (search: MentorSearch, seeker: LookingFor | null = null) =>
  pagedQuery('mentoring', listMentors, { query: { ...mentorsInput(search, seeker).query, limit: 100 } });

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
