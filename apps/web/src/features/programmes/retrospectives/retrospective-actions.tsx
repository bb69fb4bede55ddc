import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { PersonReference } from '@understudy/contracts/people';
import {
  type RetrospectiveAction,
  retrospectiveStep,
  stepRetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useFormat } from '../../../lib/format.js';
import { useAction } from '../../../lib/query.js';
import { ActionDialog } from './action-dialog.js';
import { DropDialog } from './drop-dialog.js';

type RowProps = { action: RetrospectiveAction; onChange: () => void; onDrop: () => void };

const ActionRow = ({ action, onChange, onDrop }: RowProps) => {
  const { t } = useTranslation('retrospectives');
  const format = useFormat();
  const step = useAction(stepRetrospectiveAction, ['programmes']);
  const { id, text, owner, dueOn, state, reason, version, abilities } = action;
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <Text size="sm" fw={600} flex="1 1 14rem" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
        <Badge variant={state === 'done' ? 'light' : 'outline'} color={state === 'done' ? 'pine' : 'gray'}>
          {t(`state.${state}`)}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed">
        {t('owned', { name: owner.name, day: format.day(dueOn) })}
        {reason === '' ? '' : ` · ${reason}`}
      </Text>
      <ProblemAlert problem={step.error} />
      <Group gap="xs" data-print="no">
        {retrospectiveStep.options.map((one) =>
          abilities.includes(one) ? (
            <Button
              key={one}
              size="compact-xs"
              variant="default"
              loading={step.isPending}
              aria-label={t('stepOf', { step: t(`step.${one}`), text })}
              onClick={() =>
                one === 'drop'
                  ? onDrop()
                  : step.mutate({ params: { retrospectiveActionId: id }, body: { action: one, version } })
              }
            >
              {t(`step.${one}`)}
            </Button>
          ) : null,
        )}
        {abilities.includes('change') ? (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('stepOf', { step: t('action.change'), text })}
            onClick={onChange}
          >
            {t('action.change')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
};

type Props = {
  title: string;
  actions: readonly RetrospectiveAction[];
  people: readonly PersonReference[];
  /** Where more can be decided. */
  cohortId?: string;
};

/** What was decided, with who takes it on, until when, and how it stands. */
export const RetrospectiveActions = ({ title, actions, people, cohortId }: Props) => {
  const { t } = useTranslation('retrospectives');
  const [writing, setWriting] = useState<{ action: RetrospectiveAction | null } | null>(null);
  const [dropping, setDropping] = useState<RetrospectiveAction | null>(null);
  return (
    <Card>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {title}
        </Title>
        {actions.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('none.actions')}
          </Text>
        ) : null}
        <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {actions.map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              onChange={() => setWriting({ action })}
              onDrop={() => setDropping(action)}
            />
          ))}
        </Stack>
        {cohortId ? (
          <Group data-print="no">
            <Button size="xs" variant="default" onClick={() => setWriting({ action: null })}>
              {t('add.action')}
            </Button>
          </Group>
        ) : null}
      </Stack>
      <ActionDialog
        opened={writing !== null}
        cohortId={cohortId}
        action={writing?.action ?? null}
        people={people}
        onClose={() => setWriting(null)}
      />
      {dropping ? <DropDialog opened action={dropping} onClose={() => setDropping(null)} /> : null}
    </Card>
  );
};
