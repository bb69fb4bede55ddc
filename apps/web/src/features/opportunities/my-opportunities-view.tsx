import { Stack, Title } from '@mantine/core';
import { IconSeedling } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type Candidacy, exportCandidacies } from '@understudy/contracts/opportunities-candidacies';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { ListFoot } from '../../components/list-foot.js';
import { PageHeader } from '../../components/page-header.js';
import { itemsOf } from '../../lib/query.js';
import { myCandidaciesQuery } from './candidacy-queries.js';
import classes from './opportunities.module.css';
import { OwnCandidacy } from './own-candidacy.js';
import { StretchList } from './stretch-list.js';

const waiting = new Set<Candidacy['status']>(['offered', 'nominated', 'applied']);

const Section = ({ id, title, items }: { id: string; title: string; items: readonly Candidacy[] }) =>
  items.length === 0 ? null : (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" id={id} mb="sm">
        {title}
      </Title>
      <ul className={classes.cards} data-hold-still>
        {items.map((candidacy) => (
          <OwnCandidacy key={candidacy.id} candidacy={candidacy} />
        ))}
      </ul>
    </section>
  );

/** What was suggested or offered to me, and what I have asked for: what waits first. */
export const MyOpportunitiesView = () => {
  const { t } = useTranslation(['opportunities', 'common']);
  const list = useSuspenseInfiniteQuery(myCandidaciesQuery);
  const items = itemsOf(list.data);
  const look = <ButtonLink to="/opportunities">{t('mine.look')}</ButtonLink>;
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} actions={items.length > 0 ? look : null} />
      {items.length === 0 ? (
        <Stack gap={40}>
          <StretchList scope="supported" silentWhenEmpty />
          <EmptyState icon={<IconSeedling />} title={t('mine.empty')} action={look}>
            {t('mine.emptyText')}
          </EmptyState>
        </Stack>
      ) : (
        <Stack gap={40}>
          <StretchList scope="mine" silentWhenEmpty />
          <StretchList scope="supported" silentWhenEmpty />
          <Section id="waiting" title={t('mine.open')} items={items.filter(({ status }) => waiting.has(status))} />
          <Section id="decided" title={t('mine.over')} items={items.filter(({ status }) => !waiting.has(status))} />
          <ListFoot pages={list} of={exportCandidacies} input={{ query: { scope: 'mine' } }} list={t('mine.title')} />
        </Stack>
      )}
    </>
  );
};
