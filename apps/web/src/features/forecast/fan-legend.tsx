import { useTranslation } from 'react-i18next';
import classes from './forecast.module.css';

const Sample = ({ kind }: { kind: 'middle' | 'band' | 'interval' | 'asked' }) => (
  <svg width="26" height="12" aria-hidden="true">
    {kind === 'band' || kind === 'interval' ? (
      <rect width="26" height="12" rx="2" fill="var(--accent)" opacity={kind === 'band' ? 0.38 : 0.13} />
    ) : (
      <line
        x1="0"
        x2="26"
        y1="6"
        y2="6"
        stroke={kind === 'asked' ? 'var(--next)' : 'var(--accent)'}
        strokeWidth="2.25"
        strokeDasharray={kind === 'asked' ? '7 4' : undefined}
      />
    )}
  </svg>
);

/** What the lines and bands of a fan mean. */
export const FanLegend = ({ asks }: { asks: boolean }) => {
  const { t } = useTranslation('forecast');
  const kinds = ['middle', 'band', 'interval', ...(asks ? (['asked'] as const) : [])] as const;
  return (
    <ul className={classes.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Sample kind={kind} />
          {t(`fan.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
