import { Card, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import type { InstrumentOrigin } from '@understudy/contracts/instrument-origin';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';

type Skill = InstrumentOrigin['skills'][number];
type SourceProps = { skill: Skill; gone: boolean };

/** Where the item about a skill came from, or why there is none. */
const Source = ({ skill: { source, generalLevels, shortenedLevels }, gone }: SourceProps) => {
  const { t } = useTranslation('instruments');
  const format = useFormat();
  const levels = (some: readonly number[]) => format.list(some.map((level) => format.number(level)));
  const [general, shortened] = [generalLevels, shortenedLevels].map((some) => ({
    count: some.length,
    levels: levels(some),
  }));
  const more = [
    ...(general && general.count > 0 ? [t('origin.general', general)] : []),
    ...(shortened && shortened.count > 0 ? [t('origin.shortened', shortened)] : []),
    ...(gone ? [t('origin.gone')] : []),
  ];
  return (
    <>
      <Text size="sm">{t(`origin.source.${source}`)}</Text>
      {more.length > 0 ? (
        <Text size="sm" c="dimmed">
          {more.join(' ')}
        </Text>
      ) : null}
    </>
  );
};

/** What a version was drafted from: every skill that the stage expects, and where the question about it came from. */
export const OriginCard = ({
  origin,
  content,
}: {
  origin: InstrumentOrigin;
  content: InstrumentVersion['content'];
}) => {
  const { t } = useTranslation(['instruments', 'assessments', 'results']);
  const format = useFormat();
  const place = useId();
  const { data: framework } = useQuery(query('framework', getFramework));
  const { stageKey, frameworkNumber: number, skills } = origin;
  const stage = framework?.stages.find(({ key }) => key === stageKey)?.name ?? stageKey;
  const isAsked = ({ source }: Skill) => source === 'item-bank' || source === 'indicators';
  return (
    <Card component="section" aria-labelledby={place} mb="lg">
      <Title order={2} size="h3" id={place}>
        {t('origin.title')}
      </Title>
      <Text size="sm" c="dimmed" maw="72ch" mb="sm">
        {t('origin.lead', {
          ...{ count: skills.length, number, stage },
          shown: format.count(skills.length),
          asked: format.count(skills.filter(isAsked).length),
        })}
      </Text>
      <Table verticalSpacing="xs" aria-labelledby={place}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('origin.skill')}</Table.Th>
            <Table.Th scope="col">{t('origin.question')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {skills.map((skill) => (
            <Table.Tr key={skill.skillKey}>
              <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
                <Text size="sm" fw={550}>
                  {skill.skillName}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(`assessments:level.${skill.level as 0}`)}, {t(`results:weight.${skill.weight as 1}`)}
                </Text>
              </Table.Th>
              <Table.Td style={{ verticalAlign: 'top' }}>
                <Source
                  skill={skill}
                  gone={isAsked(skill) && !content.items.some(({ key }) => key === skill.skillKey)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
};
