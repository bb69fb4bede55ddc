import type { WordsBySkill } from './readiness-shape.js';

/** People leadership, in German. */
export const germanPeopleLeadership: WordsBySkill = {
  'teaching-code-review': {
    self: 'Was nehmen andere aus meinen Code-Reviews mit?',
    others: 'Was nehmen andere aus den Code-Reviews dieser Person mit?',
    anchors: [
      'Reviews finden Fehler; zu sagen, warum etwas wichtig ist, wäre neu.',
      'Manche Anmerkung hat eine Begründung, und Kleines bekommt so viel Raum wie Großes.',
      'Man lernt etwas, das man wieder braucht, und weiß, was sein muss und was Geschmack ist.',
      'Diese Reviews sind gefragt, und dieselbe Anmerkung ist selten zweimal nötig.',
      'Das ganze Team prüft so, und Neue lernen den Code dadurch kennen.',
    ],
  },
  'mentoring-engineers': {
    self: 'Wie helfe ich weniger Erfahrenen zu wachsen?',
    others: 'Wie hilft diese Person weniger Erfahrenen zu wachsen?',
    anchors: [
      'Wer fragt, bekommt Antwort; das Wachsen eines Menschen zu begleiten wäre neu.',
      'Geholfen wird gern, und oft sitzt am Ende die helfende Person an der Tastatur.',
      'Vor der Antwort kommt eine Frage zurück, und man geht mit einem eigenen nächsten Schritt.',
      'Nach einigen Monaten übernehmen die Begleiteten Schwereres und können sagen, was sie hier gelernt haben.',
      'Wem geholfen wurde, hilft inzwischen anderen.',
    ],
  },
  'technical-feedback': {
    self: 'Wie sage ich anderen, was ich von ihrer Arbeit halte?',
    others: 'Wie sagt diese Person anderen, was sie von deren Arbeit hält?',
    anchors: [
      'Zweifel bleiben ungesagt oder kommen als Andeutung; eine Sache offen zu sagen wäre neu.',
      'Rückmeldung kommt auf Nachfrage und so sanft, dass der Kern verloren gehen kann.',
      'Bald und unter vier Augen wird gesagt, was zu sehen war und was es bewirkte, mit einem Vorschlag.',
      'Lob ist so genau wie Kritik, die Arbeit verändert sich sichtbar, und man kommt trotzdem gern.',
      'Auch Erfahrenere fragen danach, und im Team sagt man einander solche Dinge offen.',
    ],
  },
  'psychological-safety': {
    self: 'Was geschieht um mich herum, wenn jemand einen Fehler zugibt oder widerspricht?',
    others: 'Was geschieht um diese Person herum, wenn jemand einen Fehler zugibt oder widerspricht?',
    anchors: [
      'Schlechte Nachrichten kommen spät an; sich bei denen zu bedanken, die sie bringen, wäre neu.',
      'An guten Tagen sind Fragen willkommen, unter Druck wird der Ton schärfer.',
      'Fehler werden angesehen, ohne Schuldige zu suchen, der eigene Anteil zuerst.',
      'Die Neuesten widersprechen den Erfahrensten, und auch von Beinahe-Fehlern wird unaufgefordert erzählt.',
      'Das bleibt so, wenn Leute gehen, und andere Teams haben die Gewohnheiten übernommen.',
    ],
  },
  hiring: {
    self: 'Wie hole ich neue Leute ins Team?',
    others: 'Wie holt diese Person neue Leute ins Team?',
    anchors: [
      'Es gab einen Platz in einigen Gesprächen; eine Stelle von Anfang bis Ende zu besetzen wäre neu.',
      'Gespräche folgen einem Leitfaden, Notizen entstehen am selben Tag; Anzeige und Angebot gelingen mit Hilfe.',
      'Die Anzeige sagt, was die Arbeit ist, alle werden dasselbe gefragt und bekommen eine ehrliche Antwort.',
      'Auch schwierige Stellen werden aus vielfältiger Auswahl besetzt, und nach einem Jahr sind die meisten gern da.',
      'Das Einstellen ist über das Team hinaus besser geworden, und auch Abgelehnte empfehlen uns weiter.',
    ],
  },
  'one-to-ones': {
    self: 'Wie sind meine Gespräche unter vier Augen?',
    others: 'Wie sind die Gespräche unter vier Augen mit dieser Person?',
    anchors: [
      'Gesprochen wird, wenn es einen Anlass gibt; eine feste Stunde für jede Person wäre neu.',
      'Sie finden regelmäßig statt und werden leicht zum Bericht über Aufgaben.',
      'Sie fallen nicht aus, die Themen des anderen kommen zuerst, und an Zugesagtes wird gedacht.',
      'Zweifel, Konflikte und Gedanken ans Gehen kommen früh genug zur Sprache, um etwas zu tun.',
      'Wer weitergezogen ist, fragt noch um Rat, und andere Führungskräfte lernen hier, wie es geht.',
    ],
  },
  'performance-management': {
    self: 'Woher wissen andere, was ich erwarte und wo sie stehen?',
    others: 'Woher wissen andere, was diese Person erwartet und wo sie stehen?',
    anchors: [
      'Es wird gehofft, dass Erwartungen klar sind; sie auszusprechen wäre neu.',
      'Mit jeder Person gibt es Ziele, und schwere Gespräche gelingen mit Unterstützung.',
      'Alle können sagen, was von ihnen erwartet wird, und keine Beurteilung überrascht.',
      'Stockt die Arbeit, wird es binnen Wochen gesagt, freundlich und schriftlich, und gut zu Ende gebracht.',
      'Das Team hält seine Maßstäbe selbst hoch, und andere bringen ihre schwersten Fälle hierher.',
    ],
  },
  'career-development': {
    self: 'Wie helfe ich anderen zu der Arbeit, die sie sich erhoffen?',
    others: 'Wie hilft diese Person anderen zu der Arbeit, die sie sich erhoffen?',
    anchors: [
      'Einmal im Jahr geht es um den weiteren Weg; zu fragen, was jemand sich erhofft, wäre neu.',
      'Die Wünsche aller sind bekannt, und für einige gibt es den Anfang eines Plans.',
      'Alle haben einen lebendigen Plan, und Aufgaben werden danach vergeben, auch wenn es langsamer geht.',
      'Von hier gehen Leute in größere Rollen oder andere Teams, und man hat ihnen dabei geholfen.',
      'Es ist bekannt, dass hier Führungskräfte heranwachsen, und andere machen es inzwischen genauso.',
    ],
  },
  'talent-strategy': {
    self: 'Wie sorge ich dafür, dass Führungskräfte nachwachsen?',
    others: 'Wie sorgt diese Person dafür, dass Führungskräfte nachwachsen?',
    anchors: [
      'Nachfolge wird gesucht, wenn jemand geht; vorauszuschauen wäre neu.',
      'An einige mögliche Nachfolgerinnen und Nachfolger ist gedacht, und wenige von ihnen wissen es.',
      'Für jede wichtige Rolle wächst jemand mit echten Aufgaben heran und kennt ehrlich den Abstand.',
      'Stellen werden meist von innen besetzt, auch mit Leuten, die lange übersehen wurden.',
      'Führungskräfte bauen ihre Nachfolge von sich aus auf und lassen Leute lieber aufsteigen, als sie zu halten.',
    ],
  },
  'culture-at-scale': {
    self: 'Wie halte ich gute Gewohnheiten bei Menschen lebendig, denen ich selten begegne?',
    others: 'Wie hält diese Person gute Gewohnheiten bei Menschen lebendig, denen sie selten begegnet?',
    anchors: [
      'Im eigenen Kreis geht es gut; über ihn hinaus zu wirken wäre neu.',
      'Werte sind aufgeschrieben und werden genannt, und belohnt wird nicht immer, was dazu passt.',
      'Man sieht es daran, wer aufsteigt, was gelobt und was beendet wird; Neue wissen, was hier zählt.',
      'Ferne Teams arbeiten nach denselben Maßstäben, und unbequeme Wahrheiten finden den Weg nach oben.',
      'Die Gewohnheiten erneuern sich von selbst, und man weist sich freundlich darauf hin, auch nach oben.',
    ],
  },
};
