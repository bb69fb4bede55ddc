import { Button, Group, Select, Stack } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { beginSelfAssessment } from '@understudy/contracts/assessments';
import { getFramework } from '@understudy/contracts/career-framework';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';

/** Starts a self-assessment and goes there at once; for the target stage unless another is chosen. */
export const BeginButton = ({ chooseStage = false }: { chooseStage?: boolean }) => {
  const { t } = useTranslation('assessments');
  const navigate = useNavigate();
  const [stageKey, setStageKey] = useState<string | null>(null);
  const { data: framework } = useQuery({ ...query('framework', getFramework), enabled: chooseStage });
  const begin = useAction(beginSelfAssessment, ['assessments']);
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal).slice(1);
  // As soon as the list knows the new assessment this button is gone, and a callback of its own with it.
  const go = async () => {
    const { id } = await begin.mutateAsync({ body: stageKey ? { targetStageKey: stageKey } : {} });
    await navigate({ to: '/my-assessments/$requestId', params: { requestId: id } });
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Group gap="sm" align="flex-end">
        {chooseStage ? (
          <Select
            clearable
            label={t('start.stage')}
            placeholder={t('start.target')}
            data={stages.map(({ key, name }) => ({ value: key, label: name }))}
            value={stageKey}
            onChange={setStageKey}
          />
        ) : null}
        <Button
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          loading={begin.isPending}
          onClick={() => void go().catch(() => undefined)}
        >
          {t('start.button')}
        </Button>
      </Group>
      <ProblemAlert problem={begin.error ?? null} />
    </Stack>
  );
};
