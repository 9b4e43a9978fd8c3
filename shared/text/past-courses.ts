/**
 * Courses somebody has been on, as a cell tells them: "Đã tham gia năm 2023: Cải cách hành chính, Đề án 1641 (NSNN)". And whether that
 * repeats a course: State budget, the same content and a year of the period, all three shown. Anything less is for a person to say.
 */
import type { Truth } from "../conditions/explanation.ts";
import { fold } from "./fold.ts";
import { isBlank, saysNone } from "./nothing-said.ts";
import { type PastCourse, parsePastCourse, splitCourses } from "./past-course.ts";
import { remember } from "./remember.ts";
import { sameContent } from "./same-content.ts";

export type { PastCourse } from "./past-course.ts";

export interface PastCourses {
  /** `empty`: nothing said; `none`: said to be none. */
  readonly kind: "none" | "empty" | "courses";
  readonly courses: readonly PastCourse[];
}

const NEVER = /^(?:chua|khong) (?:tung |duoc |he )?(?:tham gia|di|du|hoc|cu|co|dao tao|boi duong|qua)\b(?!.*\d{4})/;

export const readPastCourses: (text: string) => PastCourses = remember((text) => {
  if (isBlank(text)) return { kind: "empty", courses: [] };
  if (saysNone(text) || NEVER.test(fold(text))) return { kind: "none", courses: [] };
  return { kind: "courses", courses: splitCourses(text).map(parsePastCourse) };
});

export interface ToldCourse {
  readonly programme?: string;
  readonly content: string;
  readonly year: number;
  readonly stateBudget: boolean;
}

/** A past course that is told field by field and not in a sheet's words. */
export function readPastCourse({ programme, content, year, stateBudget }: ToldCourse): PastCourse {
  const text = [content, programme, year].filter(Boolean).join(", ");
  return {
    text,
    content: content === "" ? null : content,
    years: [year],
    programme: programme ?? null,
    stateBudget: stateBudget ? "holds" : "fails",
  };
}

/** What is not shown to be the same: whose money, which content, which year. */
export type Lacking = "money" | "content" | "year";

export interface RepeatReading {
  /** `no`: no past course; `repeats`: all three are shown; `maybe`: a course was taken and something is not shown. */
  readonly answer: "repeats" | "maybe" | "no";
  /** Of the course nearest to a repeat. */
  readonly lacking: readonly Lacking[];
  /** The course that the answer rests on. */
  readonly course: PastCourse | null;
}

/** Compares all past courses with one that is planned; the nearest to a repeat decides. Years are both included. */
export function repeatOf(
  past: PastCourses,
  planned: { readonly content: string | null },
  from: number,
  to: number,
): RepeatReading {
  let nearest: RepeatReading = { answer: "no", lacking: [], course: null };
  for (const course of past.courses) {
    const lacking = lackingOf(course, planned.content, from, to);
    if (lacking.length === 0) return { answer: "repeats", lacking, course };
    if (nearest.course === null || lacking.length < nearest.lacking.length) nearest = { answer: "maybe", lacking, course };
  }
  return nearest;
}

function lackingOf(course: PastCourse, content: string | null, from: number, to: number): Lacking[] {
  const inPeriod: Truth =
    course.years.length > 0 && course.years.every((year) => year >= from && year <= to) ? "holds" : "unknown";
  const facts = { money: course.stateBudget, content: sameContent(course.content, content), year: inPeriod };
  return (["money", "content", "year"] as const).filter((name) => facts[name] !== "holds");
}
