import { Card, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { AssessmentResult, Observer } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { FigureCell } from './figure-cell.js';
import { figureOf, sidesIn, viewsOf } from './result-figures.js';
import { Differences, SkillGapWords } from './skill-gap-words.js';
import { SkillLines } from './skill-lines.js';

type WideTableProps = { skills: AssessmentResult['skills']; views: readonly Observer[] };

const WideTable = ({ skills, views }: WideTableProps) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table className="figures" verticalSpacing="sm" aria-labelledby="skills-title">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('skill')}</Table.Th>
            <Table.Th scope="col">{t('gap')}</Table.Th>
            <Table.Th scope="col">{t('expectation')}</Table.Th>
            {views.map((view) => (
              <Table.Th key={view} scope="col">
                {t(`observer.${view}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {skills.map((skill) => (
            <Table.Tr key={skill.skillKey}>
              <Table.Th scope="row" fw={400}>
                <Text fw={550}>{skill.skillName}</Text>
                <Differences sides={sidesIn(skill.figures)} />
              </Table.Th>
              <Table.Td>
                <SkillGapWords skill={skill} />
              </Table.Td>
              <Table.Td>{skill.expectation === null ? '–' : format.number(skill.expectation)}</Table.Td>
              {views.map((view) => (
                <Table.Td key={view}>
                  <FigureCell figure={figureOf(skill.figures, view)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

/** Every skill: what is expected, how each side sees it, and what is next to learn, the largest weighted gap first. */
export const SkillsTable = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const views = viewsOf(result);
  const skills = result.skills.toSorted((one, other) => other.weightedGap - one.weightedGap);
  return (
    <Card component="section" aria-labelledby="skills-title">
      <Title order={2} size="h3" id="skills-title">
        {t('skills.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('skills.lead')}
      </Text>
      {narrow ? <SkillLines skills={skills} views={views} /> : <WideTable skills={skills} views={views} />}
    </Card>
  );
};
