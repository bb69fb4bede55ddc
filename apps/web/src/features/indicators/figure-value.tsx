import { Text } from '@mantine/core';
import type { Figure } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';
import { useFigureParts } from '../../components/figure-parts.js';
import { useFormat } from '../../lib/format.js';

type FigureValueProps = {
  figure: Figure | undefined;
  /** Whether what was counted is said where it is too little for a figure. */
  counts?: boolean;
};

/** A figure in a cell: its value over its interval, or why there is none. */
export const FigureValue = ({ figure, counts = true }: FigureValueProps) => {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const partsOf = useFigureParts();
  if (!figure || figure.value === null || figure.status !== 'shown') {
    const status = figure && figure.status !== 'shown' ? figure.status : 'not-recorded';
    const parts = counts && figure && status === 'too-few' ? partsOf(figure) : null;
    return (
      <Text span size="sm" c="dimmed">
        {parts === null ? '' : `${parts} · `}
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
        <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {format.interval(figure.lower, figure.upper, figure.unit)}
        </Text>
      ) : null}
    </>
  );
};
