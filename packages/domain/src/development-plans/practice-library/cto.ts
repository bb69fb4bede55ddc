import type { PracticesBySkill } from './practice.js';

/** For the skills at home with chief technology officers. */
export const chiefTechnologyOfficerPractices: PracticesBySkill = {
  'strategic-vision': [
    {
      kind: 'practice',
      en: [
        'Write in one page what your technology makes possible in three years that is not today',
        'Tell it to one team a week and note what they ask.',
      ],
      de: [
        'Auf einer Seite schreiben, was Ihre Technik in drei Jahren möglich macht und heute nicht',
        'Jede Woche einem Team erzählen und die Fragen notieren.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read how three companies of your field bet and lost',
        'Name the sign that each of them had and did not read.',
      ],
      de: [
        'Lesen, wie drei Firmen Ihrer Branche gewettet und verloren haben',
        'Das Zeichen nennen, das jede hatte und nicht las.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Argue your direction with a customer who thinks far ahead', 'Change one sentence because of it.'],
      de: [
        'Ihre Richtung mit jemandem aus der Kundschaft streiten, der weit vorausdenkt',
        'Daraufhin einen Satz ändern.',
      ],
    },
    {
      kind: 'stretch',
      en: ['Stop one thing that the direction no longer needs', 'Done when its people have somewhere better to be.'],
      de: [
        'Etwas beenden, das die Richtung nicht mehr braucht',
        'Fertig, wenn die Beteiligten einen besseren Platz haben.',
      ],
    },
  ],
  'board-and-investor-relations': [
    {
      kind: 'practice',
      en: ['Send the board one short note between meetings, good news or bad', 'Every two months; the bad news first.'],
      de: [
        'Dem Gremium zwischen den Sitzungen eine kurze Nachricht schicken, gut oder schlecht',
        'Alle zwei Monate; das Schlechte zuerst.',
      ],
    },
    {
      kind: 'learning',
      en: ['Ask each member or investor what they read first about a company', 'Order your next report accordingly.'],
      de: ['Jedes Mitglied fragen, was es über eine Firma zuerst liest', 'Den nächsten Bericht danach ordnen.'],
    },
    {
      kind: 'mentoring',
      en: ['Prepare a hard session with the chief executive, playing both sides', 'Agree beforehand who answers what.'],
      de: [
        'Eine schwierige Sitzung mit der Geschäftsführung vorbereiten, beide Seiten spielend',
        'Vorher festlegen, wer was beantwortet.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Explain one large technical investment until its critics can defend it',
        'Done when they do so without you.',
      ],
      de: [
        'Eine große technische Investition erklären, bis ihre Kritiker sie vertreten können',
        'Fertig, wenn sie es ohne Sie tun.',
      ],
    },
  ],
  'industry-leadership': [
    {
      kind: 'practice',
      en: ['Publish one thing a quarter that your teams learnt the hard way', 'Named authors, no advertising.'],
      de: ['Jedes Quartal etwas veröffentlichen, das Ihre Teams mühsam gelernt haben', 'Mit Namen, ohne Werbung.'],
    },
    {
      kind: 'learning',
      en: [
        'Join one working group of your field as somebody who listens',
        'Three meetings, then decide whether to lead a part.',
      ],
      de: ['In einer Arbeitsgruppe Ihrer Branche zuhören', 'Drei Treffen, dann entscheiden, ob Sie einen Teil führen.'],
    },
    {
      kind: 'mentoring',
      en: ['Coach an engineer of yours for their first talk outside', 'Sit in the second row.'],
      de: ['Jemanden aus Ihrem Haus auf den ersten Vortrag draußen vorbereiten', 'In der zweiten Reihe sitzen.'],
    },
    {
      kind: 'stretch',
      en: [
        'Bring three companies together on a problem that none solves alone',
        'Done when a second meeting happens without you asking.',
      ],
      de: [
        'Drei Firmen zu einem Problem zusammenbringen, das keine allein löst',
        'Fertig, wenn es ohne Ihr Bitten ein zweites Treffen gibt.',
      ],
    },
  ],
  'crisis-leadership': [
    {
      kind: 'practice',
      en: [
        'Play one bad day through with your leaders, from first alarm to last letter',
        'Two hours; mend the first thing that failed.',
      ],
      de: [
        'Mit Ihren Führungskräften einen schlimmen Tag durchspielen, vom ersten Alarm bis zum letzten Brief',
        'Zwei Stunden; das Erste reparieren, das versagte.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read two public accounts of outages for how people spoke, not what broke',
        'Keep three sentences for your own.',
      ],
      de: [
        'Zwei veröffentlichte Berichte über Ausfälle darauf lesen, wie gesprochen wurde',
        'Drei Sätze für sich behalten.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask somebody who has led through a bad week what they would do sooner', 'Put it into your plan.'],
      de: [
        'Jemanden, der durch eine schlimme Woche geführt hat, fragen, was früher zu tun war',
        'Es in den eigenen Plan aufnehmen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Lead the next serious incident as the one voice to the outside',
        'Done when customers thank you for the clarity.',
      ],
      de: [
        'Beim nächsten ernsten Vorfall die eine Stimme nach außen sein',
        'Fertig, wenn sich Kunden für die Klarheit bedanken.',
      ],
    },
  ],
  'executive-team-dynamics': [
    {
      kind: 'practice',
      en: [
        'After each executive meeting, note one decision and who still carries a doubt',
        'Talk to that person before the next one.',
      ],
      de: [
        'Nach jeder Leitungsrunde eine Entscheidung notieren und wer noch zweifelt',
        'Vor der nächsten mit dieser Person sprechen.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Watch one meeting for who interrupts whom and who is asked last',
        'Ask one person a question first, next time.',
      ],
      de: [
        'In einer Runde beobachten, wer wen unterbricht und wer zuletzt gefragt wird',
        'Beim nächsten Mal eine Person zuerst fragen.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Exchange honest feedback with one peer every quarter', 'Each one thing to keep and one to leave.'],
      de: [
        'Jedes Quartal mit einem Gegenüber ehrliche Rückmeldung tauschen',
        'Je eine Sache zum Behalten und eine zum Lassen.',
      ],
    },
    {
      kind: 'stretch',
      en: ['Give up something of your area for the good of the whole, and say so', 'Done when another follows.'],
      de: ['Etwas aus Ihrem Bereich zum Wohl des Ganzen abgeben und es sagen', 'Fertig, wenn jemand folgt.'],
    },
  ],
  'innovation-management': [
    {
      kind: 'practice',
      en: ['Give one small idea six weeks, a price and a date to stop', 'Decide on that date, whatever the mood.'],
      de: [
        'Einer kleinen Idee sechs Wochen, einen Preis und ein Enddatum geben',
        'An diesem Tag entscheiden, wie die Stimmung auch ist.',
      ],
    },
    {
      kind: 'learning',
      en: ['Trace where your last three good ideas came from', 'Put one hour a week where they did.'],
      de: ['Nachverfolgen, woher Ihre letzten drei guten Ideen kamen', 'Dort jede Woche eine Stunde einsetzen.'],
    },
    {
      kind: 'mentoring',
      en: ['Help an engineer to bring an idea to those who can pay for it', 'They present, you open the door.'],
      de: [
        'Jemandem helfen, eine Idee zu denen zu bringen, die sie bezahlen können',
        'Die Person stellt vor, Sie öffnen die Tür.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Bring one experiment into the product, or end it in public with thanks',
        'Done when everybody knows which.',
      ],
      de: [
        'Einen Versuch ins Produkt bringen oder öffentlich mit Dank beenden',
        'Fertig, wenn alle wissen, welches von beiden.',
      ],
    },
  ],
};
