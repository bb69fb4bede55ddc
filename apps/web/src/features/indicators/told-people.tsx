import { Text } from '@mantine/core';
import type { ConfidentialIndicator } from '@understudy/contracts/indicators-confidential';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useSession } from '../../lib/session.js';

/** Why nobody is listed behind a told number, and where those whom one leads are found one by one. */
export const ToldPeople = ({ indicator }: { indicator: ConfidentialIndicator }) => {
  const { t } = useTranslation('indicators');
  const { standings } = useSession();
  const to = indicator === 'overlooked' ? '/identification' : standings.includes('leader') ? '/my-people' : '/people';
  return (
    <Text size="sm" c="dimmed" maw="68ch" data-print="no">
      {t('told.nobodyListed')}{' '}
      <TextLink to={to}>{t(`told.find.${indicator === 'overlooked' ? 'overlooked' : 'people'}`)}</TextLink>
    </Text>
  );
};
