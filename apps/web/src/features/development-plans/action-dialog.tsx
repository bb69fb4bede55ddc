import { Select, Textarea, TextInput } from '@mantine/core';
import {
  type ActionKind,
  actionKind,
  addAction,
  changeAction,
  type PlanAction,
} from '@understudy/contracts/development-plans-goals';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type ActionFormProps = {
  planId: string;
  goalId: string;
  action: PlanAction | null;
  /** Who may take it on: the person, and whoever signs with them; whoever owns it already keeps it. */
  owners: readonly PersonReference[];
  onClose: () => void;
};

const ActionForm = ({ planId, goalId, action, owners, onClose }: ActionFormProps) => {
  const { t } = useTranslation('plans');
  const isNamed = action === null || owners.some(({ id }) => id === action.owner.id);
  const choices = isNamed ? owners : [...owners, action.owner];
  const add = useAction(addAction, ['plans', 'development']);
  const change = useAction(changeAction, ['plans', 'development']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: addAction,
    initialValues: {
      kind: action?.kind ?? ('practice' as ActionKind),
      title: action?.title ?? '',
      details: action?.details ?? '',
      ownerId: action?.owner.id ?? owners[0]?.id,
      dueOn: action?.dueOn ?? (null as string | null),
    },
    keep: { about: `action-${action?.id ?? goalId}`, fields: ['title', 'details'] },
    send: async ({ kind, title, details, ownerId, dueOn }) => {
      const body = { kind, title, details, ownerId, dueOn };
      if (action) {
        await change.mutateAsync({
          params: { planId, actionId: action.id },
          body: { ...body, version: action.version },
        });
      } else {
        await add.mutateAsync({ params: { planId, goalId }, body });
      }
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      kept={kept}
      submitLabel={t('action.save')}
      onClose={onClose}
    >
      <TextInput data-autofocus required label={t('action.title')} {...form.getInputProps('title')} />
      <Select
        allowDeselect={false}
        label={t('action.kind')}
        description={t(`kindHelp.${form.values.kind}`)}
        data={actionKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <Textarea label={t('action.details')} autosize minRows={2} maxRows={8} {...form.getInputProps('details')} />
      {choices.length > 1 ? (
        <Select
          allowDeselect={false}
          label={t('action.who')}
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('ownerId')}
        />
      ) : null}
      <DateInput clearable label={t('action.dueOn')} {...form.getInputProps('dueOn')} />
    </FormFrame>
  );
};

/** An action: one concrete thing to do for a goal. */
export const ActionDialog = ({ opened, ...form }: ActionFormProps & { opened: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={opened} title={t(form.action ? 'action.change' : 'action.add')} onClose={form.onClose}>
      <ActionForm {...form} />
    </FormModal>
  );
};
