import { Button, Card, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { changeOrganisation, getOrganisation, type Organisation } from '@understudy/contracts/organisations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { call } from '../../lib/api-client.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { locales, matchLocale } from '../../lib/i18n.js';
import { noteOwnWrite } from '../../lib/own-writes.js';
import { query } from '../../lib/query.js';
import { timeZones } from '../../lib/time-zones.js';

const SettingsForm = ({ organisation }: { organisation: Organisation }) => {
  const { t, i18n } = useTranslation(['organisations', 'common']);
  const format = useFormat();
  const client = useQueryClient();
  // Of what is shown: what another admin has changed meanwhile is refused and not written over.
  const [version, setVersion] = useState(organisation.version);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeOrganisation,
    initialValues: {
      name: organisation.name,
      locale: matchLocale(organisation.locale) ?? 'en-GB',
      timeZone: organisation.timeZone,
      fiscalYearStartMonth: String(organisation.fiscalYearStartMonth),
      privacyThreshold: organisation.privacyThreshold as number | string,
    },
    body: (values) => ({
      ...values,
      version,
      fiscalYearStartMonth: Number(values.fiscalYearStartMonth),
      privacyThreshold: Number(values.privacyThreshold),
    }),
    send: async (body) => {
      const written = await call(changeOrganisation, { body });
      setVersion(written.version);
      noteOwnWrite();
      notifications.show({ message: t('common:saved') });
      await Promise.all(['organisation', 'session'].map((area) => client.invalidateQueries({ queryKey: [area] })));
    },
  });
  const monthName = new Intl.DateTimeFormat(i18n.language === 'de' ? 'de' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  const months = Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    label: monthName.format(new Date(Date.UTC(2026, month, 1))),
  }));
  return (
    <form {...submit}>
      <Card maw={820}>
        <Stack gap="lg">
          <ProblemAlert problem={problem} />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <TextInput label={t('settings.name')} {...form.getInputProps('name')} />
            <TextInput readOnly variant="filled" label={t('settings.slug')} value={organisation.slug} />
            <Select
              allowDeselect={false}
              label={t('settings.locale')}
              description={t('settings.localeHelp')}
              data={locales.map((locale) => ({ value: locale, label: t(`common:locale.${locale}`) }))}
              {...form.getInputProps('locale')}
            />
            <Select
              searchable
              allowDeselect={false}
              label={t('settings.timeZone')}
              description={t('settings.timeZoneHelp')}
              data={timeZones()}
              {...form.getInputProps('timeZone')}
            />
            <Select
              allowDeselect={false}
              label={t('settings.fiscalYear')}
              data={months}
              {...form.getInputProps('fiscalYearStartMonth')}
            />
            <TextInput
              readOnly
              variant="filled"
              label={t('settings.historyBegins')}
              value={
                organisation.historyBeginsOn
                  ? format.day(organisation.historyBeginsOn)
                  : t('settings.historyBeginsNone')
              }
            />
            <NumberInput
              min={5}
              max={50}
              clampBehavior="none"
              label={t('settings.privacyThreshold')}
              description={t('settings.privacyThresholdHelp')}
              {...form.getInputProps('privacyThreshold')}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {t('common:save')}
            </Button>
          </Group>
        </Stack>
      </Card>
    </form>
  );
};

/** What holds for everyone in the organisation. */
export const SettingsView = () => {
  const { t } = useTranslation('organisations');
  const { data } = useSuspenseQuery(query('organisation', getOrganisation));
  return (
    <>
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <SettingsForm organisation={data} />
    </>
  );
};
