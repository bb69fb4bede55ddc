import { Badge } from '@mantine/core';
import type { PlanStatus } from '@understudy/contracts/development-plans';
import type { ActionKind, PlanAgreement } from '@understudy/contracts/development-plans-goals';
import { useTranslation } from 'react-i18next';

const colours: Readonly<Record<PlanStatus, string>> = {
  draft: 'gray',
  agreed: 'pine',
  active: 'pine',
  closed: 'gray',
};

/** How far a plan is, in a word. */
export const PlanStatusBadge = ({ status }: { status: PlanStatus }) => {
  const { t } = useTranslation('plans');
  return (
    <Badge variant={status === 'active' ? 'light' : 'outline'} color={colours[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
};

/** How far the agreement is, where it is not yet or no longer one. */
export const AgreementBadge = ({ state }: { state: PlanAgreement['state'] }) => {
  const { t } = useTranslation('plans');
  if (state === 'agreed') return null;
  return (
    <Badge
      variant="light"
      color="apricot"
      miw={0}
      h="auto"
      mih="var(--badge-height)"
      styles={{ label: { whiteSpace: 'normal' } }}
    >
      {t(`agreement.${state}`)}
    </Badge>
  );
};

/** What kind of an action it is. */
export const ActionKindBadge = ({ kind }: { kind: ActionKind }) => {
  const { t } = useTranslation('plans');
  return (
    <Badge variant="outline" color="gray" size="sm">
      {t(`kind.${kind}`)}
    </Badge>
  );
};
