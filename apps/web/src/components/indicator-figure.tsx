import { Box, Group, Stack, Text, Tooltip } from '@mantine/core';
import type { Figure } from '@understudy/contracts/indicators';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { useFigureParts } from './figure-parts.js';
import { RangeBar } from './range-bar.js';

type IndicatorFigureProps = {
  figure: Figure;
  /** The day whose end the figure describes. */
  asOf: string;
  /** First day of the window, where the figure looks back on one. */
  windowFrom?: string | null;
  /** Overrides the indicator's usual name. */
  label?: string;
  /** What must be known to read it, such as how many were left out. */
  note?: string | null;
  /** The link to the records behind the figure. */
  records?: ReactNode;
  /** Without the lines about window and date, for figures side by side that share them. */
  compact?: boolean;
};

/**
 * One figure with all that is needed to trust it: value, interval in words and as a bar, numerator and denominator,
 * as-of date, window, and the way to the records. What cannot be said is said to be so; it is never a zero.
 */
export const IndicatorFigure = ({
  figure,
  asOf,
  windowFrom,
  label,
  note = null,
  records,
  compact = false,
}: IndicatorFigureProps) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const name = label ?? t(`indicator.${figure.indicator}`);
  const shown = figure.status === 'shown' && figure.value !== null;
  const hasInterval = shown && figure.lower !== null && figure.upper !== null;
  // Too few for a rate are still counted; whatever else is not shown gives nothing away.
  const parts = useFigureParts()(figure);
  const saysParts = parts !== null && (shown || figure.status === 'too-few');

  return (
    <Stack gap={6} component="section" aria-label={name}>
      <Tooltip label={t(`meaning.${figure.indicator}`)} multiline maw={320}>
        <Text size="sm" fw={550} c="dimmed" tabIndex={0} style={{ width: 'fit-content' }}>
          {name}
          {figure.horizon ? ` · ${t(`horizon.${figure.horizon}`)}` : ''}
        </Text>
      </Tooltip>
      {shown ? (
        <Text className="figures" fz="2rem" fw={680} lh={1.1} style={{ letterSpacing: '-0.02em' }}>
          {format.figure(figure.value ?? 0, figure.unit)}
          {figure.unit === 'per-person-year' ? (
            <Text span size="sm" fw={450} c="dimmed">
              {` ${t('perYear')}`}
            </Text>
          ) : null}
        </Text>
      ) : (
        <Stack gap={2}>
          <Text fz="lg" fw={600}>
            {t(`status.${figure.status === 'shown' ? 'not-reached' : figure.status}.title`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`status.${figure.status === 'shown' ? 'not-reached' : figure.status}.why`)}
          </Text>
        </Stack>
      )}
      {hasInterval ? (
        <Box className="figures">
          <RangeBar
            value={figure.value ?? 0}
            lower={figure.lower ?? 0}
            upper={figure.upper ?? 0}
            most={figure.unit === 'proportion' ? 1 : null}
          />
          <Text size="sm" c="dimmed">
            {t('interval', { range: format.interval(figure.lower ?? 0, figure.upper ?? 0, figure.unit) })}
          </Text>
        </Box>
      ) : null}
      {saysParts ? (
        <Text size="sm" c="dimmed" className="figures">
          {parts}
        </Text>
      ) : null}
      {note === null ? null : (
        <Text size="sm" c="dimmed" className="figures">
          {note}
        </Text>
      )}
      {compact ? null : (
        <Text size="xs" c="dimmed" className="figures">
          {windowFrom
            ? t('window', { range: format.dayRange(windowFrom, asOf) })
            : t('asOf', { day: format.day(asOf) })}
        </Text>
      )}
      {records ? <Group gap="xs">{records}</Group> : null}
    </Stack>
  );
};
