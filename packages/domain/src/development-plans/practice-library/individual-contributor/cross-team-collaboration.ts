import type { SkillPractices } from '../practice.js';

/** What to do towards cross team collaboration. */
export const crossTeamCollaboration: SkillPractices = {
  practice: {
    first: {
      en: [
        'Before your next change to a shared part, talk to the team that uses it',
        'Fifteen minutes; write down what you changed because of it.',
      ],
      de: [
        'Vor der nächsten Änderung an etwas Gemeinsamem mit dem Team sprechen, das es nutzt',
        'Eine Viertelstunde; notieren, was Sie daraufhin geändert haben.',
      ],
    },
    next: {
      en: [
        'Tell the teams you depend on what you need four weeks ahead, in one line each',
        'Every Monday for two months; done when nobody is surprised by a request of yours.',
      ],
      de: [
        'Den Teams, auf die Sie angewiesen sind, vier Wochen vorher in je einer Zeile sagen, was Sie brauchen',
        'Zwei Monate lang jeden Montag; geschafft, wenn keine Bitte von Ihnen mehr überrascht.',
      ],
    },
    far: {
      en: [
        'Take one recurring friction between two teams each month and remove its cause with them',
        'Half a day each; done when three are gone and have stayed away.',
      ],
      de: [
        'Jeden Monat eine wiederkehrende Reibung zwischen zwei Teams mit beiden an der Ursache beheben',
        'Je ein halber Tag; geschafft, wenn drei verschwunden und nicht wiedergekommen sind.',
      ],
    },
  },
  learning: {
    first: {
      en: [
        'Sit in on the planning of a team that depends on yours',
        'Bring back two things that would make their work easier.',
      ],
      de: [
        'Bei der Planung eines Teams zuhören, das von Ihrem abhängt',
        'Zwei Dinge mitbringen, die dort die Arbeit erleichtern würden.',
      ],
    },
    next: {
      en: [
        'Trace the last delay between two teams back to its first day, with somebody from the other side',
        'One hour; agree on one sentence that says what each of you could have done a week sooner.',
      ],
      de: [
        'Die letzte Verzögerung zwischen zwei Teams mit jemandem der anderen Seite bis zum ersten Tag verfolgen',
        'Eine Stunde; sich auf einen Satz einigen, was jede Seite eine Woche früher hätte tun können.',
      ],
    },
    far: {
      en: [
        'Learn how three teams around yours set their priorities, and write down where yours collide',
        'Three talks in a month; done when their leads agree with your page.',
      ],
      de: [
        'Herausfinden, wie drei Teams um Sie herum Vorrang vergeben, und notieren, wo es mit Ihrem kollidiert',
        'Drei Gespräche in einem Monat; geschafft, wenn die dort Verantwortlichen Ihrer Seite zustimmen.',
      ],
    },
  },
  mentoring: {
    first: {
      en: ['Meet an engineer of another team every other week for two months', 'Swap one problem each time.'],
      de: [
        'Zwei Monate lang alle zwei Wochen jemanden aus einem anderen Team treffen',
        'Jedes Mal ein Problem austauschen.',
      ],
    },
    next: {
      en: [
        'Ask an engineer who is welcome in every team how they get a favour without authority',
        'Half an hour; try it with the next request and tell them how it went.',
      ],
      de: [
        'Jemanden, der in jedem Team willkommen ist, fragen, wie man ohne Amt Unterstützung bekommt',
        'Eine halbe Stunde; bei der nächsten Bitte ausprobieren und davon berichten.',
      ],
    },
    far: {
      en: [
        'Let a colleague lead the talk with the other team while you only prepare and listen',
        'Three times; done when the other team writes to them first.',
      ],
      de: [
        'Jemand anderen das Gespräch mit dem anderen Team führen lassen; Sie bereiten nur vor und hören zu',
        'Dreimal; geschafft, wenn das andere Team sich zuerst dort meldet.',
      ],
    },
  },
  stretch: {
    first: {
      en: [
        'Fix one small thing in another team’s code that yours has worked around for long',
        'With their review, within two weeks; done when your workaround is deleted.',
      ],
      de: [
        'Eine Kleinigkeit im Code eines anderen Teams beheben, um die Ihr Team lange herumgebaut hat',
        'Mit deren Review, binnen zwei Wochen; geschafft, wenn Ihr Umweg gelöscht ist.',
      ],
    },
    next: {
      en: [
        'Agree on one interface with another team in writing, with examples and what may change when',
        'Three weeks; done when both sides build against it without waiting.',
      ],
      de: [
        'Mit einem anderen Team eine Schnittstelle schriftlich vereinbaren, mit Beispielen und Änderungsregeln',
        'Drei Wochen; geschafft, wenn beide Seiten bauen, ohne aufeinander zu warten.',
      ],
    },
    far: {
      en: [
        'Lead a change that needs two teams from first note to release',
        'One plan, one place for decisions; done when both teams call it theirs.',
      ],
      de: [
        'Eine Änderung, die zwei Teams braucht, von der ersten Notiz bis zur Auslieferung führen',
        'Ein Plan, ein Ort für Entscheidungen; fertig, wenn beide Teams sie als ihre sehen.',
      ],
    },
  },
};
