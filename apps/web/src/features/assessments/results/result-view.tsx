import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconClock, IconDownload, IconPrinter, IconSeedling } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { exportResult, getResult } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { FrameworkNote } from '../../../components/framework-note.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { addressOf } from '../../../lib/api-client.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { AnnouncedSight } from '../announced-sight.js';
import { CommentsCard } from './comments-card.js';
import { DisputesCard } from './disputes-card.js';
import { GroupsLine } from './groups-line.js';
import { ItemsCard } from './items-card.js';
import { RadarCard } from './radar-card.js';
import { ShareCard } from './share-card.js';
import { SkillsTable } from './skills-table.js';

/** One result: the shape of it, every skill, what was written, and who else may see it. */
export const ResultView = () => {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { assessmentId } = useParams({ from: '/signed-in/results/$assessmentId' });
  const { data: result } = useSuspenseQuery(query('results', getResult, { params: { assessmentId } }));
  const { person, sight, campaign, targetStage, releasedOn, expiresOn, expired, expectedDip, abilities } = result;
  const facts = [
    campaign?.name ?? t('self'),
    targetStage ? t('against', { stage: targetStage.name }) : null,
    format.day(releasedOn),
  ].filter((part) => part);
  return (
    <>
      <PageHeader
        over={
          sight === 'mine' ? (
            <TextLink to="/my-assessments">{t('toMine')}</TextLink>
          ) : (
            <TextLink to="/people/$personId" params={{ personId: person.id }}>
              {person.name}
            </TextLink>
          )
        }
        title={sight === 'mine' ? t(campaign ? 'titleMine' : 'titleSelf') : t('title', { name: person.name })}
        lead={facts.join(' · ')}
        actions={
          <>
            {abilities.includes('export') ? (
              <Button
                component="a"
                variant="default"
                href={addressOf(exportResult, { params: { assessmentId } })}
                download
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {t('csv')}
              </Button>
            ) : null}
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => globalThis.print()}
            >
              {t('print')}
            </Button>
            {sight === 'mine' ? (
              <ButtonLink to="/my-plan" search={{ suggestions: true }}>
                {t('next.toPlan')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Stack gap="lg">
        <AnnouncedSight announced={result.announced} />
        <GroupsLine result={result} />
        <Alert variant="light" color={expired ? 'apricot' : 'pine'} icon={<IconClock aria-hidden />}>
          {t(expired ? 'expired' : 'countsUntil', { day: format.day(expiresOn) })}
          {sight === 'mine' ? null : ` ${t(`why.${sight}`)}`}
        </Alert>
        {expectedDip ? (
          <Alert variant="light" color="pine" icon={<IconSeedling aria-hidden />}>
            {t(sight === 'mine' ? 'expectedDip.mine' : 'expectedDip.theirs', {
              name: person.name,
              stage: expectedDip.stage.name,
              day: format.day(expectedDip.from),
            })}
          </Alert>
        ) : null}
        <FrameworkNote framework={result.framework} text="result" />
        {result.scale ? (
          <Text size="sm" c="dimmed" maw="68ch">
            {t('scale.says', {
              count: result.scale.labels.length,
              lowest: result.scale.labels[0],
              highest: result.scale.labels.at(-1),
            })}{' '}
            {result.scale.kind === 'behaviour' ? null : t('scale.caution')}
          </Text>
        ) : null}
        <RadarCard result={result} />
        <SkillsTable result={result} />
        <CommentsCard result={result} />
        <DisputesCard result={result} />
        {result.figuresOnly ? null : <ItemsCard result={result} />}
        {abilities.includes('share') ? <ShareCard result={result} /> : null}
      </Stack>
    </>
  );
};
