import { useQueries, useQuery } from '@tanstack/react-query';
import type { Roadmap } from '@understudy/contracts/development-plans-roadmap';
import { listMentors } from '@understudy/contracts/mentoring';
import { listOpportunities } from '@understudy/contracts/opportunities';
import { listProgrammes } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { listLearnedBefore } from '@understudy/contracts/programmes-learned';
import { withinReach } from '@understudy/domain/development-plans/within-reach';
import { writeGaps } from '@understudy/domain/opportunities/fit';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

const limit = 100;

/** The cohorts of programmes towards a stage that I can apply to, with the name of their programme. */
const useCohorts = (targetKey: string | null, own: boolean) => {
  const can = useCan();
  const enabled = own && targetKey !== null && can('programmes.read');
  const programmes = useQuery({ ...query('programmes', listProgrammes, { query: { limit } }), enabled });
  const leading = (programmes.data?.items ?? []).filter(
    ({ leadsTo, openCohorts }) => leadsTo?.key === targetKey && openCohorts > 0,
  );
  return useQueries({
    queries: leading.map(({ id: programmeId }) => query('programmes', listCohorts, { params: { programmeId } })),
    combine: (found) =>
      found.flatMap(({ data }, place) =>
        (data?.items ?? [])
          .filter(({ abilities, mine }) => abilities.includes('apply') && mine === null)
          .map((cohort) => ({ ...cohort, leadsTo: targetKey, programme: leading[place]?.name ?? '' })),
      ),
  });
};

/**
 * What is offered here for the gaps of my own roadmap: opportunities, mentors and cohorts that I may see and ask for, and what many
 * here have learned from. Nothing in the roadmap of somebody else: whoever draws it up may see more, or other things, than they.
 */
export const useReach = (personId: string, roadmap: Roadmap | undefined) => {
  const can = useCan();
  const own = useSession().personId === personId && roadmap !== undefined;
  const targetKey = roadmap?.target?.key ?? null;
  const goals = roadmap?.goals ?? [];
  const gaps = goals.map(({ skillKey, basis }) => ({ skillKey, gap: basis.gap ?? 0, weight: basis.weight }));
  const fit = { sort: 'fit' as const, target: targetKey ?? undefined, gaps: writeGaps({ gaps }) };
  const opportunities = useQuery({
    ...query('opportunities', listOpportunities, { query: { free: 'true', ...fit, limit } }),
    enabled: own && can('opportunities.read'),
  });
  const mentors = useQuery({
    ...query('mentoring', listMentors, { query: { free: 'true', limit } }),
    enabled: own && can('mentoring.read'),
  });
  const learning = useQuery({ ...query('learning', listLearnedBefore), enabled: own && can('learning.read') });
  const cohorts = useCohorts(targetKey, own);
  if (!own) return [];
  return withinReach(targetKey, gaps, {
    opportunities: (opportunities.data?.items ?? []).filter(
      ({ abilities, mine }) => abilities.includes('apply') && mine === null,
    ),
    mentors: (mentors.data?.items ?? []).filter(({ abilities }) => abilities.includes('ask')),
    cohorts,
    learning: learning.data?.items ?? [],
  });
};
