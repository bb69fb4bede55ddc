import { Badge, Group, Text } from '@mantine/core';
import type { SkillResult } from '@understudy/contracts/assessments-results';
import { disagreementOf } from '@understudy/domain/assessments/disagreement';
import type { SideRatings } from '@understudy/domain/assessments/skill-gap';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';

/** How far the sides are apart, where that is worth a talk. */
export const Differences = ({ sides }: { sides: SideRatings }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const apart = disagreementOf(sides);
  if (apart === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('apart', { difference: format.number(apart.difference) })}
    </Text>
  );
};

/** What of a skill is next to learn, and by whose rating; or that it is met, or that nobody has said. */
export const SkillGapWords = ({ skill }: { skill: Pick<SkillResult, 'gap' | 'basis'> }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  if (skill.gap > 0 && skill.basis) {
    return (
      <Group gap={6} wrap="nowrap">
        <Badge color="apricot" variant="light">
          {format.number(skill.gap)}
        </Badge>
        <Text size="xs" c="dimmed">
          {t(`byBasis.${skill.basis}`)}
        </Text>
      </Group>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {t(skill.basis === null ? 'notSaid' : 'met')}
    </Text>
  );
};
