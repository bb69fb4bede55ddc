import type { PeopleGroup } from '@understudy/domain/indicators/group';
import type { IndexedHistory } from '@understudy/domain/indicators/indexed-history';
import { promotionIncidence } from '@understudy/domain/indicators/promotion-incidence';
import { survival } from '@understudy/domain/indicators/survival';
import { storedIncidence } from '../computation/curve-figures.js';
import { storedPoint } from '../computation/stay-figures.js';
import { thinned } from '../computation/thinned-curve.js';
import { type ComparedFigure, compared } from './compared-figure.js';

/** Survival and promotion incidence of one group as the pure functions compute them, in the form in which they are stored. */
export const expectedCurves = (
  index: IndexedHistory,
  request: { readonly group: PeopleGroup; readonly asOf: string; readonly fewest: number },
): Record<string, ComparedFigure> => {
  const joining = survival(index, request);
  const starts = [
    survival(index, { ...request, start: 'cohort' }),
    joining,
    ...index.stages.map(({ id }) => survival(index, { ...request, start: 'stage', stageId: id })),
  ];
  const curves = starts
    .filter(({ details }) => details.spells + details.unknownStart > 0)
    .map(({ status, details }) => ({ ...details, status, curve: thinned(details.curve).map(storedPoint) }));
  const overall = promotionIncidence(index, request);
  const incidences = [overall, ...index.stages.map(({ id }) => promotionIncidence(index, { ...request, stageId: id }))]
    .filter(({ details }) => details.spells + details.unknownStart > 0)
    .map(({ status, numerator, details }) => ({
      ...details,
      status,
      events: numerator,
      promoted: thinned(details.promoted).map(storedIncidence),
      left: thinned(details.left).map(storedIncidence),
    }));
  return {
    ...(curves.length > 0 ? { survival: compared(joining, { curves }) } : {}),
    ...(incidences.length > 0 ? { 'promotion-incidence': compared(overall, { incidences }) } : {}),
  };
};
