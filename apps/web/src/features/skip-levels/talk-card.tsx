import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { SkipLevelTalk } from '@understudy/contracts/skip-levels-talks';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { TalkAnswer } from './talk-answer.js';
import { useTalkTimes } from './talk-times.js';

/** One talk in a list: with whom, when, and what one can answer at once. */
export const TalkCard = ({ talk }: { talk: SkipLevelTalk }) => {
  const { t } = useTranslation('skip-levels');
  const times = useTalkTimes();
  const other = talk.relation === 'person' ? talk.leader : talk.person;
  return (
    <Card component="li">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>
            <TextLink to="/skip-level-talks/$talkId" params={{ talkId: talk.id }} underline="hover" c="inherit" inherit>
              {other.name}
            </TextLink>
          </Title>
          <Badge variant="light" style={{ flexShrink: 0 }}>
            {t(`state.${talk.state}`)}
          </Badge>
        </Group>
        <Text fw={550} className="figures">
          {times.at(talk.startsAt)}
        </Text>
        {talk.link ? (
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {talk.link}
          </Text>
        ) : null}
        {talk.relation === 'person' && talk.state === 'proposed' ? <TalkAnswer talk={talk} /> : null}
      </Stack>
    </Card>
  );
};
