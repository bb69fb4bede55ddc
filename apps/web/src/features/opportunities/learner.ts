import { useQuery } from '@tanstack/react-query';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import type { Learner } from '@understudy/domain/opportunities/fit';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

/** What an opportunity can fit, and whether it is known already. */
export type KnownLearner = { readonly learner: Learner | null; readonly settled: boolean };

/**
 * What is known of me that an opportunity can fit: where I stand, where I am heading and what is next to learn, all of it
 * what I may see myself. Null for who is nobody's colleague.
 */
export const useLearner = (): KnownLearner => {
  const { personId } = useSession();
  const can = useCan();
  const mine = useQuery(query('development', getMyDevelopment));
  const gaps = useQuery({
    ...query('results', getSkillGaps, { params: { personId: personId ?? '' } }),
    enabled: personId !== null && can('results.read'),
  });
  if (personId === null || mine.isError) return { learner: null, settled: true };
  if (!mine.data || gaps.isLoading) return { learner: null, settled: false };
  const learner = {
    stageKey: mine.data.stage?.key ?? null,
    targetStageKey: mine.data.person?.targetStage?.stage.key ?? gaps.data?.targetStage?.key ?? null,
    gaps: gaps.data?.items ?? [],
  };
  return { learner, settled: true };
};
