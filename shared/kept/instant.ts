/** "2024-03-12T02:30:00.000Z", as whoever keeps the time tells it. */
import { addDays, type Day, parseDay } from "../sheet/day.ts";

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;
/** From this hour on it is the next day in Viet Nam. */
const NEXT_DAY_FROM = 17;

/** The day as offices in Viet Nam have it, whatever the computer's own zone is; null for what is no instant. */
export function dayOfInstant(at: string): Day | null {
  const [, date = "", hour = ""] = INSTANT.exec(at) ?? [];
  const day = parseDay(date);
  return day === null || Number(hour) < NEXT_DAY_FROM ? day : addDays(day, 1);
}
