import { Button, Card, Group, Skeleton, Text, Title } from '@mantine/core';
import { withdrawMyMentoringRequest } from '@understudy/contracts/mentoring-mentorships';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './mentoring.module.css';
import { RequestDialog } from './request-dialog.js';
import { useMyRequest } from './seeker.js';

/** My request for a mentor: none yet, waiting, or with a mentor. */
export const RequestCard = () => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const own = useMyRequest();
  const [editing, setEditing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const withdraw = useAction(withdrawMyMentoringRequest, ['mentoring']);
  if (own.isPending) return <Skeleton height={140} radius="lg" />;
  const request = own.data?.request ?? null;
  const matched = request?.status === 'matched';
  return (
    <Card component="section" aria-labelledby="my-request">
      <Title order={2} size="h4" id="my-request" mb={6}>
        {t(request ? (matched ? 'request.matchedTitle' : 'request.waitingTitle') : 'request.noneTitle')}
      </Title>
      <Text size="sm">
        {request === null
          ? t('request.noneText')
          : matched
            ? t('request.matchedText')
            : t(request.offerOut ? 'request.offerText' : 'request.waitingText', {
                day: format.dayOf(request.waitingSince),
              })}
      </Text>
      {request?.wish ? (
        <Text size="sm" c="dimmed" mt="xs" className={classes.text}>
          {request.wish}
        </Text>
      ) : null}
      <Group gap="sm" mt="md" data-print="no">
        <Button size="xs" variant={request ? 'default' : 'filled'} onClick={() => setEditing(true)}>
          {t(request ? 'request.change' : 'request.open')}
        </Button>
        {request ? (
          <Button size="xs" variant="subtle" onClick={() => setLeaving(true)}>
            {t('request.withdraw')}
          </Button>
        ) : (
          <TextLink to="/mentors" size="sm">
            {t('request.look')}
          </TextLink>
        )}
      </Group>
      {editing ? <RequestDialog request={request} onClose={() => setEditing(false)} /> : null}
      <ConfirmDialog
        opened={leaving}
        title={t('request.withdrawTitle')}
        confirmLabel={t('request.withdraw')}
        sending={withdraw.isPending}
        problem={withdraw.error}
        onConfirm={() => withdraw.mutate({}, { onSuccess: () => setLeaving(false) })}
        onClose={() => setLeaving(false)}
      >
        {t('request.withdrawText')}
      </ConfirmDialog>
    </Card>
  );
};
