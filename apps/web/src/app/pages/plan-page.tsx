import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CheckInsCard } from '../../features/development-plans/check-ins-card.js';
import { planQuery } from '../../features/development-plans/plan-queries.js';
import { PlanView } from '../../features/development-plans/plan-view.js';

/** One plan by its address: an earlier one of mine, or of somebody in my line. */
export const PlanPage = () => {
  const { planId } = useParams({ from: '/signed-in/plans/$planId' });
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  return <PlanView plan={plan} aside={<CheckInsCard person={plan.person} />} />;
};
