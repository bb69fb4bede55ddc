import { Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import { talkPrompts } from '@understudy/domain/skip-levels/prompts/prompts';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { talkQuery } from './skip-level-queries.js';
import { TalkAnswer } from './talk-answer.js';
import { ownTimeZone, useTalkTimes } from './talk-times.js';
import { TalkWords } from './talk-words.js';

const Prompts = ({ talk }: { talk: SkipLevelTalk }) => {
  const { t, i18n } = useTranslation('skip-levels');
  const { ask, bring } = talkPrompts(talk.stage?.key ?? null, talk.turn, i18n.language);
  const lists = [
    { id: 'ask', title: t(talk.relation === 'leader' ? 'prompts.ask' : 'prompts.asked'), items: ask },
    { id: 'bring', title: t(talk.relation === 'leader' ? 'prompts.theyBring' : 'prompts.bring'), items: bring },
  ];
  return (
    <section aria-labelledby="prompts">
      <Title order={2} size="h3" id="prompts" mb="xs">
        {t('prompts.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch">
        {t('prompts.lead')}
      </Text>
      <Stack gap="md">
        {lists.map(({ id, title, items }) => (
          <Card key={id}>
            <Title order={3} size="h4" mb="xs">
              {title}
            </Title>
            <List spacing="xs" maw="68ch">
              {items.map((item) => (
                <List.Item key={item}>{item}</List.Item>
              ))}
            </List>
          </Card>
        ))}
      </Stack>
    </section>
  );
};

/** One talk: when and where, what to talk about, what I write for myself, and what the two keep of it. */
export const TalkView = () => {
  const { t } = useTranslation('skip-levels');
  const times = useTalkTimes();
  const { talkId } = useParams({ from: '/signed-in/skip-level-talks/$talkId' });
  const { data: talk } = useSuspenseQuery(talkQuery(talkId));
  const other = talk.relation === 'person' ? talk.leader.name : talk.person.name;
  return (
    <>
      <PageHeader
        over={<TextLink to="/skip-levels">{t('title')}</TextLink>}
        title={t('talkWith', { name: other })}
        lead={
          <Group gap="sm">
            <Badge variant="light">{t(`state.${talk.state}`)}</Badge>
            <span>{t('onlyTheTwo')}</span>
          </Group>
        }
      />
      <Stack gap="xl">
        <Stack gap="sm">
          <Text fw={550} className="figures">
            {times.at(talk.startsAt)}{' '}
            <Text span size="sm" c="dimmed">
              {t('byClock', { timeZone: ownTimeZone() })}
            </Text>
          </Text>
          {talk.link ? (
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('where', { place: talk.link })}
            </Text>
          ) : null}
          <Text size="sm" maw="68ch">
            {t(`stateText.${talk.state}`, { name: other })}
          </Text>
          {talk.words ? (
            <Text size="sm" maw="68ch">
              {t('theirWords', { name: talk.person.name, words: talk.words })}
            </Text>
          ) : null}
          <TalkAnswer talk={talk} />
        </Stack>
        <Prompts talk={talk} />
        <TalkWords talk={talk} />
      </Stack>
    </>
  );
};
