import type { Roadmap, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useReach } from './reach-query.js';
import type { ReachedAction } from './roadmap-choice.js';

/** An offer with the place where one can look at it; none for what people have only noted. */
export type Reached = ReachedAction & { readonly place: string | null };

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** What is offered here for each goal of a roadmap, in words: what to do, why it fits and until when. */
export const useReached = (personId: string, roadmap: Roadmap | undefined): ReadonlyMap<string, readonly Reached[]> => {
  const { t } = useTranslation(['plans', 'learning']);
  const format = useFormat();
  const reach = useReach(personId, roadmap);
  const stage = roadmap?.target?.name ?? '';
  const inWords = ({ skillKey, ...found }: (typeof reach)[number], goal: SuggestedGoal): Reached[] => {
    const skill = goal.skillName;
    return [
      ...found.opportunities.map(({ offered: one, target }) => ({
        key: `opportunity ${skillKey} ${one.id}`,
        kind: 'stretch' as const,
        title: t('reach.opportunity.title', { title: one.title }),
        details: t('reach.opportunity.details', {
          sponsor: one.sponsor.name,
          hours: format.count(one.hoursPerWeek),
          from: format.day(one.startsOn),
          to: format.day(one.endsOn),
        }),
        reason: t(target ? 'reach.opportunity.both' : 'reach.opportunity.reason', { skill, stage }),
        dueOn: earlier(one.applyBy ?? one.startsOn, goal.dueOn),
        place: `/opportunities/${one.id}`,
        offerKind: 'opportunity' as const,
        offerId: one.id,
      })),
      ...found.cohorts.map((one) => ({
        key: `cohort ${one.id}`,
        kind: 'learning' as const,
        title: t('reach.cohort.title', { programme: one.programme, cohort: one.name }),
        details: t('reach.cohort.details', { from: format.day(one.startsOn), to: format.day(one.endsOn) }),
        reason: t('reach.cohort.reason', { stage, skill }),
        dueOn: earlier(one.applyUntil, goal.dueOn),
        place: `/cohorts/${one.id}`,
        offerKind: 'cohort' as const,
        offerId: one.id,
      })),
      ...found.mentors.map((one) => ({
        key: `mentor ${skillKey} ${one.id}`,
        kind: 'mentoring' as const,
        title: t('reach.mentor.title', { name: one.name }),
        details: one.title ?? one.comesFrom,
        reason: t('reach.mentor.reason', { skill, count: one.placesFree }),
        dueOn: goal.dueOn,
        place: `/mentors?search=${encodeURIComponent(one.name)}`,
        offerKind: 'mentor' as const,
        offerId: one.id,
      })),
      ...found.learning.map((one) => ({
        key: `learning ${skillKey} ${one.title}`,
        kind: 'learning' as const,
        title: one.provider ? t('reach.learning.titleBy', { title: one.title, provider: one.provider }) : one.title,
        details: '',
        reason: t('reach.learning.reason', { skill }),
        dueOn: goal.dueOn,
        place: null,
        offerKind: null,
        offerId: null,
      })),
    ];
  };
  return new Map(
    reach.flatMap((found) => {
      const goal = roadmap?.goals.find(({ skillKey }) => skillKey === found.skillKey);
      const offers = goal === undefined ? [] : inWords(found, goal);
      return offers.length === 0 ? [] : [[found.skillKey, offers] as const];
    }),
  );
};
