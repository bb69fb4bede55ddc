import { getCampaign, getCompletionBoard, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import { getRaterPanel, listCampaignPanels, listRaterPanels } from '@understudy/contracts/assessments-raters';
import { exportResult, getResult, getSkillGaps, listResults } from '@understudy/contracts/assessments-results';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { addressOf } from '../../../../test/caller.js';
import type { TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';

/** Where somebody could look for answers about a person in a campaign. */
export type Place = { readonly campaignId: string; readonly assessmentId: string; readonly personId: string };

/** Everything that one actor is answered about an assessment, route by route; refusals by their status. */
export const everythingShownTo = async (
  app: TestApp,
  actor: SignInHandle,
  place: Place,
): Promise<Record<string, string>> => {
  const routes: readonly Endpoint[] = [
    listCampaigns,
    getCampaign,
    getCompletionBoard,
    listCampaignPanels,
    listRaterPanels,
    getRaterPanel,
    listResults,
    getResult,
    exportResult,
    getSkillGaps,
  ];
  const shown: Record<string, string> = {};
  for (const { method, path } of routes) {
    const { status, text } = await app.as(actor).send({ method, path: addressOf(path, place) });
    shown[path] = `${status} ${status < 400 ? text : ''}`;
  }
  return shown;
};

/** Every mean of peers, of reports and of both in what was shown, by what it is of. */
export const meansIn = (shown: Record<string, string>): Map<string, Set<number>> => {
  const found = new Map<string, Set<number>>();
  const note = (place: string, mean: unknown): void => {
    if (typeof mean === 'number') found.set(place, (found.get(place) ?? new Set()).add(mean));
  };
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, name);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { observer, mean, level, key, skillKey, others } = value as Record<string, unknown>;
    const here = String(skillKey ?? key ?? name);
    if (observer === 'peer' || observer === 'report' || observer === 'others') {
      note(`${here} ${String(observer)}`, mean ?? level);
    }
    if (skillKey !== undefined) note(`${here} others`, others);
    for (const inner of Object.values(value)) walk(inner, here);
  };
  for (const text of Object.values(shown)) {
    const body = text.slice(4);
    if (body.startsWith('{')) walk(JSON.parse(body), '');
    for (const line of body.split('\r\n')) {
      const [part, key, , , , observer, state, mean] = line.split(',');
      if (part === 'skill' && state === 'shown' && observer && mean && /^(peer|report|others)$/.test(observer)) {
        note(`${key} ${observer}`, Number(mean));
      }
    }
  }
  return found;
};
