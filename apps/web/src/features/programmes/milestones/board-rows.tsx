import { Card, Group, Stack, Table, Text } from '@mantine/core';
import type { CohortMilestone, MilestoneLine } from '@understudy/contracts/programmes-milestones';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { useExtension } from '../extension-words.js';
import { EnrolmentStateBadge } from '../state-badges.js';
import { MilestoneHelps } from './milestone-helps.js';
import { MilestoneCellSign } from './milestone-state.js';

type Props = { cohortId: string; milestones: readonly CohortMilestone[]; lines: readonly MilestoneLine[] };

const Name = ({ cohortId, line }: { cohortId: string; line: MilestoneLine }) => {
  const { t } = useTranslation('milestones');
  const format = useFormat();
  const extension = useExtension()(line);
  const { person, enrolmentId, behind, reached, cells, state, mentored } = line;
  const notes = [
    ...(extension === null ? [] : [extension]),
    t('reachedOf', { reached: format.count(reached), of: format.count(cells.length) }),
    ...(behind > 0 ? [t('behind', { count: behind })] : []),
    ...(mentored === null ? [] : [t(mentored ? 'mentored' : 'noMentor')]),
  ];
  return (
    <Stack gap={2}>
      <Group gap="xs">
        <TextLink
          to="/cohorts/$cohortId/milestones/$enrolmentId"
          params={{ cohortId, enrolmentId }}
          fw={600}
          style={{ overflowWrap: 'anywhere' }}
        >
          {person.name}
        </TextLink>
        {state === 'enrolled' ? null : <EnrolmentStateBadge state={state} />}
      </Group>
      <Text size="xs" c="dimmed" className="figures">
        {notes.join(' · ')}
      </Text>
    </Stack>
  );
};

/** People and milestones as a table, for a screen that is wide enough. */
export const BoardTable = ({ cohortId, milestones, lines }: Props) => {
  const { t } = useTranslation('milestones');
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table aria-label={t('title')} verticalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" miw={220}>
              {t('who')}
            </Table.Th>
            {milestones.map(({ id, title }, at) => (
              <Table.Th key={id} scope="col" ta="center" title={title}>
                <span aria-hidden>{at + 1}</span>
                <span className="visually-hidden">{title}</span>
              </Table.Th>
            ))}
            <Table.Th scope="col" miw={260}>
              {t('helps')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.enrolmentId}>
              <Table.Th scope="row" fw="normal">
                <Name cohortId={cohortId} line={line} />
              </Table.Th>
              {milestones.map((milestone, at) => (
                <Table.Td key={milestone.id} ta="center">
                  {line.cells[at] ? <MilestoneCellSign milestone={milestone} cell={line.cells[at]} /> : null}
                </Table.Td>
              ))}
              <Table.Td>
                <MilestoneHelps line={line} milestones={milestones} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

/** The same for a phone: a card for each person, their milestones in a row of signs. */
export const BoardCards = ({ cohortId, milestones, lines }: Props) => (
  <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
    {lines.map((line) => (
      <Card key={line.enrolmentId} component="li">
        <Stack gap="xs">
          <Name cohortId={cohortId} line={line} />
          <Group gap={6}>
            {milestones.map((milestone, at) =>
              line.cells[at] ? (
                <span key={milestone.id}>
                  <span className="visually-hidden">{milestone.title}: </span>
                  <MilestoneCellSign milestone={milestone} cell={line.cells[at]} />
                </span>
              ) : null,
            )}
          </Group>
          <MilestoneHelps line={line} milestones={milestones} />
        </Stack>
      </Card>
    ))}
  </Stack>
);
