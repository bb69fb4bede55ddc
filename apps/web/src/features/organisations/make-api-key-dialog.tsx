import { Alert, Button, Code, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { makeApiKey } from '@understudy/contracts/api-keys';
import { takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormModal } from '../../components/form-modal.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';

/** The last day of a year that begins on a day. */
const endOfYearFrom = (day: string): string => {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + 364);
  return later.toISOString().slice(0, 10);
};

const Secret = ({ secret, onClose }: { secret: string; onClose: () => void }) => {
  const { t } = useTranslation(['api-keys', 'common']);
  const address = `${window.location.origin}${takeInEffectiveness.path}`;
  return (
    <Stack>
      <Alert color="teal" title={t('once.title')} role="status">
        <Text size="sm">{t('once.text')}</Text>
      </Alert>
      <Group gap="sm" align="flex-end" wrap="wrap">
        <TextInput
          readOnly
          value={secret}
          label={t('once.label')}
          onFocus={({ currentTarget }) => currentTarget.select()}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          style={{ flex: '1 1 16rem' }}
        />
        <CopyButton value={secret}>
          {({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'once.copied' : 'once.copy')}</Button>}
        </CopyButton>
      </Group>
      <div>
        <Text size="sm" mb={4}>
          {t('once.how')}
        </Text>
        <Code block>{`POST ${address}\nAuthorization: Bearer ${secret.slice(0, 10)}…`}</Code>
      </div>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('once.done')}
        </Button>
      </Group>
    </Stack>
  );
};

const MakeForm = ({ onMade, onClose }: { onMade: (secret: string) => void; onClose: () => void }) => {
  const { t } = useTranslation(['api-keys', 'common']);
  const make = useAction(makeApiKey, ['api-keys']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: makeApiKey,
    initialValues: { name: '', lastDay: endOfYearFrom(useToday()) as string | null },
    body: ({ name, lastDay }) => ({ name, lastDay: lastDay ?? '' }),
    send: async (body) => onMade((await make.mutateAsync({ body })).secret),
  });
  return (
    <form {...submit}>
      <Stack>
        <ProblemAlert problem={problem} />
        <TextInput
          data-autofocus
          autoComplete="off"
          label={t('name')}
          description={t('nameHelp')}
          {...form.getInputProps('name')}
        />
        <DateInput label={t('lastDay')} description={t('lastDayHelp')} {...form.getInputProps('lastDay')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('make')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Steps = ({ onClose }: { onClose: () => void }) => {
  const [secret, setSecret] = useState<string | null>(null);
  return secret === null ? (
    <MakeForm onMade={setSecret} onClose={onClose} />
  ) : (
    <Secret secret={secret} onClose={onClose} />
  );
};

/** Makes a key for another system and shows it, this once. */
export const MakeApiKeyDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('api-keys');
  return (
    <FormModal opened={opened} title={t('makeTitle')} onClose={onClose}>
      <Steps onClose={onClose} />
    </FormModal>
  );
};
