import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import {
  type InstrumentSummary,
  offerForSelf,
  openInstrumentDraft,
  retireInstrument,
} from '@understudy/contracts/assessments-instruments';
import { removeInstrument, restoreInstrumentDraft } from '@understudy/contracts/removed-drafts';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { offerUndo } from '../../../components/undo-notice.js';
import { useAction } from '../../../lib/query.js';
import { ForkDialog } from './fork-dialog.js';

/** What can be done with an instrument. */
export const InstrumentMenu = ({ instrument }: { instrument: InstrumentSummary }) => {
  const { t } = useTranslation('instruments');
  const navigate = useNavigate();
  const [forking, { open, close }] = useDisclosure(false);
  const [removing, { open: askToRemove, close: keep }] = useDisclosure(false);
  const draft = useAction(openInstrumentDraft, ['instruments']);
  const retire = useAction(retireInstrument, ['instruments']);
  const offer = useAction(offerForSelf, ['instruments', 'assessments']);
  const remove = useAction(removeInstrument, ['instruments']);
  const { abilities, name } = instrument;
  const params = { instrumentId: instrument.id };
  const inMenu = ['fork', 'open-draft', 'remove', 'retire', 'restore', 'offer-self', 'withdraw-self'];
  const takeAway = () =>
    remove.mutate(
      { params },
      {
        onSuccess: ({ removedDraftId }) => {
          keep();
          offerUndo({
            id: removedDraftId,
            endpoint: restoreInstrumentDraft,
            input: { params: { removedDraftId } },
            stale: ['instruments'],
            words: {
              left: t('remove.left', { name }),
              undo: t('remove.undo'),
              done: t('remove.back'),
              failed: t('remove.notBack'),
            },
          });
        },
      },
    );
  if (!abilities.some((ability) => inMenu.includes(ability))) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('actionsFor', { name })}
            loading={draft.isPending || retire.isPending || offer.isPending}
          >
            <IconDotsVertical size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {abilities.includes('open-draft') ? (
            <Menu.Item
              onClick={() =>
                draft.mutate(
                  { params },
                  { onSuccess: () => void navigate({ to: '/instruments/$instrumentId', params }) },
                )
              }
            >
              {t('openDraft')}
            </Menu.Item>
          ) : null}
          {abilities.includes('fork') ? <Menu.Item onClick={open}>{t('fork.open')}</Menu.Item> : null}
          {abilities.includes('offer-self') ? (
            <Menu.Item onClick={() => offer.mutate({ params, body: { offered: true } })}>{t('offerForSelf')}</Menu.Item>
          ) : null}
          {abilities.includes('withdraw-self') ? (
            <Menu.Item onClick={() => offer.mutate({ params, body: { offered: false } })}>
              {t('withdrawForSelf')}
            </Menu.Item>
          ) : null}
          {abilities.includes('retire') ? (
            <Menu.Item onClick={() => retire.mutate({ params, body: { retired: true } })}>{t('retire')}</Menu.Item>
          ) : null}
          {abilities.includes('restore') ? (
            <Menu.Item onClick={() => retire.mutate({ params, body: { retired: false } })}>{t('restore')}</Menu.Item>
          ) : null}
          {abilities.includes('remove') ? <Menu.Item onClick={askToRemove}>{t('remove.button')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={removing}
        danger
        title={t('remove.title', { name })}
        confirmLabel={t('remove.button')}
        sending={remove.isPending}
        problem={remove.error}
        onConfirm={takeAway}
        onClose={() => {
          keep();
          remove.reset();
        }}
      >
        {t('remove.text')}
      </ConfirmDialog>
      {forking ? <ForkDialog instrument={instrument} onClose={close} /> : null}
    </>
  );
};
