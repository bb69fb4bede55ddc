import { Text } from '@mantine/core';
import type { Figure } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** A figure in a cell: its value over its interval, or why there is none. */
export const FigureValue = ({ figure }: { figure: Figure | undefined }) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  if (!figure || figure.value === null || figure.status !== 'shown') {
    const status = figure && figure.status !== 'shown' ? figure.status : 'not-recorded';
    const { numerator = null, denominator = null } = figure ?? {};
    return (
      <Text span size="sm" c="dimmed">
        {numerator !== null && denominator !== null && status === 'too-few'
          ? `${t('parts', { numerator: format.number(numerator), denominator: format.number(denominator) })} · `
          : null}
        {t(`status.${status}.title`)}
      </Text>
    );
  }
  return (
    <>
      <Text span fw={600} size="sm" display="block">
        {format.figure(figure.value, figure.unit)}
      </Text>
      {figure.lower !== null && figure.upper !== null ? (
        <Text span size="xs" c="dimmed">
          {format.interval(figure.lower, figure.upper, figure.unit)}
        </Text>
      ) : null}
    </>
  );
};
