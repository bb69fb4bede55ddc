import type { SkillPractices } from '../practice.js';

/** What to do towards performance management. */
export const performanceManagement: SkillPractices = {
  practice: {
    first: {
      en: [
        'Tell one person each week what they did that you want to see again, with the example',
        'Eight weeks; done when you no longer have to search for one on Thursday.',
      ],
      de: [
        'Jede Woche einer Person sagen, was Sie wieder sehen möchten, mit Beispiel',
        'Acht Wochen; geschafft, wenn Sie donnerstags nicht mehr danach suchen müssen.',
      ],
    },
    next: {
      en: [
        'Agree with each person on one sentence that says what good looks like this quarter',
        'Read it together once a month.',
      ],
      de: [
        'Mit jeder Person einen Satz vereinbaren, der sagt, was dieses Quartal gut ist',
        'Ihn einmal im Monat gemeinsam lesen.',
      ],
    },
    far: {
      en: [
        'Speak to every slip in quality within a week, and keep a private line of when and what',
        'For a quarter; done when no review holds a surprise for anybody.',
      ],
      de: [
        'Jedes Nachlassen binnen einer Woche ansprechen und für sich notieren, wann und worüber',
        'Ein Quartal; geschafft, wenn keine Beurteilung mehr jemanden überrascht.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Study one past case with your people partner: what was said when?',
        'Write the talk that should have come first.',
      ],
      de: [
        'Mit der Personalabteilung einen früheren Fall ansehen: Was wurde wann gesagt?',
        'Das Gespräch aufschreiben, das zuerst hätte kommen sollen.',
      ],
    },
    next: {
      en: [
        'Lay three of your assessments beside those of another manager, and find where your bars differ',
        'One hour, without names; write the sentence that would have made them equal.',
      ],
      de: [
        'Drei eigene Beurteilungen neben die einer anderen Führungskraft legen und sehen, wo die Maßstäbe abweichen',
        'Eine Stunde, ohne Namen; den Satz schreiben, der sie angeglichen hätte.',
      ],
    },
    far: {
      en: [
        'Go through a year of ratings of your area for who is judged by results and who by effort',
        'With your people partner; name one pattern and agree how the next round avoids it.',
      ],
      de: [
        'Ein Jahr Beurteilungen Ihres Bereichs darauf ansehen, wer am Ergebnis und wer am Einsatz gemessen wurde',
        'Mit der Personalabteilung; ein Muster benennen und für die nächste Runde vermeiden.',
      ],
    },
  },
  mentoring: {
    first: {
      en: [
        'Rehearse a talk about missed expectations with a seasoned manager',
        'They play the other side; switch, then do it for real.',
      ],
      de: [
        'Ein Gespräch über verfehlte Erwartungen mit einer erfahrenen Führungskraft proben',
        'Sie spielt die andere Seite; tauschen, dann im Ernst führen.',
      ],
    },
    next: {
      en: [
        'Ask a manager who has parted from somebody with respect to tell you how, step by step',
        'One hour; write what you would do in the first week, and have them read it.',
      ],
      de: [
        'Eine Führungskraft, die sich von jemandem anständig getrennt hat, nach jedem Schritt fragen',
        'Eine Stunde; die eigene erste Woche aufschreiben und gegenlesen lassen.',
      ],
    },
    far: {
      en: [
        'Stand beside a newer manager through one case from first word to good end',
        'Weekly for as long as it takes; done when they would begin a month earlier next time.',
      ],
      de: [
        'Einer jüngeren Führungskraft durch einen Fall helfen, vom ersten Wort bis zum guten Ende',
        'Wöchentlich, solange es dauert; geschafft, wenn sie das nächste Mal einen Monat früher begänne.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Write clear expectations for one role with the people who hold it, and use them for a quarter',
        'Six sentences; done when each can say where they stand without asking you.',
      ],
      de: [
        'Für eine Rolle mit denen, die sie innehaben, klare Erwartungen schreiben und ein Quartal nutzen',
        'Sechs Sätze; geschafft, wenn jede Person ohne Nachfrage weiß, wo sie steht.',
      ],
    },
    next: {
      en: [
        'Turn one struggling piece of work round with the person whose it is',
        'Weekly goals for six weeks, the outcome open and said so.',
      ],
      de: [
        'Eine stockende Arbeit gemeinsam mit der Person, der sie gehört, wieder in Gang bringen',
        'Sechs Wochen lang Wochenziele, der Ausgang offen und so benannt.',
      ],
    },
    far: {
      en: [
        'Lead the calibration of your area so that every verdict is argued from examples',
        'One round; done when a manager changes a rating because of what a peer has shown.',
      ],
      de: [
        'Die Abstimmung der Beurteilungen Ihres Bereichs so leiten, dass nur Beispiele zählen',
        'Eine Runde; geschafft, wenn jemand ein Urteil wegen eines gezeigten Beispiels ändert.',
      ],
    },
  },
};
