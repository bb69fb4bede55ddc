import { Button, Card, Group, NumberInput, Radio, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import {
  changeDevelopmentSettings,
  type DevelopmentSettings,
  handOverRule,
} from '@understudy/contracts/development-plans-hand-over';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { developmentSettingsQuery } from './cycle-queries.js';

const SettingsForm = ({ settings }: { settings: DevelopmentSettings }) => {
  const { t } = useTranslation(['cycles', 'common']);
  const send = useAction(changeDevelopmentSettings, ['cycles', 'check-ins', 'plans']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeDevelopmentSettings,
    initialValues: {
      handOver: settings.handOver,
      quietDays: settings.quietDays as number | string,
      signer: settings.signerWithoutManager,
    },
    body: ({ handOver, quietDays, signer }) => ({
      version: settings.version,
      handOver,
      quietDays: Number(quietDays),
      signerWithoutManagerId: signer?.id ?? null,
    }),
    send: async (body) => {
      await send.mutateAsync({ body });
      notifications.show({ message: t('common:saved') });
    },
  });
  const may = settings.abilities.includes('change');
  return (
    <form {...submit}>
      <Stack maw="44rem">
        <Radio.Group label={t('rules.handOver')} {...form.getInputProps('handOver')}>
          <Stack gap="xs" mt={6}>
            {handOverRule.options.map((value) => (
              <Radio key={value} value={value} disabled={!may} label={t(`rules.sight.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <NumberInput
          maw="16rem"
          disabled={!may}
          min={7}
          max={180}
          label={t('rules.quiet')}
          description={t('rules.quietHelp')}
          {...form.getInputProps('quietDays')}
        />
        <PersonPicker
          disabled={!may}
          label={t('rules.signer')}
          description={t('rules.signerHelp')}
          value={form.values.signer}
          onChange={(person) => form.setFieldValue('signer', person)}
        />
        <ProblemAlert problem={problem} />
        {may ? (
          <Group>
            <Button type="submit" variant="default" loading={sending}>
              {t('common:save')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </form>
  );
};

/** The organisation's rules for plans: what a new manager sees, when a plan counts as quiet, who signs where nobody leads. */
export const DevelopmentSettingsCard = () => {
  const { t } = useTranslation('cycles');
  const settings = useQuery(developmentSettingsQuery);
  return (
    <Card component="section" aria-labelledby="plan-rules">
      <Title order={2} size="h3" id="plan-rules" mb={4}>
        {t('rules.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('rules.lead')}
      </Text>
      {settings.isPending ? <RowsSkeleton rows={3} /> : null}
      {settings.isError ? <ErrorState failure={settings.error} onRetry={() => void settings.refetch()} /> : null}
      {settings.data ? <SettingsForm key={settings.data.version} settings={settings.data} /> : null}
    </Card>
  );
};
