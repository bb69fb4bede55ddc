import type { PracticesBySkill } from './practice.js';

/** For the skills at home with individual contributors. */
export const individualContributorPractices: PracticesBySkill = {
  'teaching-code-review': [
    {
      kind: 'practice',
      en: [
        'In every review this week, explain the why behind one comment',
        'Link a page or an example; done after ten such comments.',
      ],
      de: [
        'In jedem Review dieser Woche bei einem Kommentar das Warum erklären',
        'Mit Verweis oder Beispiel; fertig nach zehn solchen Kommentaren.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Read ten old reviews of the colleague whose comments teach you most',
        'Note three of their habits and try one in your next review.',
      ],
      de: [
        'Zehn alte Reviews der Person lesen, von deren Kommentaren Sie am meisten lernen',
        'Drei Gewohnheiten notieren und eine im nächsten Review ausprobieren.',
      ],
    },
    {
      kind: 'mentoring',
      en: [
        'Review one change side by side with a newer colleague',
        'They lead, you ask; afterwards each names one thing to keep.',
      ],
      de: [
        'Eine Änderung gemeinsam mit jemandem durchgehen, der neuer ist als Sie',
        'Die andere Person führt, Sie fragen; danach nennt jede Seite eine Sache, die bleiben soll.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Write the review guide of your team and have it agreed',
        'One page; done when the team has used it for two weeks.',
      ],
      de: [
        'Den Leitfaden Ihres Teams für Reviews schreiben und abstimmen',
        'Eine Seite; fertig, wenn das Team zwei Wochen damit gearbeitet hat.',
      ],
    },
  ],
  'technical-writing': [
    {
      kind: 'practice',
      en: [
        'Write the design of your next change as one page before you code',
        'Have two people read it; done when nobody has to ask what it is for.',
      ],
      de: [
        'Den Entwurf der nächsten Änderung auf einer Seite aufschreiben, bevor Sie programmieren',
        'Zwei Leute lesen lassen; fertig, wenn niemand mehr fragt, wozu sie dient.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Cut a page of your own by half without losing a fact',
        'Show both versions to a reader and ask which one helps.',
      ],
      de: [
        'Eine eigene Seite um die Hälfte kürzen, ohne eine Tatsache zu verlieren',
        'Beide Fassungen jemandem zeigen und fragen, welche mehr hilft.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Ask a clear writer in the company to edit one text with you', 'Half an hour, aloud, sentence by sentence.'],
      de: [
        'Jemanden, der klar schreibt, bitten, einen Text mit Ihnen zu überarbeiten',
        'Eine halbe Stunde, laut, Satz für Satz.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Take over the write-up of the next incident',
        'Facts, causes, what changes; done when another team has used it.',
      ],
      de: [
        'Den Bericht zum nächsten Vorfall übernehmen',
        'Fakten, Ursachen, was sich ändert; fertig, wenn ein anderes Team ihn genutzt hat.',
      ],
    },
  ],
  'mentoring-engineers': [
    {
      kind: 'practice',
      en: [
        'Offer one colleague a fixed half hour a week for their questions',
        'For six weeks; answer with a question first.',
      ],
      de: [
        'Einem Kollegen oder einer Kollegin jede Woche eine feste halbe Stunde für Fragen anbieten',
        'Sechs Wochen lang; zuerst mit einer Frage antworten.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Watch one pairing session of somebody who mentors well',
        'Write down the three questions that moved it on.',
      ],
      de: ['Bei jemandem zusehen, der andere gut begleitet', 'Die drei Fragen aufschreiben, die weitergeholfen haben.'],
    },
    {
      kind: 'mentoring',
      en: [
        'Ask your own mentor how they decide when to help and when to wait',
        'Try their answer in your next session and tell them how it went.',
      ],
      de: [
        'Die eigene Mentorin oder den eigenen Mentor fragen, wann man hilft und wann man wartet',
        'Die Antwort beim nächsten Mal ausprobieren und davon berichten.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Plan and lead the first month of the next person who joins',
        'Done when they have shipped a change and can say whom to ask.',
      ],
      de: [
        'Den ersten Monat der nächsten neuen Person planen und begleiten',
        'Fertig, wenn sie eine Änderung ausgeliefert hat und weiß, wen sie fragt.',
      ],
    },
  ],
  'cross-team-collaboration': [
    {
      kind: 'practice',
      en: [
        'Before your next change to a shared part, talk to the team that uses it',
        'Fifteen minutes; write down what you changed because of it.',
      ],
      de: [
        'Vor der nächsten Änderung an etwas Gemeinsamem mit dem Team sprechen, das es nutzt',
        'Eine Viertelstunde; notieren, was Sie daraufhin geändert haben.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Sit in on the planning of a team that depends on yours',
        'Bring back two things that would make their work easier.',
      ],
      de: [
        'Bei der Planung eines Teams zuhören, das von Ihrem abhängt',
        'Zwei Dinge mitbringen, die dort die Arbeit erleichtern würden.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Meet an engineer of another team every other week for two months', 'Swap one problem each time.'],
      de: [
        'Zwei Monate lang alle zwei Wochen jemanden aus einem anderen Team treffen',
        'Jedes Mal ein Problem austauschen.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Lead a change that needs two teams from first note to release',
        'One plan, one place for decisions; done when both teams call it theirs.',
      ],
      de: [
        'Eine Änderung, die zwei Teams braucht, von der ersten Notiz bis zur Auslieferung führen',
        'Ein Plan, ein Ort für Entscheidungen; fertig, wenn beide Teams sie als ihre sehen.',
      ],
    },
  ],
  'explaining-technology': [
    {
      kind: 'practice',
      en: [
        'Explain your current work to somebody outside engineering in five minutes',
        'Ask them to say it back; repeat until they can.',
      ],
      de: [
        'Jemandem außerhalb der Technik in fünf Minuten erklären, woran Sie arbeiten',
        'Bitten, es mit eigenen Worten zu sagen; wiederholen, bis es gelingt.',
      ],
    },
    {
      kind: 'learning',
      en: [
        'Collect ten words of your team that nobody else knows, and find plain ones',
        'Share the list where the team writes to others.',
      ],
      de: [
        'Zehn Wörter Ihres Teams sammeln, die sonst niemand kennt, und einfache finden',
        'Die Liste dort ablegen, wo das Team für andere schreibt.',
      ],
    },
    {
      kind: 'mentoring',
      en: ['Rehearse your next demo with a colleague from sales or support', 'Leave out everything they did not miss.'],
      de: [
        'Die nächste Vorführung mit jemandem aus Vertrieb oder Support proben',
        'Alles weglassen, was dabei niemandem gefehlt hat.',
      ],
    },
    {
      kind: 'stretch',
      en: [
        'Present a technical decision to a group that has to pay for it',
        'Choices, costs, your advice; done when they decide in that meeting.',
      ],
      de: [
        'Eine technische Entscheidung denen vorstellen, die sie bezahlen',
        'Möglichkeiten, Kosten, Ihr Rat; fertig, wenn in dieser Runde entschieden wird.',
      ],
    },
  ],
};
