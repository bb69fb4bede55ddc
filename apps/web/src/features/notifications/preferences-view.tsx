import { Button, Card, Group, Select, SimpleGrid, Stack, Switch, Table, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  changeNotificationPreferences,
  eraseNotificationPreferences,
  getNotificationPreferences,
  type NotificationKind,
  type NotificationPreferences,
} from '@understudy/contracts/notifications';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { timeZones } from '../../lib/time-zones.js';
import { ChatCard } from './chat-card.js';
import { kindGroups, kindsOf } from './kind-groups.js';
import { KindRow } from './kind-row.js';
import classes from './preferences-view.module.css';

const preferencesQuery = query('notifications', getNotificationPreferences);

const PreferencesForm = ({ given }: { given: NotificationPreferences }) => {
  const { t } = useTranslation(['notifications', 'common']);
  const client = useQueryClient();
  const erase = useAction(eraseNotificationPreferences, ['notifications']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeNotificationPreferences,
    initialValues: {
      kinds: given.kinds,
      digest: given.digest,
      hasQuiet: given.quiet !== null,
      from: given.quiet?.from ?? '19:00',
      to: given.quiet?.to ?? '07:00',
      timeZone: given.timeZone ?? '',
    },
    body: ({ kinds, digest, hasQuiet, from, to, timeZone }) => ({
      kinds,
      digest,
      quiet: hasQuiet ? { from, to } : null,
      timeZone: timeZone === '' ? null : timeZone,
      version: given.version,
    }),
    send: async (body) => {
      client.setQueryData(preferencesQuery.queryKey, await call(changeNotificationPreferences, { body }));
      notifications.show({ message: t('common:saved') });
    },
  });
  const { kinds, hasQuiet } = form.getValues();
  const pathOf = (kind: NotificationKind, field: 'list' | 'mail') =>
    `kinds.${kinds.findIndex((own) => own.kind === kind)}.${field}`;
  return (
    <form {...submit}>
      <Stack gap="lg">
        <ProblemAlert problem={problem ?? erase.error} />
        <Card component="section">
          <Title order={2} size="h3" mb="md">
            {t('preferences.when')}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select
              label={t('preferences.digest')}
              description={t('preferences.digestHelp')}
              allowDeselect={false}
              data={(['daily', 'weekly'] as const).map((value) => ({ value, label: t(`digest.${value}`) }))}
              {...form.getInputProps('digest')}
            />
            <Select
              searchable
              label={t('preferences.timeZone')}
              description={t('preferences.timeZoneHelp')}
              allowDeselect={false}
              data={[
                { value: '', label: t('preferences.organisationZone', { zone: given.organisationTimeZone }) },
                ...timeZones().map((zone) => ({ value: zone, label: zone })),
              ]}
              {...form.getInputProps('timeZone')}
            />
          </SimpleGrid>
          <Switch
            mt="md"
            label={t('preferences.quiet')}
            description={t('preferences.quietHelp')}
            {...form.getInputProps('hasQuiet', { type: 'checkbox' })}
          />
          {hasQuiet ? (
            <Group mt="sm" gap="md">
              <TextInput type="time" label={t('preferences.from')} {...form.getInputProps('from')} />
              <TextInput type="time" label={t('preferences.to')} {...form.getInputProps('to')} />
            </Group>
          ) : null}
        </Card>
        <Card component="section">
          <Title order={2} size="h3">
            {t('preferences.what')}
          </Title>
          <Text c="dimmed" size="sm" mb="md">
            {t('preferences.whatLead')}
          </Text>
          <Table className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('preferences.kind')}</Table.Th>
                <Table.Th scope="col">{t('preferences.list')}</Table.Th>
                <Table.Th scope="col">{t('preferences.mail')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            {kindGroups.map((group) => (
              <Table.Tbody key={group}>
                <Table.Tr className={classes.group}>
                  <Table.Th scope="rowgroup" colSpan={3}>
                    {t(`group.${group}`)}
                  </Table.Th>
                </Table.Tr>
                {kindsOf(group).map((kind) => (
                  <KindRow
                    key={kind}
                    kind={kind}
                    propsOf={(field, type) => form.getInputProps(pathOf(kind, field), { type })}
                  />
                ))}
              </Table.Tbody>
            ))}
          </Table>
        </Card>
        <Group justify="space-between">
          <Button
            variant="default"
            disabled={given.version === 0}
            loading={erase.isPending}
            onClick={() => erase.mutate({})}
          >
            {t('preferences.erase')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** How I wish to be told, per kind and channel; opening it changes nothing. */
export const PreferencesView = () => {
  const { t } = useTranslation('notifications');
  const { data } = useSuspenseQuery(preferencesQuery);
  return (
    <>
      <PageHeader title={t('preferences.title')} lead={t('preferences.lead')} />
      <PreferencesForm key={data.version} given={data} />
      <ChatCard />
    </>
  );
};
