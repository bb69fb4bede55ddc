import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import type { ProblemError } from '../../lib/problem-error.js';
import type { talkTimesQuery } from './skip-level-queries.js';
import { ownTimeZone, useTalkTimes } from './talk-times.js';

type Props = {
  title: string;
  confirmLabel: string;
  times: ReturnType<typeof talkTimesQuery>;
  sending: boolean;
  problem: ProblemError | null;
  onChoose: (startsAt: string) => void;
  onClose: () => void;
};

const firstShown = 12;

/** Times that both have: one of them is chosen. */
export const ChooseTimeDialog = ({ title, confirmLabel, times, sending, problem, onChoose, onClose }: Props) => {
  const { t } = useTranslation(['skip-levels', 'common']);
  const words = useTalkTimes();
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState(firstShown);
  const list = useQuery({ ...times, staleTime: 0 });
  const items = list.data?.items ?? [];
  return (
    <FormModal opened title={title} onClose={onClose}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('times.lead', { timeZone: ownTimeZone() })}
        </Text>
        {list.isPending ? <RowsSkeleton /> : null}
        {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.isSuccess && items.length === 0 ? <Text>{t('times.none')}</Text> : null}
        {items.length > 0 ? (
          <Radio.Group label={t('times.label')} value={chosen} onChange={setChosen}>
            <Stack gap="xs" mt="xs">
              {items.slice(0, shown).map((startsAt) => (
                <Radio key={startsAt} value={startsAt} label={words.at(startsAt)} className="figures" />
              ))}
            </Stack>
          </Radio.Group>
        ) : null}
        {items.length > shown ? (
          <Group>
            <Button variant="subtle" onClick={() => setShown(shown + firstShown)}>
              {t('times.later')}
            </Button>
          </Group>
        ) : null}
        <ProblemAlert problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            disabled={chosen === null}
            loading={sending}
            onClick={() => (chosen === null ? undefined : onChoose(chosen))}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </FormModal>
  );
};
