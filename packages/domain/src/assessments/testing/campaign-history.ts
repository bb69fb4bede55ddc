import { seededRandom } from '../../testing/seeded-random.js';
import {
  type AnonymityRules,
  type AnonymousGroup,
  anonymousGroups,
  type CampaignPhase,
  daysBetweenRounds,
  type RequestPhase,
  smallestThresholds,
  type Thresholds,
} from '../anonymity-rules.js';

/** Somebody asked about the subject; people are numbers, and the same number may be asked in many assessments. */
export type Rater = { readonly person: number; readonly group: AnonymousGroup };

/** What one rater handed in: which items they answered and which questions they wrote something to. */
export type HandedIn = Rater & {
  /** What they think of the subject: who is asked again before it changes answers the same, and leaves out the same. */
  readonly opinion: string;
  readonly answered: readonly boolean[];
  readonly wrote: readonly boolean[];
};

/** What somebody was allowed to look at, at one moment. */
export type Look = {
  readonly assessment: number;
  readonly subject: number;
  /** Rounds about one subject between which opinions stay the same are of one period. */
  readonly period: number;
  /** Opinions that their raters gave by name as well, leading the subject by then. */
  readonly named: readonly string[];
  readonly handedIn: readonly HandedIn[];
  readonly waiting: readonly Rater[];
  /** As they stood at the launch, and as they stand at this moment. */
  readonly launched: Thresholds;
  readonly thresholds: Thresholds;
  readonly items: readonly { readonly dimension: number; readonly weight: number }[];
  readonly questions: number;
};

type Request = Rater & { phase: RequestPhase };
type Assessment = Pick<Look, 'subject' | 'period'> & {
  readonly number: number;
  readonly requests: Request[];
  readonly handedIn: HandedIn[];
};

/** Days from the release of one campaign to the launch of the next; null where the next is launched before that release. */
const pauses = [null, 0, 30, daysBetweenRounds - 1, daysBetweenRounds, 2 * daysBetweenRounds] as const;

/**
 * Every look that the rules allow in one history: one campaign or two, about the same subjects or others, with steps in any
 * order. Items with the same place are the same question in both, whichever instrument asks it, if not of the same weight.
 */
export function campaignHistory(seed: number, rules: AnonymityRules): readonly Look[] {
  const random = seededRandom(seed);
  const between = (from: number, to: number) => from + random.below(to - from + 1);
  const looks: Look[] = [];
  const people = between(5, 11);
  const earlier: Assessment[] = [];
  for (let campaign = between(1, 2); campaign > 0; campaign -= 1) {
    const launched: Thresholds = {
      peer: smallestThresholds.peer + random.below(3),
      report: smallestThresholds.report + random.below(3),
      others: smallestThresholds.others + random.below(5),
    };
    const items = Array.from({ length: between(1, 3) }, () => ({ dimension: random.below(2), weight: between(1, 3) }));
    const questions = random.below(2);
    const pause = random.pick(pauses);
    if (rules.mayChangeSides(pause)) answerByName(pause);
    const subjects = askAbout(pause);
    let phase: CampaignPhase = 'running';
    let thresholds = launched;
    const handIn = ({ period, requests, handedIn }: Assessment) => {
      const request = requests.length > 0 ? random.pick(requests) : null;
      if (request === null || !rules.mayStillAnswer(phase) || !rules.mayHandIn(request.phase)) return;
      const { person, group } = request;
      const opinion = `${handedIn.filter((one) => one.person === person).length} of ${person} in ${period}`;
      const before = looks.flatMap((look) => look.handedIn).find((one) => one.opinion === opinion);
      request.phase = 'submitted';
      handedIn.push({
        person,
        group,
        opinion,
        answered: items.map((_, item) => before?.answered[item] ?? random.chance(0.8)),
        wrote: Array.from({ length: questions }, () => random.chance(0.7)),
      });
    };
    const look = ({ number, subject, period, requests, handedIn }: Assessment) => {
      if (!rules.mayShow(phase)) return;
      const waiting = requests.filter((request) => request.phase === 'asked');
      const last = looks.findLast(({ assessment }) => assessment === number);
      const same = last?.handedIn.length === handedIn.length && last.thresholds === thresholds;
      if (!same)
        looks.push({
          assessment: number,
          subject,
          period,
          named: [],
          handedIn: [...handedIn],
          waiting: waiting.map(({ person, group }) => ({ person, group })),
          launched,
          thresholds,
          items,
          questions,
        });
    };
    const steps = subjects.reduce((sum, { requests }) => sum + requests.length, 0) * 2 + 4;
    const releaseAt = random.below(steps + 4);
    for (let step = 0; step < steps; step += 1) {
      if (step === releaseAt) phase = 'released';
      const subject = random.pick(subjects);
      const kind = random.below(8);
      if (kind < 6) handIn(subject);
      else if (kind === 6 && rules.mayChangeThresholds(phase)) thresholds = smallestThresholds;
      look(subject);
    }
    phase = 'released';
    for (const subject of subjects) look(subject);
    for (const subject of subjects) handIn(subject);
    for (const subject of subjects) look(subject);
  }
  return looks;

  /** One subject or two: mostly those of the campaign before, where they may be asked about again so long after it. */
  function askAbout(pause: number | null): Assessment[] {
    const known = earlier.filter(() => rules.mayAskAgain(pause));
    const chosen = Array.from({ length: between(1, 2) }, (_, place): Assessment => {
      const number = earlier.length + place;
      const before = random.chance(0.7) ? known.shift() : undefined;
      if (before === undefined) {
        return { number, subject: number, period: number, requests: raters(), handedIn: [] };
      }
      const requests = random.chance(0.7) ? allButOne(before) : raters();
      return {
        number,
        subject: before.subject,
        period: isSoon(pause) ? before.period : number,
        requests,
        handedIn: [],
      };
    });
    earlier.push(...chosen);
    return chosen;
  }

  /** Some of those who answered before lead the subject by now, and say the same under their name if they are asked soon. */
  function answerByName(pause: number | null): void {
    const last = looks.at(-1);
    if (last === undefined || !isSoon(pause)) return;
    const named = last.handedIn.flatMap(({ opinion }) => (random.chance(0.3) ? [opinion] : []));
    looks.push({ ...last, named });
  }

  /** Those who were asked before, or all of them but one. */
  function allButOne({ requests }: Assessment): Request[] {
    const missing = random.below(requests.length + 1);
    return requests.flatMap((request, place) => (place === missing ? [] : [{ ...request, phase: 'asked' as const }]));
  }

  /** Up to six peers and five reports of one subject, everybody at most once. */
  function raters(): Request[] {
    const free = Array.from({ length: people }, (_, person) => person);
    return anonymousGroups.flatMap((group) =>
      Array.from({ length: Math.min(free.length, random.below(group === 'peer' ? 7 : 6)) }, () => {
        const [person] = free.splice(random.below(free.length), 1);
        return { person: person ?? 0, group, phase: 'asked' as const };
      }),
    );
  }
}

const isSoon = (pause: number | null): boolean => pause === null || pause < daysBetweenRounds;
