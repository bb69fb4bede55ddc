import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { getFramework, horizon, setTargetStage } from '@understudy/contracts/career-framework';
import type { PersonReference, StageReference } from '@understudy/contracts/people';
import { nextOnTrack, proposedHorizon } from '@understudy/domain/career-framework/next-stage';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { query, useAction } from '../../lib/query.js';

type FormProps = {
  person: PersonReference & { stage: StageReference | null };
  /** What was chosen before, to begin with. */
  current?: { stageKey: string; horizon: (typeof horizon.options)[number] } | null;
  /** Whether the person chooses it themselves. */
  own?: boolean;
  onClose: () => void;
};

const TargetStageForm = ({ person, current = null, own = false, onClose }: FormProps) => {
  const { t } = useTranslation(['my-people', 'people']);
  const { data: framework } = useQuery(query('framework', getFramework));
  const set = useAction(setTargetStage, ['stages', 'people', 'development']);
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal);
  const following = nextOnTrack(stages, person.stage?.key)?.key ?? null;
  const [chosen, setChosen] = useState<string | null>(current?.stageKey ?? null);
  const [by, setBy] = useState<(typeof horizon.options)[number]>(current?.horizon ?? proposedHorizon);
  const stageKey = stages.some(({ key }) => key === chosen) ? chosen : following;
  const send = async () => {
    if (!stageKey) return;
    await set.mutateAsync({ params: { personId: person.id }, body: { target: { stageKey, horizon: by } } });
    notifications.show({ message: t(own ? 'target.own.done' : 'target.done', { name: person.name }) });
    onClose();
  };
  return (
    <FormFrame
      submit={{
        noValidate: true,
        onSubmit: (event) => {
          event.preventDefault();
          void send().catch(() => undefined);
        },
      }}
      problem={set.error}
      sending={set.isPending}
      submitLabel={t('target.confirm')}
      submitDisabled={!stageKey}
      onClose={onClose}
    >
      <Text size="sm">{t(own ? 'target.own.lead' : 'target.lead')}</Text>
      <Select
        data-autofocus
        label={t('target.stage')}
        allowDeselect={false}
        value={stageKey}
        onChange={setChosen}
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Select
        label={t('target.by')}
        allowDeselect={false}
        value={by}
        onChange={(value) => setBy(horizon.options.find((option) => option === value) ?? by)}
        data={horizon.options.map((value) => ({ value, label: t(`people:horizon.${value}`) }))}
      />
    </FormFrame>
  );
};

/** Where somebody is heading and by when. */
export const TargetStageDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('my-people');
  return (
    <FormModal
      opened={opened}
      title={t(form.own ? 'target.own.title' : 'target.title', { name: form.person.name })}
      onClose={form.onClose}
    >
      <TargetStageForm {...form} />
    </FormModal>
  );
};
