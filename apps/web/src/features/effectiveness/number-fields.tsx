import { NumberInput, SimpleGrid, Textarea } from '@mantine/core';
import type { MetricMeasure } from '@understudy/contracts/effectiveness';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What the fields hold; an empty one is an empty text. */
export type NumberValues = Record<'value' | 'numerator' | 'denominator' | 'n' | 'spread', number | ''> & {
  note: string;
};

type Field = Exclude<keyof NumberValues, 'note'>;
const fieldsOf: Readonly<Record<MetricMeasure, readonly Field[]>> = {
  share: ['numerator', 'denominator'],
  rate: ['numerator', 'denominator'],
  mean: ['value', 'n', 'spread'],
  amount: ['value'],
};
const optional: ReadonlySet<Field> = new Set<Field>(['spread']);
const all: readonly Field[] = ['value', 'numerator', 'denominator', 'n', 'spread'];

/** Empty fields. */
export const noNumbers: NumberValues = { value: '', numerator: '', denominator: '', n: '', spread: '', note: '' };

/** What the fields say, as the server wants it: what does not belong to the measure is not sent. */
export const numbersOf = (measure: MetricMeasure | null, values: NumberValues) => {
  const read = (field: Field): number | null => {
    const value = values[field];
    return measure !== null && fieldsOf[measure].includes(field) && value !== '' ? value : null;
  };
  const [value, numerator, denominator, n, spread] = all.map(read);
  return {
    value: value ?? null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    n: n ?? null,
    spread: spread ?? null,
    note: values.note,
  };
};

type NumberFieldsProps = {
  measure: MetricMeasure;
  values: NumberValues;
  errors: Record<string, ReactNode>;
  onChange: (part: Partial<NumberValues>) => void;
};

/** The numbers that a measure asks for, and a note. */
export const NumberFields = ({ measure, values, errors, onChange }: NumberFieldsProps) => {
  const { t } = useTranslation('effectiveness');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {fieldsOf[measure].map((field) => (
          <NumberInput
            key={field}
            required={!optional.has(field)}
            label={t(`number.${measure}.${field}` as 'number.share.numerator')}
            description={field === 'spread' ? t('number.spreadHelp') : undefined}
            value={values[field]}
            error={errors[field]}
            onChange={(value) => onChange({ [field]: value === '' ? '' : Number(value) })}
          />
        ))}
      </SimpleGrid>
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        label={t('note')}
        description={t('noteHelp')}
        value={values.note}
        error={errors.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
};
