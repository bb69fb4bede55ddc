import { Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { getSkillGaps } from '@understudy/contracts/assessments-results';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { basisOf } from '@understudy/domain/assessments/skill-gap';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { AgeBadge } from './age-badge.js';
import { LevelBar } from './level-bar.js';

type Gaps = ResponseOf<typeof getSkillGaps>;
type GapLineProps = {
  gap: Gaps['items'][number];
  ratings: Gaps['ratings'][number]['ratings'];
  /** Whether the reader is the person it is about. */
  mine: boolean;
};

/** One skill with something to learn: how far, by whose view, how much it counts; and on demand every rating behind it. */
export const GapLine = ({ gap, ratings, mine }: GapLineProps) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const [opened, { toggle }] = useDisclosure(false);
  const place = useId();
  const basis = basisOf(gap);
  const rating = basis === null ? null : gap[basis];
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <Stack gap={2} style={{ flex: '1 1 16rem' }}>
          <Text fw={600}>{gap.skillName}</Text>
          <Text size="sm" c="dimmed">
            {basis === null || rating === null
              ? t('next.notRated')
              : t('next.by', {
                  side: mine && basis === 'self' ? t('sides.me') : t(`sides.${basis}`),
                  level: format.number(rating),
                  expected: format.number(gap.expectation),
                })}
            {' · '}
            {t(`weight.${gap.weight as 1 | 2 | 3}`)}
          </Text>
        </Stack>
        {gap.ratedOn && gap.expiresOn ? <AgeBadge onlyOld ratedOn={gap.ratedOn} expiresOn={gap.expiresOn} /> : null}
      </Group>
      <LevelBar level={rating} expected={gap.expectation} />
      {ratings.length > 1 ? (
        <>
          <UnstyledButton
            onClick={toggle}
            aria-expanded={opened}
            aria-controls={place}
            data-print="no"
            c="var(--accent)"
            fz="sm"
          >
            <Group gap={4}>
              {t('next.ratings', { count: ratings.length })}
              <IconChevronDown size={16} aria-hidden style={{ transform: opened ? 'rotate(180deg)' : undefined }} />
            </Group>
          </UnstyledButton>
          <Collapse expanded={opened} id={place}>
            <Stack component="ul" gap={4} mt="xs" pl="md" style={{ listStyle: 'none' }}>
              {ratings.map(({ resultId, observer, level, on, expiresOn, disputed }) => (
                <Group component="li" key={`${resultId} ${observer}`} gap="sm">
                  <Text size="sm">
                    {t('next.rating', {
                      side: t(`observer.${observer}`),
                      level: format.number(level),
                      day: format.day(on),
                    })}
                  </Text>
                  <AgeBadge ratedOn={on} expiresOn={expiresOn} />
                  {disputed ? (
                    <Text size="sm" c="dimmed">
                      {t('dispute.mark')}
                    </Text>
                  ) : null}
                </Group>
              ))}
            </Stack>
          </Collapse>
        </>
      ) : null}
    </li>
  );
};
