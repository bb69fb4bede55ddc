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
    const stages = new Set((await this.framework.stages(access)).map(({ key }) => key));
    const newStages = to.stageKeys.filter((key) => !before?.stageKeys.includes(key));
    const newSkills = to.skillKeys.filter((key) => !before?.skillKeys.includes(key));
    const known = await this.repository.knownSkills(access, newSkills);
    const problems: FieldProblem[] = [];
    if (newStages.some((key) => !stages.has(key))) {
      problems.push({ field: 'stageKeys', message: 'Choose stages of the framework.' });
    }
    if (newSkills.some((key) => !known.includes(key))) {
      problems.push({ field: 'skillKeys', message: 'Choose skills of the framework.' });
    }
    if (!isTimeZone(to.timeZone)) problems.push({ field: 'timeZone', message: 'Choose a time zone.' });
    if (to.status === 'paused' && to.pausedUntil !== null && to.pausedUntil <= today) {
      problems.push({ field: 'pausedUntil', message: 'Choose a day to come.' });
    }
    if (problems.length > 0) throw invalidInput(problems);
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
