import { NewestRatioCard } from '../../features/forecast/newest-ratio-card.js';
import { IndicatorsView } from '../../features/indicators/indicators-view.js';
import { benchRecords } from './forecast-records.js';

/** All indicators of a group, with what the forecast says of its bench. */
export const IndicatorsPage = () => (
  <IndicatorsView ahead={(group) => <NewestRatioCard group={group} behind={benchRecords} />} />
);
