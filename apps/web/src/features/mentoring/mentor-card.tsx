import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import type { MentorCard as MentorCardData } from '@understudy/contracts/mentoring';
import type { MentorFit } from '@understudy/domain/mentoring/mentor-fit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../components/person-card.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { AskDialog } from './ask-dialog.js';
import { useLanguages } from './languages.js';
import classes from './mentoring.module.css';
import { ReasonWords } from './reason-words.js';

type MentorCardProps = { mentor: MentorCardData; fit: MentorFit | null };

/** One mentor: what they help with, why they fit, how many places they have, and the way to ask them. */
export const MentorCard = ({ mentor, fit }: MentorCardProps) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const { languageName } = useLanguages();
  const [asking, setAsking] = useState(false);
  const offered = [...mentor.stageKeys.map(stageName), ...mentor.skillKeys.map(skillName)];
  return (
    <Card component="li" padding="lg" className={classes.card}>
      <Group gap="sm" wrap="nowrap">
        <PersonAvatar person={mentor} size={44} />
        <div style={{ minWidth: 0 }}>
          <Title order={3} size="h4">
            {mentor.name}
          </Title>
          <Text size="sm" c="dimmed">
            {mentor.external ? t('card.from', { place: mentor.comesFrom }) : mentor.title}
          </Text>
        </div>
      </Group>
      <Text size="sm" className={classes.text}>
        {mentor.help}
      </Text>
      {offered.length > 0 ? (
        <Group gap={6}>
          {offered.map((name) => (
            <Badge key={name} variant="light">
              {name}
            </Badge>
          ))}
        </Group>
      ) : null}
      {fit ? <ReasonWords title={t('fit.title')} reasons={fit.reasons} /> : null}
      <Text size="xs" c="dimmed">
        {format.list(mentor.languages.map(languageName))} · {mentor.timeZone.replaceAll('_', ' ')}
      </Text>
      <div className={classes.foot}>
        <Text size="sm" fw={600} style={{ flex: 1 }}>
          {mentor.bar && mentor.bar !== 'offer-open'
            ? mentor.bar === 'paused' && mentor.pausedUntil
              ? t('bar.pausedUntil', { day: format.day(mentor.pausedUntil) })
              : t(`bar.${mentor.bar}`)
            : t('card.places', { count: mentor.placesFree })}
        </Text>
        {mentor.abilities.includes('ask') ? (
          <Button size="xs" aria-label={t('ask.openFor', { name: mentor.name })} onClick={() => setAsking(true)}>
            {t('ask.open')}
          </Button>
        ) : null}
      </div>
      {asking ? <AskDialog mentor={mentor} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
};
