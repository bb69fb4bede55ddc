import { MultiSelect, Select } from '@mantine/core';
import { mostLanguages } from '@understudy/contracts/mentoring';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { timeZones } from '../../lib/time-zones.js';
import { useLanguages } from './languages.js';

type LanguageFieldsProps = {
  form: { getInputProps: (field: 'languages' | 'timeZone') => Pick<ComponentProps<typeof MultiSelect>, 'error'> };
  /** Whoever looks for somebody may leave the languages open; whoever offers names them. */
  optional?: boolean;
};

/** In which languages somebody talks, and in whose hours they live. */
export const LanguageFields = ({ form, optional = false }: LanguageFieldsProps) => {
  const { t } = useTranslation('mentoring');
  const { languages } = useLanguages();
  return (
    <>
      <MultiSelect
        required={!optional}
        searchable
        hidePickedOptions
        maxValues={mostLanguages}
        label={t('profile.languages')}
        description={optional ? t('request.languagesHelp') : undefined}
        data={languages}
        {...form.getInputProps('languages')}
      />
      <Select
        searchable
        allowDeselect={false}
        label={t('profile.timeZone')}
        data={timeZones()}
        {...form.getInputProps('timeZone')}
      />
    </>
  );
};
