import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { SkipLevelProposal } from '@understudy/contracts/skip-levels';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useTalkTimes } from './talk-times.js';

type Props = { proposal: SkipLevelProposal; onLeaveOut: (personId: string) => void };
type Somebody = SkipLevelProposal['leftOut'][number] | SkipLevelProposal['talks'][number];

const reasons = ['no-common-hours', 'no-room', 'talked-lately'] as const;

/** Talks as proposed, each with its reason, and everybody who is left out, by why. */
export const ProposedTalks = ({ proposal: { talks, leftOut }, onLeaveOut }: Props) => {
  const { t } = useTranslation('skip-levels');
  const format = useFormat();
  const times = useTalkTimes();
  const since = ({ lastOn }: Somebody): string =>
    lastOn === null ? t('never') : t('lastTalk', { day: format.day(lastOn) });
  return (
    <Stack gap="xl" aria-live="polite">
      <section aria-labelledby="proposed">
        <Title order={2} size="h3" id="proposed" mb="sm">
          {t('proposed.title', { count: talks.length })}
        </Title>
        {talks.length === 0 ? <Text>{t(leftOut.length > 0 ? 'proposed.none' : 'nobodyBelow')}</Text> : null}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {talks.map((talk) => (
            <Card key={talk.person.id} component="li" py="sm">
              <Group justify="space-between" wrap="wrap" gap="xs">
                <div style={{ flex: '1 1 14rem' }}>
                  <Text fw={550}>{talk.person.name}</Text>
                  <Text size="sm" c="dimmed">
                    {[talk.stage?.name, since(talk)].filter((part) => part).join(' · ')}
                  </Text>
                </div>
                <Text size="sm" className="figures">
                  {times.at(talk.startsAt)}
                </Text>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={t('proposed.leaveOutNamed', { name: talk.person.name })}
                  onClick={() => onLeaveOut(talk.person.id)}
                >
                  {t('proposed.leaveOut')}
                </Button>
              </Group>
            </Card>
          ))}
        </Stack>
      </section>
      {reasons
        .map((why) => ({ why, people: leftOut.filter((one) => one.why === why) }))
        .filter(({ people }) => people.length > 0)
        .map(({ why, people }) => (
          <section key={why} aria-labelledby={`left-${why}`}>
            <Title order={3} size="h4" id={`left-${why}`}>
              {t(`leftOut.${why}`, { count: people.length })}
            </Title>
            <Text size="sm" c="dimmed" maw="68ch">
              {format.list(people.map((one) => `${one.person.name} (${since(one)})`))}
            </Text>
          </section>
        ))}
    </Stack>
  );
};
