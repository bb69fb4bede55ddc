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
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/query.js';
import { ForkDialog } from './fork-dialog.js';

/** What can be done with an instrument. */
export const InstrumentMenu = ({ instrument }: { instrument: InstrumentSummary }) => {
  const { t } = useTranslation('instruments');
  const navigate = useNavigate();
  const [forking, { open, close }] = useDisclosure(false);
  const draft = useAction(openInstrumentDraft, ['instruments']);
  const retire = useAction(retireInstrument, ['instruments']);
  const offer = useAction(offerForSelf, ['instruments', 'assessments']);
  const { abilities } = instrument;
  const params = { instrumentId: instrument.id };
  const inMenu = ['fork', 'open-draft', 'retire', 'restore', 'offer-self', 'withdraw-self'];
  if (!abilities.some((ability) => inMenu.includes(ability))) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('actionsFor', { name: instrument.name })}
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
        </Menu.Dropdown>
      </Menu>
      {forking ? <ForkDialog instrument={instrument} onClose={close} /> : null}
    </>
  );
};
