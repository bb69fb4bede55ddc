import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type ChartView = 'chart' | 'table';

/** Shows the same numbers as a chart or as a table. */
export const ViewSwitch = ({ view, onView }: { view: ChartView; onView: (view: ChartView) => void }) => {
  const { t } = useTranslation('figures');
  return (
    <SegmentedControl
      size="xs"
      value={view}
      onChange={(chosen) => onView(chosen === 'table' ? 'table' : 'chart')}
      aria-label={t('showAs')}
      data={[
        { value: 'chart', label: t('chart') },
        { value: 'table', label: t('table') },
      ]}
      data-print="no"
      data-slide="no"
    />
  );
};
