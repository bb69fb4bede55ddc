import { Button, Group, List, Text } from '@mantine/core';
import { inviteMany } from '@understudy/contracts/organisations-invitations';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../lib/query.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { ProblemAlert } from './problem-alert.js';

/** How many refusals are named; a longer list helps nobody. */
const named = 12;
/** How many are invited at once. */
const most = 500;

type InviteButtonProps = {
  /** Who is invited; null for everybody who can be. */
  personIds: readonly string[] | null;
  /** How many that are; without any there is no button. */
  reachable: number;
  onSent?: () => void;
  /** What stands beside the button. */
  children?: ReactNode;
};

/** Invites many people as members, once it was confirmed, and says who could not be invited and why. */
export const InviteButton = ({ personIds, reachable, onSent, children }: InviteButtonProps) => {
  const { t } = useTranslation('inviting');
  const [asking, setAsking] = useState(false);
  const send = useAction(inviteMany, ['members', 'organisation', 'people', 'campaigns']);
  const result = send.data;
  const everybody = personIds === null;
  const confirm = () =>
    send.mutate(
      { body: { personIds: everybody ? null : personIds.slice(0, most) } },
      { onSuccess: onSent, onSettled: () => setAsking(false) },
    );
  return (
    <>
      {result ? (
        <Text size="sm" role="status" fw={600}>
          {t('done', { count: result.invited })} {result.left > 0 ? t('left', { count: result.left }) : null}
        </Text>
      ) : null}
      {result?.refused.length ? (
        <List size="sm">
          {result.refused.slice(0, named).map(({ person, reason }) => (
            <List.Item key={person.id}>{t(`refused.${reason}`, { name: person.name })}</List.Item>
          ))}
        </List>
      ) : null}
      <ProblemAlert problem={send.error} />
      {reachable > 0 || children ? (
        <Group mt="xs" gap="sm">
          {reachable > 0 ? (
            <Button size="xs" onClick={() => setAsking(true)}>
              {t(everybody ? 'open' : 'openThese', { count: reachable })}
            </Button>
          ) : null}
          {children}
        </Group>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={t(everybody ? 'title' : 'titleThese')}
        confirmLabel={t('confirm')}
        sending={send.isPending}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
      >
        {t('text', { count: Math.min(reachable, most) })}
      </ConfirmDialog>
    </>
  );
};
