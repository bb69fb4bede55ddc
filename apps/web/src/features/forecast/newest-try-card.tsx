import { useNavigate } from '@tanstack/react-router';
import { useCan } from '../../lib/session.js';
import type { ForecastGroup } from './forecast-queries.js';
import { useNewestForecast } from './newest-forecast.js';
import { TryCard } from './try-card.js';

/** The sliders beside the newest forecast of a group; what is kept of them opens on the page of the forecast. */
export const NewestTryCard = ({ group }: { group: ForecastGroup }) => {
  const can = useCan();
  const navigate = useNavigate();
  const { forecast } = useNewestForecast(group);
  if (!forecast?.result || !can('indicators.recompute')) return null;
  return (
    <TryCard
      key={forecast.id}
      group={group}
      forecast={forecast}
      result={forecast.result}
      onStarted={(id) => void navigate({ to: '/forecast', search: { forecast: id } })}
    />
  );
};
