import { Alert, Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  eraseNotificationChat,
  getNotificationChat,
  keepNotificationChat,
  type NotificationChat,
  testNotificationChat,
} from '@understudy/contracts/notifications-chat';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PasswordInput } from '../../components/password-input.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';

const chatQuery = query('notifications', getNotificationChat);

/** How the last message went, and what happens where messages do not arrive. */
const LastMessage = ({ chat }: { chat: NonNullable<NotificationChat['chat']> }) => {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { on, result, triedAt } = chat;
  if (result === null || triedAt === null) return null;
  const arrived = result === 'delivered';
  return (
    <Alert
      variant="light"
      color={arrived ? 'pine' : 'apricot'}
      icon={arrived ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={t(on ? 'chat.last' : 'chat.off', { when: format.instant(triedAt) })}
    >
      {t(`chat.result.${result}`)} {on ? null : t('chat.offText')}
    </Alert>
  );
};

const ChatForm = ({ given }: { given: NotificationChat }) => {
  const { t } = useTranslation(['notifications', 'common']);
  const format = useFormat();
  const client = useQueryClient();
  const tryNow = useAction(testNotificationChat, ['notifications']);
  const erase = useAction(eraseNotificationChat, ['notifications']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: keepNotificationChat,
    initialValues: { address: '', insteadOfMail: given.chat?.insteadOfMail ?? false },
    body: ({ address, insteadOfMail }) => ({
      ...(address === '' && given.chat ? {} : { address }),
      insteadOfMail,
      version: given.version,
    }),
    send: async (body) => {
      client.setQueryData(chatQuery.queryKey, await call(keepNotificationChat, { body }));
    },
  });
  return (
    <form {...submit}>
      <Stack gap="md">
        <ProblemAlert problem={problem ?? tryNow.error ?? erase.error} />
        {given.chat ? <LastMessage chat={given.chat} /> : null}
        <PasswordInput
          label={t(given.chat ? 'chat.addressAnew' : 'chat.address')}
          description={
            given.chat
              ? t('chat.kept', { host: given.chat.host })
              : t('chat.hosts', { hosts: format.list(given.hosts) })
          }
          autoComplete="off"
          {...form.getInputProps('address')}
        />
        <Switch
          label={t('chat.instead')}
          description={t('chat.insteadHelp')}
          {...form.getInputProps('insteadOfMail', { type: 'checkbox' })}
        />
        <Group justify="space-between">
          {given.chat ? (
            <Group gap="sm">
              <Button variant="default" loading={tryNow.isPending} onClick={() => tryNow.mutate({})}>
                {t('chat.test')}
              </Button>
              <Button variant="subtle" color="red" loading={erase.isPending} onClick={() => erase.mutate({})}>
                {t('chat.erase')}
              </Button>
            </Group>
          ) : (
            <span />
          )}
          <Button type="submit" loading={sending}>
            {t('chat.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** What is urgent in a chat of one's own: its address, whether mails come too, and how the last message went. */
export const ChatCard = () => {
  const { t } = useTranslation('notifications');
  const chat = useQuery(chatQuery);
  const { data } = chat;
  const open = data?.available && (data.hosts.length > 0 || data.chat);
  return (
    <Card component="section" aria-labelledby="chat" mt="lg">
      <Title order={2} size="h3" id="chat">
        {t('chat.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="md">
        {t('chat.lead')}
      </Text>
      {chat.isPending ? <RowsSkeleton rows={2} /> : null}
      {chat.isError ? <ErrorState failure={chat.error} onRetry={() => void chat.refetch()} /> : null}
      {data && open ? <ChatForm key={`${data.version} ${data.chat?.on}`} given={data} /> : null}
      {data && !open ? <Text size="sm">{t('chat.closed')}</Text> : null}
    </Card>
  );
};
