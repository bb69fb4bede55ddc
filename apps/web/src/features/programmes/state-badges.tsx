import { Badge } from '@mantine/core';
import type { ProgrammeState } from '@understudy/contracts/programmes';
import type { CohortState } from '@understudy/contracts/programmes-cohorts';
import type { EnrolmentState } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';

const lively: ReadonlySet<string> = new Set(['open', 'enrolled', 'extended', 'offered', 'completed']);

const StateBadge = ({ state, label }: { state: string; label: string }) => (
  <Badge
    variant={lively.has(state) ? 'light' : 'outline'}
    color={lively.has(state) ? 'pine' : 'gray'}
    style={{ flex: 'none' }}
  >
    {label}
  </Badge>
);

/** Where a programme stands. */
export const ProgrammeStateBadge = ({ state }: { state: ProgrammeState }) => {
  const { t } = useTranslation('programmes');
  return <StateBadge state={state} label={t(`state.${state}`)} />;
};

/** Where a cohort stands. */
export const CohortStateBadge = ({ state }: { state: CohortState }) => {
  const { t } = useTranslation('programmes');
  return <StateBadge state={state} label={t(`cohort.state.${state}`)} />;
};

/** How far somebody is with a cohort. */
export const EnrolmentStateBadge = ({ state }: { state: EnrolmentState }) => {
  const { t } = useTranslation('enrolments');
  return <StateBadge state={state} label={t(`state.${state}`)} />;
};
