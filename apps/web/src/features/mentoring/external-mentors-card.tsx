import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { endExternalMentor, exportMentors, listMentors, type MentorCard } from '@understudy/contracts/mentoring';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { ListFoot } from '../../components/list-foot.js';
import { RowsSkeleton } from '../../components/loading.js';
import { itemsOf, pagedQuery, useAction } from '../../lib/query.js';
import { ExternalMentorDialog } from './external-mentor-dialog.js';
import classes from './mentoring.module.css';

const OutsiderLine = ({ mentor }: { mentor: MentorCard }) => {
  const { t } = useTranslation('mentoring');
  const [ending, setEnding] = useState(false);
  const [editing, setEditing] = useState(false);
  const end = useAction(endExternalMentor, ['mentoring', 'members']);
  const { name } = mentor;
  return (
    <li className={classes.line}>
      <div>
        <Text fw={600} size="sm">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {t('card.from', { place: mentor.comesFrom })} · {t('card.places', { count: mentor.placesFree })}
        </Text>
      </div>
      <Group gap="xs" data-print="no">
        <Button size="xs" variant="subtle" aria-label={t('outside.endOf', { name })} onClick={() => setEnding(true)}>
          {t('outside.end')}
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={t('outside.changeOf', { name })}
          onClick={() => setEditing(true)}
        >
          {t('outside.change')}
        </Button>
      </Group>
      {editing ? <ExternalMentorDialog mentorId={mentor.id} onClose={() => setEditing(false)} /> : null}
      <ConfirmDialog
        opened={ending}
        danger
        title={t('outside.endTitle', { name })}
        confirmLabel={t('outside.end')}
        sending={end.isPending}
        problem={end.error}
        onConfirm={() => end.mutate({ params: { mentorId: mentor.id } }, { onSuccess: () => setEnding(false) })}
        onClose={() => setEnding(false)}
      >
        {t('outside.endText')}
      </ConfirmDialog>
    </li>
  );
};

/** Mentors from outside: who they are, and the way to invite another. */
export const ExternalMentorsCard = () => {
  const { t } = useTranslation('mentoring');
  const list = useInfiniteQuery(pagedQuery('mentoring', listMentors, { query: { external: 'true', limit: 100 } }));
  const [inviting, setInviting] = useState(false);
  const items = itemsOf(list.data);
  return (
    <Card component="section" aria-labelledby="mentors-from-outside">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="mentors-from-outside">
          {t('outside.title')}
        </Title>
        <Button size="xs" variant="default" onClick={() => setInviting(true)}>
          {t('outside.invite')}
        </Button>
      </Group>
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('outside.none')}
        </Text>
      ) : null}
      <ul className={classes.lines}>
        {items.map((mentor) => (
          <OutsiderLine key={mentor.id} mentor={mentor} />
        ))}
      </ul>
      <ListFoot
        pages={list}
        mt="sm"
        of={exportMentors}
        input={{ query: { external: 'true' } }}
        list={t('outside.title')}
      />
      {inviting ? <ExternalMentorDialog mentorId={null} onClose={() => setInviting(false)} /> : null}
    </Card>
  );
};
