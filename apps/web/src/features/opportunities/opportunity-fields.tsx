import { Card, NumberInput, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { opportunityVisibility } from '@understudy/contracts/opportunities';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { PersonPicker } from '../../components/person-picker.js';
import type { OpportunityValues } from './opportunity-values.js';
import { HoursField, NetFields, WhatFields } from './what-fields.js';

type Form = UseFormReturnType<OpportunityValues>;

const What = ({ form }: { form: Form }) => (
  <Stack gap="md">
    <WhatFields form={form} />
  </Stack>
);

const When = ({ form }: { form: Form }) => {
  const { t } = useTranslation('opportunities');
  return (
    <Stack gap="md">
      <PersonPicker
        required
        label={t('form.sponsor')}
        description={t('form.sponsorHelp')}
        value={form.values.sponsorId}
        error={form.errors.sponsorId}
        onChange={(person) => form.setFieldValue('sponsorId', person)}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateInput required label={t('form.startsOn')} {...form.getInputProps('startsOn')} />
        <DateInput required label={t('form.endsOn')} {...form.getInputProps('endsOn')} />
        <DateInput clearable label={t('form.applyBy')} {...form.getInputProps('applyBy')} />
        <Select
          allowDeselect={false}
          label={t('form.visibility')}
          data={opportunityVisibility.options.map((value) => ({ value, label: t(`visibility.${value}`) }))}
          {...form.getInputProps('visibility')}
        />
        <HoursField form={form} />
        <NumberInput
          required
          min={1}
          max={50}
          allowDecimal={false}
          label={t('form.places')}
          {...form.getInputProps('places')}
        />
      </SimpleGrid>
    </Stack>
  );
};

const Net = ({ form }: { form: Form }) => {
  const { t } = useTranslation('opportunities');
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {t('form.net')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('form.netLead')}
        </Text>
      </div>
      <NetFields form={form} />
    </Stack>
  );
};

/** Everything that an opportunity says, in three parts: what it is, when and by whom, and where its net begins. */
export const OpportunityFields = ({ form }: { form: Form }) => (
  <>
    <Card>
      <What form={form} />
    </Card>
    <Card>
      <When form={form} />
    </Card>
    <Card>
      <Net form={form} />
    </Card>
  </>
);
