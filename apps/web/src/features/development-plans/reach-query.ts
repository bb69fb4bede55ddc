import { useQueries, useQuery } from '@tanstack/react-query';
import type { Roadmap } from '@understudy/contracts/development-plans-roadmap';
import { type AskingBar, listMentors } from '@understudy/contracts/mentoring';
import { listOpportunities } from '@understudy/contracts/opportunities';
import { listProgrammes } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { listLearnedBefore } from '@understudy/contracts/programmes-learned';
import { withinReach } from '@understudy/domain/development-plans/within-reach';
import { writeGaps } from '@understudy/domain/opportunities/fit';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

const limit = 100;
/** What keeps a mentor from me alone. */
const barsOfMine: ReadonlySet<AskingBar> = new Set(['already', 'offer-open']);

/** The cohorts of programmes towards a stage that I can apply to, or nominate others for, with the name of their programme. */
const useCohorts = (targetKey: string | null, own: boolean, drawn: boolean) => {
  const can = useCan();
  const enabled = drawn && targetKey !== null && can('programmes.read');
  // The soonest are offered first, so that of more than a page nothing is lost that would have been shown.
  const soonest = { leadsTo: targetKey ?? undefined, open: 'true', sort: 'start' as const, limit };
  const programmes = useQuery({ ...query('programmes', listProgrammes, { query: soonest }), enabled });
  const leading = programmes.data?.items ?? [];
  return useQueries({
    queries: leading.map(({ id: programmeId }) =>
      query('programmes', listCohorts, { params: { programmeId }, query: { limit } }),
    ),
    combine: (found) =>
      found.flatMap(({ data }, place) =>
        (data?.items ?? [])
          .filter(({ abilities, mine }) =>
            own ? abilities.includes('apply') && mine === null : abilities.includes('nominate'),
          )
          .map((cohort) => ({ ...cohort, leadsTo: targetKey, programme: leading[place]?.name ?? '' })),
      ),
  });
};

/**
 * What is offered here for the gaps of a roadmap. In my own: opportunities, mentors and cohorts that I may see and ask for. In that
 * of somebody whom I lead: what is open to everybody and I may nominate them for, by what I know of it, never by what they alone
 * see; and mentors with a place whom everybody sees, for them to ask: of those outside of my line, which is theirs as well, and
 * whomever they are kept from or have asked, for that is theirs alone. In both, what many here have learned from.
 */
export const useReach = (personId: string, roadmap: Roadmap | undefined) => {
  const can = useCan();
  const drawn = roadmap !== undefined;
  const own = useSession().personId === personId && drawn;
  const targetKey = roadmap?.target?.key ?? null;
  const goals = roadmap?.goals ?? [];
  const gaps = goals.map(({ skillKey, basis }) => ({ skillKey, gap: basis.gap ?? 0, weight: basis.weight }));
  const fit = { sort: 'fit' as const, target: targetKey ?? undefined, gaps: writeGaps({ gaps }) };
  // Of more than a page whoever offers the heaviest of these skills stands on the first one.
  const wishes = gaps
    .toSorted((one, other) => other.gap * other.weight - one.gap * one.weight)
    .map(({ skillKey }) => skillKey)
    .join(',');
  const mentorFit = wishes === '' ? {} : { sort: 'fit' as const, wishes };
  const opportunities = useQuery({
    ...query('opportunities', listOpportunities, { query: { ...(own ? { free: 'true' } : {}), ...fit, limit } }),
    enabled: drawn && can('opportunities.read'),
  });
  const mentors = useQuery({
    ...query('mentoring', listMentors, { query: { free: 'true', ...mentorFit, limit } }),
    enabled: drawn && can('mentoring.read'),
  });
  const learning = useQuery({ ...query('learning', listLearnedBefore), enabled: drawn && can('learning.read') });
  const cohorts = useCohorts(targetKey, own, drawn);
  if (!drawn) return [];
  return withinReach(targetKey, gaps, {
    opportunities: (opportunities.data?.items ?? []).filter(({ abilities, mine, visibility, sponsor }) =>
      own
        ? abilities.includes('apply') && mine === null
        : abilities.includes('nominate') && visibility === 'organisation' && sponsor.id !== personId,
    ),
    mentors: (mentors.data?.items ?? []).filter(({ id, bar, abilities }) =>
      own ? abilities.includes('ask') : id !== personId && (bar === null || barsOfMine.has(bar)),
    ),
    cohorts,
    learning: learning.data?.items ?? [],
  });
};
