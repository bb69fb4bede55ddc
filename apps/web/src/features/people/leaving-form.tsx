import { Alert, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { leavingKind, recordLeaving } from '@understudy/contracts/people';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

const regrets = ['yes', 'no', 'unknown'] as const;

/** Ends the employment, and says before what that does to those who report to the person. */
export const LeavingForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation(['person-changes', 'people']);
  const format = useFormat();
  const today = useToday();
  const regretId = useId();
  const leave = useAction(recordLeaving, ['people', 'stages', 'succession', 'indicators']);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: recordLeaving,
    initialValues: { leftOn: person.leftOn ?? today, kind: '', regretted: 'unknown', reason: '' },
    body: (values) => ({
      leftOn: values.leftOn,
      reason: values.reason.trim() === '' ? null : values.reason,
      kind: leavingKind.options.find((kind) => kind === values.kind) ?? null,
      regretted: values.regretted === 'unknown' ? null : values.regretted === 'yes',
    }),
    send: async (body) => {
      await leave.mutateAsync({ params: { personId: person.id }, body });
      sayDone(t('leaving.done', { name: person.name, day: format.day(body.leftOn) }));
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t('leaving.submit')}
      danger
      onClose={onClose}
    >
      {person.reports > 0 ? (
        <Alert icon={<IconInfoCircle aria-hidden />} color="apricot" variant="light">
          <Text size="sm">{t('leaving.effect', { count: person.reports, name: person.name })}</Text>
        </Alert>
      ) : null}
      <DateInput
        label={t('leaving.leftOn')}
        description={t('leaving.leftOnHelp')}
        required
        {...form.getInputProps('leftOn')}
      />
      <Select
        label={t('leaving.kind')}
        placeholder={t('leaving.kindUnknown')}
        clearable
        data={leavingKind.options.map((value) => ({ value, label: t(`people:leavingKind.${value}`) }))}
        value={form.values.kind === '' ? null : form.values.kind}
        onChange={(value) => form.setFieldValue('kind', value ?? '')}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500} id={regretId}>
          {t('leaving.regretted')}
        </Text>
        <SegmentedControl
          aria-labelledby={regretId}
          data={regrets.map((value) => ({ value, label: t(`leaving.regrettedOf.${value}`) }))}
          {...form.getInputProps('regretted')}
        />
      </Stack>
      <Textarea
        label={t('leaving.reason')}
        description={t('leaving.reasonHelp')}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};
