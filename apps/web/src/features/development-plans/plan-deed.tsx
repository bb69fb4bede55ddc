import { Button, type ButtonProps } from '@mantine/core';
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

type PlanDeedProps = { person: PersonReference; reason: Reason; look: Pick<ButtonProps, 'size' | 'variant'> };

/** The one button that deals with a reason about plans or talks. */
export const PlanDeed = ({ person, reason, look }: PlanDeedProps) => {
  const { t } = useTranslation('my-people');
  const [talking, { open, close }] = useDisclosure(false);
  const label = t(`deed.${reason.kind}`);
  const name = t('deedOf', { deed: label, name: person.name });
  if ((reason.kind === 'plan-awaits-agreement' || reason.kind === 'plan-quiet') && reason.detail) {
    return (
      <ButtonLink {...look} to="/plans/$planId" params={{ planId: reason.detail }} aria-label={name}>
        {label}
      </ButtonLink>
    );
  }
  if (reason.kind === 'plan-quiet') {
    // Whoever sees that it is quiet without reading it begins with the person.
    const page = t('deed.recently-joined');
    return (
      <ButtonLink
        {...look}
        to="/people/$personId"
        params={{ personId: person.id }}
        aria-label={t('deedOf', { deed: page, name: person.name })}
      >
        {page}
      </ButtonLink>
    );
  }
  if (reason.kind === 'conversation-overdue') {
    return (
      <ButtonLink {...look} to="/effectiveness/$leaderId" params={{ leaderId: person.id }} aria-label={name}>
        {label}
      </ButtonLink>
    );
  }
  if (reason.kind === 'no-plan') {
    return (
      <ButtonLink {...look} to="/people/$personId/new-plan" params={{ personId: person.id }} aria-label={name}>
        {label}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button {...look} onClick={open} aria-label={name}>
        {label}
      </Button>
      <CheckInDialog opened={talking} person={person} onClose={close} />
    </>
  );
};
