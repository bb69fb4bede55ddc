import { Badge, Group, Text } from '@mantine/core';
import type { Mentorship } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import classes from './mentoring.module.css';

/** One mentorship in a list: with whom, where it stands, and what is next. */
export const MentorshipLine = ({ mentorship }: { mentorship: Mentorship }) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const { id, mentor, mentee, relation, status, startsOn, endedOn, answerBy, nextSessionAt, abilities } = mentorship;
  const both = t('pair', { mentor: mentor.name, mentee: mentee.name });
  const name = relation === 'mentor' ? mentee.name : relation === 'mentee' ? mentor.name : both;
  const asked = ['proposed', 'accepted-by-mentor', 'accepted-by-mentee'].includes(status);
  return (
    <li className={classes.line}>
      <div>
        <Group gap="xs">
          <TextLink to="/mentorships/$mentorshipId" params={{ mentorshipId: id }} fw={600}>
            {name}
          </TextLink>
          <Badge variant={status === 'active' ? 'filled' : 'light'}>{t(`status.${status}`)}</Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {relation === 'mentor' || relation === 'mentee' ? `${t(`relation.${relation}`)} · ` : null}
          {asked
            ? t('line.answerBy', { day: format.day(answerBy) })
            : endedOn
              ? t('line.until', { day: format.day(endedOn) })
              : startsOn
                ? t('line.since', { day: format.day(startsOn) })
                : null}
        </Text>
        {mentorship.waitingFor.length > 0 ? (
          <Text size="sm" c="var(--next)" fw={600}>
            {t('line.waitingFor', { names: format.list(mentorship.waitingFor.map((one) => one.name)) })}
          </Text>
        ) : null}
        {nextSessionAt ? <Text size="sm">{t('line.next', { at: format.instant(nextSessionAt) })}</Text> : null}
        {abilities.includes('accept') ? (
          <Text size="sm" c="var(--next)" fw={600}>
            {t('line.yours')}
          </Text>
        ) : null}
      </div>
    </li>
  );
};
