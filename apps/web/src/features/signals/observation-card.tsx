import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import type { Observation, SignalEntryKind } from '@understudy/contracts/assessments-signals';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { CorrectDialog } from './correct-dialog.js';
import { EntryDialog } from './entry-dialog.js';
import { ObservationThread } from './observation-thread.js';
import classes from './signals.module.css';

type ObservationCardProps = {
  observation: Observation /** Names the person too, where the list is not about one. */;
  about?: boolean;
};

const looks: Readonly<Record<Observation['state'], string>> = {
  recorded: 'pine',
  contested: 'apricot',
  answered: 'pine',
  stands: 'pine',
  withdrawn: 'gray',
};

/** One observation: the signal, the moment, who saw it when, what was said about it, and what can be said now. */
export const ObservationCard = ({ observation, about = false }: ObservationCardProps) => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const [saying, setSaying] = useState<SignalEntryKind | null>(null);
  const { observer, person, state, abilities } = observation;
  const day = format.day(observation.observedOn);
  const close = () => setSaying(null);
  return (
    <Card component="li" className={`${classes.observation} ${state === 'withdrawn' ? classes.withdrawn : ''}`}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Title order={3}>{t(`signal.${observation.signal}`)}</Title>
          <Text size="sm" c="dimmed">
            {about ? (
              <TextLink to="/people/$personId" params={{ personId: person.id }} inherit>
                {t('observation.about', { person: person.name, day })}
              </TextLink>
            ) : (
              t('observation.by', { observer: observer.name, day })
            )}
          </Text>
        </div>
        <Group gap="xs">
          {observation.imported ? (
            <Badge variant="outline" color="gray" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
              {t('observation.imported')}
            </Badge>
          ) : null}
          {observation.openToPerson ? null : (
            <Badge variant="outline" color="gray" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
              {t('observation.confidential')}
            </Badge>
          )}
          {state === 'recorded' ? null : (
            <Badge
              variant="light"
              color={looks[state]}
              styles={state === 'withdrawn' ? { label: { color: 'var(--mantine-color-text)' } } : undefined}
            >
              {t(`state.${state}`)}
            </Badge>
          )}
        </Group>
      </Group>
      <blockquote className={classes.evidence}>{observation.evidence}</blockquote>
      {state === 'recorded' ? null : (
        <Text size="xs" c="dimmed">
          {t(`stateHelp.${state}`)}
        </Text>
      )}
      <ObservationThread observation={observation} />
      {abilities.length > 0 ? (
        // biome's rule wants a fieldset, which would group the fields of a form
        <Group
          gap="xs"
          data-print="no"
          {...{ role: 'group' }}
          aria-label={t('observation.actions', { observer: observer.name, day })}
        >
          {abilities.map((kind) => (
            <Button
              key={kind}
              size="xs"
              variant={kind === 'reply' && state === 'contested' ? 'filled' : 'default'}
              onClick={() => setSaying(kind)}
            >
              {kind === 'correct' ? t('correct.open') : t(`say.${kind}.open`)}
            </Button>
          ))}
        </Group>
      ) : null}
      <EntryDialog observation={observation} kind={saying === 'correct' ? null : saying} onClose={close} />
      <CorrectDialog observation={observation} opened={saying === 'correct'} onClose={close} />
    </Card>
  );
};
