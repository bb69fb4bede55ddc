import { Text, Tooltip } from '@mantine/core';
import type { Observer, ResultFigure } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

const isTogether = (observer: Observer): boolean =>
  observer === 'peer' || observer === 'report' || observer === 'others';

/** What one view says, or why it says nothing. */
export const FigureCell = ({ figure }: { figure: ResultFigure | undefined }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  if (figure === undefined || figure.state === 'no-answer') {
    return (
      <>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('state.no-answer')}</span>
      </>
    );
  }
  if (figure.state !== 'shown' || figure.mean === null) {
    return (
      <Tooltip label={t(`stateLong.${figure.state === 'withheld' ? 'withheld' : 'too-few'}`)} multiline w={260}>
        <Text span size="sm" c="dimmed" fs="italic" tabIndex={0}>
          {t(`state.${figure.state === 'withheld' ? 'withheld' : 'too-few'}`)}
        </Text>
      </Tooltip>
    );
  }
  const { spread, raters, observer } = figure;
  return (
    <>
      <Text span fw={600}>
        {format.number(figure.mean)}
      </Text>
      {isTogether(observer) && raters ? (
        <Text span size="xs" c="dimmed" display="block">
          {t('of', { raters })}
          {spread ? ` · ${t('spread', { lowest: spread.lowest, highest: spread.highest })}` : null}
        </Text>
      ) : null}
    </>
  );
};
