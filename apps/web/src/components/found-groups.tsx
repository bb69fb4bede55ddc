import {
  IconBriefcase,
  IconListCheck,
  IconRoute,
  IconSchool,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { findAnything } from '@understudy/contracts/palette';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { useFormat } from '../lib/format.js';
import type { Command } from './command.js';
import { PersonAvatar } from './person-card.js';

type Found = ResponseOf<typeof findAnything>;
type Kind = keyof Found;
type Entry = { id: string; label: string; description?: string; icon?: ReactNode; path: string };

const icons: Readonly<Partial<Record<Kind, typeof IconRoute>>> = {
  plans: IconListCheck,
  programmes: IconSchool,
  cohorts: IconUsersGroup,
  campaigns: IconSpeakerphone,
  opportunities: IconBriefcase,
  frameworks: IconRoute,
};

/** What was found by name, kind after kind, each with the page that it leads to. */
export const foundGroups = (
  found: Found,
  t: TFunction<'palette'>,
  format: ReturnType<typeof useFormat>,
  onFound: (path: string) => void,
): { group: string; actions: Command[] }[] => {
  const group = (kind: Kind, entries: readonly Entry[]) => {
    const Icon = icons[kind];
    return {
      group: t(kind),
      actions: entries.map(({ path, icon, ...entry }) => ({
        ...entry,
        id: `${kind} ${entry.id}`,
        icon: icon ?? (Icon ? <Icon size={20} stroke={1.7} aria-hidden /> : null),
        onRun: () => onFound(path),
      })),
    };
  };
  return [
    group(
      'people',
      found.people.map((person) => ({
        id: person.id,
        label: person.name,
        description: [person.title, person.unit?.name].filter((part) => part).join(' · '),
        icon: <PersonAvatar person={person} size={28} />,
        path: `/people/${person.id}`,
      })),
    ),
    group(
      'plans',
      found.plans.map(({ id, person, startsOn, endsOn }) => ({
        id,
        label: t('planOf', { name: person.name }),
        description: format.dayRange(startsOn, endsOn),
        path: `/plans/${id}`,
      })),
    ),
    group(
      'programmes',
      found.programmes.map(({ id, name }) => ({ id, label: name, path: `/programmes/${id}` })),
    ),
    group(
      'cohorts',
      found.cohorts.map(({ id, name, programme }) => ({
        id,
        label: name,
        description: programme,
        path: `/cohorts/${id}`,
      })),
    ),
    group(
      'campaigns',
      found.campaigns.map(({ id, name }) => ({ id, label: name, path: `/campaigns/${id}` })),
    ),
    group(
      'opportunities',
      found.opportunities.map(({ id, name }) => ({ id, label: name, path: `/opportunities/${id}` })),
    ),
    group(
      'frameworks',
      found.frameworks.map(({ id, name, number, isDraft }) => ({
        id,
        label: name,
        description: t(isDraft ? 'draftVersion' : 'version', { number }),
        path: isDraft ? '/framework-editor' : `/framework?version=${id}`,
      })),
    ),
  ];
};
