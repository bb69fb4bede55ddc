import { Badge, Card, Checkbox, Group, List, Stack, Text, Title } from '@mantine/core';
import type { Companion } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useToday } from '../../lib/today.js';
import { useChangeItem } from './companion-query.js';
import { NoteField } from './note-field.js';
import { ShareButton } from './share-button.js';
import classes from './transitions.module.css';

type Milestone = Companion['milestones'][number];

const ownPrompt = { 30: 'days.own.30', 60: 'days.own.60', 90: 'days.own.90' } as const;

const Day = ({ companion, milestone }: { companion: Companion; milestone: Milestone }) => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  const today = useToday();
  const change = useChangeItem();
  const { day, on, prompts, item, done, version } = milestone;
  const known = day === 30 || day === 60 || day === 90 ? [t(ownPrompt[day])] : [];
  const shown = prompts.length > 0 ? prompts : known;
  const words = t('days.reflection', { day });
  return (
    <Stack component="li" gap="sm">
      <Group gap="xs" justify="space-between">
        <Title order={3}>{t('days.day', { day })}</Title>
        <Badge variant={on <= today ? 'filled' : 'light'}>
          {t(on <= today ? 'days.past' : 'days.ahead', { date: format.day(on) })}
        </Badge>
      </Group>
      <List size="sm" spacing={6}>
        {shown.map((prompt) => (
          <List.Item key={prompt}>{prompt}</List.Item>
        ))}
      </List>
      <NoteField transitionId={companion.id} item={milestone} label={words} />
      <Checkbox
        label={t('days.looked', { day })}
        checked={done}
        disabled={change.isPending}
        onChange={(event) =>
          change.mutate({
            params: { transitionId: companion.id, item },
            body: { version, done: event.currentTarget.checked },
          })
        }
      />
      <Group gap="xs">
        <ShareButton companion={companion} item={milestone} text={words} />
        {milestone.shared && companion.manager ? (
          <Text span size="xs" c="var(--accent)">
            {t('line.shared', { name: companion.manager.name })}
          </Text>
        ) : null}
      </Group>
    </Stack>
  );
};

/** Days 30, 60 and 90: their dates, what to ask oneself, and what one sees. */
export const DaysCard = ({ companion }: { companion: Companion }) => {
  const { t } = useTranslation('transitions');
  return (
    <Card component="section" aria-labelledby="days">
      <Title order={2} id="days">
        {t('days.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="lg">
        {t('days.lead')}
      </Text>
      <ol className={classes.days}>
        {companion.milestones.map((milestone) => (
          <Day key={milestone.item} companion={companion} milestone={milestone} />
        ))}
      </ol>
    </Card>
  );
};
