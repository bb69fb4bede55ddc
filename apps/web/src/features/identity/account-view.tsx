import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { DevicesCard } from './devices-card.js';
import { PasswordCard } from './password-card.js';
import { ProfileCard } from './profile-card.js';

/** What a person keeps about their own sign-in: profile, password, devices; and what a page adds. */
export const AccountView = ({ children }: { children?: ReactNode }) => {
  const { t } = useTranslation('identity');
  return (
    <>
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <ProfileCard />
        <PasswordCard />
      </SimpleGrid>
      {children}
      <DevicesCard />
    </>
  );
};
