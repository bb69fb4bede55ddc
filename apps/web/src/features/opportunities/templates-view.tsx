import { Badge, Button, Card, Group, Switch, Text, Title } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { OpportunityTemplate } from '@understudy/contracts/opportunities';
import { offerOpportunityTemplate } from '@understudy/contracts/opportunities-templates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useAction } from '../../lib/query.js';
import classes from './opportunities.module.css';
import { OwnTemplateDialog } from './own-template-dialog.js';
import { useTemplatesQuery } from './templates-query.js';

type Writing = { from: OpportunityTemplate | null; anew: boolean };

const TemplateCard = ({
  template,
  onWrite,
}: {
  template: OpportunityTemplate;
  onWrite: (writing: Writing) => void;
}) => {
  const { t } = useTranslation('opportunities');
  const { stageName } = useFrameworkWords();
  const offer = useAction(offerOpportunityTemplate, ['opportunities']);
  const { key, title, kind, what, stageKey, weeks, offered, own } = template;
  return (
    <Card component="li" className={classes.card}>
      <Group gap="xs">
        <Badge variant="light">{t(`kind.${kind}`)}</Badge>
        <Badge variant="outline" color="gray">
          {stageName(stageKey)}
        </Badge>
        {own ? (
          <Badge variant="light" color="apricot">
            {t('templates.own')}
          </Badge>
        ) : null}
        <Text size="xs" c="dimmed">
          {t('templates.weeks', { count: weeks })}
        </Text>
      </Group>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text size="sm">{what}</Text>
      <ProblemAlert problem={offer.error} />
      <Group gap="xs" mt="auto">
        {own ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('templates.changeTitle', { title })}
            onClick={() => onWrite({ from: template, anew: false })}
          >
            {t('templates.change')}
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('templates.copyOf', { title })}
          onClick={() => onWrite({ from: template, anew: true })}
        >
          {t('templates.copy')}
        </Button>
      </Group>
      <Switch
        mt={0}
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

/** Which templates the organisation offers to those who publish, and those that it writes itself. */
export const TemplatesView = () => {
  const { t } = useTranslation('opportunities');
  const { data } = useSuspenseQuery(useTemplatesQuery());
  const [writing, setWriting] = useState<Writing | null>(null);
  return (
    <>
      <PageHeader
        title={t('templates.title')}
        lead={t('templates.lead')}
        actions={
          <Button
            leftSection={<IconFilePlus size={18} aria-hidden />}
            onClick={() => setWriting({ from: null, anew: true })}
          >
            {t('templates.write')}
          </Button>
        }
      />
      <ul className={classes.cards}>
        {data.items.map((template) => (
          <TemplateCard key={template.key} template={template} onWrite={setWriting} />
        ))}
      </ul>
      {writing ? <OwnTemplateDialog opened {...writing} onClose={() => setWriting(null)} /> : null}
    </>
  );
};
