import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { countUninvited, inviteMany } from '@understudy/contracts/organisations-invitations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { query, useAction } from '../lib/query.js';
import { useCan } from '../lib/session.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { ProblemAlert } from './problem-alert.js';

/** How many refusals are named; a longer list helps nobody. */
const named = 12;

/** Says how many people cannot sign in yet and invites them all at once; silent for others than admins. */
export const InviteEverybody = ({ why }: { why?: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useCan()('members.change');
  const [asking, setAsking] = useState(false);
  const { data } = useQuery({ ...query('members', countUninvited), enabled: may });
  const send = useAction(inviteMany, ['members', 'organisation', 'people']);
  const result = send.data;
  if (!may || !data || (data.people === 0 && !result)) return null;
  const reachable = data.people - data.invited - data.withoutAddress;
  return (
    <Alert variant="light" color="apricot" icon={<IconMail aria-hidden />} data-print="no">
      <Text size="sm">{t('inviting.people', { count: data.people, shown: format.count(data.people) })}</Text>
      {why ? <Text size="sm">{why}</Text> : null}
      {data.invited > 0 ? <Text size="sm">{t('inviting.invited', { count: data.invited })}</Text> : null}
      {data.withoutAddress > 0 ? (
        <Text size="sm">{t('inviting.withoutAddress', { count: data.withoutAddress })}</Text>
      ) : null}
      {result ? (
        <Text size="sm" role="status" fw={600}>
          {t('inviting.done', { count: result.invited })}{' '}
          {result.left > 0 ? t('inviting.left', { count: result.left }) : null}
        </Text>
      ) : null}
      {result?.refused.length ? (
        <List size="sm">
          {result.refused.slice(0, named).map(({ person, reason }) => (
            <List.Item key={person.id}>{t(`inviting.refused.${reason}`, { name: person.name })}</List.Item>
          ))}
        </List>
      ) : null}
      <ProblemAlert problem={send.error} />
      {reachable > 0 ? (
        <Group mt="xs">
          <Button size="xs" onClick={() => setAsking(true)}>
            {t('inviting.open', { count: reachable })}
          </Button>
        </Group>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={t('inviting.title')}
        confirmLabel={t('inviting.confirm')}
        sending={send.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => send.mutate({ body: { personIds: null } }, { onSettled: () => setAsking(false) })}
      >
        {t('inviting.text', { count: Math.min(reachable, 500) })}
      </ConfirmDialog>
    </Alert>
  );
};
