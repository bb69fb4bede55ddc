import type { CallInput } from '@understudy/contracts/endpoint';
import {
  answerNetConsent,
  changeSafetyNet,
  getStretchAssignment,
  permitToErr,
  type StretchAssignment,
  type StretchStatus,
  stepStretchAssignment,
} from '@understudy/contracts/opportunities-assignments';
import { addDays } from '@understudy/domain/calendar/day';
import type { opportunityCompany } from './opportunity-company.js';

type Company = Awaited<ReturnType<typeof opportunityCompany>>;
type Net = CallInput<typeof changeSafetyNet>['body'];

/** Assignments of Ida's, offered by Vera, with Sol as her mentor and Cleo over her manager's head. */
export const stretchesOf = (given: Company) => {
  const read = async (stretchId: string): Promise<StretchAssignment> =>
    (await given.as('vp')).ok(getStretchAssignment, { params: { stretchId } });
  const accepted = async (): Promise<string> => {
    const { id } = await given.publish({ title: 'A stretch' });
    const taken = await given.accept('ic', await given.offer(await given.apply('ic', id)));
    return taken.assignmentId ?? '';
  };
  const net = async (stretchId: string, changes: Partial<Net>): Promise<Net> => ({
    version: (await read(stretchId)).version,
    mentorId: given.people.sales,
    skipLevelId: given.people.ceo,
    scopeLimit: 'Search only.',
    stepBackPlan: 'Say so; Emil takes over.',
    exitCriterion: 'Two teams have moved.',
    checkInDays: [addDays(given.today, 14)],
    ...changes,
  });
  const tie = async (stretchId: string): Promise<StretchAssignment> =>
    (await given.as('vp')).ok(changeSafetyNet, { params: { stretchId }, body: await net(stretchId, {}) });
  /** Sol and Cleo, or whoever is named, say yes. */
  const agree = async (stretchId: string): Promise<void> => {
    for (const { part, person, state } of (await read(stretchId)).net?.consents ?? []) {
      if (state !== 'asked') continue;
      const key = (Object.keys(given.people) as (keyof typeof given.people)[]).find(
        (one) => given.people[one] === person.id,
      );
      if (key)
        await (await given.as(key)).ok(answerNetConsent, { params: { stretchId }, body: { part, answer: 'agree' } });
    }
  };
  const permit = async (stretchId: string): Promise<StretchAssignment> => {
    const { version } = await read(stretchId);
    const body = { version, statement: 'Mistakes here are for learning; I answer for them.' };
    return (await given.as('vp')).ok(permitToErr, { params: { stretchId }, body });
  };
  const step = async (stretchId: string, name: 'start' | 'extend' | 'confirm' | 'return' | 'call-off') => {
    const { version, endsOn } = await read(stretchId);
    const body = {
      version,
      step: name,
      ...(name === 'extend' ? { endsOn: addDays(endsOn, 30), checkInDays: [addDays(endsOn, 14)] } : {}),
    };
    return (await given.as('vp')).ok(stepStretchAssignment, { params: { stretchId }, body });
  };
  const inStatus = async (status: StretchStatus): Promise<string> => {
    const id = await accepted();
    await tie(id);
    await agree(id);
    await permit(id);
    if (status === 'preparing') return id;
    if (status === 'called-off') await step(id, 'call-off');
    else await step(id, 'start');
    if (status === 'extended') await step(id, 'extend');
    if (status === 'confirmed') await step(id, 'confirm');
    if (status === 'returned') await step(id, 'return');
    return id;
  };
  return { accepted, net, tie, agree, permit, inStatus };
};
