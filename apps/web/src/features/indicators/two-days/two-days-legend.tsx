import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChartLegend } from '../../../components/chart-legend.js';
import { useDayWords } from '../day-words.js';
import type { ChosenDay, TwoDaysOf } from './two.js';

const beforeMark = 'var(--mantine-color-dimmed)';
const samples = {
  bar: {
    before: (
      <>
        <rect width="26" height="12" rx="3" fill={beforeMark} opacity="0.35" />
        {[2, 10, 18].map((x) => (
          <path key={x} d={`M${x} 12L${x + 6} 0`} stroke={beforeMark} strokeWidth="3" />
        ))}
      </>
    ),
    after: <rect width="26" height="12" rx="3" fill="var(--accent)" />,
  },
  curve: {
    before: (
      <>
        <rect width="26" height="12" rx="2" fill={beforeMark} opacity="0.16" />
        <line x1="0" x2="26" y1="6" y2="6" stroke={beforeMark} strokeWidth="2" strokeDasharray="5 3" />
      </>
    ),
    after: (
      <>
        <rect width="26" height="12" rx="2" fill="var(--accent)" opacity="0.18" />
        <line x1="0" x2="26" y1="6" y2="6" stroke="var(--accent)" strokeWidth="2" />
      </>
    ),
  },
};

/** Which marks are of which of the two days. */
export const TwoDaysLegend = ({ days, marks }: { days: TwoDaysOf<ChosenDay>; marks: keyof typeof samples }) => {
  const { t } = useTranslation('two-days');
  const dayWords = useDayWords();
  const ends = ['before', 'after'] as const;
  return (
    <Box mb="md">
      <ChartLegend
        entries={ends.map((end) => ({
          sample: samples[marks][end],
          words: t(`legend.${marks}`, { day: dayWords(days[end]) }),
        }))}
      />
    </Box>
  );
};
