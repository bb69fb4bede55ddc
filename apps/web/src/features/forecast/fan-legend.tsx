import { useTranslation } from 'react-i18next';
import { ChartLegend } from '../../components/chart-legend.js';

const line = { x1: 0, x2: 26, y1: 6, y2: 6, strokeWidth: 2.25 };
const samples = {
  middle: <line {...line} stroke="var(--accent)" />,
  band: <rect width="26" height="12" rx="2" fill="var(--accent)" opacity="0.38" />,
  interval: <rect width="26" height="12" rx="2" fill="var(--accent)" opacity="0.13" />,
  asked: <line {...line} stroke="var(--next)" strokeDasharray="7 4" />,
};

/** What the lines and bands of a fan mean. */
export const FanLegend = ({ asks }: { asks: boolean }) => {
  const { t } = useTranslation('forecast');
  const kinds = ['middle', 'band', 'interval', ...(asks ? (['asked'] as const) : [])] as const;
  return <ChartLegend entries={kinds.map((kind) => ({ sample: samples[kind], words: t(`fan.${kind}`) }))} />;
};
