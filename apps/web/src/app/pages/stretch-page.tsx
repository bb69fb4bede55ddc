import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { stretchQuery } from '../../features/opportunities/stretch-queries.js';
import { StretchView } from '../../features/opportunities/stretch-view.js';
import { EvidenceToPlan } from './evidence-to-plan.js';

/** One stretch assignment; what others saw of a skill, its person may take into their plan. */
export const StretchPage = () => {
  const { stretchId } = useParams({ from: '/signed-in/stretch-assignments/$stretchId' });
  const { data: stretch } = useSuspenseQuery(stretchQuery(stretchId));
  return (
    <StretchView
      stretch={stretch}
      evidenceDeed={(evidence) => <EvidenceToPlan title={stretch.opportunity.title} evidence={evidence} />}
    />
  );
};
