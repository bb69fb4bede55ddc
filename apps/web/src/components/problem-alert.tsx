import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../lib/field-words.js';
import type { ProblemError } from '../lib/problem-error.js';
import { useRefusalWords } from '../lib/refusal-words.js';

/** A failed action in words: what happened, what to do, and the number to quote. Shows nothing without a problem. */
export const ProblemAlert = ({ problem }: { problem: ProblemError | null }) => {
  const { t } = useTranslation('problems');
  // Where the server's sentence has no words in the reader's language, the code says what to do.
  const said = useRefusalWords(problem?.detail ?? null);
  if (!problem) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`${problem.code}.title`)}
      styles={{ title: { color: 'var(--bad)' } }}
    >
      <Text size="sm" c="var(--mantine-color-text)">
        {said || t(`${problem.code}.advice`)}
        {problem.retryAfter ? ` ${t('retryAfter', { count: problem.retryAfter })}` : null}
      </Text>
      {problem.fields.length > 0 ? (
        <List size="sm" mt={6}>
          {problem.fields.map(({ field, message }) => (
            <List.Item key={`${field} ${message}`}>{fieldWords(message)}</List.Item>
          ))}
        </List>
      ) : null}
      {problem.status >= 500 && problem.requestId ? (
        <Text size="xs" mt={6} c="dimmed">
          {t('reference', { id: problem.requestId })}
        </Text>
      ) : null}
    </Alert>
  );
};
