import { Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { ActionKindBadge } from './plan-badges.js';
import type { Reached } from './reached.js';

type Props = {
  skill: string;
  offers: readonly Reached[];
  added: readonly string[];
  onAdd: (key: string, on: boolean) => void;
};

/** What is offered here for one goal: each with why it fits, a way to look at it, and one press that adds it to the draft. */
export const ReachedOffers = ({ skill, offers, added, onAdd }: Props) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (offers.length === 0) return null;
  return (
    <Stack gap="sm" role="group" aria-label={t('reach.of', { skill })}>
      <Text size="sm" fw={620}>
        {t('reach.title')}
      </Text>
      {offers.map(({ key, kind, title, details, reason, dueOn, place }) => (
        <div key={key}>
          <Checkbox
            label={
              <>
                {title} <ActionKindBadge kind={kind} />
              </>
            }
            description={
              <>
                {details ? (
                  <>
                    {details}
                    <br />
                  </>
                ) : null}
                {reason} {t('roadmap.by', { day: format.day(dueOn) })}
              </>
            }
            checked={added.includes(key)}
            onChange={({ currentTarget: { checked } }) => onAdd(key, checked)}
          />
          {place ? (
            <Anchor href={place} target="_blank" rel="noopener" size="xs" ml="2rem">
              {t('reach.look')}
              <span className="visually-hidden"> {t('reach.lookAt', { title })}</span>
            </Anchor>
          ) : null}
        </div>
      ))}
    </Stack>
  );
};
