import {
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type OpportunityKind, opportunityKind } from '@understudy/contracts/opportunities';
import { useTranslation } from 'react-i18next';
import { useFrameworkWords } from '../../lib/framework-words.js';

/** What an opportunity says, and a template of one as well. */
export type WhatValues = {
  kind: OpportunityKind;
  title: string;
  what: string;
  scope: string;
  stageKey: string | null;
  skillKeys: string[];
  hoursPerWeek: number;
  rightToReturn: string;
  scopeLimit: string;
  stepBackPlan: string;
  exitCriterion: string;
};
/** As much of a form as these fields need, whatever else it holds. */
export type WhatForm = Pick<UseFormReturnType<WhatValues>, 'getInputProps'> & {
  readonly values: Pick<WhatValues, 'kind'>;
  readonly setFieldValue: (field: 'kind', kind: OpportunityKind) => void;
};

const long = { autosize: true, minRows: 3, maxRows: 14 } as const;

/** Its kind, what it is and how far it goes, and what it lets one practise. */
export const WhatFields = ({ form, focus = false }: { form: WhatForm; focus?: boolean }) => {
  const { t } = useTranslation('opportunities');
  const { stages, skills } = useFrameworkWords();
  return (
    <>
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
      <TextInput
        required
        data-autofocus={focus || undefined}
        label={t('form.title')}
        description={t('form.titleHelp')}
        {...form.getInputProps('title')}
      />
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
    </>
  );
};

/** How many hours a week it takes. */
export const HoursField = ({ form }: { form: WhatForm }) => {
  const { t } = useTranslation('opportunities');
  return (
    <NumberInput
      required
      min={1}
      max={40}
      allowDecimal={false}
      label={t('form.hours')}
      {...form.getInputProps('hoursPerWeek')}
    />
  );
};

/** Where the net begins; a template says all of it, an opportunity may leave it to the net. */
export const NetFields = ({ form, required = false }: { form: WhatForm; required?: boolean }) => {
  const { t } = useTranslation('opportunities');
  return (
    <>
      {form.values.kind === 'project' ? null : (
        <Textarea
          required
          label={t('form.rightToReturn')}
          description={t('form.rightToReturnHelp')}
          {...long}
          {...form.getInputProps('rightToReturn')}
        />
      )}
      <Textarea required={required} label={t('form.scopeLimit')} {...long} {...form.getInputProps('scopeLimit')} />
      <Textarea required={required} label={t('form.stepBackPlan')} {...long} {...form.getInputProps('stepBackPlan')} />
      <Textarea
        required={required}
        label={t('form.exitCriterion')}
        {...long}
        {...form.getInputProps('exitCriterion')}
      />
    </>
  );
};
