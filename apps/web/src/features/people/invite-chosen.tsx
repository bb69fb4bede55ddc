import { Button, Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InviteButton } from '../../components/invite-button.js';

type InviteChosenProps = {
  /** The people shown, none of whom can sign in. */
  shown: readonly string[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[]) => void;
};

/** Who of the people without a sign-in is chosen, and the button that invites them. */
export const InviteChosen = ({ shown, chosen, onChoose }: InviteChosenProps) => {
  const { t } = useTranslation('people');
  const all = shown.length > 0 && shown.every((id) => chosen.has(id));
  return (
    <Card mb="sm" py="sm">
      <Group justify="space-between" gap="sm">
        <Text size="sm" role="status">
          {t('directory.invite.chosen', { count: chosen.size })}
        </Text>
        <Button size="xs" variant="subtle" onClick={() => onChoose(all ? [] : shown)}>
          {all ? t('directory.invite.none') : t('directory.invite.all', { count: shown.length })}
        </Button>
      </Group>
      <InviteButton personIds={[...chosen]} reachable={chosen.size} onSent={() => onChoose([])} />
    </Card>
  );
};
