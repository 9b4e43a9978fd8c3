/** The headings inside a table ("A. Khối Đảng", "II. Sở Nội vụ", "Danh sách dự bị"), kept as a path from the outermost. */
import type { Heading } from "./table.ts";

type Level = "letter" | "roman" | "number" | "plain";

interface Kept {
  readonly level: Level;
  readonly mark: string;
  readonly heading: Heading;
}

export class HeadingPath {
  private kept: Kept[] = [];

  /** Puts a heading in its place: one of the same kind replaces the former and all below it. */
  add(heading: Heading): void {
    const mark = /^\(?\s*([A-Za-zĐđ]{1,5}|\d{1,3}(?:\.\d{1,3})*)\s*[.):\-–/]/.exec(heading.text)?.[1] ?? "";
    const level = this.levelOf(mark);
    const same = this.kept.findIndex((one) => one.level === level);
    this.kept = [
      ...(level === "plain"
        ? []
        : same >= 0
          ? this.kept.slice(0, same)
          : this.kept.filter((one) => one.level !== "plain" || isRunning(one.heading))),
      { level, mark, heading },
    ];
  }

  /** Outermost first; the same array while nothing changes, so that a thousand lines share it. */
  path(): readonly Heading[] {
    return this.kept.map(({ heading }) => heading);
  }

  /** "C", "D", "I" are letters after "B", "C", "H", and Roman numbers otherwise. */
  private levelOf(mark: string): Level {
    if (mark === "") return "plain";
    if (/^\d/.test(mark)) return "number";
    const before = this.kept.find(({ level }) => level === "letter")?.mark;
    const follows = before !== undefined && mark.length === 1 && mark.charCodeAt(0) === before.charCodeAt(0) + 1;
    if (follows) return "letter";
    if (/^[IVXLC]+$/.test(mark)) return "roman";
    return mark.length === 1 ? "letter" : "plain";
  }
}

/** "Danh sách dự bị", "Danh sách chính thức": headings that hold for every numbered heading below them. */
function isRunning({ text }: Heading): boolean {
  return /danh\s+sách|dự\s+(bị|phòng)|chính\s+thức/i.test(text);
}
