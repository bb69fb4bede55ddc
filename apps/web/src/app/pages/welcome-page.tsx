import { Stack, Text } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useSession } from '../../lib/session.js';

/** The first screen of somebody who has no home yet: says why and whom to ask. */
export const WelcomePage = () => {
  const { t } = useTranslation('shell');
  const { user, organisation } = useSession();
  if (!organisation) {
    return (
      <EmptyState icon={<IconDoorEnter />} title={t('noOrganisation.title')}>
        {t('noOrganisation.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader title={t('nothingYet.title', { name: user.name })} />
      <Stack align="flex-start" maw="60ch">
        <Text>{t('nothingYet.text', { organisation: organisation.name })}</Text>
        <Text>{t('nothingYet.meanwhile')}</Text>
        <ButtonLink to="/framework">{t('nothingYet.read')}</ButtonLink>
      </Stack>
    </>
  );
};
