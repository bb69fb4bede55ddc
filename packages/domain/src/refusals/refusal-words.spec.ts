import { knownRefusals, refusalInGerman } from './refusal-words.js';

it('says a refusal in German', () => {
  expect(refusalInGerman('This plan is closed already.')).toBe('Dieser Plan ist schon geschlossen.');
});

it('keeps what a sentence mentions', () => {
  expect(refusalInGerman('Use at least 10 characters.')).toBe('Verwenden Sie mindestens 10 Zeichen.');
  expect(refusalInGerman('At most 5 peers are asked.')).toBe('Es werden höchstens 5 Gleichgestellte gefragt.');
  expect(refusalInGerman('This records 12 of 40 people as having left. Confirm that this is meant.')).toBe(
    'Damit gelten 12 von 40 Menschen als gegangen. Bestätigen Sie, dass das gemeint ist.',
  );
});

it('says in German what a sentence mentions, where it is words of ours', () => {
  expect(refusalInGerman('Circle from 2024-01-01 until 2024-06-01: Ada → Bo.')).toBe(
    'Kreis von 2024-01-01 bis 2024-06-01: Ada → Bo.',
  );
  expect(refusalInGerman('Choose the column with the employee number.')).toBe(
    'Wählen Sie die Spalte für: Personalnummer.',
  );
  expect(refusalInGerman('Work has gone on in these cohorts since: sessions, peer groups.')).toBe(
    'In diesen Durchgängen ist seither weitergearbeitet worden: Termine, Peer-Gruppen.',
  );
});

it('says several things that stand in the way', () => {
  expect(refusalInGerman('Open the programme first. There is no free place.')).toBe(
    'Öffnen Sie zuerst das Programm. Es ist kein Platz frei.',
  );
});

it('says nothing where a part has no German words', () => {
  expect(refusalInGerman('Open the programme first. Something new.')).toBeNull();
  expect(refusalInGerman('toString')).toBeNull();
});

it('mentions in German as many things as in English', () => {
  for (const sentence of knownRefusals) {
    const given = sentence.replace(/\{\}/g, 'Q7');
    const words = refusalInGerman(given) ?? '';
    expect({ sentence, mentioned: words.split('Q7').length }).toEqual({
      sentence,
      mentioned: sentence.split('{}').length,
    });
  }
});
