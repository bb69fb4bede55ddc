import { ForecastView } from '../../features/forecast/forecast-view.js';
import { benchRecords, ForecastRecords } from './forecast-records.js';

/** Where the stages of a group are heading, with the way to the records behind it. */
export const ForecastPage = () => (
  <ForecastView
    behind={(forecast, result) => <ForecastRecords forecast={forecast} result={result} />}
    behindBench={benchRecords}
  />
);
