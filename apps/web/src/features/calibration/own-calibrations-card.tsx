import { Card, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { exportOwnCalibrations } from '@understudy/contracts/calibration-meeting';
import { useTranslation } from 'react-i18next';
import { ListFoot } from '../../components/list-foot.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { ownQuery } from './calibration-queries.js';
import { usePlaceWords } from './place-words.js';

/** Where locked calibrations left me; nothing at all where there is nothing to read. */
export const OwnCalibrationsCard = () => {
  const { t } = useTranslation('calibration');
  const format = useFormat();
  const words = usePlaceWords();
  const list = useInfiniteQuery(ownQuery);
  const own = itemsOf(list.data);
  if (own.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="own-calibrations">
      <Title order={2} size="h4" id="own-calibrations" mb="xs">
        {t('mine.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('mine.lead')}
      </Text>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {own.map(({ id, name, lockedOn, expiresOn, place }) => (
          <li key={id}>
            <Text fw={600}>{words.name(place)}</Text>
            <Text size="sm">{words.sides(place)}</Text>
            <Text size="xs" c="dimmed">
              {t('mine.line', { name, day: format.day(lockedOn), until: format.day(expiresOn) })}
            </Text>
          </li>
        ))}
      </Stack>
      <ListFoot of={exportOwnCalibrations} pages={list} list={t('mine.title')} mt="sm" />
    </Card>
  );
};
