import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { SkipLevelSeason } from '@understudy/contracts/skip-levels';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

/** How far a season is with the people within its reach, in words. */
export const SeasonCounts = ({ counts }: Pick<SkipLevelSeason, 'counts'>) => {
  const { t } = useTranslation('skip-levels');
  return (
    <Text size="sm" className="figures">
      {t('counts.line', { count: counts.line })}{' '}
      {(['held', 'agreed', 'proposed', 'declined', 'waiting'] as const)
        .filter((which) => counts[which] > 0)
        .map((which) => t(`counts.${which}`, { count: counts[which] }))
        .join(' · ')}
    </Text>
  );
};

/** One season in a list. */
export const SeasonCard = ({ season }: { season: SkipLevelSeason }) => {
  const { t } = useTranslation('skip-levels');
  const format = useFormat();
  return (
    <Card component="li">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} size="h4">
            <TextLink
              to="/skip-level-seasons/$seasonId"
              params={{ seasonId: season.id }}
              underline="hover"
              c="inherit"
              inherit
            >
              {format.dayRange(season.firstOn, season.lastOn)}
            </TextLink>
          </Title>
          <Badge variant="light" style={{ flexShrink: 0 }}>
            {t(`season.${season.state}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {t(`reach.${season.reach}`)}
        </Text>
        <SeasonCounts counts={season.counts} />
      </Stack>
    </Card>
  );
};
