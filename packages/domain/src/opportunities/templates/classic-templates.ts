import type { TemplateSource } from './template-shape.js';

/** The four kinds of stretch that help at the four steps of the ladder. */
export const classicTemplates: readonly TemplateSource[] = [
  {
    key: 'cross-team-initiative',
    kind: 'project',
    stageKey: 'tech-lead',
    skillKeys: ['cross-team-collaboration', 'breaking-down-work', 'architecture-decisions', 'technical-discussions'],
    hoursPerWeek: 8,
    weeks: 12,
    en: {
      title: 'Lead a technical initiative across three teams',
      what: 'One problem has owners in three teams and an owner in none. You bring the three to one design, cut it into steps that each team can take on its own, and see it through to production. You will write more than you code.',
      scope:
        'One problem, three teams, one engineer of each. Begin with a page that says what hurts, for whom, and what will be better.',
      scopeLimit:
        'The teams’ own roadmaps stay theirs. A new dependency or a change of more than two weeks’ work is agreed with the sponsor first.',
      stepBackPlan:
        'Say so to the sponsor on any day. One of the three engineers takes the page over, you hand over in an hour, and your old work is still yours.',
      exitCriterion:
        'The first two steps are in production in all three teams, and somebody other than you can explain the third.',
    },
    de: {
      title: 'Eine technische Initiative über drei Teams leiten',
      what: 'Ein Problem hat Zuständige in drei Teams und niemanden, dem es gehört. Sie bringen die drei zu einem Entwurf, zerlegen ihn in Schritte, die jedes Team für sich gehen kann, und begleiten ihn bis in den Betrieb. Sie werden mehr schreiben als programmieren.',
      scope:
        'Ein Problem, drei Teams, je eine Person daraus. Am Anfang steht eine Seite: was schmerzt, wen, und was danach besser ist.',
      scopeLimit:
        'Die Planung der Teams bleibt bei den Teams. Neue Abhängigkeiten und alles über zwei Wochen Arbeit werden vorher mit der Förderin oder dem Förderer vereinbart.',
      stepBackPlan:
        'Ein Wort genügt, an jedem Tag. Jemand aus den drei Teams übernimmt die Seite, die Übergabe dauert eine Stunde, und Ihre bisherige Arbeit gehört weiter Ihnen.',
      exitCriterion:
        'Die ersten zwei Schritte laufen in allen drei Teams im Betrieb, und jemand anderes als Sie kann den dritten erklären.',
    },
  },
  {
    key: 'department-metric',
    kind: 'project',
    stageKey: 'director-of-engineering',
    skillKeys: ['strategic-planning', 'cross-functional-leadership', 'stakeholder-communication', 'managing-ambiguity'],
    hoursPerWeek: 6,
    weeks: 16,
    en: {
      title: 'Own one figure of the whole department',
      what: 'Lead time, incidents at night, time to a first useful commit: one figure that no single team can move. You find out what drives it, choose two levers together with the other managers, and tell the department every month what happened.',
      scope:
        'All teams of the department, through their managers. Four months, one figure, at most two levers at a time.',
      scopeLimit:
        'You lead by agreement: no manager is told what to do with their team. No figure of single people, and none that is compared between people.',
      stepBackPlan:
        'At each monthly talk you may hand the figure back without giving a reason. The director carries on with what has been agreed.',
      exitCriterion:
        'The figure has moved, or we know why it has not, and the managers would choose you for the next one.',
    },
    de: {
      title: 'Eine Kennzahl des ganzen Bereichs verantworten',
      what: 'Durchlaufzeit, Störungen in der Nacht, Zeit bis zum ersten nützlichen Beitrag: eine Zahl, die kein Team allein bewegt. Sie finden heraus, woran sie hängt, wählen mit den anderen Führungskräften zwei Hebel und erzählen dem Bereich jeden Monat, was geschehen ist.',
      scope:
        'Alle Teams des Bereichs, über ihre Führungskräfte. Vier Monate, eine Zahl, höchstens zwei Hebel zugleich.',
      scopeLimit:
        'Sie führen durch Einigung: Niemandem wird gesagt, was im eigenen Team zu tun ist. Keine Zahlen über Einzelne und keine, die Menschen vergleicht.',
      stepBackPlan:
        'In jedem Monatsgespräch können Sie die Zahl ohne Begründung zurückgeben. Die Bereichsleitung führt fort, was vereinbart ist.',
      exitCriterion:
        'Die Zahl hat sich bewegt, oder wir wissen, warum nicht, und die anderen Führungskräfte würden Sie wieder wählen.',
    },
  },
  {
    key: 'board-conversation',
    kind: 'project',
    stageKey: 'vp-of-engineering',
    skillKeys: ['board-communication', 'executive-communication', 'executive-partnership', 'profit-and-loss-literacy'],
    hoursPerWeek: 4,
    weeks: 12,
    en: {
      title: 'Take one topic to the board',
      what: 'You own one item of the next board meeting from the first question to the answer afterwards: three pages that can be read in five minutes, a rehearsal with somebody from finance, ten minutes in the room, and the follow-up.',
      scope: 'One topic that is yours anyway. Two rehearsals, one meeting, one follow-up.',
      scopeLimit: 'Figures are agreed with finance. Commitments to the board are made by the VP, who sits beside you.',
      stepBackPlan:
        'Up to the evening before, the VP presents your pages and names you as their author. Afterwards nobody asks why.',
      exitCriterion:
        'The board decides or knows what it needs to decide, and you have written down which question surprised you.',
    },
    de: {
      title: 'Ein Thema in den Aufsichtsrat bringen',
      what: 'Sie verantworten einen Punkt der nächsten Sitzung von der ersten Frage bis zur Antwort danach: drei Seiten, die sich in fünf Minuten lesen, eine Probe mit jemandem aus den Finanzen, zehn Minuten im Raum und die Nacharbeit.',
      scope: 'Ein Thema, das ohnehin Ihres ist. Zwei Proben, eine Sitzung, eine Nacharbeit.',
      scopeLimit: 'Zahlen sind mit den Finanzen abgestimmt. Zusagen gibt die VP-Ebene, die neben Ihnen sitzt.',
      stepBackPlan:
        'Bis zum Vorabend trägt die VP-Ebene Ihre Seiten vor und nennt Sie als Autorin oder Autor. Danach fragt niemand nach dem Grund.',
      exitCriterion:
        'Der Aufsichtsrat entscheidet oder weiß, was er dafür braucht, und Sie haben notiert, welche Frage Sie überrascht hat.',
    },
  },
  {
    key: 'company-voice',
    kind: 'project',
    stageKey: 'cto',
    skillKeys: ['industry-leadership', 'board-and-investor-relations', 'strategic-partners', 'strategic-vision'],
    hoursPerWeek: 4,
    weeks: 26,
    en: {
      title: 'Speak for the company outside',
      what: 'For half a year you are the face of our engineering: one talk where our customers are, one conversation with investors or analysts beside the CTO, one round table that you host yourself. You choose what we stand for and say it in a way that people repeat.',
      scope: 'Three occasions, one message. Communications and the CTO help you prepare each.',
      scopeLimit:
        'No figures that are not public, no promise about dates, no word about a customer who has not agreed.',
      stepBackPlan:
        'Each occasion can be given to somebody else up to a week before. The other two stay yours if you want them.',
      exitCriterion: 'Somebody we do not know asks for you by name, and the CTO would send you alone.',
    },
    de: {
      title: 'Das Unternehmen nach außen vertreten',
      what: 'Ein halbes Jahr lang sind Sie das Gesicht unserer Technik: ein Vortrag dort, wo unsere Kundschaft ist, ein Gespräch mit Investoren oder Analysten an der Seite der CTO-Ebene, eine Runde, zu der Sie selbst einladen. Sie wählen, wofür wir stehen, und sagen es so, dass andere es weitersagen.',
      scope: 'Drei Anlässe, eine Botschaft. Kommunikation und CTO-Ebene bereiten jeden mit Ihnen vor.',
      scopeLimit:
        'Keine Zahlen, die nicht öffentlich sind, keine Zusagen zu Terminen, kein Wort über Kundschaft, die nicht zugestimmt hat.',
      stepBackPlan: 'Jeder Anlass lässt sich bis eine Woche vorher abgeben. Die anderen bleiben Ihre, wenn Sie mögen.',
      exitCriterion:
        'Jemand, den wir nicht kennen, fragt namentlich nach Ihnen, und die CTO-Ebene würde Sie allein schicken.',
    },
  },
];
