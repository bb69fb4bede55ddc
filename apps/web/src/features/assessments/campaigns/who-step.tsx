import { ActionIcon, Group, Input, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconSitemap, IconUser, IconUsersGroup, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { listUnits } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../components/person-picker.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { type Chosen, errorAt, type StepProps } from './campaign-draft.js';
import { useChosenWords } from './chosen-words.js';

const icons = { personId: IconUser, unitId: IconSitemap, leaderId: IconUsersGroup };

/** What it is called, why, and whom it is about: single people, whole units, whole lines. */
export const WhoStep = ({ draft, errors, onChange }: StepProps) => {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const words = useChosenWords();
  const wide = useSession().standings.includes('admin');
  const { data: units } = useQuery({ ...query('people', listUnits), enabled: wide });
  const { selection } = draft;
  const add = (entry: Chosen | null) => {
    if (entry === null || selection.some(({ kind, id }) => kind === entry.kind && id === entry.id)) return;
    onChange({ selection: [...selection, entry] });
  };
  const options = (units?.items ?? []).toSorted((one, other) => format.compare(one.name, other.name));
  const scope = wide ? 'organisation' : 'line';
  return (
    <Stack>
      <TextInput
        required
        label={t('who.name')}
        description={t('who.nameHelp')}
        value={draft.name}
        error={errorAt(errors, 'name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Textarea
        label={t('who.purpose')}
        description={t('who.purposeHelp')}
        autosize
        minRows={2}
        value={draft.purpose}
        error={errorAt(errors, 'purpose')}
        onChange={(event) => onChange({ purpose: event.currentTarget.value })}
      />
      <Input.Wrapper
        label={t('who.selection')}
        description={t('who.selectionHelp')}
        error={errorAt(errors, 'selection')}
        required
        labelElement="div"
      >
        <SimpleGrid cols={{ base: 1, md: wide ? 3 : 2 }} mt="xs">
          <PersonPicker
            label={t('who.person')}
            scope={scope}
            value={null}
            onChange={(person) => add(person && { kind: 'personId', id: person.id, name: person.name, stageKey: null })}
          />
          <PersonPicker
            label={t('who.leader')}
            scope={scope}
            value={null}
            onChange={(person) => add(person && { kind: 'leaderId', id: person.id, name: person.name, stageKey: null })}
          />
          {wide ? (
            <Select
              searchable
              label={t('who.unit')}
              placeholder={t('who.unitPlaceholder')}
              data={options.map(({ id, name }) => ({ value: id, label: name }))}
              value={null}
              onChange={(id) => {
                const unit = options.find((one) => one.id === id);
                add(unit ? { kind: 'unitId', id: unit.id, name: unit.name, stageKey: null } : null);
              }}
            />
          ) : null}
        </SimpleGrid>
      </Input.Wrapper>
      {selection.length === 0 ? (
        <Text c="dimmed">{t('who.nobody')}</Text>
      ) : (
        <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('who.selection')}>
          {selection.map((entry) => {
            const Look = icons[entry.kind];
            return (
              <Group component="li" key={`${entry.kind} ${entry.id}`} gap="xs">
                <Look size={18} aria-hidden />
                <Text>{words(entry)}</Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('who.remove', { name: entry.name })}
                  onClick={() => onChange({ selection: selection.filter((one) => one !== entry) })}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            );
          })}
        </Stack>
      )}
    </Stack>
  );
};
