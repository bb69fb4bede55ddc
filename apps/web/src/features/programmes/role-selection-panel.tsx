import { Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { confirmRoleSelection, runRoleSelection, type SelectionLine } from '@understudy/contracts/programmes-selection';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { selectionQuery } from './area-queries.js';

/** What became of the choices of one person, one line each. */
const Told = ({ lines }: { lines: readonly SelectionLine[] }) => {
  const { t } = useTranslation('rotations');
  const [first] = lines;
  if (!first) return null;
  return (
    <li>
      <TextLink to="/people/$personId" params={{ personId: first.person.id }} fw={600} size="sm">
        {first.person.name}
      </TextLink>
      <List type="ordered" size="sm">
        {lines.map(({ choice, area, role, answer, origin, ahead }) => (
          <List.Item key={choice}>
            {t('selection.line', { area: area.name, role: t(`role.${role}`) })}{' '}
            {t(`selection.answer.${answer}`, { count: ahead })} {t(`selection.origin.${origin}`)}
          </List.Item>
        ))}
      </List>
    </li>
  );
};

/** Proposing roles by what people would like to do, with why; nothing counts before somebody confirms it. */
export const RoleSelectionPanel = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const { data, isPending, error, refetch } = useQuery(selectionQuery(cohortId));
  const run = useAction(runRoleSelection, ['programmes']);
  const confirm = useAction(confirmRoleSelection, ['programmes']);
  const selection = data?.selection ?? null;
  const people = [...new Set(selection?.lines.map(({ enrolmentId }) => enrolmentId))];
  return (
    <Card component="section" aria-labelledby="selection" data-print="no">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={3} size="h5" id="selection">
            {t('selection.title')}
          </Title>
          <Group gap="xs">
            {selection && selection.open > 0 ? (
              <Button
                size="xs"
                loading={confirm.isPending}
                onClick={() => confirm.mutate({ params: { roleSelectionId: selection.id } })}
              >
                {t('selection.confirm', { count: selection.open })}
              </Button>
            ) : null}
            <Button
              size="xs"
              variant="default"
              loading={run.isPending}
              onClick={() => run.mutate({ params: { cohortId } })}
            >
              {t(selection ? 'selection.again' : 'selection.run')}
            </Button>
          </Group>
        </Group>
        <Text size="sm" c="dimmed" maw="68ch">
          {t('selection.lead')}
        </Text>
        <ProblemAlert problem={run.error ?? confirm.error} />
        {isPending ? <RowsSkeleton rows={2} /> : null}
        {error ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
        {selection ? (
          <>
            <Text size="sm">
              {t('selection.made', {
                day: format.instant(selection.madeAt),
                name: selection.madeBy?.name ?? t('selection.somebody'),
              })}
            </Text>
            <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {people.map((id) => (
                <Told key={id} lines={selection.lines.filter(({ enrolmentId }) => enrolmentId === id)} />
              ))}
            </Stack>
          </>
        ) : null}
      </Stack>
    </Card>
  );
};
