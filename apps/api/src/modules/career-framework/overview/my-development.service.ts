import { Injectable } from '@nestjs/common';
import type { Framework, getMyDevelopment, Stage } from '@understudy/contracts/career-framework';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { Person } from '@understudy/contracts/people';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { nextOnTrack } from '@understudy/domain/career-framework/next-stage';
import type { Actor } from '../../../common/auth/actor.js';
import { PersonService } from '../../people/person/person.service.js';
import { FrameworkService } from '../framework/framework.service.js';
import { type ChangeRow, MyDevelopmentRepository } from './my-development.repository.js';

type MyDevelopment = ResponseOf<typeof getMyDevelopment>;

const firstVisit = '1970-01-01T00:00:00.000Z';

/** Where I am, where I am heading, and what changed. */
@Injectable()
export class MyDevelopmentService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: MyDevelopmentRepository,
    private readonly framework: FrameworkService,
    private readonly people: PersonService,
  ) {}

  /** The actor's own page; everything is empty for a sign-in without a person. `since` is the last visit's instant. */
  async get(actor: Actor, since: string | null): Promise<MyDevelopment> {
    if (actor.personId === null) return nobody;
    const reading = this.tenants.read(actor);
    const [person, framework, changes] = await Promise.all([
      this.people.get(actor, actor.personId),
      this.framework.get(actor),
      this.repository.changes(reading, actor.personId, actor.userId, since ?? firstVisit),
    ]);
    const stage = framework.stages.find(({ id }) => id === person.stage?.id) ?? null;
    const nextStage = nextOf(framework, person, stage);
    return {
      person,
      stage,
      stageSince: person.stageSince,
      nextStage,
      transition: transitionOf(framework, stage, nextStage),
      changes: changes.map((change) => presentChange(change, person)),
      manager: person.manager,
    };
  }
}

const nobody: MyDevelopment = {
  person: null,
  stage: null,
  stageSince: null,
  nextStage: null,
  transition: null,
  changes: [],
  manager: null,
};

/** The target where there is one beyond the present stage, else the next step of the same track. */
const nextOf = ({ stages }: Framework, person: Person, stage: Stage | null): Stage | null => {
  const target = stages.find(({ id }) => id === person.targetStage?.stage.id);
  return target !== undefined && target.id !== stage?.id ? target : nextOnTrack(stages, stage?.key);
};

const transitionOf = ({ transitions }: Framework, stage: Stage | null, next: Stage | null) => {
  if (next === null) return null;
  const into = transitions.filter(({ toStageKey }) => toStageKey === next.key);
  return into.find(({ fromStageKey }) => fromStageKey === stage?.key) ?? into[0] ?? null;
};

const presentChange = ({ on, name, value, recordId }: ChangeRow, person: Person): MyDevelopment['changes'][number] => {
  const values: Readonly<Record<string, string | null | undefined>> = {
    'reporting-line.changed': person.manager?.name,
    'title.changed': person.title,
    'unit.changed': person.unit?.name,
    'stage-assignment.changed': person.stage?.name,
    'target-stage.changed': person.targetStage?.stage.name,
  };
  return { on, what: name, value: value ?? values[name] ?? null, recordId };
};
