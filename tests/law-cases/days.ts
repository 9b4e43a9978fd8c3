/** Days of the second opinion: numbers, counted by the host's calendar; nothing here comes from the rules. */

/** Days since 01/01/1970. */
export const dayNumber = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / 86_400_000;

export interface Parts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export function partsOf(day: number): Parts {
  const date = new Date(day * 86_400_000);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

export const lengthOf = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();

/** "13/05/2024". */
export function shown(day: number): string {
  const { y, m, d } = partsOf(day);
  return `${String(d).padStart(2, "0")}/${String(m).padStart(2, "0")}/${y}`;
}

/** The days that "13/05/1979", "tháng 5/1979" or "năm 1979" may be: the first and the last. */
export function spanOf(text: string): readonly [number, number] {
  const [d, m, y] = (/^(\d+)\/(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (d && m && y) return [dayNumber(y, m, d), dayNumber(y, m, d)];
  const [month, year] = (/^tháng (\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (month && year) return [dayNumber(year, month, 1), dayNumber(year, month, lengthOf(year, month))];
  const [, alone] = /^năm (\d+)$/.exec(text) ?? [];
  if (alone) return [dayNumber(Number(alone), 1, 1), dayNumber(Number(alone), 12, 31)];
  throw new RangeError(`No day: “${text}”`);
}

/** Whole years; who was born on 29/02 is a year older on 01/03 of common years. */
export function yearsBetween(birth: number, on: number): number {
  const [b, o] = [partsOf(birth), partsOf(on)];
  return o.y - b.y - (o.m < b.m || (o.m === b.m && o.d < b.d) ? 1 : 0);
}

/** The same day of a later or earlier month, or the last one where there is none. */
export function monthsOn(day: number, months: number): number {
  const { y, m, d } = partsOf(day);
  const all = y * 12 + m - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  return dayNumber(year, month, Math.min(d, lengthOf(year, month)));
}
