import { Text } from '@mantine/core';
import type { Observation, SignalEntry } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import classes from './signals.module.css';

const Entry = ({ entry }: { entry: SignalEntry }) => {
  const { t } = useTranslation('signals');
  const format = useFormat();
  const { kind, by, author, text, former, at } = entry;
  return (
    <li className={classes.entry} data-by={by}>
      <Text size="sm">
        <strong>{t(`entry.${kind}`, { name: author?.name ?? t('entry.admin') })}</strong>{' '}
        <Text span size="xs" c="dimmed">
          {format.instant(at)}
        </Text>
      </Text>
      {text ? (
        <Text size="sm" mt={2} style={{ whiteSpace: 'pre-line' }}>
          {text}
        </Text>
      ) : null}
      {former ? (
        <Text size="sm" mt={6} c="dimmed">
          {t('observation.former', { signal: t(`signal.${former.signal}`), day: format.day(former.observedOn) })}
          <br />
          {former.evidence}
        </Text>
      ) : null}
    </li>
  );
};

/** Everything that was said about an observation, in its order: both sides, none replaced. */
export const ObservationThread = ({ observation }: { observation: Observation }) => {
  const { t } = useTranslation('signals');
  if (observation.thread.length === 0) return null;
  return (
    <ul className={classes.thread} aria-label={t('observation.thread')}>
      {observation.thread.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ul>
  );
};
