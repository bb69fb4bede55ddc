import { Accordion, Badge, NumberInput, SimpleGrid } from '@mantine/core';
import type { ForecastEstimate } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { below, type StageWish } from './question-draft.js';

type StageWishFieldsProps = {
  wish: StageWish;
  estimates: readonly ForecastEstimate[];
  onChange: (stageKey: string, change: Partial<StageWish>) => void;
};

const numberOr = (value: number | string): number | '' => (value === '' ? '' : Number(value));

/** What can be asked about one stage, beside how it was so far. */
export const StageWishFields = ({ wish, estimates, onChange }: StageWishFieldsProps) => {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const { stageKey, factor, hires, promotions, cohort, cohortMonths } = wish;
  const estimate = estimates.find(({ stage }) => stage.key === stageKey);
  if (estimate === undefined) return null;
  const { stage } = estimate;
  const from = below(estimates, stageKey);
  const changed = [factor, hires, promotions, cohort].filter((value) => value !== '').length;
  const change = (part: Partial<StageWish>) => onChange(stageKey, part);
  return (
    <Accordion.Item value={stageKey}>
      <Accordion.Control>
        {stage.name}
        {changed > 0 ? (
          <Badge ml="sm" variant="light">
            {t('form.changed', { count: changed })}
          </Badge>
        ) : null}
      </Accordion.Control>
      <Accordion.Panel>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <NumberInput
            label={t('form.factor')}
            description={t('form.factorSoFar', { share: format.percent(1 - (1 - estimate.left) ** 12) })}
            placeholder="1"
            min={0}
            max={10}
            step={0.1}
            decimalScale={2}
            value={factor}
            onChange={(value) => change({ factor: numberOr(value) })}
          />
          <NumberInput
            label={t('form.hires')}
            description={t('form.soFar', { value: format.number(estimate.joined) })}
            placeholder={format.number(estimate.joined)}
            min={0}
            max={1000}
            step={0.5}
            decimalScale={2}
            value={hires}
            onChange={(value) => change({ hires: numberOr(value) })}
          />
          {from ? (
            <>
              <NumberInput
                label={t('form.promotions')}
                description={t('form.promotionsFrom', { stage: from.stage.name })}
                placeholder="0"
                min={0}
                max={100}
                step={0.5}
                decimalScale={2}
                value={promotions}
                onChange={(value) => change({ promotions: numberOr(value) })}
              />
              <SimpleGrid cols={2} spacing="xs">
                <NumberInput
                  label={t('form.cohort')}
                  description={t('form.cohortMeans')}
                  placeholder="0"
                  min={0}
                  max={1000}
                  allowDecimal={false}
                  value={cohort}
                  onChange={(value) => change({ cohort: numberOr(value) })}
                />
                <NumberInput
                  label={t('form.cohortMonths')}
                  description={t('form.monthsMean')}
                  min={0}
                  max={36}
                  allowDecimal={false}
                  value={cohortMonths}
                  onChange={(value) => change({ cohortMonths: numberOr(value) })}
                />
              </SimpleGrid>
            </>
          ) : null}
        </SimpleGrid>
      </Accordion.Panel>
    </Accordion.Item>
  );
};
