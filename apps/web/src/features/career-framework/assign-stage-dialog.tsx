import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { assignStage, decisionReason, getFramework } from '@understudy/contracts/career-framework';
import type { PersonReference, StageReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { likelyReason } from './likely-reason.js';

type Mover = PersonReference & { stage: StageReference | null };
type FormProps = { person: Mover; proposed?: StageReference | null; onClose: () => void };

const none = 'none';

const AssignStageForm = ({ person, proposed, onClose }: FormProps) => {
  const { t } = useTranslation('my-people');
  const { organisation } = useSession();
  const { data: framework } = useQuery(query('framework', getFramework));
  const assign = useAction(assignStage, ['stages', 'people', 'development']);
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal);
  const start = proposed === undefined ? null : (proposed?.key ?? none);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: assignStage,
    initialValues: {
      stageKey: start,
      from: organisation?.today ?? null,
      reason: likelyReason(person.stage, proposed ?? null),
    },
    body: (values) => ({
      stageKey: values.stageKey === none ? null : (values.stageKey ?? ''),
      from: values.from ?? '',
      reason: values.reason,
    }),
    send: async (body) => {
      await assign.mutateAsync({ params: { personId: person.id }, body });
      notifications.show({ message: t('move.done', { name: person.name }) });
      onClose();
    },
  });
  const choose = (key: string | null) => {
    const stage = stages.find((candidate) => candidate.key === key) ?? null;
    form.setValues({ stageKey: key, reason: likelyReason(person.stage, stage) });
  };
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      submitLabel={t('move.confirm')}
      submitDisabled={form.values.stageKey === null}
      onClose={onClose}
    >
      <Text size="sm">{person.stage ? t('move.now', { stage: person.stage.name }) : t('move.nowNone')}</Text>
      <Select
        label={t('move.stage')}
        placeholder={t('move.choose')}
        allowDeselect={false}
        required
        data={[...stages.map(({ key, name }) => ({ value: key, label: name })), { value: none, label: t('noStage') }]}
        {...form.getInputProps('stageKey')}
        onChange={choose}
      />
      <DateInput label={t('move.from')} description={t('move.fromHelp')} required {...form.getInputProps('from')} />
      <Select
        label={t('move.reason')}
        allowDeselect={false}
        data={decisionReason.options.map((value) => ({ value, label: t(`assignment.${value}`) }))}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

type DialogProps = FormProps & { opened: boolean };

/** From a day on somebody is in another stage: which, from when, and why. `proposed` is the stage chosen already. */
export const AssignStageDialog = ({ opened, ...form }: DialogProps) => {
  const { t } = useTranslation('my-people');
  return (
    <FormModal opened={opened} title={t('move.title', { name: form.person.name })} onClose={form.onClose}>
      <AssignStageForm {...form} />
    </FormModal>
  );
};
