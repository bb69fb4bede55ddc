import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getPerson } from '@understudy/contracts/people';
import { PageSkeleton } from '../../components/loading.js';
import { NewPlanView } from '../../features/development-plans/new-plan-view.js';
import { askedPeriodOf } from '../../features/development-plans/plan-queries.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { NotFoundPage } from '../layouts/not-found-page.js';

const NewPlan = ({ personId }: { personId: string }) => {
  const { data: person } = useSuspenseQuery(query('people', getPerson, { params: { personId } }));
  const asked = useQuery(askedPeriodOf(personId));
  return asked.isPending ? <PageSkeleton /> : <NewPlanView person={person} asked={asked.data?.asked ?? null} />;
};

/** Begins my own plan. */
export const MyNewPlanPage = () => {
  const { personId } = useSession();
  return personId ? <NewPlan personId={personId} /> : <NotFoundPage />;
};

/** Begins a plan for somebody in my line. */
export const NewPlanPage = () => {
  const { personId } = useParams({ from: '/signed-in/people/$personId/new-plan' });
  return <NewPlan personId={personId} />;
};
