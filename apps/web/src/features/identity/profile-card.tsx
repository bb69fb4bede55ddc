import { Button, Card, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { changeProfile } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { locales, matchLocale } from '../../lib/i18n.js';
import { useKeepSession, useSession } from '../../lib/session.js';

/** My name and my language. */
export const ProfileCard = () => {
  const { t } = useTranslation(['identity', 'common']);
  const { user } = useSession();
  const keepSession = useKeepSession();
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeProfile,
    initialValues: { name: user.name, locale: matchLocale(user.locale) ?? '' },
    body: ({ name, locale }) => ({ name, locale: matchLocale(locale) }),
    send: async (body) => {
      keepSession(await call(changeProfile, { body }));
      notifications.show({ message: t('common:saved') });
    },
  });
  return (
    <Card component="section">
      <Title order={2} size="h3" mb="md">
        {t('account.profile')}
      </Title>
      <form {...submit}>
        <Stack>
          <ProblemAlert problem={problem} />
          <TextInput autoComplete="name" label={t('account.name')} {...form.getInputProps('name')} />
          <TextInput readOnly variant="filled" label={t('account.email')} value={user.email} />
          <Select
            label={t('account.locale')}
            allowDeselect={false}
            data={[
              { value: '', label: t('account.localeOrganisation') },
              ...locales.map((locale) => ({ value: locale, label: t(`common:locale.${locale}`) })),
            ]}
            {...form.getInputProps('locale')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {t('common:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
};
