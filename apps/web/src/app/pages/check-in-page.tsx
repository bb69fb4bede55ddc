import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { checkInQuery } from '../../features/development-plans/check-in-queries.js';
import { CheckInView } from '../../features/development-plans/check-in-view.js';

/** One check-in by its address. */
export const CheckInPage = () => {
  const { checkInId } = useParams({ from: '/signed-in/check-ins/$checkInId' });
  const { data } = useSuspenseQuery(checkInQuery(checkInId));
  return <CheckInView key={data.id} checkIn={data} />;
};
