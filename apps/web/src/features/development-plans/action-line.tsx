import { ActionIcon, Group, Menu, Progress, Stack, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { PlanAction } from '@understudy/contracts/development-plans-goals';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { OfferLink } from './offer-link.js';
import classes from './plan.module.css';
import { ActionKindBadge } from './plan-badges.js';
import { ProgressMenu } from './progress-menu.js';

type ActionLineProps = {
  planId: string;
  action: PlanAction;
  /** Whose plan it is: an owner is named only where it is somebody else. */
  personId: string;
  onChange?: () => void;
  onRemove?: () => void;
};

/** When an action is due, in words that say when that has passed. */
export const DueDay = ({ action }: { action: Pick<PlanAction, 'dueOn' | 'doneOn' | 'progress'> }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  if (action.progress >= 100) {
    return (
      <Text span size="sm" c="dimmed">
        {action.doneOn ? t('action.doneOn', { day: format.day(action.doneOn) }) : t('action.done')}
      </Text>
    );
  }
  if (!action.dueOn) return null;
  const late = action.dueOn < today;
  return (
    <Text span size="sm" c={late ? 'var(--next)' : 'dimmed'} fw={late ? 600 : undefined}>
      {t(late ? 'action.wasDue' : 'action.due', { day: format.day(action.dueOn) })}
    </Text>
  );
};

type ActionHeadProps = { action: Pick<PlanAction, 'title' | 'kind' | 'dueOn' | 'doneOn' | 'progress'> };

/** What an action is, where it stands among others on a home: of which kind, by when, and how far. */
export const ActionHead = ({ action }: ActionHeadProps) => {
  const format = useFormat();
  return (
    <>
      <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
        {action.title}
      </Text>
      <Group gap="xs">
        <ActionKindBadge kind={action.kind} />
        <DueDay action={action} />
        {action.progress > 0 ? (
          <Text span size="sm" c="dimmed" className="figures">
            {format.percent(action.progress / 100)}
          </Text>
        ) : null}
      </Group>
    </>
  );
};

/** One action of a goal: what, by when, how far, and what shows it. */
export const ActionLine = ({ planId, action, personId, onChange, onRemove }: ActionLineProps) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const can = (ability: PlanAction['abilities'][number]) => action.abilities.includes(ability);
  return (
    <li className={classes.action}>
      <Stack gap={4} style={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
          {action.title}
        </Text>
        <Group gap="xs">
          <ActionKindBadge kind={action.kind} />
          <DueDay action={action} />
          {action.owner.id === personId ? null : (
            <Text span size="sm" c="dimmed">
              {t('action.owner', { name: action.owner.name })}
            </Text>
          )}
          {action.carriedFromId ? (
            <Text span size="sm" c="dimmed">
              {t('carried')}
            </Text>
          ) : null}
        </Group>
        {action.details ? (
          <Text size="sm" className={classes.prose}>
            {action.details}
          </Text>
        ) : null}
        {action.reason ? (
          <Text size="sm" c="dimmed" className={classes.prose}>
            {t('action.reason', { reason: action.reason })}
          </Text>
        ) : null}
        {action.offer ? <OfferLink offer={action.offer} personId={personId} /> : null}
        {action.evidence ? (
          <Text size="sm" className={classes.evidence}>
            <strong>{t('action.evidence')}</strong> {action.evidence}
          </Text>
        ) : null}
      </Stack>
      <Group gap="xs" wrap="nowrap" align="center" className={classes.progress}>
        <Progress
          value={action.progress}
          className={classes.bar}
          radius="xl"
          aria-label={t('action.progressOf', { action: action.title })}
        />
        <Text size="sm" className={`figures ${classes.share}`}>
          {format.percent(action.progress / 100)}
        </Text>
        {can('log-progress') ? <ProgressMenu planId={planId} action={action} /> : null}
        {can('change') || can('remove') ? (
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('action.menuOf', { action: action.title })}
                data-print="no"
              >
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {can('change') ? <Menu.Item onClick={onChange}>{t('action.change')}</Menu.Item> : null}
              {can('remove') ? <Menu.Item onClick={onRemove}>{t('action.remove')}</Menu.Item> : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </Group>
    </li>
  );
};
