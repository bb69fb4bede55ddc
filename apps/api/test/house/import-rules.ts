import type { Import } from './imports.js';
import { isTest } from './source-files.js';

/** A rule of the house: imports that must not be. `from` may have a group; `$1` in `exceptTo` stands for what it found. */
export type ImportRule = {
  readonly why: string;
  readonly from: RegExp;
  readonly exceptFrom?: RegExp;
  readonly to: RegExp;
  readonly exceptTo?: string;
  /** False where types alone may cross. */
  readonly typesToo?: boolean;
};

const floors = {
  foundations: 'organisations|identity|access|audit|calendar',
  people: 'people|career-framework',
  growth:
    'assessments|development-plans|programmes|opportunities|mentoring|peer-groups|skip-levels|succession|calibration',
  insight: 'effectiveness|indicators',
  outer: 'notifications|data-exchange|integrations|palette',
} as const;

const areas = (...names: (keyof typeof floors)[]): RegExp =>
  new RegExp(`^apps/api/src/modules/(?:${names.map((name) => floors[name]).join('|')})/`);

const repositories = /\.repository\.ts$|^apps\/api\/src\/common\/(events|jobs|live)\//;

/** Who may import whom, by pattern, so that a new area needs no edit. */
export const importRules: readonly ImportRule[] = [
  {
    why: 'contracts know zod and nothing else',
    from: /^packages\/contracts\/src\//,
    to: /./,
    exceptTo: '^(packages/contracts/src/|zod$)',
  },
  {
    why: 'rules are pure: no package, no I/O',
    from: /^packages\/domain\/src\//,
    to: /./,
    exceptTo: '^packages/(domain|contracts)/src/',
  },
  {
    why: 'rules take types of contracts only',
    from: /^packages\/domain\/src\//,
    to: /^packages\/contracts\/src\//,
    typesToo: false,
  },
  {
    why: 'the doors know no word of the domain',
    from: /^packages\/database\/src\//,
    to: /^(packages\/(contracts|domain)|apps)\//,
  },
  { why: 'the browser never sees the server', from: /^apps\/web\/src\//, to: /^(packages\/database|apps\/api)\// },
  { why: 'the server knows nothing of the pages', from: /^apps\/api\/src\//, to: /^apps\/web\// },
  {
    why: 'plumbing imports no module',
    from: /^apps\/api\/src\/common\//,
    to: /^apps\/api\/src\/(modules|demonstration)\//,
  },
  {
    why: 'floor 0 imports no floor above',
    from: areas('foundations'),
    to: areas('people', 'growth', 'insight', 'outer'),
  },
  { why: 'floor 1 imports no floor above', from: areas('people'), to: areas('growth', 'insight', 'outer') },
  { why: 'floor 2 imports no floor above', from: areas('growth'), to: areas('insight', 'outer') },
  {
    why: 'growth has no sideways imports, but plans are made of gaps, successors have a readiness, and calibration reads evidence',
    from: /^apps\/api\/src\/modules\/(assessments|development-plans|programmes|opportunities|mentoring|peer-groups|skip-levels|succession|calibration)\//,
    exceptFrom: /^apps\/api\/src\/modules\/(development-plans|succession|calibration)\//,
    to: areas('growth'),
    exceptTo: '^apps/api/src/modules/$1/',
  },
  {
    why: 'nobody imports insight or the outer ring; they listen',
    from: /^apps\/api\/src\/modules\/([^/]+)\//,
    to: areas('insight', 'outer'),
    exceptTo: '^apps/api/src/modules/$1/',
  },
  {
    why: 'only repositories see models and SQL',
    from: /^apps\/api\/src\//,
    exceptFrom: repositories,
    to: /^packages\/database\/src\/(sql\.ts|generated\/)/,
  },
  {
    why: 'statements across organisations belong to sign-in, organisations and the plumbing',
    from: /^apps\/api\/src\/modules\//,
    exceptFrom: areas('foundations'),
    to: /^packages\/database\/src\/system-database/,
  },
  {
    why: 'no feature imports a feature',
    from: /^apps\/web\/src\/features\/([^/]+)\//,
    to: /^apps\/web\/src\/features\//,
    exceptTo: '^apps/web/src/features/$1/',
  },
  {
    why: 'lib and components come before features',
    from: /^apps\/web\/src\/(lib|components)\//,
    to: /^apps\/web\/src\/(features|app)\//,
    exceptTo: '^apps/web/src/app/paths\\.ts$',
  },
  {
    why: 'features come before app',
    from: /^apps\/web\/src\/features\//,
    to: /^apps\/web\/src\/app\//,
    exceptTo: '^apps/web/src/app/paths\\.ts$',
  },
];

/** The imports that break a rule, each with the rule's reason. */
export const broken = (imports: readonly Import[], rules: readonly ImportRule[] = importRules): string[] =>
  imports
    .filter(({ from }) => !isTest(from))
    .flatMap(({ from, to, typeOnly }) =>
      rules
        .filter((rule) => {
          const found = rule.from.exec(from);
          if (!found || rule.exceptFrom?.test(from) || !rule.to.test(to)) return false;
          if (rule.typesToo === false && typeOnly) return false;
          return !rule.exceptTo || !new RegExp(rule.exceptTo.replace('$1', found[1] ?? '')).test(to);
        })
        .map(({ why }) => `${from} -> ${to}: ${why}`),
    );
