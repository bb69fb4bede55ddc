import { Button, Card, Group, Stack, TagsInput, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ChatSettings, changeChatSettings, getChatSettings } from '@understudy/contracts/notifications-chat';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { query } from '../../lib/query.js';

const settingsQuery = query('notifications', getChatSettings);

const HostsForm = ({ given }: { given: ChatSettings }) => {
  const { t } = useTranslation(['notifications', 'common']);
  const client = useQueryClient();
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeChatSettings,
    initialValues: { hosts: given.hosts },
    body: ({ hosts }) => ({ hosts: hosts.map((host) => host.trim().toLowerCase()), version: given.version }),
    send: async (body) => {
      client.setQueryData(settingsQuery.queryKey, await call(changeChatSettings, { body }));
      notifications.show({ message: t('common:saved') });
    },
  });
  // What is wrong with one of them is said of all: each stands in the same input.
  const [error] = Object.values(form.errors);
  return (
    <form {...submit}>
      <Stack gap="md">
        <ProblemAlert problem={problem} />
        <TagsInput
          label={t('chat.allowed')}
          description={t('chat.allowedHelp')}
          placeholder={form.values.hosts.length === 0 ? t('chat.hostExample') : undefined}
          maxTags={20}
          styles={{ pill: { color: 'var(--mantine-color-text)' } }}
          {...form.getInputProps('hosts')}
          error={error}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {t('chat.saveHosts')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Where messages to chats may go; nowhere while no host is named. */
export const ChatSettingsCard = () => {
  const { t } = useTranslation('notifications');
  const settings = useQuery(settingsQuery);
  const { data } = settings;
  return (
    <Card maw={820} component="section" aria-labelledby="chat-settings">
      <Title order={2} size="h3" id="chat-settings">
        {t('chat.settings')}
      </Title>
      <Text size="sm" c="dimmed" maw="60ch" mb="md">
        {t('chat.settingsLead')}
      </Text>
      {settings.isPending ? <RowsSkeleton rows={1} /> : null}
      {settings.isError ? <ErrorState failure={settings.error} onRetry={() => void settings.refetch()} /> : null}
      {data?.available ? <HostsForm key={data.version} given={data} /> : null}
      {data && !data.available ? <Text size="sm">{t('chat.noKey')}</Text> : null}
    </Card>
  );
};
