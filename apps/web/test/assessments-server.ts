import { getQuestionnaire, listMyRequests, listSelfInstruments } from '@understudy/contracts/assessments';
import { getCampaign, getCompletionBoard, listCampaigns } from '@understudy/contracts/assessments-campaigns';
import {
  getInstrumentVersion,
  listInstruments,
  listInstrumentVersions,
} from '@understudy/contracts/assessments-instruments';
import { getRaterPanel, listCampaignPanels, listRaterPanels } from '@understudy/contracts/assessments-raters';
import { type CampaignReach, previewReach } from '@understudy/contracts/assessments-reach';
import { getResult, getSkillGaps, listResults } from '@understudy/contracts/assessments-results';
import { getFramework, getMyDevelopment } from '@understudy/contracts/career-framework';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { getMyTransition } from '@understudy/contracts/development-plans-transitions';
import { getSession } from '@understudy/contracts/identity';
import { getPerson, listUnits } from '@understudy/contracts/people';
import type { AnsweringServer } from './answering-server.js';
import * as given from './assessments-data.js';
import { framework, myDevelopment } from './growth-data.js';
import { person } from './people-data.js';
import { testSession } from './render.js';
import { planHome } from './screens-data.js';

const few = { waitingForApproval: 1, asked: 2, threshold: 3 };

const readiness = {
  id: given.instrumentId,
  name: 'Zxq 4',
  description: 'Zxq',
  builtIn: true,
  questions: 20,
  minutes: 15,
};

/** Whom a draft would ask: of those chosen, three are left out. */
export const reach: CampaignReach = {
  ...{ people: 9, asked: 40, withoutSignIn: 0, withoutAddress: 0, invited: 0, invitable: [] },
  leftOut: { stageNotAsked: { count: 3, people: [given.panel.subject] }, askedLately: { count: 0, people: [] } },
};

/** What a self-assessment can begin with: the built-in one, and one of our own. */
export const selfInstruments = [
  readiness,
  { ...readiness, id: given.requestId, name: 'Zxq 7', questions: 4, minutes: 3, builtIn: false },
];

/** Answers everything that the screens of assessments ask for. */
export const answerAssessments = (server: AnsweringServer): void => {
  server.answer(getSession, testSession({ personId: given.result.person.id }));
  server.answer(getFramework, framework);
  server.answer(getMyDevelopment, { ...myDevelopment, person });
  server.answer(getMyTransition, { transition: null });
  server.answer(getPlanHome, planHome);
  server.answer(listUnits, { items: [] });
  server.answer(listMyRequests, { items: [given.ownRequest, given.peerRequest], nextCursor: null });
  server.answer(listSelfInstruments, { items: selfInstruments.slice(0, 1) });
  server.answer(getQuestionnaire, given.questionnaire);
  server.answer(listRaterPanels, { items: given.panels, nextCursor: null });
  server.answer(getRaterPanel, given.panel);
  server.answer(listResults, { items: [given.result], nextCursor: null });
  server.answer(getResult, given.result);
  server.answer(getSkillGaps, given.gaps);
  server.answer(getPerson, { ...person, ...given.result.person });
  server.answer(listCampaigns, { items: [given.campaign], nextCursor: null });
  server.answer(getCampaign, given.runningCampaign);
  server.answer(getCompletionBoard, given.board);
  server.answer(previewReach, reach);
  server.answer(listCampaignPanels, {
    items: [
      { assessmentId: given.assessmentId, subject: given.panel.subject, manager: null, ...few },
      {
        assessmentId: given.requestId,
        subject: { id: given.requestId, name: 'Zxq 23' },
        manager: given.panel.subject,
        ...few,
      },
      { assessmentId: given.campaignId, subject: { id: given.campaignId, name: 'Zxq 24' }, manager: null, ...few },
    ],
    nextCursor: null,
  });
  server.answer(listInstruments, { items: given.instruments, nextCursor: null, askedStageKeys: [] });
  server.answer(listInstrumentVersions, { items: [given.draftVersion], nextCursor: null });
  server.answer(getInstrumentVersion, given.draftVersion);
};
