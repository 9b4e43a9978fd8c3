/**
 * A plan as it is sent: facts as codes, no names, no free text about a person. The identity number is replaced by a keyed token in the
 * Worker before anything is kept, and is never stored. What each programme sends is said by the programme itself (`Sending`).
 */
import type { Gender } from "../law/retirement.ts";
import type { FundingSource } from "../text/funding.ts";
import type { ListedPost } from "../text/listed-posts.ts";
import type { RatingLevel } from "../text/ratings.ts";

/** "2024-05-13", "2024-05", "2024", or "2024-07-01/2024-09-30" where a sheet says "Quý III". */
export type DaysText = string;

/** A code, or "unknown" where the sheet does not decide. */
export type Known<Code extends string> = Code | "unknown";

export interface SentCourse {
  /** Unique within the plan: people name their course by it. */
  readonly id: string;
  /** What tells courses apart in totals: "K01", or its name where the plan gives no code; "" for a line that names none. */
  readonly code: string;
  readonly name?: string | undefined;
  readonly country?: string | undefined;
  readonly start?: DaysText | undefined;
  readonly end?: DaysText | undefined;
}

/** The facts that the conditions of QĐ 1641 look at, as codes. */
export interface SentFacts {
  readonly gender: Known<Gender>;
  /** Absent when it is missing or cannot be true; two centuries when it cannot be read (`sent-birth.ts`). */
  readonly birthDate?: DaysText | undefined;
  /** The listed post that is held; "other" for every other post. */
  readonly post: Known<ListedPost | "other">;
  /** One of lãnh đạo, quản lý, and a cán bộ or công chức. */
  readonly leads: Known<"yes" | "no">;
  readonly plannedPost: Known<"listed" | "other">;
  readonly plannedTerm: Known<"covered" | "other">;
  /** Of the year before the course. */
  readonly rating: Known<RatingLevel>;
  readonly discipline: Known<"none" | "ended" | "pending" | "serving">;
  /** Has the content of this course been taken before on the State budget. */
  readonly repeat: Known<"no" | "repeats">;
  /** A document on retirement at a higher age stands in the sheet. */
  readonly extended: boolean;
  /** "YYYY-MM-DD": the day of the letter that puts the person forward. */
  readonly nominatedOn?: string | undefined;
}

interface SentLine extends SentFacts {
  /** The line, as the planner's workbook knows it: "Đề cử!24". Unique within the plan; answers name it. */
  readonly ref: string;
  /** `SentCourse.id`. */
  readonly course: string;
  /** Whole đồng; absent when the sheet names no cost. */
  readonly cost?: number | undefined;
  readonly source?: FundingSource | undefined;
  /** The line's own province, else the letterhead's, on the map of the course's first day: "63:10", "34:15". */
  readonly province?: string | undefined;
}

export interface SentPerson extends SentLine {
  /** Twelve digits. Not sent where two different people claim it: it then tells nobody. */
  readonly personId?: string | undefined;
}

/** What the Worker works with once the number is forgotten. */
export interface SealedPerson extends SentLine {
  /** The keyed token of the number; null when none was sent. Equal for equal numbers. */
  readonly personKey: string | null;
  /** What the number contradicts, told before it was forgotten: "gender", "year", "province", as `idContradictions` names them. */
  readonly idContradicts: readonly string[];
}

export interface SentPlan<Person = SentPerson> {
  readonly courses: readonly SentCourse[];
  readonly people: readonly Person[];
}
