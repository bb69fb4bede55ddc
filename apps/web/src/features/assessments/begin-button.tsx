import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { beginSelfAssessment, listSelfInstruments } from '@understudy/contracts/assessments';
import { getFramework } from '@understudy/contracts/career-framework';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';

type BeginButtonProps = {
  /** Whether the stage to look at, and what is asked where there is a choice, can be chosen first. */
  choose?: boolean;
};

/** Starts a self-assessment and goes there at once; for the target stage and with what is usual unless chosen otherwise. */
export const BeginButton = ({ choose = false }: BeginButtonProps) => {
  const { t } = useTranslation('assessments');
  const navigate = useNavigate();
  const [stageKey, setStageKey] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const { data: framework } = useQuery({ ...query('framework', getFramework), enabled: choose });
  const asked = { query: stageKey ? { targetStageKey: stageKey } : {} };
  const { data: offered } = useQuery(query('assessments', listSelfInstruments, asked));
  const begin = useAction(beginSelfAssessment, ['assessments']);
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal).slice(1);
  const instruments = offered?.items ?? [];
  // What was chosen for one stage may ask nothing about another.
  const chosen = instruments.find(({ id }) => id === wanted);
  const shown = chosen ?? instruments[0];
  // As soon as the list knows the new assessment this button is gone, and a callback of its own with it.
  const go = async () => {
    const body = { ...(stageKey ? { targetStageKey: stageKey } : {}), ...(chosen ? { instrumentId: chosen.id } : {}) };
    const { id } = await begin.mutateAsync({ body });
    await navigate({ to: '/my-assessments/$requestId', params: { requestId: id } });
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Group gap="sm" align="flex-end">
        {choose ? (
          <Select
            clearable
            label={t('start.stage')}
            placeholder={t('start.target')}
            data={stages.map(({ key, name }) => ({ value: key, label: name }))}
            value={stageKey}
            onChange={setStageKey}
          />
        ) : null}
        {shown && instruments.length > 1 ? (
          <Select
            allowDeselect={false}
            label={t('start.instrument')}
            data={instruments.map(({ id, name }) => ({ value: id, label: name }))}
            value={shown.id}
            onChange={setWanted}
          />
        ) : null}
        {offered && !shown ? (
          <Text size="sm" maw="62ch">
            {t('start.nothing')}
          </Text>
        ) : (
          <Button
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            loading={begin.isPending}
            onClick={() => void go().catch(() => undefined)}
          >
            {t('start.button')}
          </Button>
        )}
      </Group>
      {choose && shown ? (
        <Text size="sm" c="dimmed" maw="62ch">
          {[instruments.length > 1 ? shown.description : '', t('start.takes', { count: shown.minutes })]
            .filter((part) => part !== '')
            .join(' ')}
        </Text>
      ) : null}
      <ProblemAlert problem={begin.error ?? null} />
    </Stack>
  );
};
