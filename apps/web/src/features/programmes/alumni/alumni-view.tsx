import { Badge, Button, Card, Group, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSchool } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Alumnus, alumniHelp, alumniSorts, exportAlumni } from '@understudy/contracts/programmes-alumni';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { TextLink } from '../../../components/links.js';
import { ListFoot } from '../../../components/list-foot.js';
import { ListSort } from '../../../components/list-sort.js';
import { PageHeader } from '../../../components/page-header.js';
import { useArrangement } from '../../../lib/arrangement.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf } from '../../../lib/query.js';
import { programmeQuery } from '../programme-queries.js';
import { alumniAsked, alumniQuery, myAlumniOfferQuery } from './alumni-queries.js';
import { OfferDialog } from './offer-dialog.js';

const AlumnusCard = ({ alumnus }: { alumnus: Alumnus }) => {
  const { t } = useTranslation('alumni');
  const format = useFormat();
  const { person, cohort, title, stages, helps, note, visibility } = alumnus;
  return (
    <Card component="li">
      <Stack gap={6}>
        <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>
          <TextLink to="/people/$personId" params={{ personId: person.id }} underline="hover" c="inherit" inherit>
            {person.name}
          </TextLink>
        </Title>
        <Text size="sm" c="dimmed">
          {t('completed', { cohort: cohort.name, day: format.day(cohort.endsOn) })}
        </Text>
        <Text size="sm">{title ?? t('left')}</Text>
        {stages?.now && stages.before && stages.now !== stages.before ? (
          <Text size="sm">{t('moved', { before: stages.before, now: stages.now })}</Text>
        ) : null}
        {helps.length > 0 ? (
          <Group gap={6}>
            {helps.map((help) => (
              <Badge key={help} variant="light" color="pine">
                {t(`help.${help}`)}
              </Badge>
            ))}
          </Group>
        ) : null}
        {note === '' ? null : (
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {note}
          </Text>
        )}
        {visibility ? (
          <Text size="xs" c="dimmed">
            {t(`seenBy.${visibility}`)}
          </Text>
        ) : null}
      </Stack>
    </Card>
  );
};

/** Those who completed a programme: what they moved on to, and how they would help those who come after. */
export const AlumniView = () => {
  const { t } = useTranslation(['alumni', 'common']);
  const { programmeId } = useParams({ from: '/signed-in/programmes/$programmeId/alumni' });
  const search = useSearch({ from: '/signed-in/programmes/$programmeId/alumni' });
  const { help } = search;
  const order = useArrangement(alumniSorts, 'ascending');
  const navigate = useNavigate({ from: '/programmes/$programmeId/alumni' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const { data: own } = useSuspenseQuery(myAlumniOfferQuery(programmeId));
  const list = useSuspenseInfiniteQuery(alumniQuery(programmeId, search));
  const [offering, { open, close }] = useDisclosure(false);
  const alumni = itemsOf(list.data);
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/programmes/$programmeId" params={{ programmeId }}>
            {programme.name}
          </TextLink>
        }
        title={t('title')}
        lead={t('lead')}
        actions={own.mine ? <Button onClick={open}>{t(own.mine.version === 0 ? 'offer' : 'change')}</Button> : null}
      />
      <Stack gap="lg">
        <Group align="flex-end">
          <Select
            clearable
            label={t('filter')}
            placeholder={t('everybody')}
            data={alumniHelp.options.map((value) => ({ value, label: t(`help.${value}`) }))}
            value={help ?? null}
            onChange={(value) =>
              void navigate({
                search: (before) => ({ ...before, help: alumniHelp.options.find((one) => one === value) }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {alumni.length > 1 ? <ListSort {...order} /> : null}
        </Group>
        {alumni.length === 0 ? (
          <Card>
            <EmptyState icon={<IconSchool />} title={t(help ? 'none.help' : 'none.title')}>
              {t('none.text')}
            </EmptyState>
          </Card>
        ) : (
          <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {alumni.map((alumnus) => (
              <AlumnusCard key={alumnus.person.id} alumnus={alumnus} />
            ))}
          </SimpleGrid>
        )}
        <ListFoot pages={list} of={exportAlumni} input={alumniAsked(programmeId, search)} />
      </Stack>
      {own.mine ? <OfferDialog opened={offering} programmeId={programmeId} mine={own.mine} onClose={close} /> : null}
    </>
  );
};
