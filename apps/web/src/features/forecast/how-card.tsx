import { Accordion, Stack, Text } from '@mantine/core';
import type { Forecast } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

const parts = ['learn', 'paths', 'openings', 'bench', 'limits'] as const;

/** How a forecast comes about and what it cannot know, in words. */
export const HowCard = ({ forecast }: { forecast: Forecast }) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  return (
    <Accordion variant="contained">
      <Accordion.Item value="how">
        <Accordion.Control>{t('how.title')}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="sm" maw="74ch">
            {parts.map((part) => (
              <Text key={part} size="sm">
                {t(`how.${part}`, { paths: format.count(forecast.paths), months: format.count(forecast.months) })}
              </Text>
            ))}
            <Text size="xs" c="dimmed">
              {t('how.version', { version: forecast.formulaVersion, seed: forecast.seed })}
            </Text>
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
};
