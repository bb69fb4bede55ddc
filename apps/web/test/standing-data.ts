import type { getSkillGaps, Observer } from '@understudy/contracts/assessments-results';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { assessmentId, gaps, requestId } from './assessments-data.js';

const asked = (skillKey: string, own: Partial<Record<'self' | 'manager' | 'others' | 'gap', number>>) => ({
  ...{ skillKey, skillName: `Zxq ${skillKey}`, expectation: 3, weight: 2, gap: 0 },
  ...{ self: null, manager: null, others: null, ratedOn: null, expiresOn: null },
  ...own,
});
const counted = {
  resultId: assessmentId,
  raters: '1',
  on: '2026-03-01',
  expiresOn: '2099-01-01',
  expired: false,
  disputed: false,
};
const said = (observer: Observer, level: number, own: Partial<typeof counted> = {}) => ({
  ...{ observer, level },
  ...counted,
  ...own,
});

/** Of several results: one skill met though seen apart, one whose rating has expired, one told by groups, one never rated. */
export const standing: ResponseOf<typeof getSkillGaps> = {
  targetStage: gaps.targetStage,
  items: [
    asked('met', { self: 1, manager: 3 }),
    asked('old', {}),
    asked('group', { self: 1, others: 2, gap: 1 }),
    asked('silent', {}),
  ],
  ratings: [
    { skillKey: 'met', ratings: [said('self', 1), said('manager', 3)] },
    { skillKey: 'old', ratings: [said('self', 2, { on: '2020-03-01', expiresOn: '2021-03-01', expired: true })] },
    {
      skillKey: 'group',
      ratings: [
        said('self', 4, { resultId: requestId, on: '2026-04-01', expiresOn: '2026-04-02', expired: true }),
        said('self', 1),
        said('peer', 2, { raters: '5-9' }),
        said('others', 2, { raters: '5-9' }),
      ],
    },
  ],
};
