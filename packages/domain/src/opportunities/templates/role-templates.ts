import type { TemplateSource } from './template-shape.js';

/** Roles on trial: standing in for somebody who comes back, or holding a seat until it is filled. */
export const roleTemplates: readonly TemplateSource[] = [
  {
    key: 'acting-tech-lead',
    kind: 'acting',
    stageKey: 'tech-lead',
    skillKeys: ['breaking-down-work', 'technical-feedback', 'guarding-scope', 'estimating-and-trade-offs'],
    hoursPerWeek: 24,
    weeks: 8,
    en: {
      title: 'Stand in as tech lead for eight weeks',
      what: 'While the tech lead is away you keep the team’s technical direction: you cut the work, lead the design talks, give feedback on what others build, and say no to what does not fit. Two days a week stay for your own code.',
      scope: 'One team, its running commitments, and the design of what comes next.',
      scopeLimit:
        'No change of architecture that the absent lead could not undo in a week. People matters stay with the manager.',
      stepBackPlan:
        'Tell the manager. They take the planning over the same week, a colleague takes the reviews, and you are an engineer of the team again.',
      exitCriterion: 'The lead comes back to a team that delivers, and to a list of the decisions you took and why.',
      rightToReturn: 'Your seat as an engineer of the same team, with the same pay and the same people.',
    },
    de: {
      title: 'Acht Wochen die technische Leitung vertreten',
      what: 'Während die technische Leitung fehlt, halten Sie die Richtung des Teams: Sie zerlegen die Arbeit, leiten Entwurfsgespräche, geben Rückmeldung auf das, was andere bauen, und sagen Nein zu dem, was nicht passt. Zwei Tage die Woche bleiben für eigenen Code.',
      scope: 'Ein Team, seine laufenden Zusagen und der Entwurf dessen, was als Nächstes kommt.',
      scopeLimit:
        'Keine Änderung der Architektur, die sich nicht in einer Woche zurücknehmen ließe. Personalfragen bleiben bei der Führungskraft.',
      stepBackPlan:
        'Sagen Sie es der Führungskraft. Sie übernimmt noch in derselben Woche die Planung, jemand aus dem Team die Reviews, und Sie sind wieder Entwicklerin oder Entwickler des Teams.',
      exitCriterion:
        'Die technische Leitung kehrt in ein Team zurück, das liefert, und findet eine Liste Ihrer Entscheidungen mit Gründen.',
      rightToReturn: 'Ihr Platz im selben Team, mit demselben Gehalt und denselben Menschen.',
    },
  },
  {
    key: 'acting-manager',
    kind: 'acting',
    stageKey: 'engineering-manager',
    skillKeys: ['one-to-ones', 'delivery-management', 'psychological-safety', 'career-development'],
    hoursPerWeek: 32,
    weeks: 16,
    en: {
      title: 'Look after a team during a parental leave',
      what: 'You are there for seven people for four months: one-to-ones every week, the team’s promises kept or renegotiated in time, and somebody who notices when one of them goes quiet. You write no production code, and you will miss it.',
      scope: 'One team that runs well. Its people, its delivery and its talks with product.',
      scopeLimit:
        'No hiring, no pay decisions and no formal warnings: you bring them to the director, who decides with you in the room.',
      stepBackPlan:
        'A talk with the director on any day. A manager next door takes the team from the next Monday, and your engineering seat has been kept.',
      exitCriterion:
        'The team says it was looked after, nothing promised was lost, and you know whether you want this work.',
      rightToReturn:
        'Your former seat, kept open by the director until two weeks after the last day. The manager comes back to theirs.',
    },
    de: {
      title: 'Ein Team während einer Elternzeit führen',
      what: 'Vier Monate lang sind Sie für sieben Menschen da: jede Woche Einzelgespräche, Zusagen des Teams, die gehalten oder rechtzeitig neu verhandelt werden, und jemand, der merkt, wenn eine Person still wird. Produktiven Code schreiben Sie nicht, und er wird Ihnen fehlen.',
      scope: 'Ein Team, das gut läuft: seine Menschen, seine Lieferung, seine Gespräche mit dem Produkt.',
      scopeLimit:
        'Keine Einstellungen, keine Gehälter, keine Abmahnungen: Das bringen Sie zur Bereichsleitung, die mit Ihnen im Raum entscheidet.',
      stepBackPlan:
        'Ein Gespräch mit der Bereichsleitung, an jedem Tag. Ab dem nächsten Montag übernimmt eine Führungskraft von nebenan, und Ihr Platz ist frei gehalten.',
      exitCriterion:
        'Das Team fühlt sich gut begleitet, nichts Zugesagtes ging verloren, und Sie wissen, ob Sie diese Arbeit wollen.',
      rightToReturn:
        'Ihr bisheriger Platz, von der Bereichsleitung bis zwei Wochen nach dem letzten Tag frei gehalten. Die Führungskraft kehrt auf ihren zurück.',
    },
  },
  {
    key: 'interim-manager',
    kind: 'interim',
    stageKey: 'engineering-manager',
    skillKeys: ['hiring', 'one-to-ones', 'performance-management', 'delivery-management'],
    hoursPerWeek: 36,
    weeks: 12,
    en: {
      title: 'Lead a team until its manager is found',
      what: 'The seat is empty and will be filled. For three months it is yours, whole: people, delivery, and the hire that the team has been waiting for. At the end we look together at whether it should stay yours.',
      scope: 'One team with an open position. The whole job of an engineering manager.',
      scopeLimit: 'You hire with a second pair of eyes. Pay and separations are decided together with the director.',
      stepBackPlan:
        'Say so and it ends within two weeks, with a hand-over to the director. It counts as a trial that did its work.',
      exitCriterion:
        'You have led the hiring of one person whom the team would choose again, and the team’s promises of the quarter stand. If no position could be opened: the team’s answer to three questions about how it was led.',
      rightToReturn:
        'Your former role at the same level and pay, whatever the end is; only the next search for this seat begins anew.',
    },
    de: {
      title: 'Ein Team leiten, bis die Stelle besetzt ist',
      what: 'Die Stelle ist frei und wird besetzt. Drei Monate lang gehört sie Ihnen ganz: Menschen, Lieferung und die Einstellung, auf die das Team wartet. Am Ende sehen wir gemeinsam, ob sie bei Ihnen bleiben soll.',
      scope: 'Ein Team mit einer offenen Stelle. Die ganze Aufgabe einer Führungskraft.',
      scopeLimit:
        'Einstellungen treffen Sie mit einem zweiten Paar Augen. Gehälter und Trennungen entscheiden Sie gemeinsam mit der Bereichsleitung.',
      stepBackPlan:
        'Sie sagen es, und innerhalb von zwei Wochen ist es mit einer Übergabe an die Bereichsleitung vorbei. Es zählt als Probe, die ihren Zweck erfüllt hat.',
      exitCriterion:
        'Sie haben die Einstellung einer Person geleitet, die das Team wieder wählen würde, und die Zusagen des Quartals stehen. Ließ sich keine Stelle öffnen: die Antwort des Teams auf drei Fragen dazu, wie es geführt wurde.',
      rightToReturn:
        'Ihre bisherige Rolle auf derselben Stufe und mit demselben Gehalt, wie immer es endet; nur die Suche für diese Stelle beginnt dann neu.',
    },
  },
  {
    key: 'interim-director',
    kind: 'interim',
    stageKey: 'director-of-engineering',
    skillKeys: ['organisational-design', 'talent-strategy', 'budget-management', 'cross-functional-leadership'],
    hoursPerWeek: 36,
    weeks: 13,
    en: {
      title: 'Hold a department together for one quarter',
      what: 'Four managers, their plans and one budget are yours for a quarter. You lead through people who lead: you ask more than you answer, keep the line to product and finance, and leave the teams’ own decisions with the teams.',
      scope: 'One department of about thirty people in four teams, the running quarter and the plan for the next.',
      scopeLimit:
        'No reorganisation and no new position without the VP. Your own former team has its own acting manager.',
      stepBackPlan:
        'One talk with the VP, who takes the weekly meeting from then on. You return to your team; the acting manager there has known the day from the start.',
      exitCriterion:
        'The quarter is kept or honestly replanned, each manager has a next step of their own, and the next quarter’s plan carries your name.',
      rightToReturn: 'Your own team, held by an acting manager until the day after the quarter ends.',
    },
    de: {
      title: 'Einen Bereich ein Quartal lang zusammenhalten',
      what: 'Vier Führungskräfte, ihre Pläne und ein Budget sind ein Quartal lang Ihre Sache. Sie führen durch Menschen, die führen: Sie fragen mehr, als Sie antworten, halten die Verbindung zu Produkt und Finanzen und lassen den Teams ihre Entscheidungen.',
      scope: 'Ein Bereich mit etwa dreißig Menschen in vier Teams, das laufende Quartal und der Plan für das nächste.',
      scopeLimit: 'Kein Umbau und keine neue Stelle ohne die VP-Ebene. Ihr eigenes Team hat so lange eine Vertretung.',
      stepBackPlan:
        'Ein Gespräch mit der VP-Ebene, die von da an die Wochenrunde übernimmt. Sie kehren zu Ihrem Team zurück; die Vertretung dort kennt diesen Tag von Anfang an.',
      exitCriterion:
        'Das Quartal ist gehalten oder ehrlich neu geplant, jede Führungskraft hat einen eigenen nächsten Schritt, und der Plan des nächsten Quartals trägt Ihren Namen.',
      rightToReturn: 'Ihr eigenes Team, von einer Vertretung gehalten bis zum Tag nach dem Quartalsende.',
    },
  },
];
