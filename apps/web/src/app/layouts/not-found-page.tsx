import { Center, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { SteppingPath } from '../../components/stepping-path.js';

/** An address without a page. */
export const NotFoundPage = () => {
  const { t } = useTranslation('shell');
  return (
    <Center mih="60vh" p="md">
      <Stack align="center" gap="sm" ta="center">
        <SteppingPath width={260} broken />
        <Title order={1}>{t('notFound.title')}</Title>
        <Text c="dimmed" maw="50ch">
          {t('notFound.text')}
        </Text>
        <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
      </Stack>
    </Center>
  );
};
