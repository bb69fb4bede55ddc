import { Alert, Badge, Card, Group, Stack, Switch, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { changeMentorship, type Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { AgreementButton } from './agreement-dialog.js';
import { ClosingQuestion } from './closing-question.js';
import classes from './mentoring.module.css';
import { mentorshipQuery } from './mentoring-queries.js';
import { MentorshipSteps } from './mentorship-steps.js';
import { MentorshipWorkCards } from './mentorship-work-cards.js';
import { ReasonWords } from './reason-words.js';
import { ShownMentorshipView } from './shown-mentorship-view.js';

const Facts = ({ mentorship }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const { mentor, mentee, startsOn, endsOn, endedOn, answerBy, cadence, sessionsHeld } = mentorship;
  const facts: readonly (readonly [string, string])[] = [
    [t('facts.mentor'), mentor.name],
    [t('facts.mentee'), mentee.name],
    ...(startsOn
      ? [[t('facts.since'), format.day(startsOn)] as const]
      : [[t('facts.answerBy'), format.day(answerBy)] as const]),
    ...(startsOn ? [[t('facts.cadence'), t(`cadence.${cadence}`)] as const] : []),
    ...(endsOn && !endedOn ? [[t('facts.until'), format.day(endsOn)] as const] : []),
    ...(endedOn ? [[t('facts.endedOn'), format.day(endedOn)] as const] : []),
    ...(sessionsHeld ? [[t('facts.held'), format.count(sessionsHeld)] as const] : []),
  ];
  return (
    <Card>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mentorship.abilities.includes('work') ? <AgreementButton mentorship={mentorship} /> : null}
    </Card>
  );
};

const WhoKnows = ({ mentorship }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  const change = useAction(changeMentorship, ['mentoring']);
  return (
    <Card component="section" aria-label={t('knows.title')}>
      <Text fw={600} size="sm" mb={4}>
        {t('knows.title')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('knows.text')}
      </Text>
      {mentorship.abilities.includes('show') ? (
        <Switch
          mt="sm"
          label={t('knows.show')}
          checked={mentorship.shownToLine}
          disabled={change.isPending}
          onChange={(event) =>
            change.mutate({
              params: { mentorshipId: mentorship.id },
              body: { version: mentorship.version, shownToLine: event.currentTarget.checked },
            })
          }
        />
      ) : (
        <Text size="sm" mt="xs">
          {t(mentorship.shownToLine ? 'knows.shown' : 'knows.hidden')}
        </Text>
      )}
      <ProblemAlert problem={change.error} />
    </Card>
  );
};

/** One mentorship: for the two and the programme team as a whole, for the line above that it is. */
export const MentorshipView = () => {
  const { mentorshipId } = useParams({ from: '/signed-in/mentorships/$mentorshipId' });
  const { data: mentorship } = useSuspenseQuery(mentorshipQuery(mentorshipId));
  return mentorship.relation === 'line' ? (
    <ShownMentorshipView shown={mentorship} />
  ) : (
    <WholeMentorship mentorship={mentorship} />
  );
};

/** What for, when we meet, what we wrote, and the steps that I may take. */
const WholeMentorship = ({ mentorship }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  const { mentor, mentee, relation, status, words, reasons, blockedByMe } = mentorship;
  const isMine = relation === 'mentor' || relation === 'mentee';
  const other = relation === 'mentor' ? mentee : mentor;
  const worked = isMine && mentorship.startsOn !== null;
  return (
    <>
      <PageHeader
        title={isMine ? t('with', { name: other.name }) : t('pair', { mentor: mentor.name, mentee: mentee.name })}
        over={<TextLink to={isMine ? '/mentorships' : '/mentoring'}>{t(isMine ? 'back' : 'backOther')}</TextLink>}
        lead={
          <Group gap="xs">
            <Badge variant={status === 'active' ? 'filled' : 'light'}>{t(`status.${status}`)}</Badge>
            <span>{t(`relationLead.${relation}`)}</span>
          </Group>
        }
        actions={<MentorshipSteps mentorship={mentorship} />}
      />
      <div className={classes.columns}>
        <Stack gap="lg">
          {blockedByMe && mentorship.abilities.includes('decline') ? (
            <Alert
              variant="light"
              color="apricot"
              styles={{ title: { color: 'inherit' } }}
              title={t('blocked.title', { name: other.name })}
            >
              {t('blocked.text')}
            </Alert>
          ) : null}
          {mentorship.abilities.includes('accept') ? (
            <Alert variant="light" color="pine" title={t('answer.title')}>
              {t(relation === 'mentor' ? 'answer.mentor' : 'answer.mentee', { name: other.name })}
            </Alert>
          ) : null}
          <ClosingQuestion mentorship={mentorship} />
          {words ? (
            <Card>
              <Text fw={600} size="sm" mb={4}>
                {t('words', { name: mentee.name })}
              </Text>
              <Text size="sm" className={classes.text}>
                {words}
              </Text>
            </Card>
          ) : null}
          {reasons.length > 0 ? (
            <ReasonWords
              title={t(isMine ? 'reasons' : 'reasonsOfTwo')}
              reasons={reasons}
              view={{ as: relation, mentor: mentor.name, mentee: mentee.name }}
            />
          ) : null}
          {worked ? <MentorshipWorkCards mentorship={mentorship} /> : null}
          {worked || words || reasons.length > 0 || isMine ? null : (
            <Card>
              <Text size="sm">{t('between')}</Text>
            </Card>
          )}
        </Stack>
        <Stack gap="lg">
          <Facts mentorship={mentorship} />
          {isMine && worked ? <WhoKnows mentorship={mentorship} /> : null}
        </Stack>
      </div>
    </>
  );
};
