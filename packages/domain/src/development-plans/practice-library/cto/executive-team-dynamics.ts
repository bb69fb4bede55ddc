import type { SkillPractices } from '../practice.js';

/** What to do towards executive team dynamics. */
export const executiveTeamDynamics: SkillPractices = {
  practice: {
    first: {
      en: [
        'Say in every leadership meeting one thing you have learnt from a peer, by name',
        'Two months; done when somebody does it back.',
      ],
      de: [
        'In jeder Leitungsrunde eine Sache nennen, die Sie von einem Gegenüber gelernt haben, mit Namen',
        'Zwei Monate; geschafft, wenn es jemand erwidert.',
      ],
    },
    next: {
      en: [
        'After each executive meeting, note one decision and who still carries a doubt',
        'Talk to that person before the next one.',
      ],
      de: [
        'Nach jeder Leitungsrunde eine Entscheidung notieren und wer noch zweifelt',
        'Vor der nächsten mit dieser Person sprechen.',
      ],
    },
    far: {
      en: [
        'Put the question nobody asks on the table once a month, and stay until it is answered',
        'Half a year; done when others bring such questions without you.',
      ],
      de: [
        'Einmal im Monat die Frage stellen, die niemand stellt, und bleiben, bis sie beantwortet ist',
        'Ein halbes Jahr; geschafft, wenn andere solche Fragen ohne Sie mitbringen.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Watch one meeting for who interrupts whom and who is asked last',
        'Ask one person a question first, next time.',
      ],
      de: [
        'In einer Runde beobachten, wer wen unterbricht und wer zuletzt gefragt wird',
        'Beim nächsten Mal eine Person zuerst fragen.',
      ],
    },
    next: {
      en: [
        'Keep for a month a private record of where you gave way, where you won, and what it did to the others',
        'Talk it over with somebody outside; choose the next place to give way.',
      ],
      de: [
        'Einen Monat lang für sich notieren, wo Sie nachgaben, wo Sie gewannen und was es mit anderen machte',
        'Mit jemandem von außen besprechen; die nächste Stelle zum Nachgeben wählen.',
      ],
    },
    far: {
      en: [
        'Have somebody neutral watch two meetings of your round and describe its unwritten rules',
        'Read it together; agree on the one rule to break first.',
      ],
      de: [
        'Jemanden Neutrales zwei Runden beobachten und deren ungeschriebene Regeln beschreiben lassen',
        'Gemeinsam lesen; vereinbaren, welche Regel zuerst gebrochen wird.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Ask the peer you find hardest to work with for one thing that would make it easier',
        'A quarter of an hour; do it for a month and ask again.',
      ],
      de: [
        'Das Gegenüber, mit dem es am schwersten ist, um eine Sache bitten, die es leichter machte',
        'Eine Viertelstunde; sie einen Monat lang tun und wieder fragen.',
      ],
    },
    next: {
      en: ['Exchange honest feedback with one peer every quarter', 'Each one thing to keep and one to leave.'],
      de: [
        'Jedes Quartal mit einem Gegenüber ehrliche Rückmeldung tauschen',
        'Je eine Sache zum Behalten und eine zum Lassen.',
      ],
    },
    far: {
      en: [
        'Help two peers who avoid each other to share one goal, and step back as soon as it holds',
        'A quarter; done when they report on it together.',
      ],
      de: [
        'Zwei Gegenüber, die einander meiden, zu einem gemeinsamen Ziel verhelfen und zurücktreten, sobald es trägt',
        'Ein Quartal; geschafft, wenn sie gemeinsam darüber berichten.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Prepare and lead one meeting of the leadership on a topic that is not yours',
        'Done when the owner of the topic says that it was decided better than usual.',
      ],
      de: [
        'Eine Leitungsrunde zu einem Thema vorbereiten und leiten, das nicht Ihres ist',
        'Geschafft, wenn die zuständige Person sagt, es sei besser entschieden worden als sonst.',
      ],
    },
    next: {
      en: ['Give up something of your area for the good of the whole, and say so', 'Done when another follows.'],
      de: ['Etwas aus Ihrem Bereich zum Wohl des Ganzen abgeben und es sagen', 'Fertig, wenn jemand folgt.'],
    },
    far: {
      en: [
        'Rebuild with your peers how the leadership decides: what together, what alone, what not at all',
        'A quarter; done when the round meets half as often and nothing is missed.',
      ],
      de: [
        'Mit den anderen neu ordnen, wie die Leitung entscheidet: was gemeinsam, was allein, was gar nicht',
        'Ein Quartal; geschafft, wenn sie halb so oft tagt und nichts fehlt.',
      ],
    },
  },
};
