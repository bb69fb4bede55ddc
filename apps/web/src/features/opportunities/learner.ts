import { useQuery } from '@tanstack/react-query';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import type { Learner } from '@understudy/domain/opportunities/fit';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

/**
 * What is known of me that an opportunity can fit: where I stand, where I am heading and what is next to learn, all of it
 * what I may see myself. Null while it is on its way and for who is nobody's colleague.
 */
export const useLearner = (): Learner | null => {
  const { personId } = useSession();
  const can = useCan();
  const mine = useQuery(query('development', getMyDevelopment));
  const gaps = useQuery({
    ...query('results', getSkillGaps, { params: { personId: personId ?? '' } }),
    enabled: personId !== null && can('results.read'),
  });
  if (personId === null || !mine.data || gaps.isLoading) return null;
  return {
    stageKey: mine.data.stage?.key ?? null,
    targetStageKey: mine.data.person?.targetStage?.stage.key ?? gaps.data?.targetStage?.key ?? null,
    gaps: gaps.data?.items ?? [],
  };
};

/** Whether anything is known by which an opportunity could fit. */
export const knowsWhatFits = ({ targetStageKey, gaps }: Learner): boolean => targetStageKey !== null || gaps.length > 0;
