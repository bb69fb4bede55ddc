import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconFolderPlus, IconPencil, IconSitemap } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listUnits, type Unit } from '@understudy/contracts/people';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { FormModal } from '../../components/form-modal.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { TreeGrid } from './tree-grid.js';
import { rowsInSight } from './tree-rows.js';
import { type PlacedUnit, placeUnits } from './unit-choices.js';
import { ChangeUnitDetailsForm, CreateUnitForm } from './unit-form.js';

type Editing = { kind: 'create'; parentId: string | null } | { kind: 'change'; unit: Unit };

/** Departments and teams as a tree. */
export const UnitsView = () => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const mayChange = useCan()('people.change');
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(query('people', listUnits));
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Editing | null>(null);
  const [shown, setShown] = useState<Editing>({ kind: 'create', parentId: null });
  const edit = (next: Editing) => {
    setShown(next);
    setEditing(next);
  };
  const close = () => setEditing(null);

  const units = data.items;
  const open = new Set(units.map(({ id }) => id).filter((id) => !closed.has(id)));
  const rows = rowsInSight<PlacedUnit>(
    placeUnits(units, format.compare),
    ({ unit }) => unit.id,
    ({ children }) => children.length > 0,
    ({ children }) => children,
    open,
  );
  const toggle = (id: string, wanted: boolean) =>
    setClosed((before) => new Set(wanted ? [...before].filter((one) => one !== id) : [...before, id]));
  const add = mayChange ? (
    <Button
      leftSection={<IconFolderPlus size={18} aria-hidden />}
      onClick={() => edit({ kind: 'create', parentId: null })}
    >
      {t('units.add')}
    </Button>
  ) : null;

  return (
    <>
      <PageHeader title={t('units.title')} lead={t('units.lead')} actions={rows.length > 0 ? add : null} />
      {rows.length === 0 ? (
        <EmptyState icon={<IconSitemap size={28} />} title={t('units.empty.title')} action={add}>
          {t('units.empty.text')}
        </EmptyState>
      ) : (
        <TreeGrid
          label={t('units.label')}
          rows={rows}
          toggleLabel={({ node, expanded }) => t(expanded ? 'units.close' : 'units.open', { name: node.unit.name })}
          onToggle={({ id }, wanted) => toggle(id, wanted)}
          onOpen={({ id }) => void navigate({ to: '/people', search: { unitId: id } })}
          main={({ node: { unit } }, reachable) => (
            <TextLink
              to="/people"
              search={{ unitId: unit.id }}
              underline="hover"
              fw={600}
              tabIndex={reachable ? 0 : -1}
              style={{ overflowWrap: 'anywhere' }}
            >
              {unit.name}
            </TextLink>
          )}
          aside={({ node: { unit } }, reachable) => (
            <>
              <span>{t('units.peopleOf', { count: unit.people, shown: format.count(unit.people) })}</span>
              {mayChange ? (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      tabIndex={reachable ? 0 : -1}
                      aria-label={t('units.actionsOf', { name: unit.name })}
                    >
                      <IconDots size={18} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      leftSection={<IconPencil size={16} aria-hidden />}
                      onClick={() => edit({ kind: 'change', unit })}
                    >
                      {t('units.change')}
                    </Menu.Item>
                    <Menu.Item
                      leftSection={<IconFolderPlus size={16} aria-hidden />}
                      onClick={() => edit({ kind: 'create', parentId: unit.id })}
                    >
                      {t('units.addBelow')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              ) : null}
            </>
          )}
        />
      )}
      <FormModal
        opened={editing !== null}
        onClose={close}
        title={shown.kind === 'create' ? t('units.titleCreate') : t('units.titleChange', { name: shown.unit.name })}
      >
        {shown.kind === 'create' ? (
          <CreateUnitForm units={units} parentId={shown.parentId} onClose={close} />
        ) : (
          <ChangeUnitDetailsForm unit={shown.unit} units={units} onClose={close} />
        )}
      </FormModal>
    </>
  );
};
