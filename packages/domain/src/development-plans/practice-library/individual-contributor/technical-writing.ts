import type { SkillPractices } from '../practice.js';

/** What to do towards technical writing. */
export const technicalWriting: SkillPractices = {
  practice: {
    first: {
      en: [
        'Answer the next five questions about your code with a short page instead of a chat message',
        'Two weeks; done when somebody finds a page without asking you.',
      ],
      de: [
        'Die nächsten fünf Fragen zu Ihrem Code mit einer kurzen Seite statt im Chat beantworten',
        'Zwei Wochen; geschafft, wenn jemand eine Seite findet, ohne Sie zu fragen.',
      ],
    },
    next: {
      en: [
        'Write the design of your next change as one page before you code',
        'Have two people read it; done when nobody has to ask what it is for.',
      ],
      de: [
        'Den Entwurf der nächsten Änderung auf einer Seite aufschreiben, bevor Sie programmieren',
        'Zwei Leute lesen lassen; fertig, wenn niemand mehr fragt, wozu sie dient.',
      ],
    },
    far: {
      en: [
        'Write every proposal of this quarter so that it can be decided without a meeting',
        'Objections answered in the text; done when two of them were decided in comments.',
      ],
      de: [
        'In diesem Quartal jeden Vorschlag so schreiben, dass er ohne Besprechung entschieden werden kann',
        'Einwände im Text beantwortet; geschafft, wenn zwei in den Kommentaren entschieden wurden.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Take apart one design document that everybody praises: what does each paragraph do?',
        'One hour; write its outline as five questions and answer them for your own next change.',
      ],
      de: [
        'Einen allseits gelobten Entwurf zerlegen: Was leistet jeder Absatz?',
        'Eine Stunde; den Aufbau als fünf Fragen notieren und sie für Ihre nächste Änderung beantworten.',
      ],
    },
    next: {
      en: [
        'Cut a page of your own by half without losing a fact',
        'Show both versions to a reader and ask which one helps.',
      ],
      de: [
        'Eine eigene Seite um die Hälfte kürzen, ohne eine Tatsache zu verlieren',
        'Beide Fassungen jemandem zeigen und fragen, welche mehr hilft.',
      ],
    },
    far: {
      en: [
        'Follow up three of your documents of last year: who used them, who misread them, and where',
        'Two talks each; mend the place where most people stumbled.',
      ],
      de: [
        'Drei eigene Texte vom letzten Jahr nachverfolgen: wer sie nutzte, wer sie falsch verstand und wo',
        'Je zwei Gespräche; die Stelle ausbessern, an der die meisten stolperten.',
      ],
    },
  },
  mentoring: {
    first: {
      en: ['Ask a clear writer in the company to edit one text with you', 'Half an hour, aloud, sentence by sentence.'],
      de: [
        'Jemanden, der klar schreibt, bitten, einen Text mit Ihnen zu überarbeiten',
        'Eine halbe Stunde, laut, Satz für Satz.',
      ],
    },
    next: {
      en: [
        'Swap drafts with one colleague every other week for two months',
        'Each marks where they stopped understanding; done when the marks come from the last third only.',
      ],
      de: [
        'Zwei Monate lang alle zwei Wochen mit jemandem Entwürfe tauschen',
        'Beide markieren, wo das Verstehen endete; geschafft, wenn nur noch das letzte Drittel Marken hat.',
      ],
    },
    far: {
      en: [
        'Help somebody who avoids writing to publish their first decision record',
        'They hold the pen; two sittings of half an hour; done when the next one comes without you.',
      ],
      de: [
        'Jemandem, der ungern schreibt, zum ersten eigenen Entscheidungsprotokoll verhelfen',
        'Die Feder führt die andere Person; zweimal eine halbe Stunde; geschafft, wenn das nächste ohne Sie entsteht.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Rewrite the page that newcomers read first, with one newcomer beside you',
        'A week; done when they set up their machine by it without a question.',
      ],
      de: [
        'Die Seite neu schreiben, die Neue zuerst lesen, zusammen mit jemandem, der neu ist',
        'Eine Woche; geschafft, wenn die Einrichtung damit ohne Rückfrage gelingt.',
      ],
    },
    next: {
      en: [
        'Write the proposal for one contested question of your team and bring it to a decision',
        'Three weeks, two real options; done when those who lost it say their case is in there.',
      ],
      de: [
        'Den Vorschlag zu einer umstrittenen Frage Ihres Teams schreiben und zur Entscheidung bringen',
        'Drei Wochen, zwei echte Möglichkeiten; geschafft, wenn sich auch die Unterlegenen darin wiederfinden.',
      ],
    },
    far: {
      en: [
        'Take over the write-up of the next incident',
        'Facts, causes, what changes; done when another team has used it.',
      ],
      de: [
        'Den Bericht zum nächsten Vorfall übernehmen',
        'Fakten, Ursachen, was sich ändert; fertig, wenn ein anderes Team ihn genutzt hat.',
      ],
    },
  },
};
