import { Text } from '@mantine/core';
import type { ResultDispute } from '@understudy/contracts/assessments-disputes';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import classes from './disputes.module.css';

/** Everything said about one thing that is seen differently, in its order: both sides, none replaced. */
export const DisputeThread = ({ dispute }: { dispute: ResultDispute }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  return (
    <ul className={classes.thread} aria-label={t('dispute.thread')}>
      {dispute.thread.map(({ id, kind, by, author, text, at }) => (
        <li key={id} className={classes.entry} data-by={by}>
          <Text size="sm">
            <strong>{t(`dispute.entry.${kind}`, { name: author?.name ?? t(`dispute.by.${by}`) })}</strong>{' '}
            <Text span size="xs" c="dimmed">
              {format.instant(at)}
            </Text>
          </Text>
          <Text size="sm" mt={2} style={{ whiteSpace: 'pre-line' }}>
            {text}
          </Text>
        </li>
      ))}
    </ul>
  );
};
