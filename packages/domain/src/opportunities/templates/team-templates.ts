import type { TemplateSource } from './template-shape.js';

/** Projects near the teams, for whoever is about to lead one. */
export const teamTemplates: readonly TemplateSource[] = [
  {
    key: 'incident-learning',
    kind: 'project',
    stageKey: 'tech-lead',
    skillKeys: ['technical-writing', 'technical-discussions', 'psychological-safety', 'technical-feedback'],
    hoursPerWeek: 4,
    weeks: 12,
    en: {
      title: 'Make incidents worth their price',
      what: 'For three months you host the talk after each larger incident: you hear everybody who was there, write down how it looked from where they sat, and see to it that the two most useful changes are really made.',
      scope: 'All incidents of one department that woke somebody up. The talk, the page, the two changes.',
      scopeLimit:
        'You look for causes, never for the one who did it. Priorities of other teams are asked for, not set.',
      stepBackPlan: 'Between two incidents you can hand the chair to the person on the list after you, in one message.',
      exitCriterion: 'Six pages that people outside the team have read, and at least half of the chosen changes made.',
    },
    de: {
      title: 'Aus Störungen lernen, was sie gekostet haben',
      what: 'Drei Monate lang laden Sie nach jeder größeren Störung zum Gespräch: Sie hören alle, die dabei waren, halten fest, wie es von ihrem Platz aus aussah, und sorgen dafür, dass die zwei nützlichsten Änderungen wirklich kommen.',
      scope: 'Alle Störungen eines Bereichs, die jemanden geweckt haben. Das Gespräch, die Seite, die zwei Änderungen.',
      scopeLimit: 'Sie suchen Ursachen, nie Schuldige. Prioritäten anderer Teams werden erbeten, nicht gesetzt.',
      stepBackPlan:
        'Zwischen zwei Störungen geben Sie den Vorsitz mit einer Nachricht an die nächste Person auf der Liste.',
      exitCriterion:
        'Sechs Seiten, die auch außerhalb des Teams gelesen wurden, und mindestens die Hälfte der gewählten Änderungen ist umgesetzt.',
    },
  },
  {
    key: 'retire-a-system',
    kind: 'project',
    stageKey: 'tech-lead',
    skillKeys: ['breaking-down-work', 'estimating-and-trade-offs', 'guarding-scope', 'cross-team-collaboration'],
    hoursPerWeek: 10,
    weeks: 16,
    en: {
      title: 'Switch off a system that nobody dares to touch',
      what: 'You find out who still depends on it, agree with each what they get instead and when, and turn it off. The hard part is the last tenth, and the estimate you give for it in the first week.',
      scope: 'One old system and everybody who calls it. You plan and lead; two engineers help for half of their time.',
      scopeLimit:
        'Nothing is switched off for customers without the product manager’s yes in writing. No rewriting of what is being retired.',
      stepBackPlan:
        'The system runs on as it does today, so nothing breaks when you stop. Your list of who depends on what stays with the team.',
      exitCriterion:
        'The machines are off for four weeks and nobody has asked, or we have decided, with figures, to keep it.',
    },
    de: {
      title: 'Ein System abschalten, das niemand anfassen mag',
      what: 'Sie finden heraus, wer noch daran hängt, vereinbaren mit allen, was sie stattdessen bekommen und wann, und schalten es ab. Schwer ist das letzte Zehntel und die Schätzung, die Sie in der ersten Woche dafür geben.',
      scope:
        'Ein altes System und alle, die es aufrufen. Sie planen und leiten; zwei Entwickelnde helfen mit halber Zeit.',
      scopeLimit:
        'Für Kundschaft wird nichts abgeschaltet ohne schriftliches Ja aus dem Produkt. Nichts neu schreiben, was abgelöst wird.',
      stepBackPlan:
        'Das System läuft weiter wie heute, es geht also nichts kaputt, wenn Sie aufhören. Ihre Liste der Abhängigkeiten bleibt beim Team.',
      exitCriterion:
        'Die Maschinen sind vier Wochen aus und niemand hat gefragt, oder wir haben mit Zahlen entschieden, es zu behalten.',
    },
  },
  {
    key: 'lead-the-interns',
    kind: 'project',
    stageKey: 'engineering-manager',
    skillKeys: ['mentoring-engineers', 'one-to-ones', 'career-development', 'psychological-safety'],
    hoursPerWeek: 8,
    weeks: 14,
    en: {
      title: 'Lead this year’s interns',
      what: 'Four interns, twelve weeks, one project that goes to customers. You choose the project, talk with each of them every week, tell them kindly and clearly how they are doing, and recommend at the end whom we should invite back.',
      scope:
        'Two weeks of preparation and the twelve weeks of the internship. Each intern has an engineer beside them; you lead the interns, not the engineers.',
      scopeLimit:
        'Contracts and complaints go to People Operations on the same day. The recommendation is yours, the decision is not.',
      stepBackPlan: 'A second host is named from the start and knows all four. They take over within a day.',
      exitCriterion:
        'The project is in use, each intern has heard twice what they do well and what is next to learn, and three of four would come back.',
    },
    de: {
      title: 'Die Praktikantinnen und Praktikanten dieses Jahres führen',
      what: 'Vier Menschen, zwölf Wochen, ein Projekt, das zur Kundschaft kommt. Sie wählen das Projekt, sprechen jede Woche mit allen, sagen freundlich und klar, wie es läuft, und empfehlen am Ende, wen wir wieder einladen sollten.',
      scope:
        'Zwei Wochen Vorbereitung und die zwölf Wochen des Praktikums. Alle haben jemanden aus der Entwicklung an der Seite; Sie führen die vier, nicht die Begleitenden.',
      scopeLimit:
        'Verträge und Beschwerden gehen am selben Tag an das Personalteam. Die Empfehlung ist Ihre, die Entscheidung nicht.',
      stepBackPlan:
        'Eine zweite Person ist von Anfang an benannt und kennt alle vier. Sie übernimmt innerhalb eines Tages.',
      exitCriterion:
        'Das Projekt ist in Gebrauch, alle haben zweimal gehört, was sie gut machen und was als Nächstes dran ist, und drei von vieren kämen wieder.',
    },
  },
  {
    key: 'hiring-round',
    kind: 'project',
    stageKey: 'engineering-manager',
    skillKeys: ['hiring', 'explaining-technology', 'stakeholder-communication'],
    hoursPerWeek: 6,
    weeks: 10,
    en: {
      title: 'Run one hiring round from the first word to the first day',
      what: 'You write what the role is really about, train four interviewers to ask the same things, keep every candidate informed within two days, and bring the panel to a decision that rests on what was seen.',
      scope: 'One open position, its panel and its candidates until the first day at work.',
      scopeLimit:
        'The hiring manager signs the offer and speaks about pay. No candidate is turned down without a reason that they could use.',
      stepBackPlan: 'The recruiter holds all dates and notes and goes on alone from one day to the next.',
      exitCriterion:
        'The seat is filled, or the round was ended for a stated reason, and two candidates we turned down say they were treated well.',
    },
    de: {
      title: 'Eine Stellenbesetzung vom ersten Satz bis zum ersten Tag leiten',
      what: 'Sie schreiben auf, worum es in der Rolle wirklich geht, bereiten vier Interviewende darauf vor, dasselbe zu fragen, halten alle Bewerbenden binnen zwei Tagen auf dem Laufenden und bringen die Runde zu einer Entscheidung, die auf Gesehenem beruht.',
      scope: 'Eine offene Stelle, ihre Runde und ihre Bewerbenden bis zum ersten Arbeitstag.',
      scopeLimit:
        'Das Angebot unterschreibt die einstellende Führungskraft, und sie spricht über Geld. Keine Absage ohne einen Grund, mit dem sich etwas anfangen lässt.',
      stepBackPlan:
        'Das Recruiting hat alle Termine und Notizen und führt von einem Tag auf den anderen allein weiter.',
      exitCriterion:
        'Die Stelle ist besetzt oder die Runde aus genanntem Grund beendet, und zwei Abgelehnte sagen, sie seien gut behandelt worden.',
    },
  },
  {
    key: 'customer-rescue',
    kind: 'project',
    stageKey: 'engineering-manager',
    skillKeys: ['stakeholder-communication', 'delivery-management', 'explaining-technology', 'managing-ambiguity'],
    hoursPerWeek: 12,
    weeks: 6,
    en: {
      title: 'Win back one customer who is about to leave',
      what: 'You are the one voice to a customer whose patience has run out. You listen first, agree on three things that will be different, see to it that they happen, and call every Friday, also when there is nothing good to tell.',
      scope: 'One customer, three promises, six weeks. You borrow people from the teams by name and by day.',
      scopeLimit: 'No discount and no date that the team has not given you. Account management is in every call.',
      stepBackPlan:
        'Account management can take over the calls at once; the promises stay with the teams that made them.',
      exitCriterion: 'The customer says themselves that they stay, or why not, and the three promises are kept.',
    },
    de: {
      title: 'Einen Kunden zurückgewinnen, der gehen will',
      what: 'Sie sind die eine Stimme zu einem Kunden, dessen Geduld zu Ende ist. Sie hören erst zu, vereinbaren drei Dinge, die anders werden, sorgen dafür, dass sie geschehen, und rufen jeden Freitag an, auch wenn es nichts Gutes zu berichten gibt.',
      scope: 'Ein Kunde, drei Zusagen, sechs Wochen. Menschen aus den Teams leihen Sie sich namentlich und tageweise.',
      scopeLimit:
        'Kein Nachlass und kein Termin, den das Team Ihnen nicht gegeben hat. Die Kundenbetreuung ist in jedem Gespräch dabei.',
      stepBackPlan:
        'Die Kundenbetreuung kann die Anrufe sofort übernehmen; die Zusagen bleiben bei den Teams, die sie gegeben haben.',
      exitCriterion: 'Der Kunde sagt selbst, dass er bleibt, oder warum nicht, und die drei Zusagen sind gehalten.',
    },
  },
];
