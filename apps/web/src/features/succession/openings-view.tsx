import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDoor, IconPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportRoleOpenings, openingSorts, openingState } from '@understudy/contracts/succession-openings';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { PageHeader } from '../../components/page-header.js';
import { useArrangement } from '../../lib/arrangement.js';
import { itemsOf } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { CreateOpeningDialog } from './create-opening-dialog.js';
import { OpeningCard } from './opening-card.js';
import { openingsAsked, openingsQuery } from './opening-queries.js';
import classes from './succession.module.css';

/** Leadership positions that wait for somebody, since when, and how earlier ones were filled. */
export const OpeningsView = () => {
  const { t } = useTranslation('succession');
  const can = useCan();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/succession/openings' });
  const { state = 'open' } = search;
  const order = useArrangement(openingSorts, 'descending');
  const list = useSuspenseInfiniteQuery(openingsQuery(search));
  const [creating, { open, close }] = useDisclosure(false);
  const items = itemsOf(list.data);
  const create = can('succession.change') ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
      {t('openings.create')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        over={<TextLink to="/succession">{t('title')}</TextLink>}
        title={t('openings.title')}
        lead={t('openings.lead')}
        actions={
          <>
            <SegmentedControl
              aria-label={t('openings.show')}
              value={state}
              onChange={(value) =>
                void navigate({
                  to: '/succession/openings',
                  search: { ...search, state: openingState.parse(value) },
                  replace: true,
                })
              }
              data={openingState.options.map((value) => ({ value, label: t(`openings.states.${value}`) }))}
            />
            {items.length > 0 ? create : null}
          </>
        }
      />
      {items.length === 0 ? (
        <EmptyState icon={<IconDoor />} title={t(`openings.none.${state}`)} action={state === 'open' ? create : null}>
          {state === 'open' ? t('openings.none.text') : null}
        </EmptyState>
      ) : (
        <Stack gap="md">
          {items.length > 1 ? <ListSort {...order} /> : null}
          <ul className={classes.openings} data-hold-still>
            {items.map((opening) => (
              <OpeningCard key={opening.id} opening={opening} />
            ))}
          </ul>
        </Stack>
      )}
      <ListFoot mt="md" pages={list} of={exportRoleOpenings} input={openingsAsked(search)} list={t('openings.title')} />
      <CreateOpeningDialog opened={creating} onClose={close} />
    </>
  );
};
