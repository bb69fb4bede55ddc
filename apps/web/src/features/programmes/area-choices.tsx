import { ActionIcon, Group, Select, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type AreaChoice, type CohortArea, changeAreaChoices } from '@understudy/contracts/programmes-areas';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { choicesQuery, cohortAreasQuery } from './area-queries.js';

const most = 6;
const keyOf = ({ areaId, role }: AreaChoice): string => `${areaId} ${role}`;

type EditorProps = { enrolmentId: string; areas: readonly CohortArea[]; chosen: readonly AreaChoice[] };

const Editor = ({ enrolmentId, areas, chosen }: EditorProps) => {
  const { t } = useTranslation('rotations');
  const change = useAction(changeAreaChoices, ['programmes']);
  const write = (choices: readonly AreaChoice[]) =>
    change.mutate({ params: { enrolmentId }, body: { choices: [...choices] } });
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const label = ({ areaId, role }: AreaChoice) =>
    t('choices.choice', { area: names.get(areaId) ?? '', role: t(`role.${role}`) });
  const possible = areas
    .flatMap(({ id }) => (['lead', 'shadow'] as const).map((role) => ({ areaId: id, role })))
    .filter((choice) => !chosen.some((one) => keyOf(one) === keyOf(choice)));
  const moved = (at: number, by: number) => {
    const next = [...chosen];
    const [choice] = next.splice(at, 1);
    if (choice) next.splice(at + by, 0, choice);
    return next;
  };
  return (
    <Stack gap="xs">
      <ProblemAlert problem={change.error} />
      <Stack component="ol" gap={4} m={0} pl="lg">
        {chosen.map((choice, at) => (
          <li key={keyOf(choice)}>
            <Group gap="xs">
              <Text size="sm" flex="1 1 10rem">
                {label(choice)}
              </Text>
              <Group gap={4}>
                <ActionIcon
                  variant="default"
                  disabled={at === 0 || change.isPending}
                  aria-label={t('choices.up', { choice: label(choice) })}
                  onClick={() => write(moved(at, -1))}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  disabled={at === chosen.length - 1 || change.isPending}
                  aria-label={t('choices.down', { choice: label(choice) })}
                  onClick={() => write(moved(at, 1))}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  disabled={change.isPending}
                  aria-label={t('choices.remove', { choice: label(choice) })}
                  onClick={() => write(chosen.filter((_, place) => place !== at))}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          </li>
        ))}
      </Stack>
      {chosen.length < most ? (
        <Select
          key={chosen.length}
          w={320}
          maw="100%"
          label={t(chosen.length === 0 ? 'choices.first' : 'choices.next')}
          placeholder={t('choices.choose')}
          data={possible.map((choice) => ({ value: keyOf(choice), label: label(choice) }))}
          value={null}
          disabled={change.isPending}
          onChange={(key) => {
            const choice = possible.find((one) => keyOf(one) === key);
            if (choice) write([...chosen, choice]);
          }}
        />
      ) : null}
    </Stack>
  );
};

/** What I would like to do in a cohort that has areas, first choice first; nothing where there are none, or it is decided. */
export const AreaChoices = ({ enrolmentId, cohortId }: { enrolmentId: string; cohortId: string }) => {
  const { t } = useTranslation('rotations');
  const areas = useQuery(cohortAreasQuery(cohortId)).data?.items ?? [];
  const choices = useQuery(choicesQuery(enrolmentId)).data;
  if (areas.length === 0 || !choices?.canChange) return null;
  return (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {t('choices.title')}
      </Text>
      <Text size="sm" c="dimmed" maw="68ch">
        {t('choices.lead')}
      </Text>
      <Editor enrolmentId={enrolmentId} areas={areas} chosen={choices.items} />
    </Stack>
  );
};
