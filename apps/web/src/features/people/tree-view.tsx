import { Box, Button, Group, Text } from '@mantine/core';
import { IconBinaryTree2, IconFoldUp } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { getPerson, listTree, type PersonReference, type TreeNode } from '@understudy/contracts/people';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { PersonAvatar } from '../../components/person-card.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { TreeGrid } from './tree-grid.js';
import { rowsInSight } from './tree-rows.js';

/** Who reports to whom today, one level at a time, with a jump to anybody. */
export const TreeView = () => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const can = useCan();
  const navigate = useNavigate({ from: '/organisation-tree' });
  const { personId } = useSearch({ from: '/signed-in/organisation-tree' });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const roots = useQuery(query('people', listTree));
  const branches = useQueries({
    queries: [...open].map((managerId) => query('people', listTree, { query: { managerId } })),
  });
  const sought = useQuery({
    ...query('people', getPerson, { params: { personId: personId ?? '' } }),
    enabled: personId !== undefined,
  });
  const line = sought.data?.line;
  useEffect(() => {
    if (line) setOpen((before) => new Set([...before, ...line.map(({ id }) => id)]));
  }, [line]);
  const only = roots.data?.items.length === 1 ? roots.data.items[0]?.person.id : undefined;
  useEffect(() => {
    if (only) setOpen((before) => new Set([...before, only]));
  }, [only]);

  const below = new Map([...open].map((id, index) => [id, branches[index]?.data?.items ?? null]));
  const rows = rowsInSight<TreeNode>(
    roots.data?.items ?? [],
    ({ person }) => person.id,
    (node) => node.below > 0,
    ({ person }) => below.get(person.id) ?? null,
    open,
  );
  const toggle = (id: string, wanted: boolean) =>
    setOpen((before) => new Set(wanted ? [...before, id] : [...before].filter((one) => one !== id)));
  const jump = (person: PersonReference | null) =>
    void navigate({ search: { personId: person?.id }, replace: true, resetScroll: false });

  const tree = () => {
    if (roots.isPending) return <RowsSkeleton rows={8} />;
    if (roots.isError) return <ErrorState failure={roots.error} onRetry={() => void roots.refetch()} />;
    if (rows.length === 0) {
      return (
        <EmptyState
          icon={<IconBinaryTree2 size={28} />}
          title={t('tree.empty.title')}
          action={can('imports.create') ? <ButtonLink to="/imports">{t('directory.import')}</ButtonLink> : null}
        >
          {t('tree.empty.text')}
        </EmptyState>
      );
    }
    return (
      <TreeGrid
        label={t('tree.label')}
        rows={rows}
        marked={personId}
        toggleLabel={({ node, expanded }) => t(expanded ? 'tree.close' : 'tree.open', { name: node.person.name })}
        onToggle={({ id }, wanted) => toggle(id, wanted)}
        onOpen={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
        main={({ node: { person } }, reachable) => (
          <>
            <PersonAvatar person={person} size={34} />
            <Box miw={0}>
              <TextLink
                to="/people/$personId"
                params={{ personId: person.id }}
                underline="hover"
                fw={600}
                tabIndex={reachable ? 0 : -1}
                style={{ overflowWrap: 'anywhere' }}
              >
                {person.name}
              </TextLink>
              <Text size="xs" c="dimmed">
                {[person.title, person.unit?.name].filter((part) => part).join(' · ')}
              </Text>
            </Box>
          </>
        )}
        aside={({ node }) =>
          node.below > 0 ? (
            <span>
              <span aria-hidden>{format.count(node.below)}</span>
              <span className="visually-hidden">
                {t('tree.belowOf', { count: node.below, shown: format.count(node.below) })}
              </span>
            </span>
          ) : null
        }
      />
    );
  };

  const missing = personId !== undefined && sought.data !== undefined && !sought.data.employed;
  return (
    <>
      <PageHeader title={t('tree.title')} lead={t('tree.lead')} />
      <Group align="flex-end" gap="sm" mb="md">
        <PersonPicker
          label={t('tree.jump')}
          placeholder={t('tree.jumpPlaceholder')}
          value={sought.data && personId ? { id: personId, name: sought.data.name } : null}
          onChange={jump}
          style={{ flex: '1 1 16rem', maxWidth: '26rem' }}
        />
        {open.size > 0 ? (
          <Button
            variant="subtle"
            leftSection={<IconFoldUp size={17} aria-hidden />}
            onClick={() => {
              setOpen(new Set());
              jump(null);
            }}
          >
            {t('tree.closeAll')}
          </Button>
        ) : null}
      </Group>
      {missing ? (
        <Text size="sm" c="dimmed" mb="sm" role="status">
          {t('tree.notInTree', { name: sought.data?.name ?? '' })}
        </Text>
      ) : null}
      {tree()}
    </>
  );
};
