import { Select, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type Enrolment,
  type EnrolmentAction,
  type NextStepChoice,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { addDays } from '@understudy/domain/calendar/day';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { ConsentBox } from './consent-switch.js';
import { NextStepField } from './next-step-field.js';
import { cohortsQuery } from './programme-queries.js';

type FormProps = { enrolment: Enrolment; action: EnrolmentAction; own: boolean; onClose: () => void };

const OtherCohort = ({
  enrolment,
  ...field
}: {
  enrolment: Enrolment;
  value: string | null;
  onChange: (value: string | null) => void;
  error: unknown;
}) => {
  const { t } = useTranslation('enrolments');
  const { data } = useInfiniteQuery(cohortsQuery(enrolment.programme.id));
  const others = itemsOf(data).filter(
    ({ id, state }) => id !== enrolment.cohort.id && (state === 'open' || state === 'planned'),
  );
  return (
    <Select
      required
      label={t('dialog.cohort')}
      description={others.length === 0 && data ? t('dialog.noCohort') : undefined}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      value={field.value}
      onChange={field.onChange}
      error={field.error ? String(field.error) : undefined}
    />
  );
};

const StepForm = ({ enrolment, action, own, onClose }: FormProps) => {
  const { t } = useTranslation('enrolments');
  const step = useAction(stepEnrolment, ['programmes']);
  const { id, version, person, cohort } = enrolment;
  const asksConsent = own && (action === 'agree' || action === 'apply');
  const { form, submit, sending, problem } = useContractForm({
    endpoint: stepEnrolment,
    initialValues: {
      reason: '',
      until: addDays(cohort.endsOn, 28) as string | null,
      cohortId: null as string | null,
      nextStep: null as NextStepChoice | null,
      analytics: enrolment.analytics ?? false,
    },
    body: ({ reason, until, cohortId, nextStep, analytics }) => ({
      action,
      version,
      reason,
      ...(action === 'extend' ? { until: until ?? undefined } : {}),
      ...(action === 'transfer' ? { cohortId: cohortId ?? '' } : {}),
      ...(action === 'decline' && nextStep ? { nextStep } : {}),
      ...(asksConsent ? { analytics } : {}),
    }),
    send: async (body) => {
      const { state } = await step.mutateAsync({ params: { enrolmentId: id }, body });
      notifications.show({ message: t('done', { name: person.name, state: t(`state.${state}`) }) });
      onClose();
    },
  });
  const words = own ? 'own' : 'theirs';
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      danger={action === 'withdraw'}
      submitLabel={t(`step.${words}.${action}`)}
      onClose={onClose}
    >
      <Text size="sm">{t(`meaning.${action}`)}</Text>
      {action === 'extend' ? (
        <DateInput required minDate={cohort.endsOn} label={t('dialog.until')} {...form.getInputProps('until')} />
      ) : null}
      {action === 'transfer' ? (
        <OtherCohort
          enrolment={enrolment}
          value={form.values.cohortId}
          onChange={(cohortId) => form.setFieldValue('cohortId', cohortId)}
          error={form.errors.cohortId}
        />
      ) : null}
      {action === 'decline' ? (
        <NextStepField
          enrolment={enrolment}
          value={form.values.nextStep}
          onChange={(nextStep) => form.setFieldValue('nextStep', nextStep)}
        />
      ) : null}
      {asksConsent ? (
        <ConsentBox
          checked={form.values.analytics}
          onChange={(analytics) => form.setFieldValue('analytics', analytics)}
        />
      ) : null}
      {action === 'queue' || action === 'offer' || action === 'agree' ? null : (
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          required={action === 'decline'}
          label={t(action === 'apply' ? 'dialog.motivation' : 'dialog.reason')}
          description={t(own ? 'dialog.reasonOwn' : 'dialog.reasonHelp', { name: person.name })}
          {...form.getInputProps('reason')}
        />
      )}
    </FormFrame>
  );
};

/** A step that wants a word with it: why, until when, or where to. */
export const EnrolmentStepDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('enrolments');
  const { own, action, enrolment } = form;
  const title = own
    ? t(`step.own.${action}`)
    : t('stepFor', { step: t(`step.theirs.${action}`), name: enrolment.person.name });
  return (
    <FormModal opened={opened} title={title} onClose={form.onClose}>
      <StepForm {...form} />
    </FormModal>
  );
};
