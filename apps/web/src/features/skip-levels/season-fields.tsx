import { Checkbox, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { SkipLevelPlan } from '@understudy/contracts/skip-levels';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { timeZones } from '../../lib/time-zones.js';
import { clockOf, minuteOf } from './talk-times.js';

const week = [1, 2, 3, 4, 5, 6, 7] as const;

/** When a leader has time for talks, and how often they would like to have them. */
export const SeasonFields = ({ form }: { form: UseFormReturnType<SkipLevelPlan> }) => {
  const { t, i18n } = useTranslation('skip-levels');
  const weekday = new Intl.DateTimeFormat(i18n.language === 'pseudo' ? 'en-GB' : i18n.language, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  const clock = (field: 'earliestMinute' | 'latestMinute') => ({
    value: clockOf(form.values[field]),
    error: form.errors[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      form.setFieldValue(field, minuteOf(event.currentTarget.value)),
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateInput label={t('field.firstOn')} {...form.getInputProps('firstOn')} />
        <DateInput label={t('field.lastOn')} {...form.getInputProps('lastOn')} />
        <Select
          label={t('field.reach')}
          allowDeselect={false}
          data={(['next-level', 'whole-line'] as const).map((value) => ({ value, label: t(`reach.${value}`) }))}
          {...form.getInputProps('reach')}
        />
        <Select
          label={t('field.everyMonths')}
          allowDeselect={false}
          data={[3, 6, 9, 12, 18].map((count) => ({ value: String(count), label: t('months', { count }) }))}
          value={String(form.values.everyMonths)}
          onChange={(value) => (value ? form.setFieldValue('everyMonths', Number(value)) : undefined)}
        />
        <NumberInput
          label={t('field.perWeek')}
          min={1}
          max={20}
          allowDecimal={false}
          {...form.getInputProps('perWeek')}
        />
        <Select
          label={t('field.minutes')}
          allowDeselect={false}
          data={[30, 45, 60].map((count) => ({ value: String(count), label: t('minutes', { count }) }))}
          value={String(form.values.minutes)}
          onChange={(value) => (value ? form.setFieldValue('minutes', Number(value)) : undefined)}
        />
      </SimpleGrid>
      <Checkbox.Group
        label={t('field.weekdays')}
        value={form.values.weekdays.map(String)}
        onChange={(days) =>
          form.setFieldValue(
            'weekdays',
            days.map(Number).toSorted((one, other) => one - other),
          )
        }
        error={form.errors.weekdays}
      >
        <Group gap="md" mt="xs">
          {week.map((day) => (
            <Checkbox key={day} value={String(day)} label={weekday.format(new Date(Date.UTC(2024, 0, day)))} />
          ))}
        </Group>
      </Checkbox.Group>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="time" label={t('field.earliest')} {...clock('earliestMinute')} />
        <TextInput type="time" label={t('field.latest')} {...clock('latestMinute')} />
        <Select
          label={t('field.timeZone')}
          searchable
          allowDeselect={false}
          data={timeZones()}
          {...form.getInputProps('timeZone')}
        />
        <TextInput
          label={t('field.link')}
          description={t('field.linkText')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('link')}
        />
      </SimpleGrid>
    </>
  );
};
