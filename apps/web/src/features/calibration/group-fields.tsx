import { ActionIcon, Group, Radio, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { PersonReference } from '@understudy/contracts/people';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../components/person-picker.js';
import { useSession } from '../../lib/session.js';

export type ChosenGroup = {
  by: 'line' | 'people';
  leaderId: PersonReference | null;
  personIds: readonly PersonReference[];
};
type Props = { value: ChosenGroup; errors: Record<string, ReactNode>; onChange: (part: Partial<ChosenGroup>) => void };

/** What a session is asked to be about. */
export const groupOf = ({ by, leaderId, personIds }: ChosenGroup) => ({
  leaderId: by === 'line' ? (leaderId?.id ?? null) : null,
  personIds: by === 'people' ? personIds.map(({ id }) => id) : [],
});

/** The reader’s own line, which leaders begin with; null for admins, who choose. */
export const useOwnLine = (): PersonReference | null => {
  const { t } = useTranslation('calibration');
  const { standings, personId } = useSession();
  return standings.includes('admin') || !personId ? null : { id: personId, name: t('field.myLine') };
};

/** Whom a session is about: everybody below a leader, or people chosen one by one. */
export const GroupFields = ({ value, errors, onChange }: Props) => {
  const { t } = useTranslation('calibration');
  const scope = useSession().standings.includes('admin') ? 'organisation' : 'line';
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('field.group')}
        value={value.by}
        onChange={(by) => onChange({ by: by === 'people' ? 'people' : 'line' })}
      >
        <Group gap="md" mt="xs">
          <Radio value="line" label={t('field.byLine')} />
          <Radio value="people" label={t('field.byPeople')} />
        </Group>
      </Radio.Group>
      {value.by === 'line' ? (
        <PersonPicker
          label={t('field.leader')}
          description={t('field.leaderHelp')}
          scope={scope}
          value={value.leaderId}
          error={errors.leaderId ?? errors.personIds}
          onChange={(leaderId) => onChange({ leaderId })}
        />
      ) : (
        <>
          <PersonPicker
            label={t('field.addPerson')}
            scope={scope}
            without={value.personIds.map(({ id }) => id)}
            value={null}
            error={errors.personIds}
            onChange={(person) => (person ? onChange({ personIds: [...value.personIds, person] }) : undefined)}
          />
          {value.personIds.length > 0 ? (
            <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('field.chosen')}>
              {value.personIds.map((person) => (
                <Group key={person.id} component="li" gap="xs">
                  <Text size="sm">{person.name}</Text>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('field.leaveOut', { name: person.name })}
                    onClick={() => onChange({ personIds: value.personIds.filter(({ id }) => id !== person.id) })}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              ))}
            </Stack>
          ) : null}
        </>
      )}
    </Stack>
  );
};
