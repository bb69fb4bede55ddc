import type { Random } from './random.js';

const given =
  `Aaliyah Adaeze Aiko Alina Amara Anders Anika Arjun Astrid Ayla Beatriz Bjorn Bram Camille Carlos Chiara Dalia Daniel
Deniz Diego Efua Elena Elif Emeka Emil Erik Esme Fatima Felix Femi Freya Gabriel Gita Hanna Hassan Hugo Ibrahim Ida Imani Ingrid Isabel
Ivan Jana Jasper Joana Jonah Jun Kaito Karim Katya Kenji Klara Kwame Laila Lars Leila Lena Liam Lina Lucia Luka Maja Malik Mara Marek
Marta Mateo Maya Mei Mina Mira Mohan Naomi Nia Nico Nils Noor Oksana Olu Omar Oskar Pablo Paloma Petra Pia Rafael Rania Ravi Rosa Ruth
Sadia Samir Sanne Sara Sofia Soren Suki Taro Tessa Theo Thandi Tilda Uma Vera Wei Yara Yusuf Zainab Zofia`.split(/\s+/);

const family =
  `Abara Adeyemi Aguilar Ahmed Almeida Andersen Asante Bakker Baran Bauer Becker Bello Bianchi Blanc Boateng Borg Brandt
Castro Chandra Chen Costa Dahl Danso Demir Diaz Diop Dubois Duarte Egede Eriksen Falk Farouk Ferrari Fischer Fofana Fonseca Fujita Garcia
Ghosh Gomes Gruber Gupta Haddad Hahn Hansen Haruna Hofer Horvat Ibarra Ito Ivanova Jansen Jensen Joshi Kaya Keller Khan Kim Kimura Klein
Kovac Kowalski Kumar Lang Larsen Lehmann Lim Lindqvist Lopez Lund Mansour Marin Markovic Mbeki Mehta Meyer Molina Moreau Mwangi Nagy Nakata
Nasser Ndiaye Nguyen Nilsen Novak Obi Okafor Okoye Olsen Ortega Osei Park Patel Pereira Petrov Pinto Popescu Qureshi Rahman Raman Rivera
Romano Rossi Saito Salah Santos Sato Schmitt Sharma Silva Singh Sousa Steiner Suzuki Svensson Takeda Tan Torres Traore Ueda Vargas Virtanen
Vogel Wagner Weber Weiss Wong Yamada Yilmaz Zhang Ziegler`.split(/\s+/);

/** Hands out names that nobody in the story has yet. */
export const nameSource = (random: Random, taken: Iterable<string>) => {
  const used = new Set(taken);
  return () => {
    for (;;) {
      const name = `${random.pick(given)} ${random.pick(family)}`;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
};

/** The work e-mail address that goes with a name. */
export const emailOf = (name: string) =>
  `${name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@meridian.example`;
