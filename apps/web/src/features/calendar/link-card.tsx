import { Alert, Button, Card, Group, List, Text, Title } from '@mantine/core';
import { type CalendarSettings, makeCalendarLink, revokeCalendarLink } from '@understudy/contracts/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { CopyField } from '../../components/copy-field.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';

/** The link itself, shown this once. */
const NewLink = ({ url }: { url: string }) => {
  const { t } = useTranslation('calendar');
  return (
    <Alert color="teal" title={t('link.made')} mb="md" role="status">
      <Text size="sm" mb="xs">
        {t('link.once')}
      </Text>
      <CopyField label={t('link.label')} value={url} copy={t('link.copy')} copied={t('link.copied')} />
      <List size="sm" mt="sm" spacing={4}>
        {(['google', 'outlook', 'apple'] as const).map((program) => (
          <List.Item key={program}>{t(`link.how.${program}`)}</List.Item>
        ))}
      </List>
    </Alert>
  );
};

type Asked = 'renew' | 'revoke' | null;

/** The secret link of my calendar: made, renewed, revoked. */
export const LinkCard = ({ link }: { link: CalendarSettings['link'] }) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const make = useAction(makeCalendarLink, ['calendar']);
  const revoke = useAction(revokeCalendarLink, ['calendar']);
  const [asked, setAsked] = useState<Asked>(null);
  const done = () => setAsked(null);
  const confirm = () => {
    if (asked === 'renew') make.mutate({}, { onSuccess: done });
    else revoke.mutate({}, { onSuccess: () => [make.reset(), done()] });
  };
  return (
    <Card component="section" aria-labelledby="calendar-link">
      <Title order={2} size="h3" id="calendar-link">
        {t('link.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('link.text')}
      </Text>
      {make.data && link ? <NewLink url={make.data.url} /> : null}
      {link ? (
        <>
          <Text size="sm">{t('link.since', { when: format.instant(link.madeAt) })}</Text>
          <Text size="sm" mb="md">
            {link.lastReadAt ? t('link.read', { when: format.instant(link.lastReadAt) }) : t('link.unread')}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => setAsked('renew')}>
              {t('link.renew')}
            </Button>
            <Button variant="default" color="red" onClick={() => setAsked('revoke')}>
              {t('link.revoke')}
            </Button>
          </Group>
        </>
      ) : (
        <>
          <ProblemAlert problem={make.error} />
          <Group>
            <Button loading={make.isPending} onClick={() => make.mutate({})}>
              {t('link.make')}
            </Button>
          </Group>
        </>
      )}
      <ConfirmDialog
        opened={asked !== null}
        title={t(`link.ask.${asked ?? 'renew'}.title`)}
        confirmLabel={t(`link.ask.${asked ?? 'renew'}.deed`)}
        danger={asked === 'revoke'}
        sending={make.isPending || revoke.isPending}
        problem={asked === 'renew' ? make.error : revoke.error}
        onConfirm={confirm}
        onClose={done}
      >
        {t(`link.ask.${asked ?? 'renew'}.text`)}
      </ConfirmDialog>
    </Card>
  );
};
