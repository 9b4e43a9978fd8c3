/** The headings inside a table ("A. Khối Đảng", "II. Sở Nội vụ", "Danh sách dự bị"), kept as a path from the outermost. */
import type { Heading } from "./table.ts";

type Level = "letter" | "roman" | "number" | "plain";

interface Kept {
  readonly level: Level;
  readonly mark: string;
  readonly heading: Heading;
  /** For a heading without a number: the path it stands in. */
  readonly within: readonly Kept[];
}

export class HeadingPath {
  private kept: readonly Kept[] = [];

  /** Puts a heading in its place: one of the same kind replaces the former and all below it. */
  add(heading: Heading): void {
    const mark = /^\(?\s*([A-Za-zĐđ]{1,5}|\d{1,3}(?:\.\d{1,3})*)\s*[.):\-–/]/.exec(heading.text)?.[1] ?? "";
    const level = this.levelOf(mark);
    const within = level === "plain" ? this.numbered() : [];
    this.kept = [...(level === "plain" ? [] : this.above(level, mark)), { level, mark, heading, within }];
  }

  /** The path without the headings that have no number. */
  private numbered(): readonly Kept[] {
    const running = this.kept.find(({ level }) => level === "plain");
    return running && this.kept.length === 1 ? running.within : this.kept.filter(({ level }) => level !== "plain");
  }

  /** "B." after "A. … Dự bị" closes the reserves of A; "I." under "Danh sách dự bị" begins among them. */
  private above(level: Level, mark: string): readonly Kept[] {
    const running = this.kept.find((one) => one.level === "plain" && isRunning(one.heading));
    const before = running?.within.findIndex((one) => one.level === level && follows(one.mark, mark, level)) ?? -1;
    if (running && before >= 0) return running.within.slice(0, before);
    const same = this.kept.findIndex((one) => one.level === level);
    if (same >= 0) return this.kept.slice(0, same);
    return this.kept.filter((one) => one.level !== "plain" || isRunning(one.heading));
  }

  /** Outermost first; the same array while nothing changes, so that a thousand lines share it. */
  path(): readonly Heading[] {
    return this.kept.map(({ heading }) => heading);
  }

  /** "C", "D", "I" are letters after "B", "C", "H", and Roman numbers otherwise. */
  private levelOf(mark: string): Level {
    if (mark === "") return "plain";
    if (/^\d/.test(mark)) return "number";
    const path = [...this.kept, ...this.kept.flatMap(({ within }) => within)];
    const before = path.find(({ level }) => level === "letter")?.mark;
    if (before !== undefined && mark.length === 1 && follows(before, mark, "letter")) return "letter";
    if (/^[IVXLC]+$/.test(mark)) return "roman";
    return mark.length === 1 ? "letter" : "plain";
  }
}

/** "Danh sách dự bị", "Danh sách chính thức": headings that hold for every numbered heading below them. */
function isRunning({ text }: Heading): boolean {
  return /danh\s+sách|dự\s+(bị|phòng)|chính\s+thức/i.test(text);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Whether a numbering goes on: B after A, III after II, 4 after 3. */
function follows(before: string, mark: string, level: Level): boolean {
  return ordinal(mark, level) === ordinal(before, level) + 1;
}

function ordinal(mark: string, level: Level): number {
  if (level === "letter") return mark.toUpperCase().charCodeAt(0);
  if (level === "number") return Number(mark.split(".").at(-1));
  const values = [...mark.toUpperCase()].map((letter) => ROMAN[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
