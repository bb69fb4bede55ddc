import { Alert, Button, Code, Group, Stack, Text, TextInput } from '@mantine/core';
import { makeApiKey } from '@understudy/contracts/api-keys';
import { takeInEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { addDays } from '@understudy/domain/calendar/day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyField } from '../../components/copy-field.js';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';

const Secret = ({ secret, onClose }: { secret: string; onClose: () => void }) => {
  const { t } = useTranslation('api-keys');
  const address = `${window.location.origin}${takeInEffectiveness.path}`;
  return (
    <Stack>
      <Alert color="teal" title={t('once.title')} role="status">
        <Text size="sm">{t('once.text')}</Text>
      </Alert>
      <CopyField label={t('once.label')} value={secret} copy={t('once.copy')} copied={t('once.copied')} />
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
  const { t } = useTranslation('api-keys');
  const make = useAction(makeApiKey, ['api-keys']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: makeApiKey,
    initialValues: { name: '', lastDay: addDays(useToday(), 364) as string | null },
    body: ({ name, lastDay }) => ({ name, lastDay: lastDay ?? '' }),
    send: async (body) => onMade((await make.mutateAsync({ body })).secret),
  });
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('make')} onClose={onClose}>
      <TextInput
        data-autofocus
        autoComplete="off"
        label={t('name')}
        description={t('nameHelp')}
        {...form.getInputProps('name')}
      />
      <DateInput label={t('lastDay')} description={t('lastDayHelp')} {...form.getInputProps('lastDay')} />
    </FormFrame>
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
