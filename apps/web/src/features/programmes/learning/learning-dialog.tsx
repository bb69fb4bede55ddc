import { Alert, Checkbox, Group, NumberInput, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getProgramme } from '@understudy/contracts/programmes';
import {
  addLearningRecord,
  changeLearningRecord,
  type LearningRecord,
  learningKind,
} from '@understudy/contracts/programmes-learning';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../components/date-input.js';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { itemsOf, query, useAction } from '../../../lib/query.js';
import { useToday } from '../../../lib/today.js';
import { enrolmentsQuery } from '../programme-queries.js';
import { draftOf, valuesOf } from './learning-draft.js';
import { skillsQuery } from './learning-queries.js';

type FormProps = { record: LearningRecord | null; enrolmentId?: string; onClose: () => void };

const LearningForm = ({ record: now, enrolmentId, onClose }: FormProps) => {
  const record = useAsOpened(now);
  const { t } = useTranslation('learning');
  const today = useToday();
  const add = useAction(addLearningRecord, ['learning']);
  const change = useAction(changeLearningRecord, ['learning']);
  const parts = itemsOf(useInfiniteQuery(enrolmentsQuery('mine')).data);
  const skills = useQuery(skillsQuery).data?.skills ?? [];
  const { form, submit, sending, problem } = useContractForm({
    endpoint: addLearningRecord,
    initialValues: draftOf(record, today, enrolmentId ?? null),
    body: valuesOf,
    send: async ({ again, ...body }) => {
      if (record) {
        const params = { learningRecordId: record.id };
        await change.mutateAsync({ params, body: { ...body, version: record.version } });
      } else await add.mutateAsync({ body: { ...body, again } });
      onClose();
    },
  });
  const chosen = parts.find(({ id }) => id === form.values.enrolmentId);
  const programmeId = chosen?.programme.id ?? '';
  const { data: programme } = useQuery({
    ...query('programmes', getProgramme, { params: { programmeId } }),
    enabled: chosen !== undefined,
  });
  const same = problem?.code === 'needs-confirmation';
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={same ? null : problem}
      submitLabel={t('save')}
      submitDisabled={same && !form.values.again}
      onClose={onClose}
    >
      <TextInput data-autofocus required label={t('form.title')} {...form.getInputProps('title')} />
      <Group grow align="flex-start">
        <Select
          allowDeselect={false}
          label={t('form.kind')}
          data={learningKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput label={t('form.provider')} {...form.getInputProps('provider')} />
      </Group>
      <Group grow align="flex-start">
        <DateInput required label={t('form.startedOn')} {...form.getInputProps('startedOn')} />
        <DateInput clearable label={t('form.endedOn')} {...form.getInputProps('endedOn')} />
      </Group>
      <Group grow align="flex-end">
        <NumberInput min={0} max={5000} decimalScale={2} label={t('form.hours')} {...form.getInputProps('hours')} />
        <NumberInput
          min={0}
          decimalScale={2}
          label={t('form.cost')}
          {...form.getInputProps('amount')}
          error={form.errors['cost.amount']}
        />
        <TextInput
          label={t('form.currency')}
          maxLength={3}
          {...form.getInputProps('currency')}
          error={form.errors['cost.currency']}
        />
      </Group>
      <Group grow align="flex-end">
        <TextInput label={t('form.certificate')} {...form.getInputProps('certificate')} />
        <DateInput clearable label={t('form.validUntil')} {...form.getInputProps('certificateValidUntil')} />
      </Group>
      <Select
        clearable
        searchable
        label={t('form.skill')}
        data={skills.map(({ key, name }) => ({ value: key, label: name }))}
        {...form.getInputProps('skillKey')}
      />
      {parts.length > 0 ? (
        <Select
          clearable
          label={t('form.cohort')}
          data={parts.map(({ id, programme: { name }, cohort }) => ({ value: id, label: `${name}, ${cohort.name}` }))}
          {...form.getInputProps('enrolmentId')}
          onChange={(id) => form.setValues({ enrolmentId: id, moduleId: null })}
        />
      ) : null}
      {programme && programme.outline.length > 0 ? (
        <Select
          clearable
          label={t('form.module')}
          data={programme.outline.map(({ id, title }) => ({ value: id, label: title }))}
          {...form.getInputProps('moduleId')}
        />
      ) : null}
      {record === null ? (
        <Textarea
          autosize
          minRows={2}
          maxRows={8}
          label={t('lookBack.label')}
          description={t('form.appliedLater')}
          {...form.getInputProps('applied')}
        />
      ) : null}
      {same ? (
        <Alert color="blue" role="alert" title={t('same.title')}>
          <Text size="sm">{t('same.text', { title: form.values.title })}</Text>
          <Checkbox mt="sm" label={t('same.again')} {...form.getInputProps('again', { type: 'checkbox' })} />
        </Alert>
      ) : null}
    </FormFrame>
  );
};

/** One thing that I learned, new or changed. */
export const LearningDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('learning');
  return (
    <FormModal opened={opened} title={t(form.record ? 'changeTitle' : 'add')} onClose={form.onClose}>
      <LearningForm {...form} />
    </FormModal>
  );
};
