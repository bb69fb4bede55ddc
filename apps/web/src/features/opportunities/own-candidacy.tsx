import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { answerOffer, type Candidacy } from '@understudy/contracts/opportunities-candidacies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { nominationsOf } from './nominations-of.js';
import classes from './opportunities.module.css';

type Answer = 'accept' | 'decline' | 'withdraw';

const said = { accept: 'mine.accepted', decline: 'mine.declined', withdraw: 'mine.withdrawn' } as const;
const nameOf = { accept: 'mine.acceptOf', decline: 'mine.declineOf', withdraw: 'mine.withdrawOf' } as const;

/** Where I stand with one opportunity, what was said, and what I can answer. */
export const OwnCandidacy = ({ candidacy }: { candidacy: Candidacy }) => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const [asked, setAsked] = useState<Answer | null>(null);
  const answer = useAction(answerOffer, ['opportunities']);
  const { id, version, opportunity, status, motivation, reason, createdOn } = candidacy;
  const { title } = opportunity;
  const link = { to: '/opportunities/$opportunityId', params: { opportunityId: opportunity.id } } as const;
  const give = async (what: Answer) => {
    setAsked(what);
    await answer.mutateAsync({ params: { candidacyId: id }, body: { version, answer: what } });
    notifications.show({ message: t(said[what]) });
  };
  return (
    <Card component="li" className={classes.card}>
      <Group gap="xs">
        <Badge variant={status === 'offered' || status === 'accepted' ? 'filled' : 'light'}>
          {t(`candidacy.${status}`)}
        </Badge>
        <Text size="xs" c="dimmed">
          {format.day(createdOn)}
        </Text>
      </Group>
      <Title order={3} size="h4">
        <TextLink {...link} inherit c="inherit" underline="hover">
          {title}
        </TextLink>
      </Title>
      {nominationsOf(candidacy).map(({ by, words }) => (
        <div key={by.id}>
          <Text size="sm">{t('mine.suggestedBy', { name: by.name })}</Text>
          <Text size="sm" className={classes.said}>
            {words}
          </Text>
        </div>
      ))}
      {motivation ? (
        <Text size="sm" className={classes.said}>
          {motivation}
        </Text>
      ) : null}
      {reason ? (
        <Text size="sm" className={classes.text}>
          {status === 'turned-down' ? `${t('mine.reasonOf')} ` : null}
          {reason}
        </Text>
      ) : null}
      <ProblemAlert problem={answer.error} />
      <div className={classes.foot} data-print="no">
        {(['accept', 'decline', 'withdraw'] as const).map((what) =>
          candidacy.abilities.includes(what) ? (
            <Button
              key={what}
              size="sm"
              variant={what === 'accept' ? 'filled' : 'default'}
              aria-label={t(nameOf[what], { title })}
              loading={answer.isPending && asked === what}
              disabled={answer.isPending}
              onClick={() => void give(what).catch(() => undefined)}
            >
              {t(`mine.${what === 'withdraw' && status === 'nominated' ? 'decline' : what}`)}
            </Button>
          ) : null,
        )}
        {candidacy.assignmentId ? (
          <ButtonLink size="sm" to="/stretch-assignments/$stretchId" params={{ stretchId: candidacy.assignmentId }}>
            {t('mine.toAssignment')}
          </ButtonLink>
        ) : null}
        {status === 'nominated' ? (
          <ButtonLink size="sm" {...link} aria-label={t('mine.yesOf', { title })}>
            {t('apply.yes')}
          </ButtonLink>
        ) : null}
      </div>
    </Card>
  );
};
