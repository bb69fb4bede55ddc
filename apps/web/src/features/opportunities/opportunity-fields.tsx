import {
  Card,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { opportunityKind, opportunityVisibility } from '@understudy/contracts/opportunities';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import type { OpportunityValues } from './opportunity-values.js';

type Form = UseFormReturnType<OpportunityValues>;
const long = { autosize: true, minRows: 3, maxRows: 14 } as const;

const What = ({ form }: { form: Form }) => {
  const { t } = useTranslation('opportunities');
  const { stages, skills } = useFrameworkWords();
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" fw={500} id="kind-label" mb={4}>
          {t('form.kind')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="kind-label"
          value={form.values.kind}
          onChange={(value) => form.setFieldValue('kind', opportunityKind.parse(value))}
          data={opportunityKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Text size="xs" c="dimmed" mt={4}>
          {t(`kindHelp.${form.values.kind}`)}
        </Text>
      </div>
      <TextInput required label={t('form.title')} description={t('form.titleHelp')} {...form.getInputProps('title')} />
      <Textarea
        required
        label={t('form.what')}
        description={t('form.whatHelp')}
        {...long}
        {...form.getInputProps('what')}
      />
      <Textarea required label={t('form.scope')} {...long} {...form.getInputProps('scope')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          required
          label={t('form.stage')}
          data={stages.map(({ key, name }) => ({ value: key, label: name }))}
          {...form.getInputProps('stageKey')}
        />
        <MultiSelect
          required
          searchable
          hidePickedOptions
          maxValues={8}
          label={t('form.skills')}
          description={t('form.skillsHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={skills.map(({ key, name }) => ({ value: key, label: name }))}
          {...form.getInputProps('skillKeys')}
        />
      </SimpleGrid>
    </Stack>
  );
};

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
        <NumberInput
          required
          min={1}
          max={40}
          allowDecimal={false}
          label={t('form.hours')}
          {...form.getInputProps('hoursPerWeek')}
        />
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
      {form.values.kind === 'project' ? null : (
        <Textarea
          required
          label={t('form.rightToReturn')}
          description={t('form.rightToReturnHelp')}
          {...long}
          {...form.getInputProps('rightToReturn')}
        />
      )}
      <Textarea label={t('form.scopeLimit')} {...long} {...form.getInputProps('scopeLimit')} />
      <Textarea label={t('form.stepBackPlan')} {...long} {...form.getInputProps('stepBackPlan')} />
      <Textarea label={t('form.exitCriterion')} {...long} {...form.getInputProps('exitCriterion')} />
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
