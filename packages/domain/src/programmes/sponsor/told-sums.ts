import { JointSystems, type ToldUnder } from '../../differencing/joint-systems.js';
import type { ToldSum } from '../../differencing/told-columns.js';
import type { Parts, ToldFigures } from './kept-figures.js';

/** With whom those who took part were compared, what each person added to either side, and under which threshold it was told. */
export type ToldEffect = {
  readonly comparison: 'matched' | 'turned-down';
  readonly parts: EffectParts;
  readonly threshold: number;
};

/** Both sides of a comparison; and of whom nothing was looked up, where it was noted. */
export type EffectParts = Readonly<Record<'participants' | 'others', Parts>> &
  Partial<Readonly<Record<'refused' | 'refusedApplicants', Parts>>>;

/** Everything that anybody was ever told of one programme. */
export type ToldOfProgramme = { readonly figures: ToldFigures; readonly effects: readonly ToldEffect[] };

/** Figures that count the same records of people, which therefore can be subtracted from each other. */
const recordsOf: Readonly<Record<string, string>> = {
  ...{ enrolled: 'place', completed: 'place', withdrawn: 'place', deferred: 'place' },
  ...{ 'began-as-shadow': 'shadow', 'later-led': 'shadow' },
  ...{ 'lead-places': 'lead', 'served-before': 'lead', 'shadow-just-before': 'lead', 'shadow-of-same-area': 'lead' },
};

const entries = (parts: Parts) => Object.entries(parts).filter(([, value]) => value !== 0);

/** Somebody's records, as often as they count. */
const counted = (record: string, parts: Parts): ToldSum =>
  entries(parts).map(([personId, times]) => ({ personId, key: `${record} ${personId}`, times }));

/** What somebody adds, known by what it is: as long as it stays the same, two days cannot tell it apart. */
const valued = (what: string, parts: Parts): ToldSum =>
  entries(parts).map(([personId, value]) => ({ personId, key: `${what} ${personId} ${value}`, times: 1 }));

const minus = (total: Parts, part: Parts): Parts =>
  Object.fromEntries(entries(total).map(([personId, value]) => [personId, value - (part[personId] ?? 0)]));

/** What a figure of a programme is the sum of; of places at sessions, those that were taken of the same night are known. */
export const sumOfFigure = (programmeId: string, name: string, parts: Parts, attended?: Parts): ToldSum => {
  const record = recordsOf[name];
  if (record !== undefined) return counted(`${programmeId} ${record}`, parts);
  if (name !== 'sessions-marked' || attended === undefined) return valued(`${programmeId} ${name}`, parts);
  return [
    ...valued(`${programmeId} sessions-attended`, attended),
    ...valued(`${programmeId} sessions-missed`, minus(parts, attended)),
  ];
};

/** What the numbers of a comparison are sums of: who took part and was followed, who was not, and what became of each side. */
export const sumsOfEffect = (
  programmeId: string,
  { comparison, parts }: Pick<ToldEffect, 'comparison' | 'parts'>,
): ToldSum[] => {
  const once = (own: Parts = {}): Parts => Object.fromEntries(Object.keys(own).map((personId) => [personId, 1]));
  const [place, application] = [`${programmeId} place`, `${programmeId} application`];
  return [
    counted(place, once(parts.participants)),
    [...counted(place, once(parts.refused)), ...counted(application, once(parts.refusedApplicants))],
    ...(comparison === 'turned-down' ? [counted(application, once(parts.others))] : []),
    // People can be on a side in several programmes, and their outcome is the same in each.
    valued('outcome', parts.participants),
    valued('outcome', parts.others),
  ];
};

const tellingsOfFigures = (programmeId: string, told: ToldFigures): ToldUnder[] =>
  Object.entries(told).flatMap(([name, figures]) =>
    figures.map(({ asOf, parts, threshold }, at) => {
      // Both are told together; whatever was told before that was so has no counterpart.
      const beside = name === 'sessions-marked' ? told['sessions-attended']?.at(at - figures.length) : undefined;
      const attended = beside?.asOf === asOf ? beside.parts : undefined;
      return { threshold, sums: [sumOfFigure(programmeId, name, parts, attended)] };
    }),
  );

const tellingsOfProgramme = (programmeId: string, { figures, effects }: ToldOfProgramme): ToldUnder[] => [
  ...tellingsOfFigures(programmeId, figures),
  ...effects.map((effect) => ({ threshold: effect.threshold, sums: sumsOfEffect(programmeId, effect) })),
];

/** The sums that everything told of a programme is. */
export const sumsOfProgramme = (programmeId: string, told: ToldOfProgramme): ToldSum[] =>
  tellingsOfProgramme(programmeId, told).flatMap(({ sums }) => sums);

/** All that was told about programmes, by programme, as one system: what one may be told is decided beside all of it. */
export const systemOfProgrammes = (threshold: number, told: ReadonlyMap<string, ToldOfProgramme>): JointSystems =>
  new JointSystems(
    threshold,
    [...told].flatMap(([programmeId, own]) => tellingsOfProgramme(programmeId, own)),
  );
