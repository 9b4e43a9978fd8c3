/** Days as official Vietnamese writes them (NĐ 30/2020): a zero before days under 10 and before the months 1 and 2: 05/3/2024, 12/02/2024. */

/** "2024-03-05" as "05/3/2024"; anything else unchanged. */
export function dayText(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const monthNumber = Number(month);
  return `${day}/${monthNumber > 2 ? monthNumber : month}/${year}`;
}
