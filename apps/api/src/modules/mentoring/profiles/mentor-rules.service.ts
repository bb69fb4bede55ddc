import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@understudy/contracts/problem';
import type { TenantAccess } from '@understudy/database/tenant-database';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import type { MentorValues } from './mentor-writes.repository.js';
import { MentorsRepository } from './mentors.repository.js';

/** What a profile must say before anybody can be matched by it. */
@Injectable()
export class MentorRules {
  constructor(
    private readonly repository: MentorsRepository,
    private readonly framework: FrameworkService,
  ) {}

  /**
   * Refuses stages, skills, time zones and pauses that cannot be; what stood already and has gone out of the framework
   * meanwhile may stay.
   * @throws ProblemError invalid-input naming what cannot be.
   */
  async check(access: TenantAccess, to: MentorValues, today: string, before?: MentorValues): Promise<void> {
    const newStages = to.stageKeys.filter((key) => !before?.stageKeys.includes(key));
    const newSkills = to.skillKeys.filter((key) => !before?.skillKeys.includes(key));
    const problems = await this.problemsOfKeys(access, newStages, newSkills, 'stageKeys');
    if (!isTimeZone(to.timeZone)) problems.push({ field: 'timeZone', message: 'Choose a time zone.' });
    if (to.status === 'paused' && to.pausedUntil !== null && to.pausedUntil <= today) {
      problems.push({ field: 'pausedUntil', message: 'Choose a day to come.' });
    }
    if (problems.length > 0) throw invalidInput(problems);
  }

  /** The same for what somebody looks for. @throws ProblemError invalid-input naming what cannot be. */
  async checkWish(
    access: TenantAccess,
    {
      stageKey,
      skillKeys,
      timeZone,
    }: Pick<MentorValues, 'skillKeys' | 'timeZone'> & { readonly stageKey: string | null },
  ): Promise<void> {
    const problems = await this.problemsOfKeys(access, stageKey === null ? [] : [stageKey], skillKeys, 'stageKey');
    if (!isTimeZone(timeZone)) problems.push({ field: 'timeZone', message: 'Choose a time zone.' });
    if (problems.length > 0) throw invalidInput(problems);
  }

  private async problemsOfKeys(
    access: TenantAccess,
    stageKeys: readonly string[],
    skillKeys: readonly string[],
    stageField: string,
  ): Promise<FieldProblem[]> {
    const stages = new Set((await this.framework.stages(access)).map(({ key }) => key));
    const known = await this.repository.knownSkills(access, skillKeys);
    return [
      ...(stageKeys.some((key) => !stages.has(key))
        ? [{ field: stageField, message: 'Choose stages of the framework.' }]
        : []),
      ...(skillKeys.some((key) => !known.includes(key))
        ? [{ field: 'skillKeys', message: 'Choose skills of the framework.' }]
        : []),
    ];
  }
}

/** Whether this is the name of a time zone that can be reckoned with. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
