import type { SkillPractices } from '../practice.js';

/** What to do towards teaching code review. */
export const teachingCodeReview: SkillPractices = {
  practice: {
    first: {
      en: [
        'In every review this week, explain the why behind one comment',
        'Link a page or an example; done after ten such comments.',
      ],
      de: [
        'In jedem Review dieser Woche bei einem Kommentar das Warum erklären',
        'Mit Verweis oder Beispiel; fertig nach zehn solchen Kommentaren.',
      ],
    },
    next: {
      en: [
        'For two weeks, sort your review comments into must, should and taste, and say which is which',
        'Count them at the end; done when taste is the smallest pile and nobody asks which ones count.',
      ],
      de: [
        'Zwei Wochen lang jede Anmerkung im Review als Muss, Soll oder Geschmack kennzeichnen',
        'Am Ende zählen; geschafft, wenn Geschmack der kleinste Stapel ist und niemand mehr nachfragt, was gilt.',
      ],
    },
    far: {
      en: [
        'Turn the remark you make most often into something the team need not be told again',
        'A lint rule, an example or a template within a month; done when you have not written it for three weeks.',
      ],
      de: [
        'Die Anmerkung, die Sie am häufigsten machen, für das Team überflüssig machen',
        'Eine Regel, ein Beispiel oder eine Vorlage binnen eines Monats; geschafft, wenn Sie sie drei Wochen nicht geschrieben haben.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read ten old reviews of the colleague whose comments teach you most',
        'Note three of their habits and try one in your next review.',
      ],
      de: [
        'Zehn alte Reviews der Person lesen, von deren Kommentaren Sie am meisten lernen',
        'Drei Gewohnheiten notieren und eine im nächsten Review ausprobieren.',
      ],
    },
    next: {
      en: [
        'Ask three authors which of your comments from last month they still use, and which they forgot',
        'Ten minutes each; write your next five reviews by what they tell you.',
      ],
      de: [
        'Drei Leute fragen, welche Ihrer Anmerkungen vom letzten Monat sie noch nutzen und welche vergessen sind',
        'Je zehn Minuten; die nächsten fünf Reviews danach schreiben.',
      ],
    },
    far: {
      en: [
        'Compare how two other teams review, from first request to merge',
        'One afternoon in each; bring one custom home, try it for a month, then let the team keep or drop it.',
      ],
      de: [
        'Vergleichen, wie zwei andere Teams prüfen, von der Anfrage bis zur Übernahme',
        'Je ein Nachmittag; eine Gewohnheit mitbringen, einen Monat erproben, dann das Team entscheiden lassen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Let a colleague read your next five reviews before you send them',
        'A quarter of an hour each; done when they have no more to add to the fifth.',
      ],
      de: [
        'Die nächsten fünf Reviews vor dem Absenden jemandem zeigen',
        'Je eine Viertelstunde; geschafft, wenn es beim fünften nichts mehr zu ergänzen gibt.',
      ],
    },
    next: {
      en: [
        'Review one change side by side with a newer colleague',
        'They lead, you ask; afterwards each names one thing to keep.',
      ],
      de: [
        'Eine Änderung gemeinsam mit jemandem durchgehen, der neuer ist als Sie',
        'Die andere Person führt, Sie fragen; danach nennt jede Seite eine Sache, die bleiben soll.',
      ],
    },
    far: {
      en: [
        'Coach two colleagues whose reviews hold others up, by reading one of theirs each week together',
        'Six weeks; done when authors ask for them by name.',
      ],
      de: [
        'Zwei Leute begleiten, deren Reviews andere aufhalten: jede Woche gemeinsam eines von ihnen lesen',
        'Sechs Wochen; geschafft, wenn nach ihnen als Prüfende gefragt wird.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Be the first reviewer of one small area for a month',
        'Answer within a working day; at the end, ask its authors for one thing to do more and one to do less.',
      ],
      de: [
        'Einen Monat lang in einem kleinen Bereich zuerst prüfen',
        'Antwort binnen eines Arbeitstags; am Ende die Schreibenden fragen, wovon mehr und wovon weniger.',
      ],
    },
    next: {
      en: [
        'Review a design rather than code: the next change that touches an interface of others',
        'Before it is built; done when the author has changed a decision and can say why.',
      ],
      de: [
        'Statt Code einen Entwurf prüfen: die nächste Änderung an einer Schnittstelle für andere',
        'Bevor gebaut wird; geschafft, wenn eine Entscheidung geändert wurde und das Warum klar ist.',
      ],
    },
    far: {
      en: [
        'Write the review guide of your team and have it agreed',
        'One page; done when the team has used it for two weeks.',
      ],
      de: [
        'Den Leitfaden Ihres Teams für Reviews schreiben und abstimmen',
        'Eine Seite; fertig, wenn das Team zwei Wochen damit gearbeitet hat.',
      ],
    },
  },
};
