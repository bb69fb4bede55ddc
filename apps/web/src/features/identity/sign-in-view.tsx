import { Group, Text, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { signIn } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PasswordInput } from '../../components/password-input.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { safePath, startAfresh } from '../../lib/start-afresh.js';
import { PublicForm } from './public-form.js';

/** Sign in, and go on to the page that was wanted. */
export const SignInView = () => {
  const { t } = useTranslation('identity');
  const { next } = useSearch({ from: '/public/sign-in' });
  const { form, submit, sending, problem } = useContractForm({
    endpoint: signIn,
    initialValues: { email: '', password: '' },
    send: async (body) => {
      await call(signIn, { body });
      startAfresh(safePath(next));
    },
  });
  return (
    <PublicForm
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      submitLabel={t('signIn.submit')}
      sending={sending}
      problem={problem}
      submit={submit}
      below={
        <Group justify="space-between" gap="xs">
          <Text size="sm">
            {t('signIn.new')} <TextLink to="/sign-up">{t('signIn.signUp')}</TextLink>
          </Text>
          <TextLink to="/forgot-password" size="sm">
            {t('signIn.forgot')}
          </TextLink>
        </Group>
      }
    >
      <TextInput
        type="email"
        autoComplete="username"
        autoFocus
        required
        withAsterisk={false}
        label={t('signIn.email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        autoComplete="current-password"
        required
        withAsterisk={false}
        label={t('signIn.password')}
        {...form.getInputProps('password')}
      />
    </PublicForm>
  );
};
