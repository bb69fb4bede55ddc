import { Checkbox, Select, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { draftInstrument } from '@understudy/contracts/assessments-instruments';
import type { Stage } from '@understudy/contracts/career-framework';
import { unaskedStages } from '@understudy/domain/assessments/asked-items';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type DraftDialogProps = { stages: readonly Stage[]; asked: readonly string[] | null; onClose: () => void };

/** Has an instrument about a stage drafted from what the published framework expects there. */
export const DraftDialog = ({ stages, asked, onClose }: DraftDialogProps) => {
  const { t } = useTranslation('instruments');
  const navigate = useNavigate();
  const draft = useAction(draftInstrument, ['instruments']);
  const ahead = unaskedStages(stages, []);
  const unasked = unaskedStages(stages, asked);
  const suggested = (stageKey: string) =>
    t('draftFrom.suggestion', { stage: ahead.find(({ key }) => key === stageKey)?.name ?? '' });
  const [first] = unasked.length > 0 ? unasked : ahead;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: draftInstrument,
    initialValues: { stageKey: first?.key ?? '', name: suggested(first?.key ?? ''), selfOffered: true },
    send: async (body) => {
      const { instrumentId } = await draft.mutateAsync({ body });
      await navigate({ to: '/instruments/$instrumentId', params: { instrumentId } });
    },
  });
  const choices = (some: readonly Stage[]) => some.map(({ key, name }) => ({ value: key, label: name }));
  const others = ahead.filter((stage) => !unasked.includes(stage));
  const groups = [
    { group: t('draftFrom.unasked'), items: choices(unasked) },
    { group: t('draftFrom.others'), items: choices(others) },
  ];
  const choose = (stageKey: string | null) => {
    if (stageKey === null) return;
    // A name that somebody wrote stays.
    if (form.values.name === suggested(form.values.stageKey)) form.setFieldValue('name', suggested(stageKey));
    form.setFieldValue('stageKey', stageKey);
  };
  return (
    <FormModal opened title={t('draftFrom.title')} onClose={onClose}>
      <FormFrame
        submit={submit}
        problem={problem}
        sending={sending}
        submitLabel={t('draftFrom.button')}
        onClose={onClose}
      >
        <Text size="sm">{t('draftFrom.text')}</Text>
        <Select
          data-autofocus
          required
          allowDeselect={false}
          label={t('draftFrom.stage')}
          data={groups.filter(({ items }) => items.length > 0)}
          {...form.getInputProps('stageKey')}
          onChange={choose}
        />
        <TextInput required label={t('name')} {...form.getInputProps('name')} />
        <Checkbox
          label={t('draftFrom.selfOffered')}
          description={t('draftFrom.selfOfferedHelp')}
          {...form.getInputProps('selfOffered', { type: 'checkbox' })}
        />
      </FormFrame>
    </FormModal>
  );
};
