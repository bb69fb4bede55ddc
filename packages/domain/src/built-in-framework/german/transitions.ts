import type { TransitionText } from './german-shape.js';

/** Die Übergänge bis zur Führung eines Teams, nach der Stufe, in die sie führen. */
export const germanTransitions: Readonly<Record<string, TransitionText>> = {
  'tech-lead': {
    name: 'Von der Fachkraft zum Tech Lead',
    identityBefore: 'Ich zähle, weil ich etwas gut baue.',
    identityAfter: 'Ich zähle, weil ich uns eine Richtung gebe und weil auch die anderen gut bauen.',
    shift: 'Von der Güte der eigenen Arbeit zur Richtung des Teams, während ein Teil der Arbeit Ihrer bleibt.',
    navigation:
      'Entscheiden Sie zu Beginn jeder Woche, welche Arbeit Ihre sein muss, und geben Sie vom Rest das Spannendste ab, nicht das Langweiligste. Der Zug zurück zur Tastatur ist an schlechten Tagen am stärksten; fragen Sie sich dann, wer daran lernen könnte, und bleiben Sie nah genug, dass es gelingt.',
    stop: [
      'Das heikelste Stück nehmen, weil Sie am schnellsten wären.',
      'Eine Diskussion entscheiden, indem Sie zuerst sprechen.',
      'Umfang zwischen Tür und Angel zusagen.',
    ],
    start: [
      'Die Richtung dort aufschreiben, wo das Team widersprechen kann.',
      'Arbeit auch danach verteilen, was sie lehrt, nicht nur danach, wann sie fertig ist.',
      'Jede Woche einmal genaues Feedback geben und einmal darum bitten.',
    ],
    keep: [
      'So viel bauen, dass Sie spüren, was das Team spürt.',
      'Den Sinn für Güte, nun in dem, was Sie fragen und loben.',
      'Ihre Freundschaften im Team, mit mehr Offenheit darüber, wer was entscheidet.',
    ],
    prompts: [
      'Welche Entscheidungen erwartet das Team nun von Ihnen, und von welchen haben Sie gesagt, dass sie seine sind?',
      'Fragen Sie alle, was sie im nächsten Quartal leiten möchten, und notieren Sie die Antworten.',
      'Sehen Sie die letzten zehn schwierigen Tickets an: Wer hat sie erledigt, und wer hätte es können?',
      'Fragen Sie Ihr Gegenüber im Produkt, welche Schätzung geholfen und welche überrascht hat.',
      'Seien Sie in einer gewöhnlichen Woche zwei Tage weg. Was hat auf Sie gewartet, und wie machen Sie das unnötig?',
    ],
  },
  'engineering-manager': {
    name: 'Von der Fachkraft zur Führungskraft',
    identityBefore: 'Meinen Wert kenne ich an der Arbeit, die ich selbst getan habe.',
    identityAfter: 'Meinen Wert kenne ich an dem, was mein Team kann, und vieles davon wird nie meinen Namen tragen.',
    shift: 'Von der Anerkennung für das, was Sie machen, zum Wert in dem, was andere zu machen lernen.',
    navigation:
      'Rechnen Sie mit etwa einem halben Jahr, in dem Sie sich wenig nützlich fühlen. Die Tage sind voller Gespräche, die Freude, selbst etwas fertig zu machen, ist weg, und was Sie bewirken, zeigt sich spät und in der Arbeit anderer. Lesen Sie dieses Gefühl als Beginn der neuen Aufgabe, nie als Beweis, dass Sie sie schlecht machen. Beurteilen Sie Ihre Wochen nach dem Team: was es fertig gebracht hat, was es nun kann, wer gewachsen ist. Sagen Sie es Ihrer eigenen Führungskraft, wenn es schwer ist; sie sollte damit rechnen.',
    stop: [
      'Code besitzen, auf den andere warten.',
      'Ein Einzelgespräch wegen eines Termins verschieben.',
      'Die technische Frage beantworten, wenn jemand anderes im Raum es könnte.',
      'Einen Tag danach zählen, was Sie an ihm fertig gemacht haben.',
    ],
    start: [
      'Wöchentliche Einzelgespräche, in denen die Themen der anderen Person zuerst kommen.',
      'Erwartungen aussprechen und bald sagen, ob sie erfüllt sind.',
      'Wöchentlich eine Notiz an sich selbst: Was kann das Team, das es letzten Monat nicht konnte?',
      'Jemanden suchen, der auch ein Team führt, und ehrlich reden.',
    ],
    keep: [
      'Technisches Urteil: lesen, fragen, merken, was nicht zusammenpasst.',
      'Die Gewohnheit, klar zu schreiben.',
      'Ihren Anspruch, nun gehalten durch Einstellen, Feedback und Vorbild.',
    ],
    prompts: [
      'Was wünscht sich jede Person im Team vom kommenden Jahr, in ihren Worten? Wen haben Sie nicht gefragt?',
      'Schreiben Sie auf, was Sie noch tun, das jemand im Team könnte, und setzen Sie je einen Namen und ein Datum dazu.',
      'Welches Gespräch schieben Sie am längsten auf? Was kostet es die Person, nichts zu wissen?',
      'Fragen Sie das Team, auch anonym: Wovon soll ich mehr tun, und was soll ich euch überlassen?',
      'Beschreiben Sie drei Ergebnisse des Quartals, die nicht Ihre waren und die Sie wahrscheinlicher gemacht haben.',
      'Sprechen Sie mit Ihrer Führungskraft über die ersten Monate. Das Tief war zu erwarten; was würde es leichter machen?',
    ],
  },
  'director-of-engineering': {
    name: 'Von der Teamleitung zum Director',
    identityBefore: 'Ich bin gut, weil ich löse, was mein Team mir bringt.',
    identityAfter:
      'Ich bin gut, wenn die Teams es auf eine Weise lösen, an der ich gebaut habe, und ich vielleicht nie davon höre.',
    shift: 'Vom guten Lösen zur Organisation, in der ohne Sie gelöst wird.',
    navigation:
      'Nehmen Sie jedes Problem auf Ihrem Tisch als Nachricht über die Organisation. Finden Sie vor dem Helfen heraus, wie es so weit kam: War ein Entscheidungsrecht unklar, fehlte ein Können, lag eine Grenze falsch, hatte jemand Angst zu entscheiden? Helfen Sie der Teamleitung hindurch, wenn es sein muss, und verwenden Sie Ihre eigene Kraft auf die Ursache, damit das nächste seiner Art dort gelöst wird, wo es entsteht. Das fühlt sich langsam an, und anfangs, als hielten Sie zurück, was Sie am besten können.',
    stop: [
      'An Ritualen von Teams teilnehmen, die eine Leitung haben.',
      'Für Teamleitungen entscheiden, weil Sie die Antwort früher sehen.',
      'Der einzige Weg zwischen zwei Teams sein.',
    ],
    start: [
      'Bei jedem Problem fragen, was es bis zu Ihnen kommen ließ.',
      'Führungskräfte so bewusst entwickeln wie einst Fachkräfte.',
      'Die Leitungen von Produkt, Design und Betrieb treffen, bevor Sie sie brauchen.',
      'Gespräche über eine Ebene hinweg, um zuzuhören, nicht um zu entscheiden.',
    ],
    keep: [
      'Einzelgespräche, auf die man sich freut.',
      'Offene Worte über Leistung, nun mit Führungskräften.',
      'Nähe zur Arbeit durch Fragen, Vorführungen und das, was Kunden sagen.',
    ],
    prompts: [
      'Ordnen Sie die Probleme dieses Monats nach Arten. Welche Art sollte nie wieder kommen müssen?',
      'Zu jeder Ihrer Teamleitungen: Was kann sie besser als Sie, und weiß sie, dass Sie das finden?',
      'Welches Ergebnis braucht drei Ihrer Teams zugleich, und wer leitet es heute?',
      'Fragen Sie jemanden außerhalb der Technik, wie es ist, mit Ihrem Bereich zu arbeiten.',
      'Nennen Sie eine Struktur, Gewohnheit oder Vereinbarung, die in diesem Quartal etwas ohne Sie gelöst hat.',
      'Wer könnte Ihren Teamleitungen folgen und wer Ihnen? Welche Praxis brauchen sie als Nächstes?',
    ],
  },
  'vp-of-engineering': {
    name: 'Vom Director zur VP-Rolle',
    identityBefore: 'Ich habe Erfolg, wenn die Technik liefert, was sie versprochen hat.',
    identityAfter: 'Ich habe Erfolg, wenn es dem Geschäft besser geht; dazu gehört, das Richtige versprochen zu haben.',
    shift: 'Von der Verantwortung für das, was die Technik liefert, zu der für das, was sie dem Geschäft bringt.',
    navigation:
      'Geben Sie fast ein Drittel Ihrer Woche (30 % sind ein gutes Maß) Leitungen außerhalb der Technik: Vertrieb, Finanzen, Betrieb, Support und, wo es geht, Kunden. Lernen Sie, womit das Unternehmen verdient, was es fürchtet und was es gleich entscheiden wird, bis Sie die Roadmap ebenso hinterfragen wie umsetzen können. Ein auf den Tag gehaltener Plan ist auf dieser Stufe misslungen, wenn es der falsche war, und Sie gehören zu den wenigen, die es hätten sagen können.',
    stop: [
      'Lieferung berichten, als wäre sie das Ergebnis.',
      'Die Roadmap hinnehmen.',
      'Die Leitung der Technik für Ihr erstes Team halten; das ist die des Unternehmens.',
    ],
    start: [
      'Ein Drittel des Kalenders für Menschen außerhalb der Funktion freihalten.',
      'Jeden Monat die Zahlen des Unternehmens mit jemandem aus den Finanzen lesen.',
      'Der Leitung Vorschläge bringen, die nicht von Technik handeln.',
      'Die Directors die Sitzungen der Technik leiten lassen.',
    ],
    keep: [
      'Organisation bauen statt Fragen beantworten.',
      'Ehrliche Nachrichten nach oben, früh.',
      'Ihre Nachfolge: Leitungen darunter, die bereit sind oder es werden.',
    ],
    prompts: [
      'Zählen Sie Ihre Stunden: Wie viele galten Menschen außerhalb der Technik? Was brächte Sie auf drei von zehn?',
      'Erklären Sie in fünf Sätzen, womit das Unternehmen Geld verdient und wo die Technik das ändert.',
      'Welchen Punkt der Roadmap würden Sie anzweifeln, wäre es Ihr Geld? Mit wem haben Sie darüber gesprochen?',
      'Fragen Sie die Finanzleitung, welche technischen Kosten sie am wenigsten versteht, und machen Sie sie verständlich.',
      'Zeigen Sie ein Ergebnis des Quartals in den Worten des Geschäfts: verdient, gespart, behalten oder ermöglicht.',
      'Wem in der Leitung würde Ihre Sicht außerhalb der Technik fehlen? Wenn niemandem: Mit wem fangen Sie an?',
    ],
  },
  cto: {
    name: 'Von der VP-Rolle zum CTO',
    identityBefore: 'Man beurteilt mich danach, wie gut meine Organisation läuft.',
    identityAfter:
      'Man beurteilt mich nach wenigen Entscheidungen, die sich nach Jahren als richtig oder falsch erweisen.',
    shift: 'Vom guten Führen einer Organisation zum klugen Setzen der wenigen großen technischen Wetten.',
    navigation:
      'Urteil wächst an Vielfalt; suchen Sie sie also: andere CTOs, Nachbarbranchen, Forschung, Gründungen, Kunden, die gegangen sind, und Lektüre weit außerhalb Ihres Fachs. Schreiben Sie jede große Wette auf, mit dem, was Sie bis wann erwarten, und kommen Sie darauf zurück; in dieser Höhe antwortet die Welt langsam, und nur Aufgeschriebenes hält ehrlich. Bauen oder kaufen, welche Plattform, welche Technik man auslässt: Diese Entscheidungen heben das Unternehmen ab oder werfen es zurück, und weniger davon, besser getroffen, ist die Arbeit.',
    stop: [
      'Den Wochentakt der Organisation führen; er braucht eine andere Hand.',
      'Ihre Wochen nach Durchsatz messen.',
      'Entscheiden, was ein Director entscheiden und später umkehren könnte.',
    ],
    start: [
      'Ein Entscheidungstagebuch: Wette, Gründe, Erwartung, Tag des Wiedersehens.',
      'Regelmäßige Gespräche mit CTOs anderer Unternehmen und mit Menschen aus Nachbarfeldern.',
      'Für das Unternehmen nach außen sprechen, zu Geldgebern, Kunden und Fachwelt.',
      'Jede Woche einen halben Tag echter Tiefe in einem System, fragend statt anweisend.',
    ],
    keep: [
      'Den Geschäftssinn, den Sie sich als VP erarbeitet haben.',
      'Das Vertrauen der Fachleute, weil Sie genug wissen, um die nächste Frage zu stellen.',
      'Die Sorge, ob die Organisation die Wetten tragen kann.',
    ],
    prompts: [
      'Welche drei Entscheidungen der nächsten zwei Jahre zählen am meisten, und was müssten Sie dafür lernen?',
      'Wer führt die Organisation jetzt? Was halten Sie noch, das dorthin gehört?',
      'Schreiben Sie eine Wette auf, ihre Annahmen und die früheste Tatsache, die sie widerlegen würde.',
      'Sprechen Sie mit zwei CTOs anderer Branchen über eine Entscheidung, die sie bereuen. Was lässt sich übertragen?',
      'Lassen Sie ein Mitglied des Gremiums Ihre Technologiestrategie nacherzählen. Was kam an, was ging verloren?',
      'Drohen Sie, zu tief oder zu fern zu geraten? Fragen Sie eine Fachkraft und jemanden aus der Leitung und vergleichen Sie.',
    ],
  },
};
