import { Badge, Card, Group, Text } from '@mantine/core';
import type { ShownMentorship } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import classes from './mentoring.module.css';

/** What the line above learns of a mentorship that its mentee shows: that it runs, with whom, and since when. */
export const ShownMentorshipView = ({ shown: { mentor, mentee, since } }: { shown: ShownMentorship }) => {
  const { t } = useTranslation('mentorships');
  const format = useFormat();
  const facts = [
    [t('facts.mentor'), mentor.name],
    [t('facts.mentee'), mentee.name],
    [t('facts.since'), format.day(since)],
  ] as const;
  return (
    <>
      <PageHeader
        title={t('pair', { mentor: mentor.name, mentee: mentee.name })}
        over={<TextLink to="/my-people">{t('backOther')}</TextLink>}
        lead={
          <Group gap="xs">
            <Badge>{t('status.active')}</Badge>
            <span>{t('relationLead.line')}</span>
          </Group>
        }
      />
      <Card>
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Text size="sm" mt="sm">
          {t('between')}
        </Text>
      </Card>
    </>
  );
};
