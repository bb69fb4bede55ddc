import { z } from 'zod';
import { identifier, instant, isoDate } from './dates.js';
import { planChangeKind, planStatus } from './development-plans.js';
import { checkIn } from './development-plans-check-ins.js';
import { cycleState } from './development-plans-cycles.js';
import { agreement, planAction } from './development-plans-goals.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

const homePlan = z.object({
  id: identifier,
  status: planStatus,
  startsOn: isoDate,
  /** Where it has passed, the plan is open beyond its period. */
  endsOn: isoDate,
  progress: z.number().int().nullable(),
  goals: z.number().int(),
  actions: z.number().int(),
  actionsDone: z.number().int(),
  agreementState: agreement.shape.state,
  /** Whether my signature is what it waits for. */
  awaitsMySignature: z.boolean(),
  /** Whose signature it waits for once I have signed; null while it waits for nobody else. */
  awaitsSignatureOf: personReference.nullable(),
  quietSince: isoDate.nullable(),
});

/** What the home of an individual shows of plans. */
export const planHome = z
  .object({
    /** The plan in force today, else the next one, else the last whose period is over and that is still open; null without any. */
    plan: homePlan.nullable(),
    /** My other open plans, the earliest first: of the next period, or of one that is over. */
    otherPlans: z.array(homePlan),
    /** Actions of mine that are not done, the earliest due first, at most three. */
    nextActions: z.array(planAction.extend({ planId: identifier, goalTitle: z.string() })),
    nextCheckIn: z
      .object({
        checkInId: identifier,
        with: personReference,
        on: isoDate,
        overdue: z.boolean(),
        turn: checkIn.shape.turn,
      })
      .nullable(),
    /** What others did with my talks since my last visit, the latest first. */
    changes: z.array(
      z.object({
        at: instant,
        planId: identifier,
        what: planChangeKind,
        author: personReference.nullable(),
        subject: z.string().nullable(),
      }),
    ),
    /** Leaders who are new since the hand-over was last decided, for whom nothing was chosen yet. */
    handOversToDecide: z.number().int(),
    /** The running cycle that I take part in, the first that still waits for my plan before others. */
    cycle: z
      .object({
        id: identifier,
        name: z.string(),
        closesOn: isoDate,
        plansStartOn: isoDate,
        plansEndOn: isoDate,
        /** How far the plan of mine is that counts for it; none where it has to be begun. */
        state: cycleState,
        planId: identifier.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'PlanHome' });
export type PlanHome = z.infer<typeof planHome>;

export const getPlanHome = endpoint({
  method: 'GET',
  path: '/api/v1/my-development/plan',
  summary:
    'My next actions, my next check-in, the state of my plan, and what others did with my talks since my last visit',
  permission: 'plans.read',
  response: planHome,
});
