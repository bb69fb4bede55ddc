import { Avatar, Box, Group, Stack, Text } from '@mantine/core';
import type { PersonCard as PersonCardData, PersonReference } from '@understudy/contracts/people';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StageBadge } from './stage-badge.js';

/** The first letters of a name, for the picture. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u);
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => (word ? Array.from(word)[0] : ''))
    .join('')
    .toLocaleUpperCase();
};

/** The picture of a person: their initials on a calm ground that is the same everywhere. */
export const PersonAvatar = ({ person, size = 36 }: { person: PersonReference; size?: number }) => (
  <Avatar size={size} radius="xl" variant="light" color="pine" aria-hidden>
    {initialsOf(person.name)}
  </Avatar>
);

type PersonCardProps = {
  person: PersonCardData;
  /** The name as a link to the person's page, where the viewer may open it. */
  name?: ReactNode;
  showStage?: boolean;
  children?: ReactNode;
};

/** One person at a glance: name, title, unit, and stage where it may be seen. */
export const PersonCard = ({ person, name, showStage = true, children }: PersonCardProps) => {
  const { t } = useTranslation('people');
  const below = [person.title, person.unit?.name].filter((part) => part).join(' · ');
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <PersonAvatar person={person} size={40} />
      <Stack gap={2} style={{ minWidth: 0, flex: 1 }}>
        <Text fw={600} component="div" style={{ overflowWrap: 'anywhere' }}>
          {name ?? person.name}
        </Text>
        {below ? (
          <Text size="sm" c="dimmed">
            {below}
          </Text>
        ) : null}
        {!person.employed ? (
          <Text size="sm" c="dimmed">
            {t('hasLeft')}
          </Text>
        ) : null}
        {showStage && person.stage ? <StageBadge stage={person.stage} /> : null}
        {children ? <Box mt={4}>{children}</Box> : null}
      </Stack>
    </Group>
  );
};
