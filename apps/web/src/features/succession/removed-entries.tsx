import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { RemovedEntry } from '@understudy/contracts/succession';
import { restoreNominationEntry } from '@understudy/contracts/succession-nominations';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './succession.module.css';

type Props = { roleId: string; entries: readonly RemovedEntry[]; name: string };

/** Notes that were taken back: what, who and when, and the way back. */
export const RemovedEntries = ({ roleId, entries, name }: Props) => {
  const { t } = useTranslation('succession');
  const format = useFormat();
  const list = useId();
  const [shown, setShown] = useState(false);
  const restore = useAction(restoreNominationEntry, ['succession']);
  if (entries.length === 0) return null;
  return (
    <Stack gap={4} mt={4} data-print="no">
      <UnstyledButton
        fz="xs"
        c="dimmed"
        td="underline"
        aria-expanded={shown}
        aria-controls={list}
        aria-label={t('entries.removedOf', { count: entries.length, name })}
        onClick={() => setShown(!shown)}
      >
        {t('entries.removed', { count: entries.length })}
      </UnstyledButton>
      <ul id={list} className={classes.entries} hidden={!shown}>
        {entries.map(({ id, text, removedOn, removedBy }) => (
          <Group key={id} component="li" justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {text}
              </Text>
              <Text size="xs" c="dimmed">
                {t('entries.removedBy', {
                  name: removedBy?.name ?? t('proposals.somebody'),
                  day: format.day(removedOn),
                })}
              </Text>
            </div>
            <Button
              size="compact-xs"
              variant="default"
              style={{ flexShrink: 0 }}
              aria-label={t('entries.restoreOf', { text })}
              loading={restore.isPending && restore.variables?.params.nominationEntryId === id}
              onClick={() => restore.mutate({ params: { roleId, nominationEntryId: id } })}
            >
              {t('entries.restore')}
            </Button>
          </Group>
        ))}
      </ul>
      <ProblemAlert problem={restore.error} />
    </Stack>
  );
};
