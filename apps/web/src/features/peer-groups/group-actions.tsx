import { Button } from '@mantine/core';
import { joinPeerGroup, type PeerGroup, stepPeerGroup } from '@understudy/contracts/peer-groups';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { useAction } from '../../lib/query.js';
import { ChangeGroupDialog } from './change-group-dialog.js';

const steps = ['close', 'rest', 'resume', 'start'] as const;
type Asked = (typeof steps)[number] | 'join';

/** What the reader can do with a group, each asked for once more. */
export const GroupActions = ({ group }: { group: PeerGroup }) => {
  const { t } = useTranslation('peer-groups');
  const [asked, setAsked] = useState<Asked | null>(null);
  const step = useAction(stepPeerGroup, ['peer-groups']);
  const join = useAction(joinPeerGroup, ['peer-groups']);
  const [changing, setChanging] = useState(false);
  const params = { peerGroupId: group.id };
  const close = () => {
    step.reset();
    join.reset();
    setAsked(null);
  };
  const confirm = () => {
    if (asked === 'join') join.mutate({ params, body: {} }, { onSuccess: close });
    else if (asked) step.mutate({ params, body: { action: asked, version: group.version } }, { onSuccess: close });
  };
  return (
    <>
      {group.abilities.includes('change') ? (
        <Button variant="default" onClick={() => setChanging(true)}>
          {t('change.open')}
        </Button>
      ) : null}
      <ChangeGroupDialog opened={changing} group={group} onClose={() => setChanging(false)} />
      {([...steps, 'join'] as const)
        .filter((one) => group.abilities.includes(one))
        .map((one) => (
          <Button
            key={one}
            variant={one === 'close' || one === 'rest' ? 'default' : 'filled'}
            onClick={() => setAsked(one)}
          >
            {t(`step.${one}.label`)}
          </Button>
        ))}
      {asked ? (
        <ConfirmDialog
          opened
          danger={asked === 'close'}
          title={t(`step.${asked}.title`, { name: group.name })}
          confirmLabel={t(`step.${asked}.label`)}
          sending={step.isPending || join.isPending}
          problem={step.error ?? join.error}
          onConfirm={confirm}
          onClose={close}
        >
          {t(`step.${asked}.text`)}
        </ConfirmDialog>
      ) : null}
    </>
  );
};
