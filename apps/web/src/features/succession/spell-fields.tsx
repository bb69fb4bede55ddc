import { SimpleGrid, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { useSession } from '../../lib/session.js';

type SpellValues = { from: string | null; to: string | null; reason: string };
type SpellFieldsProps = {
  /** What a field shows and tells, by its name. */
  inputProps: (field: keyof SpellValues) => ReturnType<UseFormReturnType<SpellValues>['getInputProps']>;
};

/** The days on which something was so, and why it is said only now. */
export const SpellFields = ({ inputProps }: SpellFieldsProps) => {
  const { t } = useTranslation('succession');
  const today = useSession().organisation?.today;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateInput required label={t('lineage.from')} maxDate={today} {...inputProps('from')} />
        <DateInput
          clearable
          label={t('lineage.to')}
          description={t('lineage.toHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxDate={today}
          {...inputProps('to')}
        />
      </SimpleGrid>
      <Textarea required label={t('lineage.reason')} autosize minRows={2} maxRows={6} {...inputProps('reason')} />
    </>
  );
};
