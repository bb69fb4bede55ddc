import { Group, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { StretchCard } from '@understudy/contracts/opportunities-assignments';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { itemsOf } from '../../lib/query.js';
import classes from './opportunities.module.css';
import { StretchLine } from './stretch-line.js';
import { stretchesQuery } from './stretch-queries.js';

const few = 6;
const open: ReadonlySet<StretchCard['status']> = new Set<StretchCard['status']>(['preparing', 'running', 'extended']);

/** For a manager's home: what people of their line have taken on and when they next talk; silent about nobody. */
export const LineStretches = () => {
  const { t } = useTranslation('stretches');
  const list = useInfiniteQuery(stretchesQuery('line'));
  const items = itemsOf(list.data).filter(({ status }) => open.has(status));
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="line-stretches">
      <Group justify="space-between" mb="md" align="baseline">
        <Title order={2} id="line-stretches">
          {t('ofLine.title')}
        </Title>
        <TextLink to="/team-opportunities">{t('ofLine.all')}</TextLink>
      </Group>
      <ul className={classes.lines}>
        {items.slice(0, few).map((stretch) => (
          <StretchLine key={stretch.id} stretch={stretch} />
        ))}
      </ul>
    </section>
  );
};
