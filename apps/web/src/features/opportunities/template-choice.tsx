import { Badge, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { OpportunityTemplate } from '@understudy/contracts/opportunities';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import classes from './opportunities.module.css';
import { useTemplatesQuery } from './templates-query.js';

type TemplateChoiceProps = { onChoose: (template: OpportunityTemplate | null) => void };

/** What one can begin with: a template thought through, or an empty page. */
export const TemplateChoice = ({ onChoose }: TemplateChoiceProps) => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const { stageName, skillName } = useFrameworkWords();
  const { data } = useSuspenseQuery(useTemplatesQuery());
  const offered = data.items.filter((template) => template.offered);
  return (
    <section aria-labelledby="templates">
      <Group justify="space-between" align="flex-end" mb="md">
        <div>
          <Title order={2} size="h3" id="templates">
            {t('form.templates')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('form.templatesLead')}
          </Text>
        </div>
        <Button variant="default" leftSection={<IconFilePlus size={18} aria-hidden />} onClick={() => onChoose(null)}>
          {t('form.blank')}
        </Button>
      </Group>
      <ul className={classes.cards}>
        {offered.map((template) => (
          <Card component="li" key={template.key} className={classes.card}>
            <Group gap="xs">
              <Badge variant="light">{t(`kind.${template.kind}`)}</Badge>
              <Badge variant="outline" color="gray">
                {stageName(template.stageKey)}
              </Badge>
              {template.own ? (
                <Badge variant="light" color="apricot">
                  {t('templates.own')}
                </Badge>
              ) : null}
            </Group>
            <Title order={3} size="h4">
              {template.title}
            </Title>
            <Text size="sm" c="dimmed">
              {t('facts.hours', { count: template.hoursPerWeek })} · {t('templates.weeks', { count: template.weeks })}
            </Text>
            <Text size="sm" className={classes.short}>
              {template.what}
            </Text>
            <Text size="xs" c="dimmed">
              {format.list(template.skillKeys.map(skillName))}
            </Text>
            <div className={classes.foot}>
              <Button
                variant="light"
                aria-label={t('form.useOf', { title: template.title })}
                onClick={() => onChoose(template)}
              >
                {t('form.use')}
              </Button>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
};
