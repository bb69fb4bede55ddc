import { Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { CalibrationPlacement } from '@understudy/contracts/calibration-meeting';
import { useTranslation } from 'react-i18next';
import { usePlaceWords } from './place-words.js';

type Props = { people: readonly CalibrationPlacement[]; onLook: (placement: CalibrationPlacement) => void };

/** Everybody in the order of talking: first where place and record point in different directions, each with why. */
export const TalkList = ({ people, onLook }: Props) => {
  const { t } = useTranslation('calibration');
  const words = usePlaceWords();
  const first = people.filter(({ reasons }) => reasons.length > 0);
  const rest = people.filter(({ reasons }) => reasons.length === 0);
  const card = (placement: CalibrationPlacement) => (
    <Card key={placement.id} component="li">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Text fw={650}>{placement.person.name}</Text>
          <Text size="sm" c="dimmed">
            {[placement.title, placement.manager ? t('placedBy', { name: placement.manager.name }) : null]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Button
          size="sm"
          variant="default"
          aria-label={t(placement.abilities.includes('move') ? 'move.of' : 'look.of', { name: placement.person.name })}
          onClick={() => onLook(placement)}
        >
          {t(placement.abilities.includes('move') ? 'move.open' : 'look.open')}
        </Button>
      </Group>
      <Text size="sm" mt="xs">
        {placement.brought !== null && placement.brought !== placement.place
          ? t('movedFrom', { from: words.name(placement.brought), to: words.name(placement.place) })
          : words.name(placement.place)}
      </Text>
      {placement.reasons.length > 0 ? (
        <List size="sm" mt="xs">
          {placement.reasons.map((reason) => (
            <List.Item key={reason}>{t(`reason.${reason}`)}</List.Item>
          ))}
        </List>
      ) : null}
    </Card>
  );
  const group = (id: string, title: string, lead: string, members: readonly CalibrationPlacement[]) =>
    members.length === 0 ? null : (
      <section aria-labelledby={id}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {lead}
        </Text>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {members.map(card)}
        </Stack>
      </section>
    );
  return (
    <Stack gap="xl" maw="52rem" data-hold-still>
      {group('talk-first', t('talk.first'), t('talk.firstText'), first)}
      {group('talk-rest', t('talk.rest'), t('talk.restText'), rest)}
    </Stack>
  );
};
