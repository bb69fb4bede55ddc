import { randomStream } from '@understudy/domain/forecast/random-stream';
import { type HeldRole, impacts } from '@understudy/domain/indicators/held-role';
import type { Horizon } from '@understudy/domain/indicators/history';
import { horizons } from '@understudy/domain/indicators/history';

/**
 * Critical roles with drawn holders and successors: most roles have few, some have many, every tenth has nobody; some holders
 * stand ready for the roles above them.
 */
export function drawnBench(seed: number, size: { readonly roles: number; readonly candidates: number }): HeldRole[] {
  const random = randomStream(seed, 0, 7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const name = (kind: string, number: number): string => `${kind}-${String(number).padStart(5, '0')}`;
  const successors: Map<string, Horizon>[] = Array.from({ length: size.roles }, () => new Map());
  const nominate = (role: number, personId: string): void => {
    successors[role]?.set(personId, horizons[below(horizons.length)] ?? 'ready-now');
  };
  for (let number = 0; number < size.candidates; number += 1) {
    for (let times = 1 + below(3); times > 0; times -= 1) {
      const role = Math.floor(random() ** 3 * size.roles);
      if (role % 10 !== 9) nominate(role, name('candidate', number));
    }
  }
  for (let role = 1; role < size.roles; role += 1) {
    if (below(3) === 0) nominate(below(role), name('holder', role));
  }
  return successors.map((own, role) => ({
    roleId: name('role', role),
    incumbentId: below(12) === 0 ? null : name('holder', role),
    impact: impacts[below(impacts.length)] ?? 'high',
    successors: [...own].map(([personId, horizon]) => ({ personId, horizon })),
  }));
}
