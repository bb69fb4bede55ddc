import { ActionIcon, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { blockPerson, listMyBlocks, unblockPerson } from '@understudy/contracts/mentoring';
import type { PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import classes from './mentoring.module.css';

/** Whom I do not wish to be matched with; nobody else ever sees this. */
export const BlocksCard = () => {
  const { t } = useTranslation('mentoring');
  const { personId } = useSession();
  const list = useQuery(query('mentoring', listMyBlocks));
  const add = useAction(blockPerson, ['mentoring']);
  const remove = useAction(unblockPerson, ['mentoring']);
  const [chosen, setChosen] = useState<PersonReference | null>(null);
  const items = list.data?.items ?? [];
  return (
    <Card component="section" aria-labelledby="my-blocks">
      <Title order={2} size="h4" id="my-blocks" mb={6}>
        {t('blocks.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('blocks.text')}
      </Text>
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className={classes.lines}>
        {items.map(({ person }) => (
          <li key={person.id} className={classes.line}>
            <Text size="sm">{person.name}</Text>
            <ActionIcon
              variant="subtle"
              aria-label={t('blocks.remove', { name: person.name })}
              onClick={() => remove.mutate({ params: { personId: person.id } })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group gap="sm" align="flex-end" mt="sm" data-print="no">
        <PersonPicker
          label={t('blocks.person')}
          style={{ flex: '1 1 12rem' }}
          value={chosen}
          without={[...items.map(({ person }) => person.id), ...(personId ? [personId] : [])]}
          onChange={setChosen}
        />
        <Button
          variant="default"
          disabled={chosen === null}
          loading={add.isPending}
          onClick={() => chosen && add.mutate({ body: { personId: chosen.id } }, { onSuccess: () => setChosen(null) })}
        >
          {t('blocks.add')}
        </Button>
      </Group>
      <ProblemAlert problem={add.error ?? remove.error} />
    </Card>
  );
};
