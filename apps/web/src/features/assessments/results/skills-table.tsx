import { Badge, Card, Group, Table, Text, Title } from '@mantine/core';
import type { AssessmentResult, SkillResult } from '@understudy/contracts/assessments-results';
import { disagreementOf } from '@understudy/domain/assessments/disagreement';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { FigureCell } from './figure-cell.js';
import { figureOf, meanOf, viewsOf } from './result-figures.js';

const Differences = ({ skill }: { skill: SkillResult }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const apart = disagreementOf({
    self: meanOf(skill.figures, 'self'),
    manager: meanOf(skill.figures, 'manager'),
    others: meanOf(skill.figures, 'others'),
  });
  if (apart === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('apart', { difference: format.number(apart.difference) })}
    </Text>
  );
};

/** Every skill: what is expected, how each side sees it, and what is next to learn, the largest weighted gap first. */
export const SkillsTable = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
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
                  <Differences skill={skill} />
                </Table.Th>
                <Table.Td>
                  {skill.gap > 0 && skill.basis ? (
                    <Group gap={6} wrap="nowrap">
                      <Badge color="apricot" variant="light">
                        {format.number(skill.gap)}
                      </Badge>
                      <Text size="xs" c="dimmed">
                        {t(`byBasis.${skill.basis}`)}
                      </Text>
                    </Group>
                  ) : (
                    <Text size="sm" c="dimmed">
                      {t(skill.basis === null ? 'notSaid' : 'met')}
                    </Text>
                  )}
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
    </Card>
  );
};
