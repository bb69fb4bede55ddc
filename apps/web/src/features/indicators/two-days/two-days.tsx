import type { BenchHorizon, IndicatorReport } from '@understudy/contracts/indicators';
import type { ChosenGroup } from '../chosen-group.js';
import { inOrder } from './two.js';
import { TwoCostsCard } from './two-costs-card.js';
import { TwoCurves, TwoStays } from './two-curves.js';
import { TwoEffectsCard } from './two-effects-card.js';
import { TwoFlowsCard } from './two-flows-card.js';
import { TwoLinchpinsCard } from './two-linchpins-card.js';

type TwoDaysProps = {
  group: ChosenGroup;
  report: IndicatorReport;
  other: IndicatorReport;
  /** By how soon those are ready of whom it is said that the bench depends on them. */
  linchpinsBy?: BenchHorizon;
  onLinchpinsBy: (by: BenchHorizon) => void;
};

/**
 * Flows, curves, linchpins, effects and costs of one group on two days beside each other. Nothing is asked for that a reader may
 * not ask for of either day alone, and nothing of it rests on confidential records: what does is told with the earlier day by
 * its own cards.
 */
export const TwoDays = ({ group, report, other, linchpinsBy, onLinchpinsBy }: TwoDaysProps) => {
  if (report.state === 'missing' || other.state === 'missing') return null;
  if (report.asOf === other.asOf && report.knownOn === other.knownOn) return null;
  const reports = inOrder(report, other);
  return (
    <>
      <TwoFlowsCard reports={reports} />
      <TwoStays reports={reports} />
      <TwoCurves group={group} reports={reports} />
      <TwoLinchpinsCard reports={reports} by={linchpinsBy} onBy={onLinchpinsBy} />
      <TwoEffectsCard group={group} days={reports} />
      <TwoCostsCard group={group} days={reports} />
    </>
  );
};
