import { Badge, Card, Group, Switch, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { OpportunityTemplate } from '@understudy/contracts/opportunities';
import { offerOpportunityTemplate } from '@understudy/contracts/opportunities-templates';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useAction } from '../../lib/query.js';
import classes from './opportunities.module.css';
import { useTemplatesQuery } from './templates-query.js';

const TemplateCard = ({ template }: { template: OpportunityTemplate }) => {
  const { t } = useTranslation('opportunities');
  const { stageName } = useFrameworkWords();
  const offer = useAction(offerOpportunityTemplate, ['opportunities']);
  const { key, title, kind, what, stageKey, weeks, offered } = template;
  return (
    <Card component="li" className={classes.card}>
      <Group gap="xs">
        <Badge variant="light">{t(`kind.${kind}`)}</Badge>
        <Badge variant="outline" color="gray">
          {stageName(stageKey)}
        </Badge>
        <Text size="xs" c="dimmed">
          {t('templates.weeks', { count: weeks })}
        </Text>
      </Group>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm">{what}</Text>
      <ProblemAlert problem={offer.error} />
      <Switch
        mt="auto"
        label={t('templates.offered')}
        aria-label={t('templates.offeredOf', { title })}
        checked={offered}
        disabled={offer.isPending}
        onChange={(event) =>
          offer.mutate({ params: { templateKey: key }, body: { offered: event.currentTarget.checked } })
        }
      />
    </Card>
  );
};

/** Which templates the organisation offers to those who publish. */
export const TemplatesView = () => {
  const { t } = useTranslation('opportunities');
  const { data } = useSuspenseQuery(useTemplatesQuery());
  return (
    <>
      <PageHeader title={t('templates.title')} lead={t('templates.lead')} />
      <ul className={classes.cards}>
        {data.items.map((template) => (
          <TemplateCard key={template.key} template={template} />
        ))}
      </ul>
    </>
  );
};
