import { boardAndInvestorRelations } from './cto/board-and-investor-relations.js';
import { crisisLeadership } from './cto/crisis-leadership.js';
import { executiveTeamDynamics } from './cto/executive-team-dynamics.js';
import { industryLeadership } from './cto/industry-leadership.js';
import { innovationManagement } from './cto/innovation-management.js';
import { strategicVision } from './cto/strategic-vision.js';
import { budgetManagement } from './director-of-engineering/budget-management.js';
import { crossFunctionalLeadership } from './director-of-engineering/cross-functional-leadership.js';
import { executiveCommunication } from './director-of-engineering/executive-communication.js';
import { managingAmbiguity } from './director-of-engineering/managing-ambiguity.js';
import { organisationalDesign } from './director-of-engineering/organisational-design.js';
import { strategicPlanning } from './director-of-engineering/strategic-planning.js';
import { talentStrategy } from './director-of-engineering/talent-strategy.js';
import { careerDevelopment } from './engineering-manager/career-development.js';
import { deliveryManagement } from './engineering-manager/delivery-management.js';
import { hiring } from './engineering-manager/hiring.js';
import { oneToOnes } from './engineering-manager/one-to-ones.js';
import { performanceManagement } from './engineering-manager/performance-management.js';
import { psychologicalSafety } from './engineering-manager/psychological-safety.js';
import { stakeholderCommunication } from './engineering-manager/stakeholder-communication.js';
import { crossTeamCollaboration } from './individual-contributor/cross-team-collaboration.js';
import { explainingTechnology } from './individual-contributor/explaining-technology.js';
import { mentoringEngineers } from './individual-contributor/mentoring-engineers.js';
import { teachingCodeReview } from './individual-contributor/teaching-code-review.js';
import { technicalWriting } from './individual-contributor/technical-writing.js';
import type { SkillPractices } from './practice.js';
import { architectureDecisions } from './tech-lead/architecture-decisions.js';
import { breakingDownWork } from './tech-lead/breaking-down-work.js';
import { estimatingAndTradeOffs } from './tech-lead/estimating-and-trade-offs.js';
import { guardingScope } from './tech-lead/guarding-scope.js';
import { technicalDiscussions } from './tech-lead/technical-discussions.js';
import { technicalFeedback } from './tech-lead/technical-feedback.js';
import { acquisitionDueDiligence } from './vp-of-engineering/acquisition-due-diligence.js';
import { boardCommunication } from './vp-of-engineering/board-communication.js';
import { cultureAtScale } from './vp-of-engineering/culture-at-scale.js';
import { executivePartnership } from './vp-of-engineering/executive-partnership.js';
import { organisationalScaling } from './vp-of-engineering/organisational-scaling.js';
import { profitAndLossLiteracy } from './vp-of-engineering/profit-and-loss-literacy.js';
import { strategicPartners } from './vp-of-engineering/strategic-partners.js';

/** Practices for every skill of the built-in framework. */
export const practicesBySkill: Readonly<Record<string, SkillPractices>> = {
  'teaching-code-review': teachingCodeReview,
  'technical-writing': technicalWriting,
  'mentoring-engineers': mentoringEngineers,
  'cross-team-collaboration': crossTeamCollaboration,
  'explaining-technology': explainingTechnology,
  'breaking-down-work': breakingDownWork,
  'architecture-decisions': architectureDecisions,
  'technical-discussions': technicalDiscussions,
  'estimating-and-trade-offs': estimatingAndTradeOffs,
  'technical-feedback': technicalFeedback,
  'guarding-scope': guardingScope,
  hiring,
  'one-to-ones': oneToOnes,
  'performance-management': performanceManagement,
  'career-development': careerDevelopment,
  'delivery-management': deliveryManagement,
  'stakeholder-communication': stakeholderCommunication,
  'psychological-safety': psychologicalSafety,
  'organisational-design': organisationalDesign,
  'strategic-planning': strategicPlanning,
  'budget-management': budgetManagement,
  'talent-strategy': talentStrategy,
  'cross-functional-leadership': crossFunctionalLeadership,
  'managing-ambiguity': managingAmbiguity,
  'executive-communication': executiveCommunication,
  'profit-and-loss-literacy': profitAndLossLiteracy,
  'executive-partnership': executivePartnership,
  'board-communication': boardCommunication,
  'organisational-scaling': organisationalScaling,
  'culture-at-scale': cultureAtScale,
  'strategic-partners': strategicPartners,
  'acquisition-due-diligence': acquisitionDueDiligence,
  'strategic-vision': strategicVision,
  'board-and-investor-relations': boardAndInvestorRelations,
  'industry-leadership': industryLeadership,
  'crisis-leadership': crisisLeadership,
  'executive-team-dynamics': executiveTeamDynamics,
  'innovation-management': innovationManagement,
};
