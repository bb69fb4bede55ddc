import { MultiSelect } from '@mantine/core';
import type { BenchPerson } from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

type LeaversFieldProps = {
  people: readonly BenchPerson[];
  leaving: readonly string[];
  onChange: (leaving: string[]) => void;
};

const mostNamed = 30;
const mostOffered = 50;

/** Who leaves: some of those who hold a critical role or stand ready for one. */
export const LeaversField = ({ people, leaving, onChange }: LeaversFieldProps) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const about = ({ holds, readyFor }: BenchPerson) =>
    [
      holds.length > 0 ? t('who.holds', { roles: format.list(holds.map(({ name }) => name)) }) : null,
      readyFor.length > 0 ? t('who.readyFor', { roles: format.list(readyFor.map(({ name }) => name)) }) : null,
    ]
      .filter((part) => part)
      .join(' · ');
  const known = new Map(people.map((one) => [one.person.id, one]));
  return (
    <MultiSelect
      label={t('who.label')}
      description={t('who.help')}
      placeholder={leaving.length === 0 ? t('who.placeholder') : undefined}
      searchable
      clearable
      hidePickedOptions
      maxValues={mostNamed}
      limit={mostOffered}
      nothingFoundMessage={t('who.none')}
      data={people.map(({ person }) => ({ value: person.id, label: person.name }))}
      value={[...leaving]}
      onChange={onChange}
      clearButtonProps={{ 'aria-label': t('who.clear') }}
      renderOption={({ option }) => {
        const one = known.get(option.value);
        return (
          <span>
            {option.label}
            <small style={{ display: 'block', opacity: 0.8 }}>{one ? about(one) : ''}</small>
          </span>
        );
      }}
      maw={720}
      wrapperProps={{ 'data-print': 'no' }}
    />
  );
};
