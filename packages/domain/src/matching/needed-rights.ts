import { type LiveMatching, none } from './live-matching.js';

/**
 * The right vertices that every maximum matching needs: taking out any number of them lowers its size by as many. They are
 * the paired ones that no alternating path reaches from an unpaired one (Dulmage and Mendelsohn, 1958).
 */
export function neededRights(matching: LiveMatching): number[] {
  const { graph } = matching;
  const replaceable = new Uint8Array(graph.rights.length);
  const waiting: number[] = [];
  for (const right of graph.rights.keys()) {
    if (matching.isOut(right) || matching.leftOf(right) !== none) continue;
    replaceable[right] = 1;
    waiting.push(right);
  }
  for (let right = waiting.pop(); right !== undefined; right = waiting.pop()) {
    for (const left of graph.leftsOf[right] ?? []) {
      const partner = matching.rightOf(left);
      if (partner === none || replaceable[partner] === 1) continue;
      replaceable[partner] = 1;
      waiting.push(partner);
    }
  }
  return [...graph.rights.keys()].filter((right) => matching.leftOf(right) !== none && replaceable[right] === 0);
}
