import { Button, Group, Select, Switch } from '@mantine/core';
import { mentorSort } from '@understudy/contracts/mentoring';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../components/search-field.js';
import { SortChoice } from '../../components/sort-choice.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useLanguages } from './languages.js';
import { isNarrowed, type MentorSearch } from './mentoring-queries.js';

type MentorFiltersProps = { search: MentorSearch; onChange: (changes: MentorSearch) => void };

/** Which mentors: by word, stage, skill and language; all of it lives in the address. */
export const MentorFilters = ({ search, onChange }: MentorFiltersProps) => {
  const { t } = useTranslation('mentoring');
  const { stages, skills } = useFrameworkWords();
  const { languages } = useLanguages();
  const ask = useCallback((wanted: string | undefined) => onChange({ search: wanted }), [onChange]);
  const flexible = { flex: '1 1 10rem' };
  return (
    <Group gap="sm" align="flex-end" mb="lg" data-print="no">
      <SearchField
        label={t('filter.search')}
        placeholder={t('filter.searchPlaceholder')}
        style={{ flex: '2 1 14rem' }}
        asked={search.search ?? ''}
        onAsk={ask}
        clearLabel={t('filter.clear')}
      />
      <Select
        clearable
        label={t('filter.stage')}
        placeholder={t('filter.anyStage')}
        style={flexible}
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
        value={search.stage ?? null}
        onChange={(stage) => onChange({ stage: stage ?? undefined })}
      />
      <Select
        clearable
        searchable
        label={t('filter.skill')}
        placeholder={t('filter.anySkill')}
        style={flexible}
        data={skills.map(({ key, name }) => ({ value: key, label: name }))}
        value={search.skill ?? null}
        onChange={(skill) => onChange({ skill: skill ?? undefined })}
      />
      <Select
        clearable
        searchable
        label={t('filter.language')}
        placeholder={t('filter.anyLanguage')}
        style={flexible}
        data={languages}
        value={search.language ?? null}
        onChange={(language) => onChange({ language: language ?? undefined })}
      />
      <Switch
        label={t('filter.free')}
        pb={8}
        checked={search.free ?? false}
        onChange={(event) => onChange({ free: event.currentTarget.checked || undefined })}
      />
      <SortChoice
        choices={mentorSort.options.map((value) => ({ value, label: t(`sort.${value}`) }))}
        sorting={{ id: search.sort ?? 'fit', direction: search.direction ?? 'ascending' }}
        onSort={({ id, direction }) => onChange({ sort: mentorSort.options.find((one) => one === id), direction })}
      />
      {isNarrowed(search) ? (
        <Button
          variant="subtle"
          onClick={() =>
            onChange({ search: undefined, stage: undefined, skill: undefined, language: undefined, free: undefined })
          }
        >
          {t('filter.clear')}
        </Button>
      ) : null}
    </Group>
  );
};
