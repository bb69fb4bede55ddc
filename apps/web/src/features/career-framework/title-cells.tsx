import { Badge, Button, Flex, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { TitleMapping } from '@understudy/contracts/career-framework-titles';
import { useTranslation } from 'react-i18next';
import { StageBadge } from '../../components/stage-badge.js';
import { suggestionWords } from './suggestion-words.js';
import { choiceOf, chooseStage, suggestedChoice, type TitleDraft, undecided } from './title-draft.js';

/** A title in its own words. */
export const TitleName = ({ mapping: { title } }: { mapping: TitleMapping }) => (
  <Text size="sm" fw={600} miw="9rem" style={{ overflowWrap: 'anywhere' }}>
    {title}
  </Text>
);

/** How many hold a title today, and how many ever held it. */
export const TitleHolders = ({ mapping: { holdersNow, holdersEver } }: { mapping: TitleMapping }) => {
  const { t } = useTranslation('title-mapping');
  return (
    <Text size="xs" c="dimmed">
      {t('holders', { count: holdersNow, ever: holdersEver })}
    </Text>
  );
};

/** What we would choose for a title, how sure we are, and why. */
export const TitleSuggestion = ({ mapping: { suggestion } }: { mapping: TitleMapping }) => {
  const { t } = useTranslation('title-mapping');
  return (
    <Stack gap={2}>
      <Group gap="xs">
        {suggestion.stage ? (
          <StageBadge stage={suggestion.stage} />
        ) : (
          <Text span size="sm" fw={550}>
            {t('outside')}
          </Text>
        )}
        <Badge variant="light" color={suggestion.sure ? 'pine' : 'apricot'}>
          {t(suggestion.sure ? 'sure' : 'unsure')}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed">
        {suggestionWords(t, suggestion.reason)}
      </Text>
    </Stack>
  );
};

type TitleChoiceProps = {
  mapping: TitleMapping;
  draft: TitleDraft;
  options: readonly { value: string; label: string }[];
  onDraft: (draft: TitleDraft) => void;
};

/** The stage of a title to choose, with a short way to take the suggestion. */
export const TitleChoice = ({ mapping, draft, options, onDraft }: TitleChoiceProps) => {
  const { t } = useTranslation('title-mapping');
  const choice = choiceOf(mapping, draft);
  return (
    <Flex gap="xs" align="center" wrap={{ base: 'wrap', sm: 'nowrap' }}>
      <NativeSelect
        size="sm"
        aria-label={t('stageOf', { title: mapping.title })}
        value={choice}
        onChange={(event) => onDraft(chooseStage(draft, [mapping], event.currentTarget.value))}
        data={[...(mapping.decided ? [] : [{ value: undecided, label: t('undecided') }]), ...options]}
        styles={{ input: { borderColor: draft.has(mapping.title) ? 'var(--next)' : undefined } }}
        style={{ minWidth: 'min(13rem, 42vw)' }}
      />
      {choice === undecided ? (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconCheck size={14} aria-hidden />}
          aria-label={t('acceptOf', { title: mapping.title })}
          onClick={() => onDraft(chooseStage(draft, [mapping], suggestedChoice(mapping)))}
        >
          {t('accept')}
        </Button>
      ) : null}
    </Flex>
  );
};
