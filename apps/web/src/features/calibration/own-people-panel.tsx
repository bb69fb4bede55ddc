import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Calibration, stepCalibration } from '@understudy/contracts/calibration';
import { type CalibrationPlacement, exportCalibrationPlacements } from '@understudy/contracts/calibration-meeting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { itemsOf, useAction } from '../../lib/query.js';
import classes from './calibration.module.css';
import { placementsQuery } from './calibration-queries.js';
import { EvidencePack } from './evidence-pack.js';
import { PlaceForm } from './place-form.js';
import { usePlaceWords } from './place-words.js';

/** Before the meeting: my own people, each to be placed with what I have seen, then all handed in together. */
export const OwnPeoplePanel = ({ session }: { session: Calibration }) => {
  const { t } = useTranslation('calibration');
  const words = usePlaceWords();
  const list = useInfiniteQuery(placementsQuery(session.id));
  const step = useAction(stepCalibration, ['calibration']);
  const [placing, setPlacing] = useState<CalibrationPlacement | null>(null);
  const people = itemsOf(list.data);
  const left = people.filter(({ place, evidence }) => place === null || evidence.trim() === '').length;
  const params = { calibrationId: session.id };
  const send = (action: 'submit' | 'take-back') => step.mutate({ params, body: { action, version: session.version } });
  return (
    <section aria-labelledby="own-people">
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h3" id="own-people">
          {t('own.title')}
        </Title>
        <DownloadCsv of={exportCalibrationPlacements} input={{ params }} list={t('own.title')} />
      </Group>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('own.lead')}
      </Text>
      {list.isPending ? <RowsSkeleton /> : null}
      {list.error ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
        {people.map((placement) => (
          <Card key={placement.id} component="li">
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Text fw={650}>{placement.person.name}</Text>
                <Text size="sm" c="dimmed">
                  {[placement.title, placement.unit].filter(Boolean).join(' · ')}
                </Text>
              </div>
              {placement.place === null ? (
                <Badge variant="light" color="apricot" style={{ flex: 'none' }}>
                  {t('notPlaced')}
                </Badge>
              ) : null}
            </Group>
            {placement.place ? (
              <Text size="sm" fw={600} mt="xs">
                {words.name(placement.place)}
              </Text>
            ) : null}
            {placement.evidence ? (
              <Text size="sm" mt="xs" className={classes.words}>
                {placement.evidence}
              </Text>
            ) : null}
            {placement.abilities.includes('place') ? (
              <Group mt="sm">
                <Button
                  size="sm"
                  variant={placement.place ? 'default' : 'light'}
                  aria-label={t('own.placeOf', { name: placement.person.name })}
                  onClick={() => setPlacing(placement)}
                >
                  {t(placement.place ? 'own.change' : 'own.place')}
                </Button>
              </Group>
            ) : null}
          </Card>
        ))}
      </SimpleGrid>
      <Stack gap="xs" mt="lg">
        <ProblemAlert problem={step.error} />
        {session.abilities.includes('submit') ? (
          <Group>
            <Button loading={step.isPending} disabled={!list.isSuccess || left > 0} onClick={() => send('submit')}>
              {t('own.submit')}
            </Button>
            {left > 0 ? <Text size="sm">{t('own.left', { count: left })}</Text> : null}
          </Group>
        ) : null}
        {session.abilities.includes('take-back') ? (
          <Group>
            <Text fw={600}>{t('own.submitted')}</Text>
            <Button variant="default" loading={step.isPending} onClick={() => send('take-back')}>
              {t('own.takeBack')}
            </Button>
          </Group>
        ) : null}
      </Stack>
      {placing ? (
        <FormModal opened title={t('own.placeOf', { name: placing.person.name })} onClose={() => setPlacing(null)}>
          <Stack gap="lg">
            <EvidencePack calibrationId={session.id} placementId={placing.id} />
            <PlaceForm session={session} placement={placing} onDone={() => setPlacing(null)} />
          </Stack>
        </FormModal>
      ) : null}
    </section>
  );
};
