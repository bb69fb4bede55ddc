import { Badge, Button, Card, Group, Menu, Stack, Text, Title } from '@mantine/core';
import {
  type Icon,
  IconBriefcase,
  IconChevronDown,
  IconChevronRight,
  IconDoorExit,
  IconFlag,
  IconId,
  IconMail,
  IconSitemap,
  IconStairsUp,
  IconUserUp,
} from '@tabler/icons-react';
import type { Person } from '@understudy/contracts/people';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { StageBadge } from '../../components/stage-badge.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { actionsOf, type PersonAction } from './person-actions.js';
import classes from './person-page.module.css';

const icons: Readonly<Record<PersonAction, Icon>> = {
  names: IconId,
  title: IconBriefcase,
  manager: IconUserUp,
  unit: IconSitemap,
  stage: IconStairsUp,
  target: IconFlag,
  invite: IconMail,
  leaving: IconDoorExit,
};

const Line = ({ person }: { person: Person }) => {
  const { t } = useTranslation(['people', 'person-changes']);
  return (
    <nav aria-label={t('person.line')} data-print="no">
      <ol className={classes.line}>
        <li>
          <TextLink to="/people" underline="hover">
            {t('person.back')}
          </TextLink>
        </li>
        {[...person.line].reverse().map((above) => (
          <li key={above.id}>
            <IconChevronRight size={14} aria-hidden />
            <TextLink to="/people/$personId" params={{ personId: above.id }} underline="hover">
              {above.name}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
};

type PersonHeadProps = { person: Person; onAction: (action: PersonAction) => void };

/** Who this is, where they stand, where they are heading, and what can be changed. */
export const PersonHead = ({ person, onAction }: PersonHeadProps) => {
  const { t } = useTranslation(['people', 'person-changes']);
  const format = useFormat();
  const self = useSession().personId === person.id;
  const actions = actionsOf(person);
  const seesStage = person.abilities.includes('see-history') && (person.employed || person.stage !== null);
  useEffect(() => {
    document.title = `${person.name} · Understudy`;
  }, [person.name]);

  return (
    <>
      <Line person={person} />
      <Card component="header" className={classes.head} mb="lg">
        <Group justify="space-between" align="flex-start" gap="lg">
          <Group gap="lg" wrap="nowrap" style={{ minWidth: 0, flex: '1 1 20rem' }}>
            <PersonAvatar person={person} size={72} />
            <Stack gap={4} style={{ minWidth: 0 }}>
              <Group gap="sm">
                <Title order={1} style={{ overflowWrap: 'anywhere' }}>
                  {person.name}
                </Title>
                {self ? <Badge variant="light">{t('person.self')}</Badge> : null}
              </Group>
              <Text c="dimmed">{[person.title, person.unit?.name].filter((part) => part).join(' · ')}</Text>
              <Text size="sm" c="dimmed">
                {[person.pronouns, t('person.number', { number: person.employeeNumber })]
                  .filter((part) => part)
                  .join(' · ')}
              </Text>
              {person.employed || !person.leftOn ? null : (
                <Badge variant="light" color="gray" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
                  {t('person.left', { day: format.day(person.leftOn) })}
                </Badge>
              )}
            </Stack>
          </Group>
          {actions.length > 0 ? (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} data-print="no">
                  {t('person.actions')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {actions.map((action) => {
                  const ActionIcon = icons[action];
                  return (
                    <Menu.Item
                      key={action}
                      leftSection={<ActionIcon size={17} stroke={1.7} aria-hidden />}
                      onClick={() => onAction(action)}
                      c={action === 'leaving' ? 'var(--bad)' : undefined}
                    >
                      {t(`person-changes:action.${action}`)}
                    </Menu.Item>
                  );
                })}
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </Group>
        {seesStage ? (
          <div className={classes.place}>
            <Stack gap={2}>
              <Text size="xs" c="dimmed">
                {t('person.stage')}
              </Text>
              <Group gap="sm">
                <StageBadge stage={person.stage} size="md" />
                {person.stage && person.stageSince ? (
                  <Text size="sm" c="dimmed">
                    {t('person.stageSince', { day: format.day(person.stageSince) })}
                  </Text>
                ) : null}
              </Group>
            </Stack>
            <Stack gap={2}>
              <Text size="xs" c="dimmed">
                {t('person.target')}
              </Text>
              {person.targetStage ? (
                <Group gap="sm">
                  <StageBadge stage={person.targetStage.stage} size="md" />
                  <Text size="sm" c="dimmed">
                    {[
                      t(`horizon.${person.targetStage.horizon}`),
                      t('person.targetSince', { day: format.day(person.targetStage.since) }),
                    ].join(' · ')}
                  </Text>
                </Group>
              ) : (
                <Text c="dimmed">{t('person.noTarget')}</Text>
              )}
            </Stack>
          </div>
        ) : null}
      </Card>
    </>
  );
};
