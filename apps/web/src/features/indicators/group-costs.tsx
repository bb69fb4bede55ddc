import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RecordsOf } from '@understudy/contracts/indicators';
import { ErrorState } from '../../components/error-state.js';
import type { ChosenGroup } from './chosen-group.js';
import { CostCard } from './cost-card.js';
import { costsQuery } from './cost-queries.js';

type GroupCostsProps = {
  group: ChosenGroup;
  asOf?: string;
  /** As known by the end of which day; without it, now. */
  knownOn?: string;
  /** Opens the people and openings behind a line; without it nothing leads to them. */
  onRecords?: (indicator: RecordsOf) => void;
};

/** The cost of not investing in one group, in the twelve months up to a day. */
export const GroupCosts = ({ group, asOf, knownOn, onRecords }: GroupCostsProps) => {
  const { data, error, isPending, refetch } = useQuery(costsQuery(group, asOf, knownOn));
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton height={320} radius="lg" />;
  return <CostCard ledger={data} group={group} asOf={asOf} knownOn={knownOn} onRecords={onRecords} />;
};
