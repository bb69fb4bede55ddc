import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '../lib/problem-error.js';
import { useRefusalWords } from '../lib/refusal-words.js';
import { translateValidation } from '../lib/validation-messages.js';

/** A failed action in words: what happened, what to do, and the number to quote. Shows nothing without a problem. */
export const ProblemAlert = ({ problem }: { problem: ProblemError | null }) => {
  const { t, i18n } = useTranslation(['problems', 'validation']);
  const validation = i18n.getFixedT(null, 'validation');
  // Where the server's sentence has no words in the reader's language, the code says what to do.
  const said = useRefusalWords(problem?.detail ?? null);
  if (!problem) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`problems:${problem.code}.title`)}
      styles={{ title: { color: 'var(--bad)' } }}
    >
      <Text size="sm" c="var(--mantine-color-text)">
        {said || t(`problems:${problem.code}.advice`)}
        {problem.retryAfter ? ` ${t('problems:retryAfter', { count: problem.retryAfter })}` : null}
      </Text>
      {problem.fields.length > 0 ? (
        <List size="sm" mt={6}>
          {problem.fields.map(({ field, message }) => (
            <List.Item key={`${field} ${message}`}>{translateValidation(validation, message)}</List.Item>
          ))}
        </List>
      ) : null}
      {problem.status >= 500 && problem.requestId ? (
        <Text size="xs" mt={6} c="dimmed">
          {t('problems:reference', { id: problem.requestId })}
        </Text>
      ) : null}
    </Alert>
  );
};
