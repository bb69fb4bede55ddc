import { Checkbox, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { Programme } from '@understudy/contracts/programmes';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { type ProgrammeSession, planSessions } from '@understudy/contracts/programmes-sessions';
import { proposeSessions } from '@understudy/domain/programmes/propose-sessions';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { ErrorState } from '../../../components/error-state.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';
import { timeZones } from '../../../lib/time-zones.js';
import { programmeQuery } from '../programme-queries.js';

type Props = {
  cohort: Cohort;
  planned: readonly ProgrammeSession[];
  timeZone: string;
  onClose: () => void;
};

/** What people do alone, or elsewhere, is proposed but not chosen. */
const alone: ReadonlySet<string> = new Set(['external-course', 'project']);

const PlanForm = ({ cohort, planned, timeZone, onClose, outline }: Props & Pick<Programme, 'outline'>) => {
  const { t } = useTranslation(['programme-sessions', 'programmes']);
  const plan = useAction(planSessions, ['programmes', 'calendar']);
  const there = new Set(planned.flatMap(({ module, state }) => (module && state !== 'cancelled' ? [module.id] : [])));
  const left = outline.filter(({ id }) => !there.has(id));
  const kinds = new Map(left.map(({ id, kind }) => [id, kind]));
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planSessions,
    initialValues: {
      timeZone,
      time: '10:00',
      place: '',
      rows: proposeSessions(left, cohort.startsOn).map((row) => ({
        ...row,
        chosen: !alone.has(kinds.get(row.moduleId) ?? ''),
      })),
    },
    body: ({ rows, time, place, timeZone: zone }) => ({
      timeZone: zone,
      sessions: rows.flatMap(({ chosen, minutes, ...row }) =>
        chosen ? [{ ...row, minutes: Number(minutes), time, place, link: null }] : [],
      ),
    }),
    send: async (body) => {
      await plan.mutateAsync({ params: { cohortId: cohort.id }, body });
      notifications.show({ message: t('planned', { count: body.sessions.length }) });
      onClose();
    },
  });
  const { rows } = form.values;
  const chosen = rows.filter((row) => row.chosen).length;
  if (left.length === 0) return <Text>{t('allPlanned')}</Text>;
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitDisabled={chosen === 0}
      submitLabel={t('planMany', { count: chosen })}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {t('outlineText')}
      </Text>
      <Group grow align="flex-start">
        <TextInput required type="time" label={t('form.time')} {...form.getInputProps('time')} />
        <Select
          searchable
          allowDeselect={false}
          label={t('form.timeZone')}
          data={timeZones()}
          {...form.getInputProps('timeZone')}
        />
      </Group>
      <TextInput label={t('form.place')} description={t('form.placeLater')} {...form.getInputProps('place')} />
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map(({ moduleId, title, chosen: wanted }, at) => (
          <li key={moduleId}>
            <Checkbox label={title} mb={4} {...form.getInputProps(`rows.${at}.chosen`, { type: 'checkbox' })} />
            {wanted ? (
              <Group grow align="flex-start" pl="xl">
                <DateInput required label={t('form.dayOf', { title })} {...form.getInputProps(`rows.${at}.day`)} />
                <NumberInput
                  required
                  min={15}
                  max={1440}
                  step={15}
                  label={t('form.minutesOf', { title })}
                  {...form.getInputProps(`rows.${at}.minutes`)}
                />
              </Group>
            ) : null}
          </li>
        ))}
      </Stack>
    </FormFrame>
  );
};

/** All sessions of a cohort at once: what the outline proposes, to be moved and chosen from. */
export const PlanSessionsDialog = (props: Props) => {
  const { t } = useTranslation('programme-sessions');
  const { data, isPending, isError, error, refetch } = useQuery(programmeQuery(props.cohort.programme.id));
  return (
    <FormModal opened title={t('fromOutline')} onClose={props.onClose}>
      {isPending ? <RowsSkeleton rows={4} /> : null}
      {isError ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
      {data ? <PlanForm {...props} outline={data.outline} /> : null}
    </FormModal>
  );
};
