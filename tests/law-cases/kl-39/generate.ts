/** People around every border of Conclusion 39 and its Regulation; expected by the second opinion, never by the rules. */
import { monthsOn, partsOf, shown } from "../days.ts";
import { type Change, day, from, steps, Table } from "../make.ts";
import type { Generated } from "../opinion.ts";
import { type Random, randomFrom } from "../random.ts";
import { retires } from "../retirement.ts";
import { DISCIPLINES, RATINGS, withYears } from "../wordings.ts";
import { oracle } from "./oracle.ts";
import { COMMITMENTS, TAKEN, TARGETS } from "./vocabulary.ts";

export const SEED = 39;

const BASE: Change = {
  "giới tính": "nam",
  "ngày sinh": "20/05/1980",
  "chức danh": "Vụ trưởng Vụ Tổ chức cán bộ",
  "xếp loại": "Hoàn thành tốt nhiệm vụ",
  "kỷ luật": "Không",
  "loại nhân sự": "Công chức",
  "loại khóa": "Ngắn hạn",
  "giữ chức vụ đến": "31/12/2030",
  "cam kết": "Đã ký",
  ...from(day("13/05/2024")),
};
/** Each kind with a course of its length. */
const COURSES: readonly (readonly [kind: string, days: number, months: number])[] = [
  ["Ngắn hạn", 14, 18],
  ["Trung hạn", 90, 24],
  ["Ngoại ngữ", 240, 24],
];
const tableOf = (file: string, letter: string): Table => new Table(file, letter, BASE, oracle);

export function generate(): readonly Generated[] {
  return [retirement(), terms(), words(), past(), lawDays(), anybody(randomFrom(SEED))].map((table) => table.done());
}

/** Every step of Decree 135, against the months that each kind of course asks for. */
function retirement(): Table {
  const table = tableOf("nghi-huu", "H");
  for (const woman of [false, true])
    for (const birth of steps(woman)) {
      const last = retires(woman, birth);
      const { m, y } = partsOf(birth);
      for (const [kind, days, months] of COURSES)
        for (const off of [-1, 0, 1]) {
          const start = monthsOn(last, -months) + off;
          if (partsOf(start).y < 2023 || partsOf(start).y > 2030) continue;
          const born = { "giới tính": woman ? "nữ" : "nam", "ngày sinh": shown(birth + 9), "giữ chức vụ đến": "31/12/2040" };
          table.add(
            `${woman ? "Nữ" : "Nam"} sinh ${m}/${y} nghỉ hưu ${shown(last)}, khóa ${kind.toLowerCase()}, ${months} tháng lệch ${off} ngày`,
            "CH-05, CH-26",
            from(start, days),
            born,
            { "loại khóa": kind },
          );
        }
    }
  return table;
}

/** The end of the term in the post, a day about 18 and 24 months; the post's term not told. */
function terms(): Table {
  const table = tableOf("giu-chuc-vu", "N");
  for (const [kind, days, months] of COURSES)
    for (const text of ["31/01/2023", "13/05/2024", "29/02/2024", "30/06/2025", "31/08/2025", "01/07/2026"]) {
      const start = day(text);
      for (const asked of [months, 18, 24])
        for (const off of [-1, 0, 1]) {
          const until = shown(monthsOn(start, asked) + off);
          table.add(`Khóa ${kind.toLowerCase()} từ ${text}, giữ chức vụ đến ${until}`, "CH-26", from(start, days), {
            "loại khóa": kind,
            "giữ chức vụ đến": until,
          });
        }
      table.add(`Khóa ${kind.toLowerCase()} từ ${text}, không rõ giữ chức vụ đến khi nào`, "CH-26", from(start, days), {
        "loại khóa": kind,
        "giữ chức vụ đến": "",
      });
    }
  return table;
}

/** Every wording, for each kind of course. */
function words(): Table {
  const table = tableOf("cach-ghi", "G");
  for (const [kind, days] of COURSES)
    for (const start of ["13/05/2024", "01/07/2025"]) {
      const change = { ...from(day(start), days), "loại khóa": kind };
      const what = `khóa ${kind.toLowerCase()} từ ${start}`;
      for (const target of Object.keys(TARGETS)) {
        const [position = "", by = ""] = target.split("|");
        for (const commitment of Object.keys(COMMITMENTS))
          table.add(`${position}${by && `, diện ${by}`}, cam kết “${commitment}”, ${what}`, "CH-27, CH-28", change, {
            "chức danh": position,
            "diện quản lý": by,
            "cam kết": commitment,
          });
      }
      for (const text of Object.keys(RATINGS))
        table.add(`Xếp loại “${withYears(text, Number(start.slice(6)))}”, ${what}`, "CH-13, CH-14", change, {
          "xếp loại": withYears(text, Number(start.slice(6))),
        });
      for (const text of Object.keys(DISCIPLINES))
        table.add(`Kỷ luật “${text}”, ${what}`, "CH-15, CH-16", change, { "kỷ luật": text });
    }
  return table;
}

/** Courses taken before, in the year of the course, beside it and long before. */
function past(): Table {
  const table = tableOf("da-hoc", "P");
  for (const [kind, days] of COURSES)
    for (const start of ["15/01/2023", "13/05/2024", "31/12/2024", "01/01/2025", "13/05/2025"])
      for (const text of Object.keys(TAKEN))
        table.add(`Đã học “${text}”, khóa ${kind.toLowerCase()} từ ${start}`, "CH-29", from(day(start), days), {
          "loại khóa": kind,
          "đã học": text,
        });
  return table;
}

/** The general law stands in for language courses alone, and only while it is confirmed. */
function lawDays(): Table {
  const table = tableOf("ngay-luat", "Y");
  for (const personnel of ["", "Cán bộ", "Công chức", "Viên chức"])
    for (const [kind, days] of COURSES)
      for (const start of ["30/06/2025", "01/07/2025", "30/06/2026", "01/07/2026"])
        for (const chosen of ["", "30/06/2025", "01/07/2025", "01/07/2026"])
          table.add(
            `Nam sinh 3/1965, khóa ${kind.toLowerCase()} từ ${start}, luật ngày ${chosen || "của khóa"}, ${personnel || "chưa rõ loại"}`,
            "CH-19, CH-21, CH-25, CH-26",
            from(day(start), days),
            {
              "loại khóa": kind,
              "loại nhân sự": personnel,
              "ngày luật": chosen,
              "ngày sinh": "20/03/1965",
            },
          );
  return table;
}

function anybody(random: Random): Table {
  const table = tableOf("ngau-nhien", "R");
  for (let index = 0; index < 300; index++) {
    const [kind, days, months] = random.pick(COURSES);
    const start = day(random.pick(["15/01/2023", "13/05/2024", "30/06/2025", "01/07/2026"])) + random.whole(3) - 1;
    const woman = random.whole(2) === 0;
    const birth = random.pick(steps(woman)) + random.whole(28) + (random.whole(2) === 0 ? 4_000 : 0);
    const [position = "", by = ""] = random.pick(Object.keys(TARGETS)).split("|");
    table.add("Kết hợp ngẫu nhiên", "S001-07", from(start, days), {
      "giới tính": woman ? "nữ" : "nam",
      "ngày sinh": random.whole(5) === 0 ? `năm ${partsOf(birth).y}` : shown(birth),
      "chức danh": position,
      "diện quản lý": by,
      "loại khóa": kind,
      "xếp loại": withYears(random.pick(["HTT", "HTT", ...Object.keys(RATINGS)]), partsOf(start).y),
      "kỷ luật": random.pick(["Không", "Không", "Không", ...Object.keys(DISCIPLINES)]),
      "cam kết": random.pick(["Đã ký", "Đã ký", ...Object.keys(COMMITMENTS)]),
      "giữ chức vụ đến": random.whole(4) === 0 ? "" : shown(monthsOn(start, months) + random.whole(60) - 20),
      "đã học": random.pick(["", "", ...Object.keys(TAKEN)]),
      "ngày luật": random.whole(6) === 0 ? random.pick(["30/06/2025", "01/07/2026"]) : "",
    });
  }
  return table;
}
