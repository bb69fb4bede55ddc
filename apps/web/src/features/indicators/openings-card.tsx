import { Button, Card, SimpleGrid, Text, Title } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { IndicatorFigure } from '../../components/indicator-figure.js';
import { openingIndicators } from './report-query.js';

type OpeningsCardProps = { report: IndicatorReport; onRecords: (indicator: IndicatorName) => void };

/** How leadership openings were filled: from inside or outside, by whom the bench had named, and how soon. */
export const OpeningsCard = ({ report, onRecords }: OpeningsCardProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  const figures = openingIndicators.flatMap((name) => report.figures.filter(({ indicator }) => indicator === name));
  if (figures.every(({ status }) => status === 'not-applicable')) return null;
  const footnote = ({ indicator, status, value, details }: Figure): string | null => {
    if (indicator === 'days-to-fill') {
      if (status === 'shown' && value === null) return t('openings.notReached');
      return typeof details.open === 'number' ? t('openings.stillOpen', { count: details.open }) : null;
    }
    const { unknownStart } = details;
    return indicator !== 'succession-effectiveness' && typeof unknownStart === 'number' && unknownStart > 0
      ? t('openings.unknownStart', { count: unknownStart })
      : null;
  };
  return (
    <section aria-labelledby="openings">
      <Title order={2} id="openings">
        {t('openings.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('openings.lead')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        {figures.map((figure) => (
          <Card key={figure.indicator}>
            <IndicatorFigure
              figure={figure}
              asOf={report.asOf}
              windowFrom={figure.indicator === 'days-to-fill' ? null : report.windowFrom}
              records={
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconListDetails size={15} aria-hidden />}
                  aria-label={t('recordsOf', { name: t(`figures:indicator.${figure.indicator}`) })}
                  onClick={() => onRecords(figure.indicator)}
                  ml={-8}
                  data-print="no"
                >
                  {t('figures:records')}
                </Button>
              }
            />
            {footnote(figure) ? (
              <Text size="xs" c="dimmed" mt={4}>
                {footnote(figure)}
              </Text>
            ) : null}
          </Card>
        ))}
      </SimpleGrid>
    </section>
  );
};
