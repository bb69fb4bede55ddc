import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconPlus, IconPrinter } from '@tabler/icons-react';
import type { Plan } from '@understudy/contracts/development-plans';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FrameworkNote } from '../../components/framework-note.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { CarryOverDialog } from './carry-over-dialog.js';
import { ClosePlanDialog } from './close-plan-dialog.js';
import { GoalDialog } from './goal-dialog.js';
import { AgreementBadge, PlanStatusBadge } from './plan-badges.js';
import { PlanDialog } from './plan-dialog.js';
import { PlanDocumentButton } from './plan-document-button.js';

type Open = 'goal' | 'edit' | 'close' | 'carry-over';

/** The head of a plan: whose, for when, how far, and what can be done with it. */
export const PlanHead = ({ plan, onSuggestions }: { plan: Plan; onSuggestions: () => void }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { personId } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const own = plan.person.id === personId;
  const can = (ability: Plan['abilities'][number]) => plan.abilities.includes(ability);
  return (
    <>
      <PageHeader
        title={own ? t('mine') : t('of', { name: plan.person.name })}
        over={
          own ? undefined : (
            <TextLink to="/people/$personId" params={{ personId: plan.person.id }}>
              {plan.person.name}
            </TextLink>
          )
        }
        lead={
          <Group gap="sm">
            {own ? (
              <Text span fw={600} data-print="only">
                {plan.person.name}
              </Text>
            ) : null}
            <Text span>{format.dayRange(plan.startsOn, plan.endsOn)}</Text>
            {plan.target ? <Text span>{t('towards', { stage: plan.target.name })}</Text> : null}
            <PlanStatusBadge status={plan.status} />
            {plan.status === 'closed' ? null : <AgreementBadge state={plan.agreement.state} />}
          </Group>
        }
        actions={
          <>
            {can('print') ? (
              <Button
                variant="default"
                visibleFrom="sm"
                leftSection={<IconPrinter size={18} aria-hidden />}
                onClick={() => globalThis.print()}
              >
                {t('print')}
              </Button>
            ) : null}
            {can('print') ? <PlanDocumentButton planId={plan.id} /> : null}
            {can('change') ? (
              <Button
                variant={plan.goalList.length === 0 ? 'filled' : 'default'}
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => setOpen('goal')}
              >
                {t('goal.add')}
              </Button>
            ) : null}
            {can('change') || can('close') || can('carry-over') ? (
              <Menu position="bottom-end" withinPortal>
                <Menu.Target>
                  <ActionIcon variant="default" size={36} aria-label={t('more')}>
                    <IconDots size={18} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {can('change') ? <Menu.Item onClick={() => setOpen('edit')}>{t('edit.title')}</Menu.Item> : null}
                  {can('take-suggestions') ? (
                    <Menu.Item onClick={onSuggestions}>{t('suggestions.title')}</Menu.Item>
                  ) : null}
                  {can('carry-over') ? (
                    <Menu.Item onClick={() => setOpen('carry-over')}>{t('carryOver.title')}</Menu.Item>
                  ) : null}
                  {can('close') ? <Menu.Item onClick={() => setOpen('close')}>{t('close.title')}</Menu.Item> : null}
                </Menu.Dropdown>
              </Menu>
            ) : null}
          </>
        }
      />
      <FrameworkNote framework={plan.framework} text="plan" />
      <GoalDialog opened={open === 'goal'} planId={plan.id} goal={null} onClose={close} />
      <PlanDialog opened={open === 'edit'} plan={plan} onClose={close} />
      <ClosePlanDialog opened={open === 'close'} plan={plan} onClose={close} />
      <CarryOverDialog opened={open === 'carry-over'} plan={plan} onClose={close} />
    </>
  );
};
