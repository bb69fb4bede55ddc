import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

const place = (value: number): number => ((value - 1) / 3) * 100;

/** From where to where reviewers go, on the scale from 1 to 4: in words, with a small drawing beside them. */
export const ScoreRange = ({ lowest, highest, of }: { lowest: number; highest: number; of: number }) => {
  const { t } = useTranslation('scoring');
  const format = useFormat();
  const [from, to] = [format.number(lowest), format.number(highest)];
  const left = place(lowest);
  return (
    <Group gap="sm" wrap="nowrap">
      <svg width="96" height="16" aria-hidden="true" style={{ flexShrink: 0, overflow: 'visible' }}>
        <rect x="0" y="6" width="100%" height="4" rx="2" fill="var(--rule)" />
        <rect
          x={`${left}%`}
          y="5"
          width={`${Math.max(place(highest) - left, 0.5)}%`}
          height="6"
          rx="3"
          fill="var(--accent)"
          opacity="0.45"
        />
        {[lowest, highest].map((value, at) => (
          <circle key={at === 0 ? 'lowest' : 'highest'} cx={`${place(value)}%`} cy="8" r="4" fill="var(--accent)" />
        ))}
      </svg>
      <Text size="sm" className="figures">
        {of === 1
          ? t('range.one', { score: from })
          : t(from === to ? 'range.same' : 'range.apart', { from, to, count: of })}
      </Text>
    </Group>
  );
};
