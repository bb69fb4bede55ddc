import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Attention } from '@understudy/contracts/career-framework';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { CheckInDialog } from './check-in-dialog.js';

type Reason = Attention['reasons'][number];
const kinds = ['check-in-overdue', 'plan-awaits-agreement', 'conversation-overdue', 'no-plan', 'plan-quiet'] as const;

/** Whether a reason for attention is about plans or talks. */
export const isPlanReason = ({ kind }: Reason): boolean => kinds.some((own) => own === kind);

/** The one button that deals with a reason about plans or talks. */
export const PlanDeed = ({ person, reason }: { person: PersonReference; reason: Reason }) => {
  const { t } = useTranslation('my-people');
  const [talking, { open, close }] = useDisclosure(false);
  const label = t(`deed.${reason.kind}`);
  const name = t('deedOf', { deed: label, name: person.name });
  if (reason.kind === 'plan-awaits-agreement' && reason.detail) {
    return (
      <ButtonLink size="sm" to="/plans/$planId" params={{ planId: reason.detail }} aria-label={name}>
        {label}
      </ButtonLink>
    );
  }
  if (reason.kind === 'conversation-overdue') {
    return (
      <ButtonLink size="sm" to="/effectiveness/$leaderId" params={{ leaderId: person.id }} aria-label={name}>
        {label}
      </ButtonLink>
    );
  }
  if (reason.kind === 'no-plan') {
    return (
      <ButtonLink size="sm" to="/people/$personId/new-plan" params={{ personId: person.id }} aria-label={name}>
        {label}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button size="sm" onClick={open} aria-label={name}>
        {label}
      </Button>
      <CheckInDialog opened={talking} person={person} onClose={close} />
    </>
  );
};
