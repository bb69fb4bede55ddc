import { Alert, Text, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { listKeptMails, requestPasswordReset } from '@understudy/contracts/identity';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { query } from '../../lib/query.js';
import { PublicForm } from './public-form.js';

/** Asks for a link that sets a new password; the page never tells whether the address is known. */
export const ForgotPasswordView = () => {
  const { t } = useTranslation('identity');
  const [sent, setSent] = useState(false);
  // Answered only where mails are kept instead of sent; elsewhere the page says nothing about it.
  const kept = useQuery({ ...query('session', listKeptMails), enabled: sent, retry: false });
  const { form, submit, sending, problem } = useContractForm({
    endpoint: requestPasswordReset,
    initialValues: { email: '' },
    send: async (body) => {
      await call(requestPasswordReset, { body });
      setSent(true);
    },
  });
  return (
    <PublicForm
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      submitLabel={t('forgot.submit')}
      sending={sending}
      problem={problem}
      submit={submit}
      below={
        <TextLink to="/sign-in" size="sm">
          {t('forgot.back')}
        </TextLink>
      }
    >
      {sent ? (
        <Alert role="status" variant="light" icon={<IconMail aria-hidden />} title={t('forgot.sent')}>
          {t('forgot.sentText')}
          {kept.isSuccess ? (
            <Text size="sm" mt="xs">
              {t('forgot.kept')} <TextLink to="/development/mails">{t('forgot.openKept')}</TextLink>
            </Text>
          ) : null}
        </Alert>
      ) : null}
      <TextInput
        type="email"
        autoComplete="username"
        autoFocus
        required
        withAsterisk={false}
        label={t('signIn.email')}
        {...form.getInputProps('email')}
      />
    </PublicForm>
  );
};
