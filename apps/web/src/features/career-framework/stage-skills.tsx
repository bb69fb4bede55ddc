import { Badge, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Framework, Skill, Stage } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { LevelDots } from '../../components/level-dots.js';
import classes from './stage-skills.module.css';

type Expected = { skill: Skill; level: number; weight: number };

/** The skills a stage asks for: those at home there first, then those carried along, the weightiest first. */
export const skillsAskedBy = (framework: Framework, stage: Stage): { home: Expected[]; carried: Expected[] } => {
  const skills = new Map(framework.skills.map((skill) => [skill.key, skill]));
  const asked = stage.expectations
    .flatMap(({ skillKey, level, weight }) => {
      const skill = skills.get(skillKey);
      return skill ? [{ skill, level, weight }] : [];
    })
    .toSorted((one, other) => other.weight - one.weight || other.level - one.level);
  const isHome = ({ skill }: Expected) => skill.homeStageKey === stage.key;
  return { home: asked.filter(isHome), carried: asked.filter((item) => !isHome(item)) };
};

const weightNames = { 1: 'helps', 2: 'matters', 3: 'decides' } as const;
const levels = [0, 1, 2, 3, 4] as const;

const SkillItem = ({ expected: { skill, level, weight } }: { expected: Expected }) => {
  const { t } = useTranslation('career-framework');
  return (
    <details className={classes.skill}>
      <summary className={classes.summary}>
        <span className={classes.words}>
          <Text span fw={620} display="block">
            {skill.name}
          </Text>
          <Text span size="sm" c="dimmed" display="block">
            {skill.description}
          </Text>
        </span>
        <span className={classes.expected}>
          <LevelDots level={level} />
          <Text span size="xs" c="dimmed">
            {t(`level.${levels[level] ?? 0}.name`)}
          </Text>
        </span>
        <IconChevronDown size={18} className={classes.chevron} aria-hidden />
      </summary>
      <div className={classes.detail}>
        <Badge variant="light" mb="sm">
          {t(`weight.${weightNames[weight as 1 | 2 | 3] ?? 'helps'}`)}
        </Badge>
        <ol className={classes.indicators} start={0}>
          {skill.indicators.map((indicator, index) =>
            indicator.trim() === '' ? null : (
              <li key={levels[index]} value={index} className={index === level ? classes.asked : undefined}>
                <Text size="xs" fw={650} component="span" className={classes.levelName}>
                  {t(`level.${levels[index] ?? 0}.name`)}
                  {index === level ? ` · ${t('skills.expectedHere')}` : ''}
                </Text>
                <Text size="sm" component="span" style={{ whiteSpace: 'pre-line' }}>
                  {indicator}
                </Text>
              </li>
            ),
          )}
        </ol>
      </div>
    </details>
  );
};

/** What a stage asks for, skill by skill; each opens to what one sees at every level. */
export const StageSkills = ({ framework, stage }: { framework: Framework; stage: Stage }) => {
  const { t } = useTranslation('career-framework');
  const { home, carried } = skillsAskedBy(framework, stage);
  const groups = [
    { title: t('skills.home'), lead: t('skills.homeLead'), items: home },
    { title: t('skills.carried'), lead: t('skills.carriedLead'), items: carried },
  ].filter(({ items }) => items.length > 0);
  return (
    <Stack gap="xl">
      {groups.map(({ title, lead, items }) => (
        <section key={title} aria-label={title}>
          <Title order={2}>{title}</Title>
          <Text c="dimmed" size="sm" mb="md">
            {lead}
          </Text>
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="sm" verticalSpacing="sm">
            {items.map((expected) => (
              <SkillItem key={expected.skill.key} expected={expected} />
            ))}
          </SimpleGrid>
        </section>
      ))}
    </Stack>
  );
};

/** What the five levels mean, whichever skill they are read on. */
export const LevelLegend = () => {
  const { t } = useTranslation('career-framework');
  return (
    <dl className={classes.legend} aria-label={t('level.label')}>
      {levels.map((level) => (
        <div key={level}>
          <Group component="dt" gap={8} wrap="nowrap">
            <LevelDots level={level} />
            <Text span fw={620} size="sm">
              {t(`level.${level}.name`)}
            </Text>
          </Group>
          <Text component="dd" size="sm" c="dimmed" m={0}>
            {t(`level.${level}.meaning`)}
          </Text>
        </div>
      ))}
    </dl>
  );
};
