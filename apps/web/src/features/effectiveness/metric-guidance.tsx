import { Stack, Text } from '@mantine/core';
import type { MetricWords } from '@understudy/contracts/effectiveness';
import { useTranslation } from 'react-i18next';
import classes from './effectiveness.module.css';

/** How to talk about a metric, and how it can mislead: it stands wherever the metric does. */
export const MetricGuidance = ({
  words: { prompts, misleads },
}: {
  words: Pick<MetricWords, 'prompts' | 'misleads'>;
}) => {
  const { t } = useTranslation('effectiveness');
  return (
    <Stack gap="sm">
      <div className={classes.aside}>
        <Text size="sm" fw={620}>
          {t('prompts')}
        </Text>
        <ul className={classes.prompts}>
          {prompts.map((prompt) => (
            <Text component="li" size="sm" key={prompt}>
              {prompt}
            </Text>
          ))}
        </ul>
      </div>
      <div className={classes.aside}>
        <Text size="sm" fw={620}>
          {t('misleads')}
        </Text>
        <Text size="sm">{misleads}</Text>
      </div>
    </Stack>
  );
};
