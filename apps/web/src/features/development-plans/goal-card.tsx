import { ActionIcon, Badge, Button, Card, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import type { Plan } from '@understudy/contracts/development-plans';
import {
  changeGoal,
  type Goal,
  type PlanAction,
  removeAction,
  removeGoal,
} from '@understudy/contracts/development-plans-goals';
import { restorePlanPart } from '@understudy/contracts/development-plans-removals';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { offerUndo } from '../../components/undo-notice.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { ActionDialog } from './action-dialog.js';
import { ActionLine } from './action-line.js';
import { GoalDialog } from './goal-dialog.js';
import { levelNameOf } from './level-name.js';
import classes from './plan.module.css';

type Open = { what: 'goal' | 'remove-goal' | 'new-action' } | { what: 'action' | 'remove-action'; action: PlanAction };

const statuses = ['open', 'reached', 'dropped'] as const;

/** One goal: where it leads, why, how one will know, and the actions towards it. */
export const GoalCard = ({ plan, goal, number }: { plan: Plan; goal: Goal; number: number }) => {
  const { t } = useTranslation(['plans', 'career-framework']);
  const format = useFormat();
  const [open, setOpen] = useState<Open | null>(null);
  const change = useAction(changeGoal, ['plans', 'development']);
  const dropGoal = useAction(removeGoal, ['plans', 'development']);
  const dropAction = useAction(removeAction, ['plans', 'development']);
  const close = () => setOpen(null);
  const left =
    (title: string) =>
    ({ changeId }: { changeId: string }) => {
      close();
      offerUndo({
        id: changeId,
        endpoint: restorePlanPart,
        input: { params: { planId: plan.id, changeId } },
        stale: ['plans', 'development', 'stages'],
        words: {
          left: t('restore.left', { title }),
          undo: t('restore.undo'),
          done: t('restore.done'),
          failed: t('restore.failed'),
        },
      });
    };
  const params = { planId: plan.id, goalId: goal.id };
  const can = (ability: Goal['abilities'][number]) => goal.abilities.includes(ability);
  const owners = [plan.person, ...(plan.agreement.counterSigner ? [plan.agreement.counterSigner] : [])];
  const levels = [goal.fromLevel, goal.toLevel].map((level) => (level === null ? null : levelNameOf(t, level)));
  const [from, to] = levels;
  return (
    <Card component="li" aria-labelledby={`goal-${goal.id}`}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={4} style={{ minWidth: 0 }}>
          <Text size="sm" c="dimmed">
            {[
              t('goal.number', { number }),
              goal.skill?.name,
              from && to ? t('goal.levels', { from, to }) : (to ?? from),
            ]
              .filter((part) => part)
              .join(' · ')}
          </Text>
          <Title order={3} id={`goal-${goal.id}`} style={{ overflowWrap: 'anywhere' }}>
            {goal.title}
          </Title>
          <Group gap="xs">
            {goal.status === 'open' ? null : (
              <Badge variant="light" color={goal.status === 'reached' ? 'pine' : 'gray'}>
                {t(`goal.status.${goal.status}`)}
              </Badge>
            )}
            {goal.dueOn ? (
              <Text size="sm" c="dimmed">
                {t('goal.dueOn', { day: format.day(goal.dueOn) })}
              </Text>
            ) : null}
            {goal.carriedFromId ? (
              <Text size="sm" c="dimmed">
                {t('carried')}
              </Text>
            ) : null}
          </Group>
        </Stack>
        {can('change') ? (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('goal.menuOf', { goal: goal.title })}
                data-print="no"
              >
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setOpen({ what: 'goal' })}>{t('goal.change')}</Menu.Item>
              {statuses
                .filter((status) => status !== goal.status)
                .map((status) => (
                  <Menu.Item
                    key={status}
                    onClick={() => change.mutate({ params, body: { version: goal.version, status } })}
                  >
                    {t(`goal.mark.${status}`)}
                  </Menu.Item>
                ))}
              {can('remove') ? (
                <Menu.Item color="red.8" onClick={() => setOpen({ what: 'remove-goal' })}>
                  {t('goal.remove')}
                </Menu.Item>
              ) : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </Group>
      <ProblemAlert problem={change.error} />
      {goal.why ? (
        <Text mt="sm" className={classes.prose}>
          {goal.why}
        </Text>
      ) : null}
      {goal.measure ? (
        <Text mt="xs" size="sm" className={classes.prose}>
          <strong>{t('goal.measureIs')}</strong> {goal.measure}
        </Text>
      ) : null}
      <ul className={classes.actions} style={{ marginTop: '1rem' }}>
        {goal.actions.map((action) => (
          <ActionLine
            key={action.id}
            planId={plan.id}
            action={action}
            personId={plan.person.id}
            onChange={() => setOpen({ what: 'action', action })}
            onRemove={() => setOpen({ what: 'remove-action', action })}
          />
        ))}
      </ul>
      {goal.actions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('action.none')}
        </Text>
      ) : null}
      {can('add-action') ? (
        <Group mt="sm" data-print="no">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            aria-label={t('action.addTo', { goal: goal.title })}
            onClick={() => setOpen({ what: 'new-action' })}
          >
            {t('action.add')}
          </Button>
        </Group>
      ) : null}
      <GoalDialog opened={open?.what === 'goal'} planId={plan.id} goal={goal} onClose={close} />
      <ActionDialog
        key={open?.what === 'action' ? open.action.id : 'new'}
        opened={open?.what === 'action' || open?.what === 'new-action'}
        planId={plan.id}
        goalId={goal.id}
        action={open?.what === 'action' ? open.action : null}
        owners={owners}
        onClose={close}
      />
      <ConfirmDialog
        opened={open?.what === 'remove-goal' || open?.what === 'remove-action'}
        title={t(open?.what === 'remove-action' ? 'action.remove' : 'goal.remove')}
        confirmLabel={t(open?.what === 'remove-action' ? 'action.remove' : 'goal.remove')}
        danger
        sending={dropGoal.isPending || dropAction.isPending}
        problem={dropGoal.error ?? dropAction.error}
        onClose={close}
        onConfirm={() => {
          if (open?.what === 'remove-action') {
            const { id: actionId, title } = open.action;
            dropAction.mutate({ params: { planId: plan.id, actionId } }, { onSuccess: left(title) });
          } else {
            dropGoal.mutate({ params }, { onSuccess: left(goal.title) });
          }
        }}
      >
        {open?.what === 'remove-action'
          ? t('action.removeText', { action: open.action.title })
          : t('goal.removeText', { goal: goal.title })}
      </ConfirmDialog>
    </Card>
  );
};
