import { Button, Stack, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { useCan, useSession } from '../../lib/session.js';
import { ObserveDialog } from './observe-dialog.js';
import { SignalsPanel } from './signals-panel.js';
import { UnobservedPanel } from './unobserved-panel.js';
import { WrittenSignals } from './written-signals.js';

/** Signals from my side: what others saw in me, what I saw in others, and whom I have not looked at. */
export const SignalsView = () => {
  const { t } = useTranslation('signals');
  const can = useCan();
  const { personId, standings, user } = useSession();
  const { tab = 'about-me' } = useSearch({ from: '/signed-in/signals' });
  const navigate = useNavigate({ from: '/signals' });
  const [observing, { open, close }] = useDisclosure(false);
  const shown = personId === null ? 'written' : tab;
  const observe =
    personId === null ? null : (
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
        {t('observe.open')}
      </Button>
    );
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} actions={observe} />
      <Tabs
        value={shown}
        keepMounted={false}
        onChange={(chosen) =>
          void navigate({ search: chosen === 'written' ? { tab: 'written' } : {}, replace: true, resetScroll: false })
        }
      >
        {personId === null ? null : (
          <Tabs.List mb="lg" aria-label={t('mine.tabs')}>
            <Tabs.Tab value="about-me">{t('mine.aboutMe')}</Tabs.Tab>
            <Tabs.Tab value="written">{t('mine.written')}</Tabs.Tab>
          </Tabs.List>
        )}
        {personId === null ? null : (
          <Tabs.Panel value="about-me">
            <SignalsPanel person={{ id: personId, name: user.name, abilities: ['see-history'] }} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="written">
          <Stack gap={48}>
            {can('identification.read') && standings.includes('leader') ? <UnobservedPanel /> : null}
            <WrittenSignals action={observe} />
          </Stack>
        </Tabs.Panel>
      </Tabs>
      <ObserveDialog person={null} opened={observing} onClose={close} />
    </>
  );
};
