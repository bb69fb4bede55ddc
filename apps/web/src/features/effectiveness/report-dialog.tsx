import { Select, SimpleGrid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  correctEffectiveness,
  type EffectivenessObservation,
  type LeaderEffectiveness,
  reportEffectiveness,
} from '@understudy/contracts/effectiveness-observations';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useMetricWords } from './metric-words.js';
import { NumberFields, type NumberValues, noNumbers, numbersOf } from './number-fields.js';

type ReportProps = { of: LeaderEffectiveness; onClose: () => void };

const ReportForm = ({ of: { leader, period, metrics }, onClose }: ReportProps) => {
  const { t } = useTranslation('effectiveness');
  const wordsOf = useMetricWords();
  const send = useAction(reportEffectiveness, ['effectiveness']);
  const open = metrics.filter(({ metric, observation }) => metric.source === 'reported' && observation === null);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: reportEffectiveness,
    initialValues: {
      ...noNumbers,
      metricId: open[0]?.metric.id ?? null,
      from: period.from as string | null,
      to: addDays(period.to, -1) as string | null,
    },
    body: ({ metricId, from, to, ...values }) => ({
      metricId: metricId ?? '',
      from: from ?? '',
      to: to === null ? '' : addDays(to, 1),
      ...numbersOf(metrics.find(({ metric }) => metric.id === metricId)?.metric.measure ?? null, values),
    }),
    send: async (body) => {
      await send.mutateAsync({ params: { leaderId: leader.id }, body });
      notifications.show({ message: t('report.done') });
      onClose();
    },
  });
  const { metricId, from, to, ...values } = form.values;
  const chosen = metrics.find(({ metric }) => metric.id === metricId)?.metric;
  return (
    <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('report.send')} onClose={onClose}>
      <Select
        data-autofocus
        required
        allowDeselect={false}
        label={t('report.metric')}
        data={metrics.flatMap(({ metric }) =>
          metric.source === 'reported' ? [{ value: metric.id, label: wordsOf(metric.words).name }] : [],
        )}
        value={metricId}
        error={form.errors.metricId}
        onChange={(value) => form.setFieldValue('metricId', value)}
      />
      {chosen ? (
        <Text size="sm" c="dimmed">
          {wordsOf(chosen.words).about} {chosen.guarded ? t('report.guarded') : ''}
        </Text>
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateInput
          required
          label={t('report.from')}
          value={from}
          error={form.errors.from}
          onChange={(day) => form.setFieldValue('from', day)}
        />
        <DateInput
          required
          label={t('report.to')}
          value={to}
          error={form.errors.to}
          onChange={(day) => form.setFieldValue('to', day)}
        />
      </SimpleGrid>
      {chosen ? (
        <NumberFields
          measure={chosen.measure}
          values={values}
          errors={form.errors}
          onChange={(part) => form.setValues(part)}
        />
      ) : null}
    </FormFrame>
  );
};

/** Reports what was observed of somebody in a period that is over. */
export const ReportDialog = ({ opened, ...form }: ReportProps & { opened: boolean }) => {
  const { t } = useTranslation('effectiveness');
  return (
    <FormModal opened={opened} title={t('report.title', { name: form.of.leader.name })} onClose={form.onClose}>
      <ReportForm {...form} />
    </FormModal>
  );
};

type CorrectProps = { observation: EffectivenessObservation; onClose: () => void };

/** Corrects an observation; what it said before stays readable. */
export const CorrectDialog = ({ observation, onClose }: CorrectProps) => {
  const { t } = useTranslation('effectiveness');
  const send = useAction(correctEffectiveness, ['effectiveness']);
  const { measure, value, numerator, denominator, n, spread, note } = observation;
  const initial: NumberValues = {
    value: (measure === 'mean' || measure === 'amount' ? value : null) ?? '',
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    n: (measure === 'mean' ? n : null) ?? '',
    spread: spread ?? '',
    note,
  };
  const { form, submit, sending, problem } = useContractForm({
    endpoint: correctEffectiveness,
    initialValues: initial,
    body: (values) => numbersOf(measure, values),
    send: async (body) => {
      await send.mutateAsync({ params: { observationId: observation.id }, body });
      notifications.show({ message: t('corrected') });
      onClose();
    },
  });
  return (
    <FormModal opened title={t('correctTitle', { name: observation.metric.name })} onClose={onClose}>
      <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('correct')} onClose={onClose}>
        <Text size="sm">{t('correctText')}</Text>
        <NumberFields
          measure={measure}
          values={form.values}
          errors={form.errors}
          onChange={(part) => form.setValues(part)}
        />
      </FormFrame>
    </FormModal>
  );
};
