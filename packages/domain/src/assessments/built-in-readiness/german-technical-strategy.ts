import type { WordsBySkill } from './readiness-shape.js';

/** Technical strategy, in German. */
export const germanTechnicalStrategy: WordsBySkill = {
  'breaking-down-work': {
    self: 'Wenn ein großes Problem bei meinem Team landet: Wie mache ich daraus Arbeit?',
    others: 'Wenn ein großes Problem beim Team landet: Wie macht diese Person daraus Arbeit?',
    anchors: [
      'Bisher wird an einem Ende angefangen; zuerst nach den Nahtstellen zu suchen wäre neu.',
      'Die Arbeit wird mit Hilfe aufgeteilt; noch warten Leute öfter aufeinander, als es sein müsste.',
      'Es gibt schmale Scheiben, die jede für sich etwas zeigen, die riskanteste zuerst.',
      'Mehrere kommen wochenlang nebeneinander voran, weil früh geklärt wurde, was ihre Teile verbindet.',
      'Inzwischen ziehen andere die Nahtstellen selbst, und große Vorhaben beginnen mit einem Plan von vielen.',
    ],
  },
  'architecture-decisions': {
    self: 'Wie entscheide ich, wie Systeme gebaut werden?',
    others: 'Wie entscheidet diese Person, wie Systeme gebaut werden?',
    anchors: [
      'Aus Gewohnheit gewinnt eine Seite, das Saubere oder das Schnelle; beide Preise zu vergleichen wäre neu.',
      'Zwei Wege werden mit jemand Erfahrenem verglichen, und es ist klar, worauf verzichtet wurde.',
      'Was sich zurücknehmen lässt, wird schnell entschieden, anderes mit Sorgfalt; die Gründe stehen geschrieben.',
      'Schulden werden bewusst gemacht, mit einem Tag für die Rückzahlung, und der Tag wird eingehalten.',
      'Entscheidungen von vor Jahren tragen noch, und andere Teams entscheiden inzwischen genauso.',
    ],
  },
  'technical-discussions': {
    self: 'Was geschieht in einer technischen Besprechung, die ich leite?',
    others: 'Was geschieht in einer technischen Besprechung, die diese Person leitet?',
    anchors: [
      'Eine zu leiten wäre neu; bisher gab es einen Platz am Tisch.',
      'Frage und Zeit sind vorbereitet, und die eigene Meinung kommt meist zuerst.',
      'Stille werden gefragt, die Leitung spricht spät, und am Ende ist klar, wer was entschieden hat.',
      'Auch heftiger Widerspruch bleibt bei der Sache, und wer unterliegt, trägt die Entscheidung mit.',
      'Besprechungen gelingen genauso, wenn die Leitung nicht da ist.',
    ],
  },
  'delivery-management': {
    self: 'Wie verlässlich ist die Arbeit, die ich steuere?',
    others: 'Wie verlässlich ist die Arbeit, die diese Person steuert?',
    anchors: [
      'Die Arbeit eines Teams zu steuern wäre neu; bisher genügte es, die eigene abzuschließen.',
      'Geplant wird im gewohnten Takt, und bei Hindernissen von außen ist Hilfe nötig.',
      'Zusagen sind wenige und sichtbar, Hindernisse sind in Tagen beseitigt, Verzug wird vor dem Termin gesagt.',
      'Was erwartet wird, kommt auch dann, wenn sich viel ändert, und für Qualität bleibt Raum.',
      'Das Team steuert sich selbst und wird darin besser, und Nachbarn übernehmen, was es gefunden hat.',
    ],
  },
  'managing-ambiguity': {
    self: 'Was tue ich, wenn schon das Problem unklar ist?',
    others: 'Was tut diese Person, wenn schon das Problem unklar ist?',
    anchors: [
      'Die Arbeit wartet, bis jemand für Klarheit sorgt; eine erste Vermutung zu wagen wäre neu.',
      'Ein erster Schritt gelingt mit jemandem an der Seite, und lange offene Fragen ermüden.',
      'Gewusstes, Vermutetes und Fehlendes steht geschrieben, und ein kleiner Schritt bringt mehr Klarheit.',
      'Andere bleiben ruhig und beschäftigt, denn der nächste Schritt ist klar, auch wenn es das Ziel nicht ist.',
      'Andere haben gelernt, so zu arbeiten; unklare Probleme werden gesucht statt weitergereicht.',
    ],
  },
  'strategic-planning': {
    self: 'Wie entstehen meine Pläne für die nächsten Quartale?',
    others: 'Wie entstehen die Pläne dieser Person für die nächsten Quartale?',
    anchors: [
      'Der Plan kommt von anderswo; selbst einen für mehrere Teams zu schreiben wäre neu.',
      'Es gibt eine Liste von Vorhaben, und warum gerade diese, wird mit Hilfe begründet.',
      'Jedes Ziel dient etwas, das das Unternehmen will, und es steht da, was nicht getan wird.',
      'Ändern sich die Tatsachen, ändert sich rechtzeitig der Plan, und Teams wissen, wozu ihre Arbeit dient.',
      'Nachbarbereiche planen danach, und geschrieben wird der Plan inzwischen von den Teamleitungen.',
    ],
  },
  'organisational-design': {
    self: 'Wie gestalte ich Teams und das, wofür sie einstehen?',
    others: 'Wie gestaltet diese Person Teams und das, wofür sie einstehen?',
    anchors: [
      'Teams werden genommen, wie sie sind; zu fragen, wofür sie gemacht wurden, wäre neu.',
      'Kleine Verschiebungen werden versucht, meist erst, wenn etwas feststeckt.',
      'Teams können das meiste allein fertigstellen, und Betroffene kannten die Gründe vor der Änderung.',
      'Das Warten zwischen Teams ist sichtbar weniger geworden, und eine Änderung hält länger als ein Jahr.',
      'Führungskräfte ziehen Grenzen nach denselben Gedanken selbst neu, früh und ohne Aufregung.',
    ],
  },
  'organisational-scaling': {
    self: 'Wie bereite ich die Entwicklung darauf vor, doppelt so groß zu sein?',
    others: 'Wie bereitet diese Person die Entwicklung darauf vor, doppelt so groß zu sein?',
    anchors: [
      'Wachstum hieß bisher mehr Leute; zu ändern, wie gearbeitet wird, wäre neu.',
      'Was am Wachstum zerbricht, wird geflickt, meist nachdem es zerbrochen ist.',
      'Was als Nächstes nicht mehr trägt, wird benannt, und Strukturen oder Gewohnheiten ändern sich vorher.',
      'Es sind mehr Leute geworden, das Tempo ist geblieben, und Neue tun nach Wochen echte Arbeit.',
      'Wachsen ist eine gewöhnliche Fähigkeit geworden, und die Führungskräfte tragen sie von sich aus.',
    ],
  },
  'strategic-vision': {
    self: 'Wie sage ich, wohin unsere Technik gehen soll?',
    others: 'Wie sagt diese Person, wohin unsere Technik gehen soll?',
    anchors: [
      'Die Richtung folgt den nächsten Vorhaben; drei Jahre vorauszuschauen wäre neu.',
      'Es gibt ein Bild der Zukunft, das noch mehr von Technik als von Kundschaft handelt.',
      'Wenige Seiten sagen, wohin sich das Feld bewegt, worauf wir setzen, was wir lassen und was uns umstimmen würde.',
      'Auch weit entfernte Leute entscheiden danach, und manche Wette ist aufgegangen oder rechtzeitig beendet.',
      'Die Pläne des Unternehmens ruhen darauf, und andere halten das Bild lebendig.',
    ],
  },
  'innovation-management': {
    self: 'Wie schaffe ich Raum für Neues neben dem, was schon Geld verdient?',
    others: 'Wie schafft diese Person Raum für Neues neben dem, was schon Geld verdient?',
    anchors: [
      'Neues lebt von übriger Zeit; ihm Leute und eine Grenze zu geben wäre neu.',
      'Einzelne Versuche werden gefördert, und manche laufen weiter, obwohl ihre Frage längst beantwortet ist.',
      'Jeder Versuch hat eine Frage, eine Grenze und einen Tag der Entscheidung; Aufhören ist keine Schande.',
      'Etwas, das als Versuch begann, trägt sich inzwischen, und das Bestehende hat nicht gelitten.',
      'Gute Ideen kommen aus allen Ecken und finden selbst zu einer fairen Probe.',
    ],
  },
  'crisis-leadership': {
    self: 'Was sieht man von mir, wenn etwas Ernstes schiefgeht?',
    others: 'Was sieht man von dieser Person, wenn etwas Ernstes schiefgeht?',
    anchors: [
      'Es gab noch wenig Anlass; beim nächsten ernsten Vorfall eine klare Rolle zu übernehmen kommt zuerst.',
      'Eine zugeteilte Rolle wird ruhig ausgefüllt, mit jemand Erfahrenem in der Leitung.',
      'Es ist klar, wer entscheidet, Tatsachen bleiben von Vermutungen getrennt, Nachrichten kommen wie versprochen.',
      'Schweres wird mit der Hälfte des Wissens entschieden, Betroffene hören die Wahrheit, Erschöpfte gehen schlafen.',
      'Die nächste Krise leiten andere genauso gut, und aus der letzten hat sich geändert, wie gebaut wird.',
    ],
  },
};
