import { Button, Drawer, Stack, Text } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { Forecast, ForecastResult } from '@understudy/contracts/indicators-forecast';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { EstimatesCard } from './estimates-card.js';
import { HowCard } from './how-card.js';
import { OpeningsCard } from './openings-card.js';

/** What a fan is made of, where the page of the forecast is not the one that shows it: headcounts, rates, seats, and its limits. */
export const BehindForecast = ({ forecast, result }: { forecast: Forecast; result: ForecastResult }) => {
  const { t } = useTranslation(['forecast', 'common']);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        w="fit-content"
        leftSection={<IconListDetails size={15} aria-hidden />}
        onClick={() => setOpened(true)}
        ml={-8}
        data-print="no"
        data-slide="no"
      >
        {t('behind.open')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size="xl"
        title={<Text fw={650}>{t('behind.title', { day: format.day(forecast.asOf) })}</Text>}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          <Text size="sm">
            {t('says.rests', { count: result.observedMonths, paths: format.count(forecast.paths) })}{' '}
            {result.leftOut > 0
              ? t('says.leftOut', { count: result.leftOut, shown: format.count(result.leftOut) })
              : null}
          </Text>
          <EstimatesCard result={result} />
          <OpeningsCard result={result} />
          <HowCard forecast={forecast} />
        </Stack>
      </Drawer>
    </>
  );
};
