import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import type { PeerGroupProposal } from '@understudy/contracts/peer-groups';
import { offsetMinutes } from '@understudy/domain/peer-groups/local-instant';
import { useTranslation } from 'react-i18next';

type Person = PeerGroupProposal['groups'][number]['people'][number];
type LeftOver = Omit<PeerGroupProposal['leftOver'][number], 'why'> & {
  /** Whoever was moved by hand is left over for no reason of the product's. */
  readonly why: PeerGroupProposal['leftOver'][number]['why'] | 'by-hand';
};
/** What is proposed, with what an admin has made of it. */
export type WorkedProposal = Omit<PeerGroupProposal, 'leftOver'> & { readonly leftOver: readonly LeftOver[] };
type Props = { proposal: WorkedProposal; timeZone: string; onChange: (proposal: WorkedProposal) => void };

/** Minutes between the earliest and the latest clock of some people, as their zones stand today. */
const spreadOf = (people: readonly Person[]): number => {
  const now = Date.now();
  const offsets = people.map(({ timeZone }) => offsetMinutes(timeZone, now));
  return offsets.length === 0 ? 0 : Math.max(...offsets) - Math.min(...offsets);
};

/** Groups as proposed, with what speaks for them; everybody can be moved to another one, or out. */
export const ProposedGroups = ({ proposal, timeZone, onChange }: Props) => {
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
        return { ...group, people, units: new Set(people.map((one) => one.unit)).size, spread: spreadOf(people) };
      }),
      leftOver: [
        ...leftOver.filter((one) => one.id !== id),
        ...(place < 0 ? [{ id, name, unit, timeZone, why: 'by-hand' as const }] : []),
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
          key={group.people[0]?.id ?? `empty ${index}`}
          component="section"
          aria-label={t('form.group', { number: index + 1 })}
        >
          <Stack gap="xs">
            <Title order={3} size="h4">
              {t('form.group', { number: index + 1 })}
            </Title>
            <Text size="sm" c="dimmed">
              {t(group.people.length === 0 ? 'form.empty' : 'form.why', {
                people: group.people.length,
                units: group.units,
                hours: Math.round(group.spread / 6) / 10,
              })}
            </Text>
            {group.people.map((person) => choice(person, String(index)))}
          </Stack>
        </Card>
      ))}
      {leftOver.length > 0 || groups.some(({ people }) => people.length > 1) ? (
        <Group>
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              onChange({ ...proposal, groups: [...groups, { people: [], timeZone, units: 0, spread: 0 }] })
            }
          >
            {t('form.addGroup')}
          </Button>
        </Group>
      ) : null}
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
