import { StepChart } from './step-chart.js';
import { bandPath, type CurvePlace, stepPath } from './step-path.js';

type SurvivalCurveProps = {
  points: readonly CurvePlace[];
  /** The end of the scale in days, the same for curves side by side. */
  longest: number;
  /** The longest time in days for which anybody was followed; null on days that do not say it. */
  followed: number | null;
  /** In days; null where half was never reached. */
  median: number | null;
};

/**
 * The share still there over the months as steps with their band, no further than anybody was followed, and the median.
 * Decorative: the table says it.
 */
export const SurvivalCurve = ({ points, longest, followed, median }: SurvivalCurveProps) => {
  const end = followed ?? 0;
  return (
    <StepChart longest={longest}>
      {(scale) => (
        <>
          <path d={bandPath(points, end, scale)} fill="var(--accent)" opacity="0.18" />
          <path d={stepPath(points, end, scale)} fill="none" stroke="var(--accent)" strokeWidth="2" />
          {median === null ? null : (
            <line
              x1={scale.x(median)}
              x2={scale.x(median)}
              y1={scale.y(0.5)}
              y2={scale.y(0)}
              stroke="var(--next)"
              strokeWidth="1.5"
              strokeDasharray="4 3"
            />
          )}
        </>
      )}
    </StepChart>
  );
};
