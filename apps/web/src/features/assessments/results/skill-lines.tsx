import { Group, Stack, Text } from '@mantine/core';
import type { Observer, SkillResult } from '@understudy/contracts/assessments-results';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { FigureCell } from './figure-cell.js';
import { figureOf, sidesIn } from './result-figures.js';
import { Differences, SkillGapWords } from './skill-gap-words.js';

/** One figure of a skill beside what it is. */
export const SkillLine = ({ term, children }: { term: string; children: ReactNode }) => (
  <Group justify="space-between" align="baseline" wrap="nowrap" gap="md">
    <Text component="dt" size="sm" c="dimmed">
      {term}
    </Text>
    <Text component="dd" m={0} size="sm" ta="end">
      {children}
    </Text>
  </Group>
);

type SkillLinesProps = { skills: readonly SkillResult[]; views: readonly Observer[] };

/** The skills one below the other, for screens on which their table would not fit. */
export const SkillLines = ({ skills, views }: SkillLinesProps) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  return (
    <Stack component="ul" gap="lg" p={0} m={0} className="figures" style={{ listStyle: 'none' }}>
      {skills.map((skill) => (
        <li key={skill.skillKey}>
          <Text fw={550}>{skill.skillName}</Text>
          <Differences sides={sidesIn(skill.figures)} />
          <Stack component="dl" gap={4} mt={6} mb={0}>
            <SkillLine term={t('gap')}>
              <SkillGapWords skill={skill} />
            </SkillLine>
            <SkillLine term={t('expectation')}>
              {skill.expectation === null ? '–' : format.number(skill.expectation)}
            </SkillLine>
            {views.map((view) => (
              <SkillLine key={view} term={t(`observer.${view}`)}>
                <FigureCell figure={figureOf(skill.figures, view)} />
              </SkillLine>
            ))}
          </Stack>
        </li>
      ))}
    </Stack>
  );
};
