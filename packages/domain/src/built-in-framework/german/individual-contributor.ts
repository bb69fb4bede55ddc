import type { StageText } from './german-shape.js';

/** Die erste Stufe: hervorragende Arbeit leisten und durch sie führen. */
export const individualContributor: StageText = {
  name: 'Fachkraft',
  coreFocus: 'Handwerk: schwierige technische Aufgaben gut lösen und den Code besser hinterlassen, als er war.',
  valueSource: 'Das Werk der eigenen Hände: was Sie entwerfen, bauen, heilen und in Gebrauch bringen.',
  description:
    'Gemessen werden Sie an Arbeit, die sich alle ansehen können: Läuft sie, trägt sie, könnte jemand aus dem Team sie in einem Jahr ändern? Führung steckt hier schon drin, obwohl niemand an Sie berichtet. Andere richten sich nach dem Anspruch, den Sie an sich selbst stellen, nach den Papieren, die Sie schreiben, bevor der Streit beginnt, und nach der Geduld, mit der Sie jemand Neuem helfen. Weil kein Titel daran hängt, wird dieser Einfluss gern unterschätzt; jede spätere Stufe baut auf ihm auf.',
  typicalSpan: 'Die eigene Arbeit und die Kolleginnen und Kollegen, die sie berührt; niemand berichtet an Sie.',
  derailers: {
    'brilliant-alone': {
      name: 'Glänzend allein',
      description:
        'Die Tiefe wird zur ganzen Person. Das technische Können wächst weiter, während Zuhören, Erklären und Zusammenarbeiten stehen bleiben, bis die anderen um Sie herum planen statt mit Ihnen. So begabt jemand sein mag: Das beendet einen Weg früh, denn jede folgende Stufe besteht aus genau den Fähigkeiten, die liegen geblieben sind.',
      earlySigns: [
        'Andere fragen lieber jemand Langsameren, weil eine Frage an Sie sie etwas kostet.',
        'Ihre Reviews stimmen, und der Code wird geändert, ohne dass jemand lernt, warum.',
        'Von Entscheidungen erfahren Sie spät, denn Besprechungen fühlen sich an wie gestohlene Arbeitszeit.',
        'Einen Entwurf erklären Sie beim zweiten Mal lauter statt anders.',
      ],
      counterMove:
        'Suchen Sie sich diesen Monat eine Aufgabe, die nur gelingt, wenn sie auch einer zweiten Person gelingt, und fragen Sie danach, was Sie leichter und was Sie schwerer gemacht haben.',
    },
  },
  skills: {
    'teaching-code-review': {
      name: 'Code-Review, das lehrt',
      description:
        'Prüft Änderungen so, dass am Ende nicht nur der Code besser ist, sondern auch das Urteil der anderen.',
      indicators: [
        'Sucht Fehler oder winkt vertrauensvoll durch; zu sagen, warum etwas wichtig ist, ist als Nächstes dran.',
        'Begründet die größeren Anmerkungen und fragt hin und wieder, bevor etwas behauptet wird.',
        'Trennt, was sich ändern muss, von Geschmack, begründet mit Beispielen und antwortet binnen eines Arbeitstags.',
        'Das Review wird gesucht: wenige, gut gewählte Anmerkungen, und dieselbe braucht es selten zweimal.',
        'Hat verändert, wie das Team prüft; auch Neuere geben nun Reviews, aus denen andere lernen.',
      ],
    },
    'technical-writing': {
      name: 'Technisches Schreiben',
      description:
        'Schreibt Entwürfe, Entscheidungsnotizen und Vorschläge, die eine Frage klären und zur Entscheidung führen.',
      indicators: [
        'Hat Entwürfe im Kopf oder im Code; einen vor dem Bauen aufzuschreiben, ist als Nächstes dran.',
        'Schreibt auf Nachfrage auf, was gebaut wird, mit Hilfe beim Aufbau und beim Weglassen.',
        'Nennt Problem, Möglichkeiten und Empfehlung so, dass auch mitreden kann, wer die Besprechung verpasst hat.',
        'Umstrittenes klärt sich durch das Papier; Einwände sind darin beantwortet, bevor jemand sie erhebt.',
        'Andere übernehmen Form und Klarheit; Jahre alte Entscheidungen erklären Neuen noch immer das System.',
      ],
    },
    'mentoring-engineers': {
      name: 'Andere begleiten',
      description: 'Hilft weniger Erfahrenen, selbst auf die Antwort zu kommen, und lässt ihnen die Arbeit.',
      indicators: [
        'Ist auf Nachfrage freundlich; Hilfe anzubieten, bevor jemand feststeckt, ist als Nächstes dran.',
        'Beantwortet Fragen gern, nur wandert dabei die Tastatur noch oft hinüber.',
        'Fragt, was schon versucht wurde, gibt den nächsten Hinweis statt der Lösung und lässt ungefährliche Fehler zu.',
        'Stellt sich auf den Menschen ein: Jemand traut sich Arbeit zu, die vor einem Jahr undenkbar war.',
        'Wer hier begleitet wurde, begleitet heute andere, und das Team erwartet das von sich.',
      ],
    },
    'cross-team-collaboration': {
      name: 'Über Teams hinweg arbeiten',
      description: 'Bringt gemeinsame Systeme und Standards zusammen mit anderen Teams zustande.',
      indicators: [
        'Bleibt im Code des eigenen Teams; die Menschen hinter den Schnittstellen kennenzulernen, ist als Nächstes dran.',
        'Klärt Fragen mit einem anderen Team direkt und macht bei gemeinsamer Arbeit mit, die andere angestoßen haben.',
        'Vereinbart Schnittstellen und Termine, hält Zusagen ein und sagt früh, wenn eine wackelt.',
        'Führt mehrere Teams zu einem Standard, weil klar ist, was jedes verlieren würde, und bleibt, bis er gilt.',
        'Wird bei Streit zwischen Teams namentlich gerufen; was vereinbart wurde, lebt ohne die Person weiter.',
      ],
    },
    'explaining-technology': {
      name: 'Technik verständlich machen',
      description: 'Erklärt eine technische Idee so, dass Menschen außerhalb der Technik damit entscheiden können.',
      indicators: [
        'Spricht vor allem mit Technikern; dasselbe jemandem mit Kundenkontakt zu erzählen, ist als Nächstes dran.',
        'Bereitet sich mit Hilfe vor, meidet das meiste Fachchinesisch und beginnt noch damit, wie es funktioniert.',
        'Beginnt mit dem, was es für die Zuhörenden heißt, wählt einen guten Vergleich und prüft, was ankam.',
        'Andere geben den Punkt danach richtig wieder und ändern deswegen einen Plan.',
        'Bekommt die schwierigen Erklärungen anvertraut und hilft anderen vor ihren.',
      ],
    },
  },
};
