import { MultiSelect } from '@mantine/core';
import { mostSkillsOffered } from '@understudy/contracts/mentoring';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { LanguageFields } from './language-fields.js';

type Field = 'stageKeys' | 'skillKeys' | 'languages' | 'timeZone';
type MentorFieldsProps = {
  form: { getInputProps: (field: Field) => Pick<ComponentProps<typeof MultiSelect>, 'error'> };
  /** Those from outside do not say themselves for which of our stages and skills they stand: whoever invited them did. */
  without?: 'framework';
};

/** For what a mentor stands, in which languages, and in whose hours. */
export const MentorFields = ({ form, without }: MentorFieldsProps) => {
  const { t } = useTranslation('mentoring');
  const { stages, skills } = useFrameworkWords();
  return (
    <>
      {without === 'framework' ? null : (
        <>
          <MultiSelect
            hidePickedOptions
            label={t('profile.stages')}
            data={stages.map(({ key, name }) => ({ value: key, label: name }))}
            {...form.getInputProps('stageKeys')}
          />
          <MultiSelect
            searchable
            hidePickedOptions
            maxValues={mostSkillsOffered}
            label={t('profile.skills')}
            data={skills.map(({ key, name }) => ({ value: key, label: name }))}
            {...form.getInputProps('skillKeys')}
          />
        </>
      )}
      <LanguageFields form={form} />
    </>
  );
};
