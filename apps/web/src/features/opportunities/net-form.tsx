import { ActionIcon, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { changeSafetyNet, type StretchAssignment } from '@understudy/contracts/opportunities-assignments';
import { addDays } from '@understudy/domain/calendar/day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';

type NetFormProps = { stretch: StretchAssignment; onClose: () => void };
const rows = { autosize: true, minRows: 2, maxRows: 10 } as const;
const fortnight = 14;

const NetForm = ({ stretch: now, onClose }: NetFormProps) => {
  const stretch = useAsOpened(now);
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const today = useToday();
  const send = useAction(changeSafetyNet, ['opportunities']);
  const { net } = stretch;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeSafetyNet,
    initialValues: {
      mentorId: net?.mentor ?? null,
      skipLevelId: net?.skipLevel ?? null,
      scopeLimit: net?.scopeLimit ?? '',
      stepBackPlan: net?.stepBackPlan ?? '',
      exitCriterion: net?.exitCriterion ?? '',
      checkInDays: (net?.checkIns ?? []).filter(({ heldOn }) => heldOn === null).map(({ plannedOn }) => plannedOn),
    },
    body: ({ mentorId, skipLevelId, ...rest }) => ({
      ...rest,
      version: stretch.version,
      mentorId: mentorId?.id ?? null,
      skipLevelId: skipLevelId?.id ?? null,
    }),
    send: async (body) => {
      await send.mutateAsync({ params: { stretchId: stretch.id }, body });
      onClose();
    },
  });
  const { checkInDays, mentorId, skipLevelId } = form.values;
  const latest = [stretch.startsOn, today, ...checkInDays].toSorted().at(-1) ?? today;
  const [day, setDay] = useState<string | null>(addDays(latest, fortnight));
  const add = () => {
    if (day === null) return;
    form.setFieldValue('checkInDays', [...new Set([...checkInDays, day])].toSorted());
    setDay(addDays(day, fortnight));
  };
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('net.save')} onClose={onClose}>
      <PersonPicker
        label={t('part.mentor')}
        description={t('net.mentorHelp')}
        without={[stretch.person.id]}
        value={mentorId}
        error={form.errors.mentorId}
        onChange={(person) => form.setFieldValue('mentorId', person)}
      />
      <PersonPicker
        label={t('part.skip-level')}
        description={t('net.skipLevelHelp')}
        without={[stretch.person.id]}
        value={skipLevelId}
        error={form.errors.skipLevelId}
        onChange={(person) => form.setFieldValue('skipLevelId', person)}
      />
      <Stack gap="xs">
        <Text size="sm" fw={500}>
          {t('part.check-ins')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('net.daysHelp')}
        </Text>
        {checkInDays.map((each) => (
          <Group key={each} gap="xs">
            <Text size="sm">{format.day(each)}</Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('net.removeDay', { day: format.day(each) })}
              onClick={() =>
                form.setFieldValue(
                  'checkInDays',
                  checkInDays.filter((one) => one !== each),
                )
              }
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Group align="flex-end" gap="xs">
          <DateInput
            label={t('net.day')}
            minDate={today}
            maxDate={stretch.endsOn}
            value={day}
            error={form.errors.checkInDays}
            onChange={setDay}
          />
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={add}
            disabled={day === null}
          >
            {t('net.addDay')}
          </Button>
        </Group>
      </Stack>
      <Textarea label={t('part.scope-limit')} {...rows} {...form.getInputProps('scopeLimit')} />
      <Textarea label={t('part.step-back-plan')} {...rows} {...form.getInputProps('stepBackPlan')} />
      <Textarea label={t('part.exit-criterion')} {...rows} {...form.getInputProps('exitCriterion')} />
    </FormFrame>
  );
};

/** Ties the net under an assignment. */
export const NetDialog = ({ opened, ...form }: NetFormProps & { opened: boolean }) => {
  const { t } = useTranslation('stretches');
  return (
    <FormModal opened={opened} title={t('net.title')} onClose={form.onClose}>
      <NetForm {...form} />
    </FormModal>
  );
};
