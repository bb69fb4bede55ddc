import type { SkillPractices } from '../practice.js';

/** What to do towards crisis leadership. */
export const crisisLeadership: SkillPractices = {
  practice: {
    first: {
      en: [
        'Write the first three sentences you would send in a crisis, to staff, to customers and to the board',
        'An hour; have each read by one of those it is meant for.',
      ],
      de: [
        'Die ersten drei Sätze schreiben, die Sie in einer Krise an Belegschaft, Kundschaft und Gremium senden würden',
        'Eine Stunde; je von jemandem lesen lassen, an den sie gerichtet sind.',
      ],
    },
    next: {
      en: [
        'Play one bad day through with your leaders, from first alarm to last letter',
        'Two hours; mend the first thing that failed.',
      ],
      de: [
        'Mit Ihren Führungskräften einen schlimmen Tag durchspielen, vom ersten Alarm bis zum letzten Brief',
        'Zwei Stunden; das Erste reparieren, das versagte.',
      ],
    },
    far: {
      en: [
        'Close every crisis with two dates: when you will tell what you learnt, and when it will be mended',
        'Done when both have been kept three times in a row.',
      ],
      de: [
        'Jede Krise mit zwei Terminen beenden: wann Sie sagen, was Sie gelernt haben, und wann es behoben ist',
        'Geschafft, wenn beide dreimal nacheinander eingehalten wurden.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Read two public accounts of outages for how people spoke, not what broke',
        'Keep three sentences for your own.',
      ],
      de: [
        'Zwei veröffentlichte Berichte über Ausfälle darauf lesen, wie gesprochen wurde',
        'Drei Sätze für sich behalten.',
      ],
    },
    next: {
      en: [
        'Ask five people of your last crisis when they first felt led, and when left alone',
        'A quarter of an hour each; change one step of the plan because of it.',
      ],
      de: [
        'Fünf Beteiligte der letzten Krise fragen, wann sie sich erstmals geführt und wann allein gelassen fühlten',
        'Je eine Viertelstunde; daraufhin einen Schritt im Plan ändern.',
      ],
    },
    far: {
      en: [
        'Spend a day with people for whom emergencies are daily work, and watch how they hand over',
        'A control room, a clinic or a fire station; bring one custom to your on-call round.',
      ],
      de: [
        'Einen Tag bei Menschen verbringen, für die der Notfall Alltag ist, und auf die Übergaben achten',
        'Leitstelle, Klinik oder Feuerwache; eine Gewohnheit in die eigene Bereitschaft mitbringen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask the person who led your last incident what they needed from above and did not get',
        'Half an hour; see that it is there the next time, and tell them.',
      ],
      de: [
        'Die Person, die den letzten Vorfall leitete, fragen, was von oben gefehlt hat',
        'Eine halbe Stunde; dafür sorgen, dass es beim nächsten Mal da ist, und es ihr sagen.',
      ],
    },
    next: {
      en: ['Ask somebody who has led through a bad week what they would do sooner', 'Put it into your plan.'],
      de: [
        'Jemanden, der durch eine schlimme Woche geführt hat, fragen, was früher zu tun war',
        'Es in den eigenen Plan aufnehmen.',
      ],
    },
    far: {
      en: [
        'Train three deputies to lead a crisis in your absence, in an exercise that you only watch',
        'Twice a year; done when a real one has passed while you slept.',
      ],
      de: [
        'Drei Vertretungen darin schulen, eine Krise ohne Sie zu führen, in Übungen, bei denen Sie nur zusehen',
        'Zweimal im Jahr; geschafft, wenn eine echte vorüberging, während Sie schliefen.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Take the role of the one who keeps the record in the next serious incident',
        'Every decision with time and reason; done when the look back needs no other source.',
      ],
      de: [
        'Beim nächsten ernsten Vorfall das Protokoll führen',
        'Jede Entscheidung mit Zeit und Grund; geschafft, wenn der Rückblick keine andere Quelle braucht.',
      ],
    },
    next: {
      en: [
        'Lead one incident that touches several areas, from alarm to look back',
        'Done when each area says that it knew what to do, and you know what you would do sooner.',
      ],
      de: [
        'Einen Vorfall über mehrere Bereiche vom Alarm bis zum Rückblick leiten',
        'Geschafft, wenn jeder Bereich wusste, was zu tun war, und Sie wissen, was früher käme.',
      ],
    },
    far: {
      en: [
        'Lead the next serious incident as the one voice to the outside',
        'Done when customers thank you for the clarity.',
      ],
      de: [
        'Beim nächsten ernsten Vorfall die eine Stimme nach außen sein',
        'Fertig, wenn sich Kunden für die Klarheit bedanken.',
      ],
    },
  },
};
