/**
 * Until when something is to be reached: "đến hết năm 2025", "cuối năm 2023", "đến năm 2025", "trước năm 2026", "hết quý III/2025",
 * "đến 31/12/2025". All of them include the last day they name; "trước" ends the day before.
 */
import { addDays, type Day, dayOf, wholeYear } from "../../sheet/day.ts";
import { vagueTime } from "../vague-time.ts";

export interface DeadlineRead {
  readonly until: Day;
  /** What follows it: "đạt trên 80%". */
  readonly rest: string;
}

const YEAR = "(20\\d\\d)(?![\\d/.-])";
const OF_YEAR = new RegExp(
  `^(?:(den|toi|truoc|trong|vao)\\s+)?(?:(?:thoi diem|ngay|luc)\\s+)?(?:(?:het|cuoi)\\s+)*(?:nam\\s+|n\\.?\\s*)${YEAR}`,
);
const BARE_YEAR = new RegExp(`^(?:(den|toi|truoc)\\s+(?:(?:het|cuoi)\\s+)?|(?:het|cuoi)\\s+)${YEAR}(?=\\s*(?:[,:;]|$))`);
const OF_DAY = /^(?:(den|toi|truoc)\s+)(?:het\s+)?(?:ngay\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/;
const OF_PART =
  /^(?:(den|toi|truoc)\s+)?(?:(?:het|cuoi)\s+)?((?:quy|thang)\s*(?:\d{1,2}|i{1,3}|iv)\s*(?:\/|\.|-|nam)\s*20\d\d)(?!\d)/;
const BETWEEN = /^[\s,:;]*(?:phai\s+)?/;

/** `plain` as `typedPlainly` gives it. Null where the text begins with no deadline. */
export function readDeadline(plain: string): DeadlineRead | null {
  const year = OF_YEAR.exec(plain) ?? BARE_YEAR.exec(plain);
  if (year) {
    const { first, last } = wholeYear(Number(year[2]));
    return read(year[1] === "truoc" ? addDays(first, -1) : last, plain, year[0]);
  }
  const date = OF_DAY.exec(plain);
  const day = date && dayOf(Number(date[4]), Number(date[3]), Number(date[2]));
  if (date && day) return read(date[1] === "truoc" ? addDays(day, -1) : day, plain, date[0]);
  const part = OF_PART.exec(plain);
  const time = part?.[2] ? vagueTime(part[2].replace(/\s*(?:\/|\.|-|nam)\s*(?=20)/, "/"), null) : null;
  return part && time ? read(part[1] === "truoc" ? addDays(time.start.first, -1) : time.start.last, plain, part[0]) : null;
}

const AT_END = /[\s,;]*\(?\s*((?:(?:tinh )?(?:den|toi|truoc)|het|cuoi)\s[^()]*?20\d\d)\s*\)?$/;

/** The same at the end of a text: "50 người (đến hết năm 2025)". */
export function readDeadlineAtEnd(plain: string): DeadlineRead | null {
  const match = AT_END.exec(plain);
  const found = match?.[1] ? readDeadline(match[1].replace(/^tinh /, "")) : null;
  return match && found && found.rest === "" ? { until: found.until, rest: plain.slice(0, match.index) } : null;
}

function read(until: Day, plain: string, taken: string): DeadlineRead {
  return { until, rest: plain.slice(taken.length).replace(BETWEEN, "") };
}
