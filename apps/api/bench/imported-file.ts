const day = (days: number): string => new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

const number = (index: number): string => `N${String(index).padStart(6, '0')}`;

/**
 * A file of so many people as an HR system exports it: everybody reports to somebody who joined before, seven reports
 * each; a twelfth has left again.
 */
export const peopleFile = (size: number): string => {
  const leaders = Math.ceil(size / 7);
  const rows = Array.from({ length: size }, (_, index) => {
    const left = index > leaders && index % 12 === 0 ? day(1_300 + (index % 900)) : '';
    const manager = index === 0 ? '' : number(Math.floor((index - 1) / 7));
    return [
      ...[number(index), `Person ${index}`, `person.${index}@import.example`, day(Math.floor((index * 1_200) / size))],
      ...[left, `Engineer ${index % 40}`, manager, `Department ${index % 60}`, index % 3 === 0 ? 'Brno' : 'Porto'],
    ].join(',');
  });
  return ['Employee ID,Name,Email,Hire Date,Termination Date,Job Title,Manager ID,Department,Location', ...rows].join(
    '\n',
  );
};
