import { Stack, Text, Title } from '@mantine/core';
import { resetPassword } from '@understudy/contracts/identity';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { PasswordInput } from '../../components/password-input.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { useLinkToken } from '../../lib/link-token.js';
import { PublicForm } from './public-form.js';

/** Sets a new password with the token of the link. */
export const ResetPasswordView = () => {
  const { t } = useTranslation('identity');
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: resetPassword,
    initialValues: { newPassword: '' },
    body: ({ newPassword }) => ({ token: token ?? '', newPassword }),
    send: async (body) => {
      await call(resetPassword, { body });
      setDone(true);
    },
  });
  if (!token) return <Text>{t('invitation.missing')}</Text>;
  if (done) {
    return (
      <Stack role="status" align="flex-start">
        <Title order={1}>{t('reset.done')}</Title>
        <Text>{t('reset.doneText')}</Text>
        <ButtonLink to="/sign-in">{t('signIn.submit')}</ButtonLink>
      </Stack>
    );
  }
  return (
    <PublicForm
      title={t('reset.title')}
      lead={t('reset.lead')}
      submitLabel={t('reset.submit')}
      sending={sending}
      problem={problem}
      submit={submit}
    >
      <PasswordInput
        autoComplete="new-password"
        autoFocus
        required
        withAsterisk={false}
        label={t('reset.password')}
        description={t('signUp.passwordHelp')}
        {...form.getInputProps('newPassword')}
      />
    </PublicForm>
  );
};
