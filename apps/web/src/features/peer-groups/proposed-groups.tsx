import { Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import type { PeerGroupProposal } from '@understudy/contracts/peer-groups';
import { useTranslation } from 'react-i18next';

type Props = { proposal: PeerGroupProposal; onChange: (proposal: PeerGroupProposal) => void };
type Person = PeerGroupProposal['groups'][number]['people'][number];

/** Groups as proposed, with what speaks for them; everybody can be moved to another one, or out. */
export const ProposedGroups = ({ proposal, onChange }: Props) => {
  const { t } = useTranslation('peer-groups');
  const { groups, leftOver, placed } = proposal;
  const move = (person: Person, to: string | null) => {
    const without = groups.map((group) => ({ ...group, people: group.people.filter(({ id }) => id !== person.id) }));
    const place = to === null || to === 'none' ? -1 : Number(to);
    const { id, name, unit, timeZone } = person;
    onChange({
      placed,
      groups: without.map((group, index) => {
        const people = index === place ? [...group.people, { id, name, unit, timeZone }] : group.people;
        return { ...group, people, units: new Set(people.map((one) => one.unit)).size };
      }),
      leftOver: [
        ...leftOver.filter((one) => one.id !== id),
        ...(place < 0 ? [{ id, name, unit, timeZone, why: 'no-room' as const }] : []),
      ],
    });
  };
  const choice = (person: Person, place: string) => (
    <Group key={person.id} justify="space-between" wrap="wrap" gap="xs">
      <Text size="sm" flex="1 1 10rem">
        {person.name}
        <Text span size="xs" c="dimmed" display="block">
          {[person.unit, person.timeZone].filter((part) => part).join(' · ')}
        </Text>
      </Text>
      <Select
        size="xs"
        w="9rem"
        allowDeselect={false}
        aria-label={t('form.move', { name: person.name })}
        value={place}
        onChange={(to) => move(person, to)}
        data={[
          ...groups.map((_group, index) => ({ value: String(index), label: t('form.group', { number: index + 1 }) })),
          { value: 'none', label: t('form.inNone') },
        ]}
      />
    </Group>
  );
  return (
    <Stack gap="md">
      {groups.length === 0 && leftOver.length === 0 ? (
        <Text size="sm">{t(placed > 0 ? 'form.allPlaced' : 'form.nobody')}</Text>
      ) : null}
      {groups.map((group, index) => (
        <Card
          key={group.people[0]?.id ?? index}
          component="section"
          aria-label={t('form.group', { number: index + 1 })}
        >
          <Stack gap="xs">
            <Title order={3} size="h4">
              {t('form.group', { number: index + 1 })}
            </Title>
            <Text size="sm" c="dimmed">
              {t('form.why', {
                people: group.people.length,
                units: group.units,
                hours: Math.round(group.spread / 6) / 10,
              })}
            </Text>
            {group.people.map((person) => choice(person, String(index)))}
          </Stack>
        </Card>
      ))}
      {leftOver.length > 0 ? (
        <Card component="section" aria-label={t('form.leftOver')}>
          <Stack gap="xs">
            <Title order={3} size="h4">
              {t('form.leftOver')}
            </Title>
            {leftOver.map((person) => (
              <div key={person.id}>
                {choice(person, 'none')}
                <Text size="xs" c="dimmed">
                  {t(`why.${person.why}`)}
                </Text>
              </div>
            ))}
          </Stack>
        </Card>
      ) : null}
    </Stack>
  );
};
