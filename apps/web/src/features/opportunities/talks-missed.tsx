import { Alert, Stack } from '@mantine/core';
import { IconMessageExclamation } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf } from '../../lib/query.js';
import { missedTalksQuery } from './stretch-queries.js';

const few = 4;

/** For a home: talks of safety nets that stay missed, until they are held or moved; silent where there is none. */
export const TalksMissed = ({ scope }: { scope: 'supported' | 'line' }) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const list = useInfiniteQuery(missedTalksQuery(scope));
  const items = itemsOf(list.data);
  if (items.length === 0) return null;
  return (
    <Alert
      variant="light"
      color="apricot"
      styles={{ title: { color: 'inherit' } }}
      mb="xl"
      icon={<IconMessageExclamation aria-hidden />}
      title={t('talksMissed.title')}
    >
      <Stack gap={4} align="flex-start">
        {items.slice(0, few).map(({ id, person, opportunity, missedSince }) => (
          <TextLink key={id} to="/stretch-assignments/$stretchId" params={{ stretchId: id }}>
            {t('talksMissed.one', {
              name: person.name,
              title: opportunity.title,
              day: missedSince ? format.day(missedSince) : '',
            })}
          </TextLink>
        ))}
        {items.length > few ? (
          <TextLink to={scope === 'line' ? '/team-opportunities' : '/my-opportunities'}>
            {t('talksMissed.all')}
          </TextLink>
        ) : null}
      </Stack>
    </Alert>
  );
};
