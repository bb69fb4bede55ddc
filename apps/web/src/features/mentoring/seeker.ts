import { useQuery } from '@tanstack/react-query';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { getMyMentoringRequest } from '@understudy/contracts/mentoring-mentorships';
import type { LookingFor } from '@understudy/domain/mentoring/mentor-fit';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

/** My request for a mentor, where I have one. */
export const useMyRequest = () => {
  const can = useCan();
  const { personId } = useSession();
  return useQuery({
    ...query('mentoring', getMyMentoringRequest),
    enabled: personId !== null && can('mentoring.read'),
  });
};

/**
 * What I look for in a mentor, all of it what I may see myself: what I wished for first, and what is next to learn for me.
 * Undefined while it is on its way, null for who is nobody’s colleague.
 */
export const useSeeker = (): LookingFor | null | undefined => {
  const { personId } = useSession();
  const can = useCan();
  const mine = useQuery({
    ...query('development', getMyDevelopment),
    enabled: personId !== null && can('framework.read'),
  });
  const gaps = useQuery({
    ...query('results', getSkillGaps, { params: { personId: personId ?? '' } }),
    enabled: personId !== null && can('results.read'),
  });
  const request = useMyRequest();
  if (personId === null || mine.isError || !can('framework.read')) return null;
  if (!mine.data || gaps.isLoading || request.isLoading) return undefined;
  const wished = request.data?.request ?? null;
  const next = (gaps.data?.items ?? [])
    .filter(({ gap }) => gap > 0)
    .toSorted((one, other) => other.gap * other.weight - one.gap * one.weight)
    .map(({ skillKey }) => skillKey);
  return {
    stageKey: wished?.stageKey ?? mine.data.person?.targetStage?.stage.key ?? gaps.data?.targetStage?.key ?? null,
    skillKeys: [...new Set([...(wished?.skillKeys ?? []), ...next])],
    languages: wished?.languages ?? [],
    timeZone: wished?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
};
