import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { usePrinting } from '../lib/printing.js';
import classes from './chart.module.css';

type ChartDrawingProps = {
  height: number;
  /** Draws into the width there is, so that letters keep their size from a phone to a wall. */
  children: (width: number) => ReactNode;
};

const untilMeasured = 320;
/** What is narrower is a place that is about to change: a drawing has margins that it would not fit between. */
const narrowest = 120;
/** A card's room on a sheet of A4: a wider drawing would shrink on paper, and its letters with it. */
const paperWidth = 620;

/** A drawing as wide as its place, in the letters of small text. Decorative: a table beside it says the same. */
export const ChartDrawing = ({ height, children }: ChartDrawingProps) => {
  const { ref, width } = useElementSize();
  const printing = usePrinting();
  const measured = width < narrowest ? untilMeasured : Math.round(width);
  const wide = printing ? Math.min(measured, paperWidth) : measured;
  return (
    <div ref={ref} className={classes.drawing}>
      <svg
        viewBox={`0 0 ${wide} ${height}`}
        width="100%"
        height={height}
        aria-hidden="true"
        fontSize="12"
        fill="var(--mantine-color-dimmed)"
      >
        {children(wide)}
      </svg>
    </div>
  );
};
