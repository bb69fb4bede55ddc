import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { changeSession, type ProgrammeSession, planSessions } from '@understudy/contracts/programmes-sessions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { timeZones } from '../../../lib/time-zones.js';
import { useToday } from '../../../lib/today.js';
import { programmeQuery } from '../programme-queries.js';

type Props = {
  cohortId: string;
  /** Whose modules a new one can be of. */
  programmeId?: string;
  timeZone: string;
  session: ProgrammeSession | null;
  onClose: () => void;
};

const SessionForm = ({ cohortId, programmeId, timeZone, session: now, onClose }: Props) => {
  const session = useAsOpened(now);
  const { t } = useTranslation(['programme-sessions', 'common']);
  const today = useToday();
  const { data: programme } = useQuery({ ...programmeQuery(programmeId ?? ''), enabled: programmeId !== undefined });
  const outline = programme?.outline ?? [];
  const [moduleId, setModuleId] = useState<string | null>(null);
  const plan = useAction(planSessions, ['programmes', 'calendar']);
  const change = useAction(changeSession, ['programmes', 'calendar']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeSession,
    initialValues: {
      title: session?.title ?? '',
      day: session?.day ?? today,
      time: session?.time ?? '10:00',
      minutes: session?.minutes ?? 90,
      timeZone: session?.timeZone ?? timeZone,
      place: session?.place ?? '',
      link: session?.link ?? '',
    },
    body: ({ link, minutes, ...values }) => ({
      ...values,
      minutes: Number(minutes),
      link: link.trim() === '' ? null : link.trim(),
      version: session?.version ?? 0,
    }),
    send: async (body) => {
      if (session) await change.mutateAsync({ params: { sessionId: session.id }, body });
      else {
        const { title, day, time, minutes, place, link, timeZone: zone } = form.values;
        const facts = { title, day, time, place, moduleId, minutes: Number(minutes), link: link.trim() || null };
        await plan.mutateAsync({ params: { cohortId }, body: { timeZone: zone, sessions: [facts] } });
      }
      onClose();
    },
  });
  /** A module brings its title and length, where nothing else was written. */
  const chooseModule = (id: string | null) => {
    const chosen = outline.find((module) => module.id === id);
    const before = outline.find((module) => module.id === moduleId);
    setModuleId(id);
    if (chosen && (form.values.title === '' || form.values.title === before?.title)) {
      form.setValues({ title: chosen.title, minutes: Math.min(chosen.minutes, 1440) });
    }
  };
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitLabel={session ? t('common:save') : t('add')}
      onClose={onClose}
    >
      {outline.length > 0 ? (
        <Select
          clearable
          label={t('form.module')}
          description={t('form.moduleHelp')}
          data={outline.map(({ id, title }) => ({ value: id, label: title }))}
          value={moduleId}
          onChange={chooseModule}
        />
      ) : null}
      <TextInput required data-autofocus label={t('form.title')} {...form.getInputProps('title')} />
      <Group grow align="flex-start">
        <DateInput required label={t('form.day')} {...form.getInputProps('day')} />
        <TextInput required type="time" label={t('form.time')} {...form.getInputProps('time')} />
      </Group>
      <Group grow align="flex-start">
        <NumberInput
          required
          min={15}
          max={1440}
          step={15}
          label={t('form.minutes')}
          {...form.getInputProps('minutes')}
        />
        <Select
          searchable
          allowDeselect={false}
          label={t('form.timeZone')}
          data={timeZones()}
          {...form.getInputProps('timeZone')}
        />
      </Group>
      <TextInput label={t('form.place')} {...form.getInputProps('place')} />
      <TextInput type="url" label={t('form.link')} placeholder="https://" {...form.getInputProps('link')} />
    </FormFrame>
  );
};

/** A session, new or changed; those whom it concerns find it in their calendars. */
export const SessionDialog = (props: Props) => {
  const { t } = useTranslation('programme-sessions');
  return (
    <FormModal opened title={props.session ? t('change') : t('add')} onClose={props.onClose}>
      <SessionForm {...props} />
    </FormModal>
  );
};
