import { Tabs } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { getPerson, type Person } from '@understudy/contracts/people';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import type { PersonAction } from './person-actions.js';
import { PersonDialog } from './person-dialog.js';
import { PersonHead } from './person-head.js';
import { PersonOverview } from './person-overview.js';
import classes from './person-page.module.css';
import { type PersonTab, personTabs } from './person-search.js';
import { ReportsPanel } from './reports-panel.js';
import { TimelinePanel } from './timeline-panel.js';
import { ViewersPanel } from './viewers-panel.js';

/** What other areas show of a person, by the tab it stands in. */
type PersonViewProps = {
  panels: Readonly<Record<'plan' | 'results' | 'signals', (person: Person) => ReactNode>>;
  /** What stands above the tabs, where there is something to say. */
  notice?: (person: Person) => ReactNode;
};

/** One person: who they are, where they stand and are heading, their history, their reports. */
export const PersonView = ({ panels, notice }: PersonViewProps) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const can = useCan();
  const session = useSession();
  const { personId } = useParams({ from: '/signed-in/people/$personId' });
  const { tab = 'overview', entries } = useSearch({ from: '/signed-in/people/$personId' });
  const navigate = useNavigate({ from: '/people/$personId' });
  const [action, setAction] = useState<PersonAction | null>(null);
  const { data: person } = useSuspenseQuery(query('people', getPerson, { params: { personId } }));

  const allowed: Readonly<Record<PersonTab, boolean>> = {
    overview: true,
    plan: can('plans.read') && (session.personId === person.id || person.abilities.includes('see-history')),
    results: can('results.read'),
    signals: can('signals.read'),
    timeline: person.abilities.includes('see-history'),
    reports: person.reports > 0,
    viewers: session.personId === person.id || can('people.change'),
  };
  const parts = personTabs.filter((one) => allowed[one]);
  const shown = allowed[tab] ? tab : 'overview';
  const tabs = useRef<HTMLDivElement>(null);
  // On a phone the chosen tab may stand beyond the edge of its row; the effect is for whenever another is chosen.
  useEffect(() => {
    const chosen = tabs.current?.querySelector(`[role="tab"][data-tab="${shown}"]`);
    if (!tabs.current || !chosen) return;
    tabs.current.scrollLeft += chosen.getBoundingClientRect().left - tabs.current.getBoundingClientRect().left;
  }, [shown]);
  const open = (chosen: string | null) =>
    void navigate({
      search: { tab: personTabs.find((one) => one === chosen && one !== 'overview') },
      replace: true,
      resetScroll: false,
    });

  return (
    <>
      <PersonHead person={person} onAction={setAction} />
      {notice?.(person)}
      <Tabs value={shown} onChange={open} keepMounted={false}>
        {parts.length > 1 ? (
          <Tabs.List ref={tabs} mb="lg" aria-label={t('person.tabs')} className={classes.tabs}>
            {parts.map((one) => (
              <Tabs.Tab key={one} value={one} data-tab={one} style={{ flex: 'none' }}>
                {t(`person.tab.${one}`)}
                {one === 'reports' ? ` (${format.count(person.reports)})` : null}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        ) : null}
        <Tabs.Panel value="overview">
          <PersonOverview
            person={person}
            onAction={setAction}
            timelineLink={
              <TextLink
                to="/people/$personId"
                params={{ personId }}
                search={{ tab: 'timeline' }}
                resetScroll={false}
                replace
                size="sm"
              >
                {t('timeline.whole')}
              </TextLink>
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="plan">{panels.plan(person)}</Tabs.Panel>
        <Tabs.Panel value="results">{panels.results(person)}</Tabs.Panel>
        <Tabs.Panel value="signals">{panels.signals(person)}</Tabs.Panel>
        <Tabs.Panel value="timeline">
          <TimelinePanel
            person={person}
            show={entries}
            onShow={(kind) =>
              void navigate({ search: { tab: 'timeline', entries: kind }, replace: true, resetScroll: false })
            }
          />
        </Tabs.Panel>
        <Tabs.Panel value="reports">
          <ReportsPanel person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="viewers">
          <ViewersPanel person={person} />
        </Tabs.Panel>
      </Tabs>
      <PersonDialog action={action} person={person} onClose={() => setAction(null)} />
    </>
  );
};
