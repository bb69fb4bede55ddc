import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { joinPeerGroup, leavePeerGroup, type PeerGroup } from '@understudy/contracts/peer-groups';
import type { PersonReference } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

/** Who is in a group; one leaves by oneself, and admins add people and take them out. */
export const GroupMembers = ({ group }: { group: PeerGroup }) => {
  const { t } = useTranslation('peer-groups');
  const { personId } = useSession();
  const [leaving, setLeaving] = useState<PersonReference | null>(null);
  const add = useAction(joinPeerGroup, ['peer-groups']);
  const leave = useAction(leavePeerGroup, ['peer-groups']);
  const params = { peerGroupId: group.id };
  const helps = group.abilities.includes('add-members');
  const isMine = (id: string) => id === personId;
  const close = () => {
    leave.reset();
    setLeaving(null);
  };
  const words = leaving && isMine(leaving.id) ? 'leave' : 'takeOut';
  return (
    <section aria-labelledby="members">
      <Title order={2} size="h3" id="members" mb="sm">
        {t('members')}
      </Title>
      <Stack gap="sm">
        <Card>
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {group.members.length === 0 ? <Text component="li">{t('nobodyYet')}</Text> : null}
            {group.members.map((person) => (
              <Group key={person.id} component="li" justify="space-between" mih={36}>
                <Text>{person.name}</Text>
                {helps || (isMine(person.id) && group.abilities.includes('leave')) ? (
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={isMine(person.id) ? undefined : t('takeOut.title', { name: person.name })}
                    onClick={() => setLeaving(person)}
                  >
                    {t(isMine(person.id) ? 'leave.label' : 'takeOut.label')}
                  </Button>
                ) : null}
              </Group>
            ))}
          </Stack>
        </Card>
        {helps && group.members.length < group.largest ? (
          <PersonPicker
            key={group.members.length}
            label={t('add')}
            without={group.members.map(({ id }) => id)}
            value={null}
            onChange={(person) => (person ? add.mutate({ params, body: { personId: person.id } }) : undefined)}
          />
        ) : null}
        <ProblemAlert problem={add.error} />
      </Stack>
      {leaving ? (
        <ConfirmDialog
          opened
          title={t(`${words}.title`, { name: leaving.name })}
          confirmLabel={t(`${words}.label`)}
          sending={leave.isPending}
          problem={leave.error}
          onConfirm={() => leave.mutate({ params: { ...params, personId: leaving.id } }, { onSuccess: close })}
          onClose={close}
        >
          {t(`${words}.text`)}
        </ConfirmDialog>
      ) : null}
    </section>
  );
};
