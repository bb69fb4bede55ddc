import { Button, Radio, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFramework, horizon, setTargetStage } from '@understudy/contracts/career-framework';
import { nextOnTrack, proposedHorizon } from '@understudy/domain/career-framework/next-stage';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import type { PersonFormProps } from './person-actions.js';
import { sayDone } from './saved-notice.js';

/** Where the person is heading and by when; proposes the stage after their own on its track. */
export const TargetForm = ({ person, onClose }: PersonFormProps) => {
  const { t } = useTranslation(['person-changes', 'people']);
  const framework = useQuery(query('framework', getFramework));
  const set = useAction(setTargetStage, ['people', 'stages', 'development']);
  const stages = framework.data?.stages ?? [];
  const proposed = nextOnTrack(stages, person.stage?.key);
  const { form, problem, sending, submit } = useContractForm({
    endpoint: setTargetStage,
    initialValues: {
      target: person.targetStage?.stage.key ?? '',
      horizon: person.targetStage?.horizon ?? proposedHorizon,
    },
    body: ({ target, horizon: by }) => ({ target: { stageKey: target || (proposed?.key ?? ''), horizon: by } }),
    send: async (body) => {
      await set.mutateAsync({ params: { personId: person.id }, body });
      sayDone(t('target.done'));
      onClose();
    },
  });
  const chosen = form.values.target || (proposed?.key ?? null);
  const clear = async () => {
    await set.mutateAsync({ params: { personId: person.id }, body: { target: null } });
    sayDone(t('target.cleared'));
    onClose();
  };
  return (
    <FormFrame
      submit={submit}
      problem={problem ?? set.error}
      sending={sending}
      submitLabel={t('target.submit')}
      submitDisabled={chosen === null}
      onClose={onClose}
      aside={
        person.targetStage ? (
          <Button variant="subtle" color="gray" onClick={() => void clear().catch(() => undefined)}>
            {t('target.clear')}
          </Button>
        ) : null
      }
    >
      <Select
        label={t('target.value')}
        required
        data-autofocus
        allowDeselect={false}
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
        value={chosen}
        error={form.errors.target}
        onChange={(key) => form.setFieldValue('target', key ?? '')}
      />
      <Radio.Group label={t('target.horizon')} {...form.getInputProps('horizon')}>
        <Stack gap="xs" mt={6}>
          {horizon.options.map((value) => (
            <Radio key={value} value={value} label={t(`people:horizon.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </FormFrame>
  );
};
