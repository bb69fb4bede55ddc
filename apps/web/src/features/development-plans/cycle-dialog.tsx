import { Checkbox, Group, MultiSelect, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  type Cycle,
  type CycleAudience,
  changeCycle,
  createCycle,
} from '@understudy/contracts/development-plans-cycles';
import { listUnits, type PersonReference } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { ReminderDaysInput } from '../../components/reminder-days-input.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { halfYearFrom } from './periods.js';

type CycleFormProps = { cycle: Cycle | null; onClose: () => void };
type Audience = CycleAudience['kind'];

const audiences = ['organisation', 'units', 'line'] as const;
const usualWindow = 28;
const usualReminders = [14, 7, 1];
const usualGrace = 7;

const CycleForm = ({ cycle: now, onClose }: CycleFormProps) => {
  const cycle = useAsOpened(now);
  const { t } = useTranslation('cycles');
  const today = useToday();
  const navigate = useNavigate();
  const units = useQuery(query('people', listUnits));
  const create = useAction(createCycle, ['cycles']);
  const change = useAction(changeCycle, ['cycles']);
  const period = halfYearFrom(today);
  const draft = cycle === null || cycle.status === 'draft';
  const { form, submit, sending, problem } = useContractForm({
    endpoint: createCycle,
    initialValues: {
      name: cycle?.name ?? '',
      opensOn: cycle?.opensOn ?? today,
      closesOn: cycle?.closesOn ?? addDays(today, usualWindow),
      plansStartOn: cycle?.plansStartOn ?? period.startsOn,
      plansEndOn: cycle?.plansEndOn ?? period.endsOn,
      kind: (cycle?.audience ?? 'organisation') as Audience,
      unitIds: cycle?.units.map(({ id }) => id) ?? ([] as string[]),
      leader: cycle?.leader ?? (null as PersonReference | null),
      remindDays: cycle?.remindDays ?? usualReminders,
      graceDays: (cycle?.graceDays ?? usualGrace) as number | string,
      opensByItself: cycle?.opensByItself ?? false,
    },
    body: ({ kind, unitIds, leader, graceDays, ...rest }) => ({
      ...rest,
      audience:
        kind === 'units' ? { kind, unitIds } : kind === 'line' ? { kind, leaderId: leader?.id ?? '' } : { kind },
      graceDays: graceDays === '' ? Number.NaN : Number(graceDays),
    }),
    send: async (body) => {
      if (cycle) {
        const { name, closesOn, remindDays, graceDays } = body;
        const allowed = draft ? body : { name, closesOn, remindDays, graceDays };
        await change.mutateAsync({ params: { cycleId: cycle.id }, body: { ...allowed, version: cycle.version } });
        onClose();
      } else {
        const made = await create.mutateAsync({ body });
        onClose();
        await navigate({ to: '/cycles/$cycleId', params: { cycleId: made.id } });
      }
    },
  });
  const { kind } = form.values;
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('form.save')} onClose={onClose}>
      <TextInput
        data-autofocus
        required
        label={t('form.name')}
        placeholder={t('form.nameExample')}
        {...form.getInputProps('name')}
      />
      <Group grow align="flex-start">
        <DateInput required disabled={!draft} label={t('form.opens')} {...form.getInputProps('opensOn')} />
        <DateInput required label={t('form.closes')} {...form.getInputProps('closesOn')} />
      </Group>
      {draft ? (
        <Checkbox
          label={t('form.byItself')}
          description={t('form.byItselfHelp')}
          {...form.getInputProps('opensByItself', { type: 'checkbox' })}
        />
      ) : null}
      <Group grow align="flex-start">
        <DateInput required disabled={!draft} label={t('form.plansFrom')} {...form.getInputProps('plansStartOn')} />
        <DateInput required disabled={!draft} label={t('form.plansTo')} {...form.getInputProps('plansEndOn')} />
      </Group>
      <Radio.Group label={t('form.who')} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt={6}>
          {audiences.map((value) => (
            <Radio key={value} value={value} label={t(`audience.${value}`)} disabled={!draft} />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'units' ? (
        <MultiSelect
          searchable
          disabled={!draft}
          // Which units take part is still to be read where it cannot be changed any more.
          styles={{ input: { opacity: 1 }, pill: { color: 'var(--mantine-color-text)' } }}
          label={t('form.units')}
          data={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('unitIds')}
        />
      ) : null}
      {kind === 'line' ? (
        <PersonPicker
          disabled={!draft}
          label={t('form.leader')}
          value={form.values.leader}
          onChange={(person) => form.setFieldValue('leader', person)}
          error={form.errors.audience}
        />
      ) : null}
      <ReminderDaysInput
        label={t('form.reminders')}
        description={t('form.remindersHelp')}
        {...form.getInputProps('remindDays')}
      />
      <NumberInput
        required
        min={0}
        max={60}
        allowDecimal={false}
        clampBehavior="strict"
        label={t('form.grace')}
        description={t('form.graceHelp')}
        {...form.getInputProps('graceDays')}
      />
    </FormFrame>
  );
};

/** A development cycle: its window, the period of the plans, who takes part, and when reminders go out. */
export const CycleDialog = ({ opened, ...form }: CycleFormProps & { opened: boolean }) => {
  const { t } = useTranslation('cycles');
  return (
    <FormModal opened={opened} title={t(form.cycle ? 'form.change' : 'form.create')} onClose={form.onClose}>
      <CycleForm {...form} />
    </FormModal>
  );
};
