import { Button, Card, Text, Title } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { Figure, IndicatorName, IndicatorReport } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { IndicatorFigure } from '../../components/indicator-figure.js';
import { useFormat } from '../../lib/format.js';
import { talentIndicators } from './report-query.js';
import classes from './talent.module.css';
import { TalentTable } from './talent-table.js';

type TalentCardProps = {
  report: IndicatorReport;
  asOf?: string;
  /** Without it nothing leads to the records. */
  onRecords?: (indicator: IndicatorName) => void;
};

/** Whose people took a step up: within the group and on to others, as credit to those who led them. */
export const TalentCard = ({ report, asOf, onRecords }: TalentCardProps) => {
  const { t } = useTranslation(['talent', 'indicators', 'figures']);
  const format = useFormat();
  const figures = talentIndicators.flatMap((name) =>
    report.figures.filter(({ indicator, status }) => indicator === name && status === 'shown'),
  );
  const leftSince = figures[0]?.details.leftSince;
  const credit = ({ details, value }: Figure) =>
    typeof details.credit === 'number' && value !== null && value > 0
      ? t('credit', { credit: format.number(Math.round(details.credit * 10) / 10) })
      : null;
  if (figures.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="talent">
      <Title order={2} size="h3" id="talent">
        {t(report.group.kind === 'organisation' ? 'titleOfAll' : 'title', {
          count: figures.reduce((sum, { value }) => sum + (value ?? 0), 0),
        })}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('lead')}
      </Text>
      <div className={classes.figures}>
        {figures.map((figure) => (
          <div key={figure.indicator}>
            <IndicatorFigure
              figure={figure}
              asOf={report.asOf}
              windowFrom={report.windowFrom}
              records={
                onRecords ? (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    leftSection={<IconListDetails size={15} aria-hidden />}
                    aria-label={t('indicators:recordsOf', { name: t(`figures:indicator.${figure.indicator}`) })}
                    onClick={() => onRecords(figure.indicator)}
                    ml={-8}
                    data-print="no"
                  >
                    {t('figures:records')}
                  </Button>
                ) : undefined
              }
            />
            {credit(figure) ? (
              <Text size="xs" c="dimmed" mt={4}>
                {credit(figure)}
              </Text>
            ) : null}
          </div>
        ))}
      </div>
      {typeof leftSince === 'number' && leftSince > 0 ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('leftSince', { count: leftSince })}
        </Text>
      ) : null}
      <TalentTable asOf={asOf} />
    </Card>
  );
};
