import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type KeptMail, listKeptMails } from '@understudy/contracts/identity';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';

/** The first link of a mail as a page of ours, whatever host it was written for; null where there is none. */
export const linkIn = (text: string): string | null => {
  const found = /https?:\/\/[^\s<>"]+/.exec(text)?.[0];
  if (!found || !URL.canParse(found)) return null;
  const { pathname, search, hash } = new URL(found);
  return `${pathname}${search}${hash}`;
};

const Mail = ({ mail }: { mail: KeptMail }) => {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const link = linkIn(mail.text);
  return (
    <Card component="article">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4">
          {mail.subject}
        </Title>
        <Text size="xs" c="dimmed">
          {format.instant(mail.createdAt)}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t('mails.to', { recipient: mail.recipient })}
      </Text>
      <Text size="sm" mt="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {mail.text}
      </Text>
      {mail.calendar ? (
        <details>
          <Text component="summary" size="sm" mt="sm">
            {t('mails.calendar')}
          </Text>
          <Text component="pre" size="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {mail.calendar}
          </Text>
        </details>
      ) : null}
      {link ? (
        <Anchor href={link} mt="sm" fw={600}>
          {t('mails.open')}
        </Anchor>
      ) : null}
    </Card>
  );
};

/** The mails that were kept because no mail server is set up. */
export const KeptMailsView = () => {
  const { t } = useTranslation('identity');
  const { data } = useSuspenseQuery({ ...query('session', listKeptMails), refetchInterval: 5_000 });
  return (
    <>
      <PageHeader title={t('mails.title')} lead={t('mails.lead')} />
      {data.items.length === 0 ? (
        <EmptyState icon={<IconMailbox />} title={t('mails.empty.title')}>
          {t('mails.empty.text')}
        </EmptyState>
      ) : (
        <Stack>
          {data.items.map((mail) => (
            <Mail key={mail.id} mail={mail} />
          ))}
        </Stack>
      )}
    </>
  );
};
