import type { Observation } from '@understudy/contracts/assessments-signals';
import type { ReactNode } from 'react';
import { ObservationCard } from './observation-card.js';
import classes from './signals.module.css';

type ObservationListProps = {
  items: readonly Observation[];
  about?: boolean;
  /** The way to more of them. */
  foot: ReactNode;
};

/** Observations, newest first, page after page. */
export const ObservationList = ({ items, about = false, foot }: ObservationListProps) => (
  <>
    <ul className={classes.list} data-hold-still>
      {items.map((observation) => (
        <ObservationCard key={observation.id} observation={observation} about={about} />
      ))}
    </ul>
    {foot}
  </>
);
