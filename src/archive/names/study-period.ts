/**
 * First years of the study periods of ITU-T: TSB numbers its circulars and collective letters from 1 in each. One began
 * late and was short, as the assembly of 2020 met in 2022.
 */
const firstYears = [1993, 1997, 2001, 2005, 2009, 2013, 2017, 2022, 2025];

/** The first year of the study period that a day lies in (`2022`); empty where no day is known. */
export function studyPeriod(date: string | null): string {
  const year = Number(date?.slice(0, 4) ?? Number.NaN);
  const last = firstYears.at(-1) as number;
  if (year >= last) return String(year - ((year - last) % 4));
  return String(firstYears.findLast((first) => first <= year) ?? '');
}
