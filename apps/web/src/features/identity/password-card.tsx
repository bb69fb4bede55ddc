import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { changePassword } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { PasswordInput } from '../../components/password-input.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { useSession } from '../../lib/session.js';

/** A new password, with the present one as proof. */
export const PasswordCard = () => {
  const { t } = useTranslation('identity');
  const { user } = useSession();
  const client = useQueryClient();
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changePassword,
    initialValues: { currentPassword: '', newPassword: '' },
    send: async (body) => {
      await call(changePassword, { body });
      form.reset();
      notifications.show({ message: t('account.passwordChanged') });
      await client.invalidateQueries({ queryKey: ['session'] });
    },
  });
  return (
    <Card component="section">
      <Title order={2} size="h3">
        {t('account.password')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('account.passwordLead')}
      </Text>
      <form {...submit}>
        <Stack>
          <ProblemAlert problem={problem} />
          <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
          <PasswordInput
            autoComplete="current-password"
            label={t('account.currentPassword')}
            {...form.getInputProps('currentPassword')}
          />
          <PasswordInput
            autoComplete="new-password"
            label={t('account.newPassword')}
            description={t('signUp.passwordHelp')}
            {...form.getInputProps('newPassword')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {t('account.changePassword')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
};
