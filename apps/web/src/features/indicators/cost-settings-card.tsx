import { Button, Card, Group, NumberInput, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type CostSettings, changeCostSettings } from '@understudy/contracts/indicators-costs';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { costSettingsQuery } from './cost-queries.js';

const ranges = ['replacement', 'premium', 'vacancy'] as const;
type Draft = number | string;

const share = (value: Draft): number => (value === '' ? Number.NaN : Number(value) / 100);
const percent = (value: number): Draft => Math.round(value * 1000) / 10;

const CostForm = ({ settings }: { settings: CostSettings }) => {
  const { t } = useTranslation(['costs', 'common']);
  const change = useAction(changeCostSettings, ['indicators']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeCostSettings,
    initialValues: {
      currency: settings.currency,
      salary: (settings.isSet ? settings.salary : '') as Draft,
      leadershipSalary: (settings.isSet ? settings.leadershipSalary : '') as Draft,
      replacement: { low: percent(settings.replacement.low), high: percent(settings.replacement.high) },
      premium: { low: percent(settings.premium.low), high: percent(settings.premium.high) },
      vacancy: { low: percent(settings.vacancy.low), high: percent(settings.vacancy.high) },
    },
    body: ({ currency, salary, leadershipSalary, replacement, premium, vacancy }) => ({
      currency,
      salary: salary === '' ? Number.NaN : Number(salary),
      leadershipSalary: leadershipSalary === '' ? Number.NaN : Number(leadershipSalary),
      replacement: { low: share(replacement.low), high: share(replacement.high) },
      premium: { low: share(premium.low), high: share(premium.high) },
      vacancy: { low: share(vacancy.low), high: share(vacancy.high) },
      version: settings.version,
    }),
    send: async (body) => {
      await change.mutateAsync({ body });
      notifications.show({ message: t('common:saved') });
    },
  });
  return (
    <form {...submit}>
      <Stack gap="lg">
        <ProblemAlert problem={problem} />
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" style={{ alignItems: 'end' }}>
          <NumberInput required min={0} label={t('settings.salary')} {...form.getInputProps('salary')} />
          <NumberInput
            required
            min={0}
            label={t('settings.leadershipSalary')}
            {...form.getInputProps('leadershipSalary')}
          />
          <TextInput required maxLength={3} label={t('settings.currency')} {...form.getInputProps('currency')} />
        </SimpleGrid>
        {ranges.map((name) => (
          <fieldset key={name} style={{ border: 0, padding: 0, margin: 0 }}>
            <Text component="legend" fw={550} size="sm" p={0}>
              {t(`settings.${name}`)}
            </Text>
            <Text size="sm" c="dimmed" maw="68ch" mb={6}>
              {t(`settings.${name}Source`)}
            </Text>
            <Group align="flex-start">
              <NumberInput
                w={140}
                min={0}
                suffix=" %"
                label={t('settings.low')}
                {...form.getInputProps(`${name}.low`)}
              />
              <NumberInput
                w={140}
                min={0}
                suffix=" %"
                label={t('settings.high')}
                {...form.getInputProps(`${name}.high`)}
              />
            </Group>
          </fieldset>
        ))}
        <Group>
          <Button type="submit" loading={sending}>
            {t('settings.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** With which salaries and ranges the organisation reckons what not investing costs; each default says its source. */
export const CostSettingsCard = () => {
  const { t } = useTranslation('costs');
  const { data } = useSuspenseQuery(costSettingsQuery());
  return (
    <Card maw={820} component="section" aria-labelledby="cost-settings">
      <Title order={2} size="h3" id="cost-settings">
        {t('settings.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('settings.lead')}
      </Text>
      <CostForm key={data.version} settings={data} />
    </Card>
  );
};
