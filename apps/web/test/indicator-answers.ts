import {
  getIndicators,
  getIndicatorTrend,
  listIndicatorGroups,
  listLeaderIndicators,
} from '@understudy/contracts/indicators';
import { getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import { compareIndicators } from '@understudy/contracts/indicators-comparison';
import { getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { getCostLedger } from '@understudy/contracts/indicators-costs';
import { getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { listProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { listForecasts } from '@understudy/contracts/indicators-forecast';
import { getForecastTrend } from '@understudy/contracts/indicators-forecast-trend';
import { listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import type { AnsweringServer } from './answering-server.js';
import { believed, curves, parts, told } from './curves-data.js';
import { trend as forecastTrend } from './forecast-data.js';
import * as given from './growth-data.js';
import { costs, effect, leaderTalent } from './pipeline-data.js';
import { comparison, earlier, earlierCosts, earlierCurves, earlierReport, laterReport } from './two-days-data.js';

/** Answers everything that the page of the indicators asks for. */
export const answerIndicators = (server: AnsweringServer): void => {
  server.answer(getIndicators, given.report);
  server.answer(getIndicatorCurves, curves);
  server.answer(getCostLedger, costs);
  server.answer(listProgrammeEffects, { items: [effect], nextCursor: null });
  server.answer(compareIndicators, comparison);
  server.answer(listIndicatorParts, parts);
  server.answer(listForecasts, { items: [], nextCursor: null });
  server.answer(getForecastTrend, forecastTrend);
  server.answer(listLeaderTalent, { items: leaderTalent, nextCursor: null, asOf: given.report.asOf });
  server.answer(getConfidentialFigures, told);
  server.answer(getBelievedFigures, believed);
  server.answer(listIndicatorGroups, { items: [given.report.group] });
  server.answer(getIndicatorTrend, { group: given.report.group, indicator: 'retention', points: given.trend });
  server.answer(listLeaderIndicators, { items: given.leaders, nextCursor: null, asOf: given.report.asOf });
};

/** Answers differently of the day a year before, by which nothing had been told of any programme. */
export const answerTwoDays = (server: AnsweringServer): void => {
  const isEarlier = (path: string) => new URL(path, server.origin).searchParams.get('asOf') === earlier;
  server.answer(getIndicators, ({ path }) => (isEarlier(path) ? earlierReport : laterReport));
  server.answer(getIndicatorCurves, ({ path }) => (isEarlier(path) ? earlierCurves : curves));
  server.answer(getCostLedger, ({ path }) => (isEarlier(path) ? earlierCosts : costs));
  server.answer(listProgrammeEffects, ({ path }) => {
    const then = path.includes(`knownOn=${earlier}`);
    const comparisons = effect.comparisons.map((one) => (then ? { ...one, result: null } : one));
    return { items: [{ ...effect, comparisons }], nextCursor: null };
  });
};
