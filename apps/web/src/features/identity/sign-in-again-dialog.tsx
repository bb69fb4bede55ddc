import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { signIn } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { PasswordInput } from '../../components/password-input.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useKeepSession, useSession } from '../../lib/session.js';
import { abandonSession, resumeSession, sessionEnded } from '../../lib/session-gate.js';
import { startAfresh } from '../../lib/start-afresh.js';
import { useStore } from '../../lib/store.js';

const AgainForm = () => {
  const { t } = useTranslation('identity');
  const { user } = useSession();
  const keepSession = useKeepSession();
  const { form, submit, sending, problem } = useContractForm({
    endpoint: signIn,
    initialValues: { password: '' },
    body: ({ password }) => ({ email: user.email, password }),
    send: async (body) => {
      keepSession(await call(signIn, { body }));
      resumeSession();
    },
  });
  const leave = () => {
    abandonSession(new ProblemError('not-signed-in', 'The session has ended.', 401));
    startAfresh('/sign-in');
  };
  return (
    <form {...submit}>
      <Stack>
        <Text size="sm">{t('again.text')}</Text>
        <ProblemAlert problem={problem} />
        <Text size="sm" fw={600}>
          {user.email}
        </Text>
        <PasswordInput
          data-autofocus
          autoComplete="current-password"
          label={t('signIn.password')}
          {...form.getInputProps('password')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={leave}>
            {t('again.leave')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('again.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Opens over the page when the session has ended; what was being done goes on after signing in. */
export const SignInAgainDialog = () => {
  const { t } = useTranslation('identity');
  const opened = useStore(sessionEnded);
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={<Text fw={650}>{t('again.title')}</Text>}
      zIndex={400}
    >
      <AgainForm />
    </Modal>
  );
};
