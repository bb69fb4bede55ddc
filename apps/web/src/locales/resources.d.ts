import 'i18next';
import type assessments from './en-GB/assessments.json';
import type audit from './en-GB/audit.json';
import type campaigns from './en-GB/campaigns.json';
import type careerFramework from './en-GB/career-framework.json';
import type checkIns from './en-GB/check-ins.json';
import type common from './en-GB/common.json';
import type cycles from './en-GB/cycles.json';
import type dataExchange from './en-GB/data-exchange.json';
import type enrolments from './en-GB/enrolments.json';
import type figures from './en-GB/figures.json';
import type frameworkEditor from './en-GB/framework-editor.json';
import type handOver from './en-GB/hand-over.json';
import type home from './en-GB/home.json';
import type identity from './en-GB/identity.json';
import type indicators from './en-GB/indicators.json';
import type instruments from './en-GB/instruments.json';
import type jobs from './en-GB/jobs.json';
import type myPeople from './en-GB/my-people.json';
import type notifications from './en-GB/notifications.json';
import type opportunities from './en-GB/opportunities.json';
import type organisations from './en-GB/organisations.json';
import type people from './en-GB/people.json';
import type personChanges from './en-GB/person-changes.json';
import type plans from './en-GB/plans.json';
import type problems from './en-GB/problems.json';
import type programmes from './en-GB/programmes.json';
import type results from './en-GB/results.json';
import type shell from './en-GB/shell.json';
import type signals from './en-GB/signals.json';
import type stretches from './en-GB/stretches.json';
import type succession from './en-GB/succession.json';
import type titleMapping from './en-GB/title-mapping.json';
import type transitions from './en-GB/transitions.json';
import type validation from './en-GB/validation.json';

/** The English texts are the list of keys: a key that is not in them does not compile. One line per area. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      assessments: typeof assessments;
      audit: typeof audit;
      campaigns: typeof campaigns;
      'career-framework': typeof careerFramework;
      'check-ins': typeof checkIns;
      common: typeof common;
      cycles: typeof cycles;
      'data-exchange': typeof dataExchange;
      enrolments: typeof enrolments;
      figures: typeof figures;
      'hand-over': typeof handOver;
      'framework-editor': typeof frameworkEditor;
      home: typeof home;
      identity: typeof identity;
      indicators: typeof indicators;
      instruments: typeof instruments;
      jobs: typeof jobs;
      'my-people': typeof myPeople;
      notifications: typeof notifications;
      opportunities: typeof opportunities;
      organisations: typeof organisations;
      people: typeof people;
      'person-changes': typeof personChanges;
      plans: typeof plans;
      problems: typeof problems;
      programmes: typeof programmes;
      results: typeof results;
      shell: typeof shell;
      signals: typeof signals;
      stretches: typeof stretches;
      succession: typeof succession;
      'title-mapping': typeof titleMapping;
      transitions: typeof transitions;
      validation: typeof validation;
    };
  }
}
