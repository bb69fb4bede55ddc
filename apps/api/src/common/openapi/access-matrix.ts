import { permission, permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { allContracts, type NamedContract } from './all-contracts.js';

const standings: readonly Standing[] = ['member', 'leader', 'admin'];

const mark = ({ contract }: NamedContract, standing: Standing): string =>
  contract.permission === 'public' || permissionsOf[standing].includes(contract.permission) ? 'yes' : 'no';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const routesOf = (contracts: readonly NamedContract[]): string[] =>
  contracts.map((named) => {
    const { method, path, permission: needed, summary } = named.contract;
    const stranger = needed === 'public' ? 'yes' : 'no';
    return row([
      `\`${method} ${path}\``,
      needed,
      stranger,
      ...standings.map((standing) => mark(named, standing)),
      named.contract.acceptsKey ? 'yes' : 'no',
      summary,
    ]);
  });

/**
 * Who may call what, printed from the contracts. It answers the second of three questions (may your role do this kind of
 * thing?); which rows somebody may see or change is decided by the policies of each area.
 */
export const accessMatrix = (): string => {
  const areas = [...new Set(allContracts.map(({ area }) => area))];
  const sections = areas.flatMap((area) => [
    `## ${area}`,
    '',
    row(['route', 'permission', 'stranger', ...standings, 'API key', 'what it does']),
    row(['---', '---', '---', '---', '---', '---', '---', '---']),
    ...routesOf(allContracts.filter((named) => named.area === area)),
    '',
  ]);
  return [
    '# Access matrix',
    '',
    'Printed from the contracts by `node scripts/access-matrix.mjs` (after `npm run build`); a test holds contracts, router',
    'and this page equal. It says whose role may call a route at all; whose records they then see is decided per record by',
    'the policies. A leader is whoever leads somebody today.',
    '',
    ...sections,
    '## Permissions',
    '',
    row(['permission', ...standings]),
    row(['---', '---', '---', '---']),
    ...permission.options.map((word) =>
      row([word, ...standings.map((standing) => (permissionsOf[standing].includes(word) ? 'yes' : 'no'))]),
    ),
    '',
  ].join('\n');
};
