import { Slider, Stack, Text } from '@mantine/core';
import type { ForecastEstimate } from '@understudy/contracts/indicators-forecast';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { below, type StageWish } from './question-draft.js';

type OneProps = {
  label: string;
  /** What the value means, in words. */
  says: ReactNode;
  value: number;
  min?: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
};

const One = ({ label, says, value, min = 0, max, step, onChange }: OneProps) => {
  const id = useId();
  return (
    <div>
      <Text size="sm" id={id}>
        {label}{' '}
        <Text span size="sm" c="dimmed" className="figures">
          {says}
        </Text>
      </Text>
      <Slider
        mt={6}
        min={min}
        max={max}
        step={step}
        label={null}
        value={value}
        onChange={onChange}
        thumbProps={{ 'aria-labelledby': id }}
      />
    </div>
  );
};

/** The most that a slider of people a month goes to: well beyond what was so far. */
const mostOf = (soFar: number): number => Math.max(2, Math.ceil(soFar * 3));

type TrySlidersProps = {
  wish: StageWish;
  estimates: readonly ForecastEstimate[];
  onChange: (part: Partial<StageWish>) => void;
};

/** What can be asked about one stage by moving it: leaving, hires, promotions into it, and a programme's people. */
export const TrySliders = ({ wish, estimates, onChange }: TrySlidersProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const estimate = estimates.find(({ stage }) => stage.key === wish.stageKey);
  if (estimate === undefined) return null;
  const from = below(estimates, wish.stageKey);
  const joined = Math.round(estimate.joined * 10) / 10;
  const [factor, hires] = [
    Number(wish.factor === '' ? 1 : wish.factor),
    Number(wish.hires === '' ? joined : wish.hires),
  ];
  const [promotions, cohort] = [Number(wish.promotions || 0), Number(wish.cohort || 0)];
  return (
    <Stack gap="md">
      <One
        label={t('try.leaving')}
        says={t('try.times', { value: format.number(factor) })}
        max={3}
        step={0.1}
        value={factor}
        onChange={(value) => onChange({ factor: value })}
      />
      <One
        label={t('try.hires')}
        says={t('try.perMonth', { value: format.number(hires) })}
        max={mostOf(joined)}
        step={0.1}
        value={hires}
        onChange={(value) => onChange({ hires: value })}
      />
      {from ? (
        <>
          <One
            label={t('try.promotions', { stage: from.stage.name })}
            says={t('try.perMonth', { value: format.number(promotions) })}
            max={mostOf(from.promoted * from.people)}
            step={0.1}
            value={promotions}
            onChange={(value) => onChange({ promotions: value })}
          />
          <One
            label={t('try.cohort')}
            says={t('try.people', { count: cohort })}
            max={20}
            step={1}
            value={cohort}
            onChange={(value) => onChange({ cohort: value, cohortMonths: 12 })}
          />
        </>
      ) : null}
    </Stack>
  );
};
