import { Card, Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Observer } from '@understudy/contracts/assessments-results';
import { disagreementOf } from '@understudy/domain/assessments/disagreement';
import { ageOf } from '@understudy/domain/assessments/rating-age';
import { basisOf } from '@understudy/domain/assessments/skill-gap';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../../../components/table-card.js';
import { TableFile } from '../../../components/table-file.js';
import { useFormat } from '../../../lib/format.js';
import { useToday } from '../../../lib/today.js';
import { Differences, SkillGapWords } from './skill-gap-words.js';
import { SkillLine } from './skill-lines.js';
import { StandRating } from './stand-rating.js';
import { type Standing, viewsIn } from './standing.js';

/** What is next to learn of a skill; of one of which everything said has expired, that it has. */
const GapWords = ({ standing }: { standing: Standing }) => {
  const { t } = useTranslation('results');
  const basis = basisOf(standing);
  return basis === null && standing.ratings.size > 0 ? (
    <Text size="sm" c="dimmed">
      {t('stand.allExpired')}
    </Text>
  ) : (
    <SkillGapWords skill={{ gap: standing.gap, basis }} />
  );
};

const SkillName = ({ standing }: { standing: Standing }) => {
  const { t } = useTranslation('results');
  return (
    <>
      <Text fw={550}>{t('stand.numbered', { place: standing.place, skill: standing.skillName })}</Text>
      <Text size="xs" c="dimmed">
        {t(`weight.${standing.weight as 1 | 2 | 3}`)}
      </Text>
      <Differences sides={standing} />
    </>
  );
};

/** The same as a file: of every view its level, its day, and until when it counts. */
const useFile = (standings: readonly Standing[], views: readonly Observer[]) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const today = useToday();
  const columns = [
    ...[t('skill'), t('expectation'), t('gap')],
    ...views.flatMap((view) => {
      const name = t(`observer.${view}`);
      return [name, t('stand.on', { view: name }), t('stand.counts', { view: name })];
    }),
    t('stand.apart'),
  ];
  const rows = standings.map((standing) => [
    ...[standing.skillName, standing.expectation, basisOf(standing) === null ? '' : standing.gap],
    ...views.flatMap((view) => {
      const rating = standing.ratings.get(view);
      if (rating === undefined) return ['', '', ''];
      const { level, on, expiresOn } = rating;
      const age = ageOf({ ratedOn: on, expiresOn }, today);
      return [level, format.day(on), t(`age.${age}`, { day: format.day(expiresOn) })];
    }),
    disagreementOf(standing)?.difference ?? '',
  ]);
  return { columns, rows };
};

/** Every skill that the stage asks for: what is expected, and what each view says of it with its day and its age. */
export const StandSkills = ({ standings }: { standings: readonly Standing[] }) => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const today = useToday();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const views = viewsIn(standings);
  const file = (
    <TableFile table={useFile(standings, views)} fileName="skills" asOf={today} list={t('stand.skills.title')} />
  );
  if (!narrow) {
    const columns = [t('skill'), t('gap'), t('expectation'), ...views.map((view) => t(`observer.${view}`))];
    return (
      <TableCard
        title={t('stand.skills.title')}
        lead={t('stand.skills.lead')}
        columns={columns}
        minWidth={760}
        file={file}
      >
        {standings.map((standing) => (
          <Table.Tr key={standing.skillKey}>
            <Table.Th scope="row" fw={400}>
              <SkillName standing={standing} />
            </Table.Th>
            <Table.Td>
              <GapWords standing={standing} />
            </Table.Td>
            <Table.Td>{format.number(standing.expectation)}</Table.Td>
            {views.map((view) => (
              <Table.Td key={view}>
                <StandRating rating={standing.ratings.get(view)} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </TableCard>
    );
  }
  return (
    <Card component="section" aria-labelledby="stand-skills">
      <Title order={2} size="h3" id="stand-skills">
        {t('stand.skills.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('stand.skills.lead')}
      </Text>
      {file}
      <Stack component="ul" gap="lg" p={0} mt="md" mb={0} className="figures" style={{ listStyle: 'none' }}>
        {standings.map((standing) => (
          <li key={standing.skillKey}>
            <SkillName standing={standing} />
            <Stack component="dl" gap={4} mt={6} mb={0}>
              <SkillLine term={t('gap')}>
                <GapWords standing={standing} />
              </SkillLine>
              <SkillLine term={t('expectation')}>{format.number(standing.expectation)}</SkillLine>
              {views.map((view) => (
                <SkillLine key={view} term={t(`observer.${view}`)}>
                  <StandRating rating={standing.ratings.get(view)} />
                </SkillLine>
              ))}
            </Stack>
          </li>
        ))}
      </Stack>
    </Card>
  );
};
