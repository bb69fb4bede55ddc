import type { TemplateSource } from './template-shape.js';

/** Projects across departments and beside the business, for managers and directors. */
export const businessTemplates: readonly TemplateSource[] = [
  {
    key: 'quarter-plan',
    kind: 'project',
    stageKey: 'director-of-engineering',
    skillKeys: ['strategic-planning', 'managing-ambiguity', 'cross-functional-leadership', 'executive-communication'],
    hoursPerWeek: 6,
    weeks: 8,
    en: {
      title: 'Bring the next quarter’s plan together',
      what: 'You turn what eight teams and four product managers want into one page of what we will do, what we will not, and what we shall decide later. You lead the two meetings in which it hurts.',
      scope: 'One department, one quarter, from the first wish to the page that everybody knows.',
      scopeLimit: 'The director decides what stays contested. No team’s capacity is promised without its manager.',
      stepBackPlan: 'Before the first of the two meetings the director can take the chair. Your page stays the basis.',
      exitCriterion: 'The page is agreed in the week it was meant for, and six weeks later nobody is surprised by it.',
    },
    de: {
      title: 'Den Plan des nächsten Quartals zusammenführen',
      what: 'Aus dem, was acht Teams und vier Produktverantwortliche wollen, machen Sie eine Seite: was wir tun, was nicht, und was wir später entscheiden. Sie leiten die zwei Runden, in denen es wehtut.',
      scope: 'Ein Bereich, ein Quartal, vom ersten Wunsch bis zu der Seite, die alle kennen.',
      scopeLimit:
        'Was strittig bleibt, entscheidet die Bereichsleitung. Kapazität eines Teams wird nur mit dessen Führungskraft zugesagt.',
      stepBackPlan:
        'Vor der ersten der beiden Runden kann die Bereichsleitung den Vorsitz nehmen. Ihre Seite bleibt die Grundlage.',
      exitCriterion:
        'Die Seite ist in der vorgesehenen Woche vereinbart, und sechs Wochen später ist niemand von ihr überrascht.',
    },
  },
  {
    key: 'cloud-bill',
    kind: 'project',
    stageKey: 'director-of-engineering',
    skillKeys: ['budget-management', 'cross-functional-leadership', 'explaining-technology', 'managing-ambiguity'],
    hoursPerWeek: 4,
    weeks: 16,
    en: {
      title: 'Own the cloud bill',
      what: 'Every month you explain to finance and to the teams where the money went, in words that both understand. You find the three largest costs that nobody wants, and see them gone without slowing anybody down.',
      scope: 'All cloud costs of engineering. The monthly talk with finance, and up to three savings.',
      scopeLimit: 'Nothing that customers would notice is switched off. Contracts with providers stay with purchasing.',
      stepBackPlan:
        'The figures are in a shared sheet; after any month you hand it to the person in finance who reads it with you.',
      exitCriterion:
        'Finance forecasts the bill within five per cent for two months, and the three savings show in it.',
    },
    de: {
      title: 'Die Cloud-Rechnung verantworten',
      what: 'Jeden Monat erklären Sie den Finanzen und den Teams, wohin das Geld ging, in Worten, die beide verstehen. Sie finden die drei größten Kosten, die niemand will, und bringen sie zum Verschwinden, ohne jemanden zu bremsen.',
      scope: 'Alle Cloud-Kosten der Technik. Das Monatsgespräch mit den Finanzen und bis zu drei Einsparungen.',
      scopeLimit: 'Nichts wird abgeschaltet, was Kundschaft merken würde. Verträge mit Anbietern bleiben beim Einkauf.',
      stepBackPlan:
        'Die Zahlen stehen in einer gemeinsamen Tabelle; nach jedem Monat können Sie sie der Person aus den Finanzen übergeben, die sie mit Ihnen liest.',
      exitCriterion:
        'Die Finanzen sagen die Rechnung zwei Monate lang auf fünf Prozent genau voraus, und die drei Einsparungen sind darin zu sehen.',
    },
  },
  {
    key: 'two-teams-one-seam',
    kind: 'project',
    stageKey: 'director-of-engineering',
    skillKeys: ['organisational-design', 'talent-strategy', 'executive-communication', 'stakeholder-communication'],
    hoursPerWeek: 5,
    weeks: 8,
    en: {
      title: 'Redraw the seam between two teams',
      what: 'Two teams hand work to and fro and both are slow. You look at two months of their work, talk with every one of them, and bring the director two ways of cutting it anew, with what each costs the people in it.',
      scope: 'Two neighbouring teams. A proposal with two ways, one of them recommended.',
      scopeLimit:
        'You propose, the director decides, and nobody’s manager changes before they have heard it from the director. What single people tell you is told on without names.',
      stepBackPlan:
        'Your notes without names go to the director, who finishes the proposal or lets it be. The teams know from the start that both may happen.',
      exitCriterion: 'The director has decided, and people of both teams say that they were asked first.',
    },
    de: {
      title: 'Die Naht zwischen zwei Teams neu ziehen',
      what: 'Zwei Teams reichen Arbeit hin und her, und beide sind langsam. Sie sehen sich zwei Monate ihrer Arbeit an, sprechen mit allen und bringen der Bereichsleitung zwei Arten, neu zu schneiden, samt dem, was sie die Menschen darin kosten.',
      scope: 'Zwei benachbarte Teams. Ein Vorschlag mit zwei Wegen, einer davon empfohlen.',
      scopeLimit:
        'Sie schlagen vor, die Bereichsleitung entscheidet, und niemand bekommt eine andere Führungskraft, bevor sie oder er es von ihr gehört hat. Was Einzelne sagen, wird ohne Namen weitergegeben.',
      stepBackPlan:
        'Ihre Notizen ohne Namen gehen an die Bereichsleitung, die den Vorschlag zu Ende bringt oder ruhen lässt. Die Teams wissen von Anfang an, dass beides sein kann.',
      exitCriterion:
        'Die Bereichsleitung hat entschieden, und Menschen aus beiden Teams sagen, dass sie vorher gefragt wurden.',
    },
  },
  {
    key: 'business-case',
    kind: 'project',
    stageKey: 'vp-of-engineering',
    skillKeys: ['profit-and-loss-literacy', 'executive-partnership', 'strategic-planning', 'budget-management'],
    hoursPerWeek: 5,
    weeks: 8,
    en: {
      title: 'Write the business case with somebody from sales',
      what: 'Together with a colleague from sales or finance you work out whether one product idea earns its cost: what it brings in, what it takes, what would have to be true. You defend it once before the executive team, and once against it.',
      scope: 'One idea, two authors, five pages, one decision.',
      scopeLimit: 'No spending and no promise to a customer. Prices come from those who set them.',
      stepBackPlan:
        'The colleague can bring it to the end alone; half a case is worth a page, and the sponsor asks for no more.',
      exitCriterion: 'The executive team decides for or against within the meeting, on your figures.',
    },
    de: {
      title: 'Mit jemandem aus dem Vertrieb die Rechnung aufmachen',
      what: 'Gemeinsam mit jemandem aus Vertrieb oder Finanzen arbeiten Sie heraus, ob eine Produktidee ihre Kosten verdient: was sie bringt, was sie braucht, was dafür wahr sein müsste. Vor der Geschäftsleitung sprechen Sie einmal dafür und einmal dagegen.',
      scope: 'Eine Idee, zwei Menschen, fünf Seiten, eine Entscheidung.',
      scopeLimit: 'Keine Ausgaben und keine Zusage an Kundschaft. Preise kommen von denen, die sie machen.',
      stepBackPlan:
        'Die andere Person kann es allein zu Ende bringen; auch eine halbe Rechnung ist eine Seite wert, und mehr wird nicht verlangt.',
      exitCriterion: 'Die Geschäftsleitung entscheidet in der Sitzung dafür oder dagegen, auf Grundlage Ihrer Zahlen.',
    },
  },
  {
    key: 'crisis-rehearsal',
    kind: 'project',
    stageKey: 'cto',
    skillKeys: [
      'crisis-leadership',
      'executive-team-dynamics',
      'board-and-investor-relations',
      'executive-communication',
    ],
    hoursPerWeek: 4,
    weeks: 8,
    en: {
      title: 'Rehearse the worst day with the executive team',
      what: 'You design and lead half a day in which the executive team lives through a breach or an outage of two days: who decides, who speaks, what is said to customers in the first hour. Then you lead the talk about what we saw of ourselves.',
      scope: 'One scenario, one rehearsal, one talk afterwards, and the three changes that follow.',
      scopeLimit: 'Only the CTO and the chief executive know the scenario beforehand. Nothing real is switched off.',
      stepBackPlan: 'The CTO knows your script and can lead it in your place, also on the morning of the day.',
      exitCriterion: 'The rehearsal has taken place, three changes have an owner and a date, and one of them is made.',
    },
    de: {
      title: 'Den schlimmsten Tag mit der Geschäftsleitung proben',
      what: 'Sie entwerfen und leiten einen halben Tag, an dem die Geschäftsleitung einen Einbruch oder zwei Tage Ausfall durchlebt: wer entscheidet, wer spricht, was die Kundschaft in der ersten Stunde erfährt. Danach leiten Sie das Gespräch darüber, was wir an uns gesehen haben.',
      scope: 'Ein Szenario, eine Probe, ein Gespräch danach und die drei Änderungen, die folgen.',
      scopeLimit: 'Das Szenario kennen vorher nur CTO und Geschäftsführung. Nichts Echtes wird abgeschaltet.',
      stepBackPlan: 'Die CTO-Ebene kennt Ihr Drehbuch und kann an Ihrer Stelle leiten, auch noch am Morgen des Tages.',
      exitCriterion:
        'Die Probe hat stattgefunden, drei Änderungen haben eine Zuständigkeit und einen Tag, und eine davon ist umgesetzt.',
    },
  },
];
