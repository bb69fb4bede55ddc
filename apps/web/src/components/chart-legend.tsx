import type { ReactNode } from 'react';
import classes from './chart.module.css';

/** What one kind of mark means: a sample of it, 26 by 12, and words. */
export type LegendEntry = { readonly sample: ReactNode; readonly words: string };

/** What the marks of a chart mean. */
export const ChartLegend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <ul className={classes.legend}>
    {entries.map(({ sample, words }) => (
      <li key={words}>
        <svg width="26" height="12" aria-hidden="true">
          {sample}
        </svg>
        {words}
      </li>
    ))}
  </ul>
);
