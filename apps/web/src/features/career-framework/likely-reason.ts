import type { StageAssignment } from '@understudy/contracts/career-framework';
import type { StageReference } from '@understudy/contracts/people';

/** The reason a move most likely has, from the stages alone: upwards is a promotion, a first stage the initial one. */
export const likelyReason = (
  from: StageReference | null,
  to: StageReference | null,
): Exclude<StageAssignment['reason'], 'migration'> => {
  if (!from) return 'initial';
  if (!to || to.ordinal === from.ordinal) return 'lateral';
  return to.ordinal > from.ordinal ? 'promotion' : 'return';
};
