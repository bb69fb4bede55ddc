import { Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { acceptInvitation, lookUpInvitation } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PasswordInput } from '../../components/password-input.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { useLinkToken } from '../../lib/link-token.js';
import { startAfresh } from '../../lib/start-afresh.js';
import { PublicForm } from './public-form.js';

type Preview = ResponseOf<typeof lookUpInvitation>;

const AcceptForm = ({ token, preview }: { token: string; preview: Preview }) => {
  const { t } = useTranslation('identity');
  const { form, submit, sending, problem } = useContractForm({
    endpoint: acceptInvitation,
    initialValues: { name: preview.name ?? '', password: '' },
    body: ({ name, password }) => ({ token, password, name: preview.known ? undefined : name }),
    send: async (body) => {
      await call(acceptInvitation, { body });
      startAfresh('/');
    },
  });
  return (
    <PublicForm
      title={t('invitation.title', { organisation: preview.organisationName })}
      lead={t('invitation.lead', { inviter: preview.invitedBy, email: preview.email })}
      submitLabel={t('invitation.submit')}
      sending={sending}
      problem={problem}
      submit={submit}
    >
      <input type="hidden" name="username" autoComplete="username" value={preview.email} readOnly />
      {preview.known ? (
        <Text size="sm">{t('invitation.known')}</Text>
      ) : (
        <TextInput
          autoComplete="name"
          required
          withAsterisk={false}
          label={t('invitation.name')}
          {...form.getInputProps('name')}
        />
      )}
      <PasswordInput
        required
        withAsterisk={false}
        autoComplete={preview.known ? 'current-password' : 'new-password'}
        label={t(preview.known ? 'invitation.password' : 'invitation.newPassword')}
        description={preview.known ? undefined : t('signUp.passwordHelp')}
        {...form.getInputProps('password')}
      />
    </PublicForm>
  );
};

/** The page behind the link of an invitation: shows what it invites to, then joins. */
export const InvitationView = () => {
  const { t } = useTranslation('identity');
  const token = useLinkToken();
  const { data, error } = useQuery({
    queryKey: ['session', lookUpInvitation.path, token],
    queryFn: () => call(lookUpInvitation, { body: { token: token ?? '' } }),
    enabled: token !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!token) return <Text>{t('invitation.missing')}</Text>;
  if (error) return <ErrorState failure={error} order={1} />;
  return data ? <AcceptForm token={token} preview={data} /> : <RowsSkeleton rows={4} />;
};
