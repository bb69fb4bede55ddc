import { Drawer, Stack, Text, Title } from '@mantine/core';
import { type IndicatorReport, indicatorName } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

type DefinitionsDrawerProps = { report: IndicatorReport; opened: boolean; onClose: () => void };

const manners = [
  'history',
  'window',
  'line',
  'interval',
  'curve',
  'tooFew',
  'notRecorded',
  'unknownStart',
  'confidential',
] as const;

/** What a card of its own shows beside the report. */
const others = [
  'stage-flow',
  'time-in-stage',
  'readiness-mix',
  'promoted-beyond-readiness',
  'overlooked',
  'programme-effect',
  'cost',
  'forecast',
  'stress-test',
] as const;

const Misleads = ({ children }: { children: string }) => {
  const { t } = useTranslation('definitions');
  return (
    <Text size="sm" mt={4}>
      <Text span fw={600}>
        {t('misleads')}:
      </Text>{' '}
      {children}
    </Text>
  );
};

/** How every figure is computed and how it can mislead, in words, with the version of the formulas and the window they looked at. */
export const DefinitionsDrawer = ({ report, opened, onClose }: DefinitionsDrawerProps) => {
  const { t } = useTranslation(['indicators', 'figures', 'definitions', 'common']);
  const format = useFormat();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={<Text fw={650}>{t('how.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          {t('how.version', {
            version: report.formulaVersion,
            range: format.dayRange(report.windowFrom, report.asOf),
            days: report.windowDays,
          })}{' '}
          {report.historyBeginsOn ? t('how.begins', { day: format.day(report.historyBeginsOn) }) : null}{' '}
          {t('how.numberedApart')}
        </Text>
        {indicatorName.options.map((name) => (
          <div key={name}>
            <Title order={3} size="h4">
              {t(`figures:indicator.${name}`)}
            </Title>
            <Text size="sm">{t(`figures:meaning.${name}`)}</Text>
            <Text size="sm" c="dimmed" mt={2}>
              {t(`how.formula.${name}`)}
            </Text>
            <Misleads>{t(`definitions:mislead.${name}`)}</Misleads>
          </div>
        ))}
        <Title order={2} size="h3">
          {t('definitions:others')}
        </Title>
        {others.map((name) => (
          <div key={name}>
            <Title order={3} size="h4">
              {t(`definitions:other.${name}.name`)}
            </Title>
            <Text size="sm">{t(`definitions:other.${name}.formula`)}</Text>
            <Misleads>{t(`definitions:other.${name}.misleads`)}</Misleads>
          </div>
        ))}
        <div>
          <Title order={3} size="h4" mb={4}>
            {t('how.manners')}
          </Title>
          <Stack component="ul" gap={6} m={0} pl="md">
            {manners.map((key) => (
              <Text component="li" size="sm" key={key}>
                {t(`how.manner.${key}`)}
              </Text>
            ))}
          </Stack>
        </div>
      </Stack>
    </Drawer>
  );
};
