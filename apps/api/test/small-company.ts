import type { TestApp } from './harness.js';

/** Seven people in four levels, one of whom has left; Emil leads Ida and Otto, below Vera, below Cleo. */
export const smallCompany = (app: TestApp, timeZone = 'UTC') =>
  app.organisation({
    timeZone,
    people: {
      ceo: { name: 'Cleo', title: 'CEO' },
      vp: { name: 'Vera', manager: 'ceo', title: 'VP Engineering', unit: 'Engineering' },
      em: { name: 'Emil', manager: 'vp', title: 'Engineering Manager', unit: 'Engineering' },
      ic: { name: 'Ida', manager: 'em', title: 'Software Engineer', unit: 'Engineering' },
      other: { name: 'Otto', manager: 'em', title: 'Software Engineer' },
      sales: { name: 'Sol', manager: 'ceo', title: 'Account Executive' },
      gone: { name: 'Gero', manager: 'em', title: 'Software Engineer', leftOn: '2024-01-01' },
    },
  });
