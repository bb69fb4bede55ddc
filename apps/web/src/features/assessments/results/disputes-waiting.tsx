import { Card, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { disputeSorts, exportDisputesToAnswer, listDisputesToAnswer } from '@understudy/contracts/assessments-disputes';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListSort } from '../../../components/list-sort.js';
import { useArrangement } from '../../../lib/arrangement.js';
import { itemsOf, pagedQuery } from '../../../lib/query.js';
import { DisputeLine } from './dispute-line.js';
import classes from './disputes.module.css';

/** What others see differently in their results and I am to answer; silent where nothing waits. */
export const DisputesWaiting = () => {
  const { t } = useTranslation('results');
  const order = useArrangement(disputeSorts, 'ascending', 'disputes');
  const pages = useInfiniteQuery(pagedQuery('results', listDisputesToAnswer, { query: order.asked }));
  const items = itemsOf(pages.data);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="disputes-waiting-title">
      <Title order={2} id="disputes-waiting-title" mb={4}>
        {t('dispute.waiting.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t('dispute.waiting.lead')}
      </Text>
      {items.length > 1 ? (
        <Group mb="md">
          <ListSort {...order} list={t('dispute.waiting.title')} />
        </Group>
      ) : null}
      <Card>
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
        input={{ query: order.asked }}
        list={t('dispute.waiting.title')}
      />
    </section>
  );
};
