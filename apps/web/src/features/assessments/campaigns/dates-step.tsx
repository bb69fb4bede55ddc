import { Stack, Text } from '@mantine/core';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { ReminderDaysInput } from '../../../components/reminder-days-input.js';
import { useToday } from '../../../lib/today.js';
import { errorAt, type StepProps } from './campaign-draft.js';

/** From when and until when answers are taken, and when reminders go out. The last day can be moved later, never earlier. */
export const DatesStep = ({ draft, errors, onChange }: StepProps) => {
  const { t } = useTranslation('campaigns');
  const today = useToday();
  return (
    <Stack>
      <DateInput
        maw="20rem"
        clearable
        label={t('dates.opensOn')}
        description={t('dates.opensOnHelp')}
        minDate={addDays(today, 1)}
        maxDate={draft.closesOn ? addDays(draft.closesOn, -1) : undefined}
        value={draft.opensOn}
        error={errorAt(errors, 'opensOn')}
        onChange={(opensOn) => onChange({ opensOn })}
      />
      <DateInput
        maw="20rem"
        required
        label={t('dates.closesOn')}
        description={t('dates.closesOnHelp')}
        minDate={addDays(draft.opensOn ?? today, 1)}
        value={draft.closesOn}
        error={errorAt(errors, 'closesOn')}
        onChange={(closesOn) => onChange({ closesOn })}
      />
      <ReminderDaysInput
        label={t('schedule.label')}
        description={t('schedule.help')}
        value={draft.remindDays ?? []}
        error={errorAt(errors, 'remindDays')}
        onChange={(remindDays) => onChange({ remindDays })}
      />
      <Text size="sm" c="dimmed" maw="62ch">
        {t('dates.release')}
      </Text>
    </Stack>
  );
};
