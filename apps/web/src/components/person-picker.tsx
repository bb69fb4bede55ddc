import { Combobox, Loader, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { PersonReference } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../lib/query.js';
import { PersonAvatar } from './person-card.js';

type PersonPickerProps = Omit<TextInputProps, 'value' | 'onChange' | 'type'> & {
  value: PersonReference | null;
  onChange: (person: PersonReference | null, email?: string | null) => void;
  scope?: 'organisation' | 'line' | 'reports';
  /** People who cannot be chosen here. */
  without?: readonly string[];
};

/** Finds one person by typing a part of name, e-mail, number or title; empty means nobody. */
export const PersonPicker = ({ value, onChange, scope = 'organisation', without = [], ...rest }: PersonPickerProps) => {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState<string | null>(null);
  const [search] = useDebouncedValue(typed ?? '', 180);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data, isFetching } = useQuery({
    ...query('people', findPeople, { query: { search, scope, limit: 12 } }),
    enabled: combobox.dropdownOpened,
  });
  const found = (data?.items ?? []).filter(({ id }) => !without.includes(id));

  const choose = (id: string) => {
    const person = found.find((candidate) => candidate.id === id);
    onChange(person ? { id: person.id, name: person.name } : null, person?.email);
    setTyped(null);
    combobox.closeDropdown();
  };
  const type = (text: string) => {
    setTyped(text);
    if (text === '') onChange(null);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          placeholder={t('pickerPlaceholder')}
          {...rest}
          autoComplete="off"
          value={typed ?? value?.name ?? ''}
          rightSection={isFetching ? <Loader size={16} /> : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={() => {
            // Whoever is led here reads first what is wrong, which the list would lie over.
            if (!rest.error) combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            setTyped(null);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options
          mah={280}
          style={{ overflowY: 'auto' }}
          aria-label={typeof rest.label === 'string' ? rest.label : t('pickerPlaceholder')}
        >
          {found.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              <span style={{ display: 'flex', gap: 10, alignItems: 'center' }}>
                <PersonAvatar person={person} size={28} />
                <span>
                  {person.name}
                  <small style={{ display: 'block', opacity: 0.8 }}>
                    {[person.title, person.unit?.name].filter((part) => part).join(' · ')}
                  </small>
                </span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {found.length === 0 && data ? <Combobox.Empty>{t('nobodyFound')}</Combobox.Empty> : null}
        {data?.more ? <Combobox.Footer>{t('moreFound')}</Combobox.Footer> : null}
      </Combobox.Dropdown>
    </Combobox>
  );
};
