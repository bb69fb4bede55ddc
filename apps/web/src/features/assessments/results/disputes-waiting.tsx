import { Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { disputeSorts, exportDisputesToAnswer, listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListSort } from '../../../components/list-sort.js';
import { SearchField } from '../../../components/search-field.js';
import { useArrangement, useWords } from '../../../lib/arrangement.js';
import { itemsOf, pagedQuery } from '../../../lib/query.js';
import { DisputeLine } from './dispute-line.js';
import classes from './disputes.module.css';

/** What others see differently in their results and I am to answer; silent where nothing waits. */
export const DisputesWaiting = () => {
  const { t } = useTranslation(['results', 'common']);
  const order = useArrangement(disputeSorts, 'ascending', 'disputes');
  const words = useWords('disputes');
  const asked = { ...order.asked, search: words.asked };
  const pages = useInfiniteQuery(pagedQuery('results', listDisputesToAnswer, { query: asked }));
  const items = itemsOf(pages.data);
  if (items.length === 0 && (words.asked === undefined || !pages.isSuccess)) return null;
  return (
    <section aria-labelledby="disputes-waiting-title">
      <Title order={2} id="disputes-waiting-title" mb={4}>
        {t('dispute.waiting.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t('dispute.waiting.lead')}
      </Text>
      {items.length > 1 || words.asked ? (
        <Group mb="md" gap="sm" align="flex-end" data-print="no">
          <SearchField
            label={t('dispute.waiting.search')}
            clearLabel={t('common:clear')}
            asked={words.asked ?? ''}
            onAsk={words.onAsk}
          />
          <ListSort {...order} list={t('dispute.waiting.title')} />
        </Group>
      ) : null}
      <Card>
        {items.length === 0 ? <Text c="dimmed">{t('dispute.waiting.none')}</Text> : null}
        <ul className={classes.list}>
          {items.map((dispute) => (
            <DisputeLine key={dispute.id} dispute={dispute} name={dispute.person.name}>
              <Text size="sm" c="dimmed">
                {dispute.seesResult ? (
                  <TextLink to="/results/$assessmentId" params={{ assessmentId: dispute.resultId }} inherit>
                    {t('dispute.waiting.of', { name: dispute.person.name, campaign: dispute.campaign })}
                  </TextLink>
                ) : (
                  <>
                    {t('dispute.waiting.of', { name: dispute.person.name, campaign: dispute.campaign })}
                    {' · '}
                    {t('dispute.waiting.unseen')}
                  </>
                )}
              </Text>
            </DisputeLine>
          ))}
        </ul>
      </Card>
      <ListFoot
        pages={pages}
        mt="sm"
        of={exportDisputesToAnswer}
        input={{ query: asked }}
        list={t('dispute.waiting.title')}
      />
    </section>
  );
};
