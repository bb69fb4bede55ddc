import { Group, Stack, Text } from '@mantine/core';
import type { SurveyResults as Results } from '@understudy/contracts/programmes-surveys';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

/** What came out of a survey, as far as it may be told; the same for everybody and for good. */
export const SurveyResults = ({ results }: { results: Results }) => {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const { items, notes, threshold } = results;
  return (
    <Stack gap="md">
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(({ key, state, mean, raters }) => (
          <Group key={key} component="li" justify="space-between" gap="md" style={{ rowGap: 0 }}>
            <Text size="sm" flex="1 1 16rem">
              {t(`question.${key}`)}
            </Text>
            <Text
              size="sm"
              fw={mean === null ? undefined : 600}
              c={mean === null ? 'dimmed' : undefined}
              className="figures"
            >
              {mean === null
                ? t(state === 'no-answer' ? 'noAnswer' : 'tooFew')
                : t('mean', { mean: format.number(mean), raters })}
            </Text>
          </Group>
        ))}
      </Stack>
      {(notes ?? []).map(({ key, state, notes: written }) => (
        <div key={key}>
          <Text size="sm" fw={600}>
            {t(`question.${key}`)}
          </Text>
          {state === 'shown' ? (
            <Stack component="ul" gap={4} my={4} pl="md">
              {written.map((note) => (
                <Text key={note} component="li" size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {note}
                </Text>
              ))}
            </Stack>
          ) : (
            <Text size="sm" c="dimmed">
              {t(state === 'no-answer' ? 'noAnswer' : 'tooFew')}
            </Text>
          )}
        </div>
      ))}
      <Text size="xs" c="dimmed">
        {t('rule', { count: threshold })}
      </Text>
    </Stack>
  );
};
