import type { ImportWording } from '../import-messages.js';

const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November'],
  'Dezember',
];

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;

const day = (iso: string): string => iso.split('-').reverse().join('.');

const longDay = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date}. ${months[(month ?? 1) - 1]} ${year}`;
};

const span = (days: string): string => {
  const [from = '', to = ''] = days.split('/');
  return `${day(from)} bis ${to === '' ? 'heute' : day(to)}`;
};

/** What somebody is in use for. */
const uses: Readonly<Record<string, string>> = {
  'signs-in': 'kann sich anmelden',
  invited: 'ist eingeladen',
  'stage-set': 'hat eine von Hand gesetzte Stufe',
  'stage-decided': 'hat über eine Stufe entschieden',
  'outside-ladder': 'steht außerhalb der Stufen',
  target: 'hat eine Zielstufe',
  'target-decided': 'hat über eine Zielstufe entschieden',
  'critical-role': 'hat eine kritische Rolle inne',
  opening: 'hat mit einer Vakanz zu tun',
  successor: 'ist für eine Nachfolge benannt',
  nominator: 'hat jemanden für eine Nachfolge benannt',
  observed: 'wurde mit einem Signal beobachtet',
  observer: 'hat jemanden beobachtet oder etwas dazu gesagt',
  'leads-others': 'führt Personen, die nicht zu diesem Import gehören',
};

const withReason = (name: string, reason: string | undefined): string =>
  reason === undefined ? name : `${name} (${reason})`;

/** Everything an import says, in German. */
export const germanImportWords: ImportWording = {
  'as-written': ({ text }) => text,
  'invisible-characters': () => 'Diese Zelle enthält unsichtbare Zeichen; bitte von Hand neu eintippen.',
  'cell-too-long': ({ longest }) => `Diese Zelle hat mehr als ${longest} Zeichen.`,
  formula: () => 'Diese Zelle beginnt wie eine Formel; setzen Sie das Ergebnis an die Stelle der Formel.',
  'not-a-date': ({ text }) => `„${text}“ ist kein Datum; schreiben Sie es als Jahr-Monat-Tag, etwa 2026-03-31.`,
  'malformed-date': ({ text }) => `„${text}“ ist kein Datum.`,
  'short-year': ({ text }) => `„${text}“: Schreiben Sie das Jahr vierstellig, etwa 2026-03-31.`,
  'ambiguous-date': ({ text, first, second }) =>
    `„${text}“ kann der ${longDay(first)} oder der ${longDay(second)} sein; wählen Sie, in welcher Reihenfolge diese Datei ihre Daten schreibt.`,
  'no-year-first': ({ text }) =>
    `„${text}“ beginnt nicht mit dem Jahr; wählen Sie, in welcher Reihenfolge diese Datei ihre Daten schreibt.`,
  'no-month-name': ({ text }) => `„${text}“ nennt keinen Monat; schreiben Sie Jahr-Monat-Tag.`,
  'distant-year': ({ text }) => `„${text}“ liegt nicht zwischen den Jahren 1900 und 2100.`,
  'no-such-month': ({ text, month }) => `„${text}“ ist kein Datum: Einen Monat ${month} gibt es nicht.`,
  'no-such-day': ({ text, day: date, month, year }) =>
    `„${text}“ ist kein Datum: Einen ${date}. ${months[month - 1]} ${year} gibt es nicht.`,
  'nobody-with-email': ({ email }) => `Niemand mit der E-Mail-Adresse ${email} steht in dieser Datei oder ist erfasst.`,
  'nobody-called': ({ text }) =>
    `Niemand mit der Nummer oder dem Namen „${text}“ steht in dieser Datei oder ist erfasst.`,
  'unknown-manager-email': ({ email }) =>
    `Führungskraft unbekannt: Niemand mit der E-Mail-Adresse ${email} steht in dieser Datei oder ist erfasst.`,
  'unknown-manager': ({ text }) =>
    `Führungskraft unbekannt: Niemand mit der Nummer oder dem Namen „${text}“ steht in dieser Datei oder ist erfasst.`,
  'several-called': ({ text }) => `Mehrere Personen heißen „${text}“; geben Sie stattdessen die Personalnummer an.`,
  'several-units-called': ({ name }) =>
    `Mehrere Bereiche heißen „${name}“; ordnen Sie auch die Spalte mit dem übergeordneten Bereich zu.`,
  'no-employee-number': () => 'Die Personalnummer fehlt.',
  'no-date': () => 'Das Datum fehlt.',
  'no-change': () => 'Die Art der Änderung fehlt.',
  'no-title': () => 'Der Titel fehlt.',
  'no-name': () => 'Der Name fehlt.',
  'no-joining-day': () => 'Der Eintrittstag fehlt.',
  'unknown-change': ({ text }) => `„${text}“ ist keine Änderung; möglich sind joined, left, manager und title.`,
  'repeats-line': ({ line }) => `Diese Zeile wiederholt Zeile ${line}.`,
  'contradicts-line': ({ line, value }) =>
    `Zeile ${line} sagt über dieselbe Person, denselben Tag und dieselbe Änderung etwas anderes: „${value}“.`,
  'leaves-on-joining-day': ({ on }) =>
    `Scheidet am ${day(on)} aus, dem Tag des Eintritts; dazwischen muss mindestens ein Tag liegen.`,
  'leaves-unemployed': ({ on }) => `Scheidet am ${day(on)} aus, ist davor aber nicht beschäftigt.`,
  'joins-while-employed': ({ on, since, line }) =>
    `Tritt am ${day(on)} ein, ist aber seit dem ${day(since)}${line === 0 ? '' : ` (Zeile ${line})`} beschäftigt und nicht ausgeschieden; zwei Beschäftigungen dürfen sich nicht überschneiden.`,
  'joins-while-recorded': ({ on, since }) =>
    `Tritt am ${day(on)} ein, ist aber seit dem ${day(since)} als beschäftigt erfasst; zwei Beschäftigungen dürfen sich nicht überschneiden.`,
  'nothing-says-employed': ({ on }) =>
    `Nichts sagt, dass diese Person am ${day(on)} beschäftigt ist: Es gibt weder eine Zeile „joined“ noch etwas Erfasstes.`,
  'outside-employment': ({ on, employed }) =>
    `Liegt außerhalb der Beschäftigung: Am ${day(on)} ist diese Person nicht beschäftigt (beschäftigt ${employed.map(span).join(', ')}).`,
  'overlaps-two': ({ employed }) =>
    `Überschneidet sich mit zwei erfassten Beschäftigungen (${employed.map(span).join(' und ')}); berichtigen Sie einen der Tage.`,
  'joining-corrected': ({ from, to }) => `Der Eintrittstag wird vom ${day(from)} auf den ${day(to)} berichtigt.`,
  'left-before-file': ({ on }) =>
    `Ist als am ${day(on)} ausgeschieden erfasst, und diese Datei nennt keinen Austrittstag; nichts wird geändert. Wer zurückgekommen ist, braucht den neuen Eintrittstag.`,
  'leaves-before-joining': ({ leftOn, joinedOn }) =>
    `Scheidet am ${day(leftOn)} aus, also nicht nach dem Eintritt am ${day(joinedOn)}.`,
  'leaves-after-joining-again': ({ leftOn, joinedOn }) =>
    `Scheidet am ${day(leftOn)} aus, nach dem erneuten Eintritt am ${day(joinedOn)}; zwei Beschäftigungen dürfen sich nicht überschneiden.`,
  'not-an-email': ({ text }) => `„${text}“ ist keine E-Mail-Adresse.`,
  'email-twice': ({ email, line }) => `Die E-Mail-Adresse ${email} kommt zweimal vor (auch in Zeile ${line}).`,
  'number-twice': ({ number, line }) => `Die Personalnummer ${number} kommt zweimal vor (auch in Zeile ${line}).`,
  'email-taken': ({ email, person }) => `Die E-Mail-Adresse ${email} gehört schon zu ${person}.`,
  'reports-to-self': () => 'Niemand kann an sich selbst berichten.',
  'manager-has-left': ({ manager, on }) => `Die Führungskraft ${manager} ist am ${day(on)} ausgeschieden.`,
  'manager-not-employed': ({ manager, on }) => `Die Führungskraft ${manager} ist am ${day(on)} nicht beschäftigt.`,
  'manager-never-employed': ({ manager }) => `Die Führungskraft ${manager} ist an keinem Tag beschäftigt.`,
  'manager-joins-later': ({ manager, on, joinedOn }) =>
    `Die Führungskraft ${manager} ist am ${day(on)} nicht beschäftigt, sondern tritt am ${day(joinedOn)} ein.`,
  'manager-left-before': ({ manager, leftOn, from }) =>
    `Die Führungskraft ${manager} ist am ${day(leftOn)} ausgeschieden, und diese Berichtslinie beginnt am ${day(from)}.`,
  'manager-leaves': ({ manager, leftOn }) =>
    `Die Führungskraft ${manager} scheidet am ${day(leftOn)} aus; geben Sie an, an wen diese Person von da an berichtet.`,
  'never-together': ({ manager }) =>
    `${manager} war nie zur selben Zeit beschäftigt; die Berichtslinie wird weggelassen.`,
  'reporting-loop': ({ people, from, to }) =>
    `Kreis in den Berichtslinien ${to === '' ? `ab ${day(from)}` : `von ${day(from)} bis ${day(to)}`}: ${people.join(' berichtet an ')}.`,
  'possible-duplicate': ({ people }) => `${listed(people)} sind vielleicht ein und dieselbe Person`,
  'same-name-in-turn': () => 'Sie tragen denselben Namen in Beschäftigungen, die aufeinander folgen',
  'handover-near-names': ({ leaver, joiner, on }) =>
    `${leaver} scheidet am ${day(on)} aus, dem Tag, an dem ${joiner} eintritt, und die Namen sind fast gleich`,
  'handover-same-title': ({ leaver, joiner, on, title }) =>
    `${leaver} scheidet am ${day(on)} aus, dem Tag, an dem ${joiner} mit demselben Titel „${title}“ eintritt`,
  'interim-begins': ({ person, title, on, other, before }) =>
    `${person} tritt am ${day(on)} als „${title}“ ein, an dem Tag, an dem ${other} „${before}“ abgibt`,
  'interim-ends': ({ person, on, other, after }) =>
    `${person} scheidet am ${day(on)} aus, an dem Tag, an dem ${other} „${after}“ wird, mit demselben Titel`,
  'many-leavers': ({ leavers, total, share }) =>
    `${leavers} von ${total} Personen (${share} %) würden als ausgeschieden erfasst. Bestätigen Sie vor dem Anwenden, dass das so gemeint ist.`,
  'missing-people-leave': ({ count }) =>
    `${count === 1 ? 'Eine beschäftigte Person fehlt' : `${count} beschäftigte Personen fehlen`} in dieser Datei; das Ausscheiden wird erfasst.`,
  'missing-people-stay': ({ count }) =>
    `${count === 1 ? 'Eine beschäftigte Person fehlt' : `${count} beschäftigte Personen fehlen`} in dieser Datei; an ihnen ändert sich nichts.`,
  'history-begins': ({ count, on }) =>
    `${count} Personen treten am ${day(on)} ein, an dem diese Aufzeichnung beginnt. Sie gelten als schon vorher da; seit wann, ist unbekannt. In Zahlen, die das wissen müssen, zählen sie nicht mit.`,
  'lines-lost': ({ count, on, next }) =>
    `Am ${day(on)} haben ${count} Personen keine Führungskraft; am ${day(next)} hat wieder eine, wer dann noch beschäftigt ist. Ist das eine Lücke in der Quelle, schließen Sie sie dort; hier bleibt es, wie es geschrieben steht.`,
  'short-employments': ({ count, people }) =>
    `${count === 1 ? 'Eine Beschäftigung dauert' : `${count} Beschäftigungen dauern`} höchstens eine Woche: ${listed(people)}. Sie zählen als Eintritte und Austritte.`,
  'nothing-to-do': () => 'Alles in dieser Datei ist schon erfasst.',
  'not-utf-8': () =>
    'Diese Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen. Sehen Sie nach, ob Namen mit Umlauten und Akzenten stimmen; wenn nicht, speichern Sie sie als „CSV UTF-8“.',
  'last-admin-leaves': () =>
    'Damit wären alle Admins als ausgeschieden erfasst: Machen Sie zuerst jemand anderen zum Admin.',
  'problems-since-check': ({ count }) =>
    `Seit der Prüfung dieses Imports hat sich Erfasstes geändert: ${count} Zeilen haben jetzt Probleme. Prüfen Sie ihn noch einmal.`,
  'leavers-since-check': ({ count }) =>
    `Seit der Prüfung dieses Imports hat sich Erfasstes geändert: Jetzt würden ${count} Personen als ausgeschieden erfasst. Prüfen Sie ihn noch einmal.`,
  'changed-since-import': ({ people, more }) =>
    `Dieser Import lässt sich nicht zurücknehmen: Seither wurden geändert: ${people.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,
  'in-use-since-import': ({ people, reasons }) =>
    `Dieser Import lässt sich nicht zurücknehmen: Personen, die er angelegt hat, werden inzwischen gebraucht: ${people.map((name, place) => withReason(name, uses[reasons[place] ?? ''])).join(', ')}.`,
};
