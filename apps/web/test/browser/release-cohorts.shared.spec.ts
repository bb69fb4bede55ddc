import { describeShared, readShared, readSharedJson } from '@understudy/domain/testing/shared-files';
import type { Locator, Page } from 'playwright-core';
import { signUp } from './newcomer.js';
import { describeInBrowser } from './room.js';
import { goOn, look, type Visit } from './visit.js';

type Share = { numerator: number; denominator: number; value: number; lower: number; upper: number };
type Places = Record<'lead' | 'shadow' | 'adviser', number>;
type Golden = {
  cohorts: number;
  enrolments: number;
  people: number;
  places: Places;
  per_cohort: Record<string, Places>;
  people_with_several_places_in_one_cohort: number;
  'shadow_to_lead_since_1.9': {
    began_as_shadow: number;
    later_lead: Share;
    cumulative_share_by_cohorts_since_first: Record<string, number>;
    curve: { time: number; at_risk: number; events: number; survival: number; lower: number; upper: number }[];
  };
  'shadow_to_lead_since_1.9_with_6_or_more_later_cohorts': { later_lead: Share };
  'leads_since_1.14': Record<
    'served_in_any_earlier_cohort' | 'shadow_in_the_cohort_before' | 'shadow_of_the_same_area_in_the_cohort_before',
    Share
  >;
  'release_leads_since_1.11': { places: number; with_two_or_more_earlier_cohorts: number };
};

const percents = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

const cellsOf = (row: Locator): Promise<string[]> => row.locator('th, td').allTextContents();

/** The rows of a section's table, cell by cell, without their header. */
const rowsOf = async (page: Page, section: string): Promise<string[][]> => {
  const rows = page.getByRole('region', { name: section, exact: true }).locator('tbody tr');
  return Promise.all((await rows.all()).map(cellsOf));
};

/** Every row of a table that draws only those in sight, by scrolling from its beginning to its end. */
const scrolledRows = async (page: Page, label: string): Promise<Map<string, string[]>> => {
  const frame = page.locator(`section[data-hold-still][aria-label="${label}"]`);
  const all = new Map<string, string[]>();
  for (;;) {
    const seen = await frame.evaluate((element) =>
      [...element.querySelectorAll('tbody tr[data-index]')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    );
    for (const row of seen) all.set(row[0] ?? '', row);
    const goesOn = await frame.evaluate(async (element) => {
      const before = element.scrollTop;
      element.scrollTop += element.clientHeight;
      for (let frames = 0; frames < 3; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      return element.scrollTop > before;
    });
    if (!goesOn) return all;
  }
};

/** Who began as nothing but a shadow in this cohort or later, since when, and in which cohort they led for the first time. */
const beginners = (cohorts: readonly string[], lines: readonly string[][], since: string): Map<string, string[]> => {
  const held = lines.map(([cohort = '', , role = '', person = '']) => ({ at: cohorts.indexOf(cohort), role, person }));
  const found = new Map<string, string[]>();
  for (const { person } of held) {
    const own = held.filter((one) => one.person === person);
    const began = Math.min(...own.map(({ at }) => at));
    if (began < cohorts.indexOf(since) || own.some(({ at, role }) => at === began && role !== 'shadow')) continue;
    const led = own.flatMap(({ at, role }) => (role === 'lead' ? [at] : []));
    found.set(person, [person, cohorts[began] ?? '', led.length > 0 ? (cohorts[Math.min(...led)] ?? '') : 'Not yet']);
  }
  return found;
};

describeShared('thirty-two cohorts of a release team', () => {
  const golden = readSharedJson<Golden>('golden/release-cohorts.json');
  const files = {
    cohorts: readShared('data/release-cohorts/cohorts.csv'),
    enrolments: readShared('data/release-cohorts/enrolments.csv'),
  };
  const lines = files.enrolments
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

  describeInBrowser('brought in on the pages of the product', (room) => {
    const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

    const bringPeople = async (founder: Visit): Promise<void> => {
      const { page } = founder;
      await goOn(founder, '/imports');
      const people = [...new Set(lines.map(([, , , person = '']) => person))];
      const rows = people.map((person) => `${person},${person},2016-01-01`);
      await page
        .locator('input[type=file]')
        .setInputFiles(csv('people.csv', ['Employee #,Display name,Hire Date', ...rows].join('\n')));
      await page.getByRole('button', { name: 'Check the file' }).click();
      await page.getByRole('button', { name: 'Apply the import' }).click();
      await page.getByText('people.csv is imported').waitFor();
    };

    const bringCohorts = async (founder: Visit): Promise<void> => {
      const { page } = founder;
      const dialog = page.getByRole('dialog');
      await goOn(founder, '/programmes');
      await page.getByRole('button', { name: 'New programme' }).first().click();
      await dialog.getByRole('button', { name: 'Draft the programme' }).click();
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await dialog.getByRole('button', { name: 'Open', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Bring in earlier cohorts' }).click();
      const inputs = page.locator('input[type=file]');
      await inputs.nth(0).setInputFiles(csv('cohorts.csv', files.cohorts));
      await inputs.nth(1).setInputFiles(csv('enrolments.csv', files.enrolments));
      await dialog.getByRole('button', { name: 'Check the files' }).click();
      await dialog.getByRole('button', { name: 'Bring them in' }).click();
      await dialog.waitFor({ state: 'detached' });
    };

    it('say on their pages what the reference says: how many, who went from shadow to lead, when, and whence the leads came', async () => {
      const founder = await signUp(room, 'Release team', 'Rhea Lead', 'rhea@release.example');
      const { page } = founder;
      await bringPeople(founder);
      await bringCohorts(founder);
      await page
        .getByText(
          new RegExp(
            `: ${golden.cohorts} cohorts, ${golden.people} people, ${golden.enrolments.toLocaleString('en-GB')} roles`,
          ),
        )
        .waitFor();
      await page.getByRole('link', { name: 'From shadow to lead' }).click();
      await page.getByRole('heading', { level: 1, name: 'From shadow to lead' }).waitFor();
      const shares = page.getByRole('region', { name: 'Shares' });
      const expectShare = async (title: string, { numerator, denominator, value, lower, upper }: Share) => {
        const words = `${title}${percents.format(value)}${numerator} of ${denominator} · 95% interval ${percents.formatRange(lower, upper)}`;
        await shares
          .getByText(title, { exact: true })
          .locator('..')
          .getByText(`${numerator} of ${denominator}`)
          .waitFor();
        expect(await shares.getByText(title, { exact: true }).locator('..').textContent()).toBe(words);
      };
      const since = async (cohort: string): Promise<void> => {
        await page.getByRole('combobox', { name: 'Count from the cohort' }).fill(cohort);
        await page.getByRole('option', { name: cohort, exact: true }).click();
      };

      const row = (name: string, { lead, shadow, adviser }: Places) => [name, ...[lead, shadow, adviser].map(String)];
      const places = await rowsOf(page, 'Places, cohort by cohort');
      expect(places.map((cells) => cells.slice(0, 4))).toEqual([
        ...Object.entries(golden.per_cohort).map(([name, counts]) => row(name, counts)),
        row('All together', golden.places),
      ]);
      expect(places.at(-1)?.slice(4)).toEqual(
        [golden.people, golden.people_with_several_places_in_one_cohort].map(String),
      );

      await since('1.9');
      const began = golden['shadow_to_lead_since_1.9'];
      await expectShare('Began as shadow and led in a later cohort', began.later_lead);
      await expectShare(
        'The same, of those with 6 or more later cohorts on record',
        golden['shadow_to_lead_since_1.9_with_6_or_more_later_cohorts'].later_lead,
      );
      const curve = await rowsOf(page, 'How long it takes');
      expect(curve).toEqual(
        began.curve.map(({ time, at_risk, events, survival, lower, upper }) => [
          String(time),
          percents.format(1 - survival),
          percents.formatRange(1 - upper, 1 - lower),
          String(at_risk),
          String(events),
        ]),
      );
      for (const [time, share] of Object.entries(began.cumulative_share_by_cohorts_since_first)) {
        expect(curve.find(([at]) => at === time)?.[1]).toBe(percents.format(share));
      }
      const people = await scrolledRows(page, 'Who, and when');
      expect(people.size).toBe(began.began_as_shadow);
      expect(people).toEqual(beginners(Object.keys(golden.per_cohort), lines, '1.9'));

      await since('1.14');
      const leads = golden['leads_since_1.14'];
      await expectShare('Lead places held by somebody who served before', leads.served_in_any_earlier_cohort);
      await expectShare('Lead places held by a shadow of the cohort just before', leads.shadow_in_the_cohort_before);
      await expectShare('The same, in the same area', leads.shadow_of_the_same_area_in_the_cohort_before);

      await since('1.11');
      const release = golden['release_leads_since_1.11'];
      const served = `${release.with_two_or_more_earlier_cohorts} of ${release.places}`;
      await page.getByRole('row', { name: `release-lead ${served} 100%` }).waitFor();
      expect(await look(founder, 'from shadow to lead, with all cohorts')).toEqual([]);
    }, 180_000);
  });
});
