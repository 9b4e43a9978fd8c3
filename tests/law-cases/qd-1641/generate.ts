/** People around every border of QĐ 1641; their expected answers are the second opinion's, never the rules'. */
import { dayNumber, lengthOf, monthsOn, partsOf, shown } from "../days.ts";
import { type Change, day, from, steps, Table } from "../make.ts";
import type { Generated } from "../opinion.ts";
import { type Random, randomFrom } from "../random.ts";
import { retires } from "../retirement.ts";
import { DISCIPLINES, RATINGS, withYears } from "../wordings.ts";
import { oracle } from "./oracle.ts";
import { CONTENT, PLANNED, POSTS, TAKEN, TERMS } from "./vocabulary.ts";

export const SEED = 1641;

const LISTED = "Phó Chủ tịch UBND tỉnh Lào Cai";
const BASE: Change = {
  "giới tính": "nam",
  "ngày sinh": "20/05/1985",
  "chức danh": LISTED,
  "quy hoạch": "(trống)",
  "nhiệm kỳ": "(trống)",
  "xếp loại": "Hoàn thành tốt nhiệm vụ",
  "kỷ luật": "Không",
  "khóa từ": "13/05/2024",
  "khóa đến": "26/05/2024",
  "nội dung": CONTENT,
  "căn cứ": "S004-04",
};
const PLAN: Change = { "chức danh": "Giám đốc Sở Nội vụ", "quy hoạch": "Phó Chủ tịch UBND tỉnh", "nhiệm kỳ": "2021-2026" };
const WOMAN: Change = { "giới tính": "nữ" };
const tableOf = (file: string, letter: string): Table => new Table(file, letter, BASE, oracle);

export function generate(): readonly Generated[] {
  return [ages(), terms(), service(), lengths(), words(), lawDays(), anybody(randomFrom(SEED))].map((table) => table.done());
}

const STARTS =
  "01/01/2023 28/02/2023 01/03/2023 31/12/2023 29/02/2024 01/03/2024 13/05/2024 31/08/2024 28/02/2025 30/06/2025".split(" ");
const KINDS: readonly (readonly [string, Change])[] = [
  ["nam giữ chức danh", {}],
  ["nữ giữ chức danh", WOMAN],
  ["nam được quy hoạch", PLAN],
  ["nữ được quy hoạch", { ...PLAN, ...WOMAN }],
];

/** The 45th birthday, a day about it, and the same where only the month or the year is known or a letter has another day. */
function ages(): Table {
  const table = tableOf("tuoi", "T");
  for (const text of STARTS) {
    const start = day(text);
    const { y, m, d } = partsOf(start);
    const birthday = dayNumber(y - 45, m, Math.min(d, lengthOf(y - 45, m)));
    for (const [kind, change] of KINDS) {
      for (const off of [-1, 0, 1]) {
        const born = { "ngày sinh": shown(birthday + off) };
        table.add(`45 tuổi, lệch ${off} ngày so với khai giảng ${text}, ${kind}`, "S004-05, CH-01", from(start), change, born);
      }
      for (const off of [-1, 0, 1]) {
        const at = partsOf(monthsOn(dayNumber(y - 45, m, 1), off));
        table.add(`Chỉ biết tháng ${at.m}/${at.y}, khai giảng ${text}, ${kind}`, "CH-03", from(start), change, {
          "ngày sinh": `tháng ${at.m}/${at.y}`,
        });
        table.add(`Chỉ biết năm ${y - 45 + off}, khai giảng ${text}, ${kind}`, "CH-03", from(start), change, {
          "ngày sinh": `năm ${y - 45 + off}`,
        });
      }
    }
    for (const before of [-60, -1, 0, 1, 30]) {
      for (const off of [-1, 0, 1]) {
        const letter = {
          "ngày văn bản": shown(start + before),
          "ngày sinh": shown(
            dayNumber(partsOf(start + before).y - 45, partsOf(start + before).m, Math.min(28, partsOf(start + before).d)) + off,
          ),
        };
        table.add(
          `Văn bản cách khai giảng ${text} ${before} ngày, 45 tuổi lệch ${off} ngày so với văn bản`,
          "CH-01",
          from(start),
          letter,
        );
      }
    }
  }
  for (const text of ["28/02/2025", "01/03/2025", "29/02/2024", "28/02/2024", "01/03/2024"]) {
    for (const [kind, change] of KINDS) {
      for (const year of [1976, 1980, 1984])
        table.add(`Sinh 29/02/${year}, khai giảng ${text}, ${kind}`, "CH-02", from(day(text)), change, {
          "ngày sinh": `29/02/${year}`,
        });
    }
  }
  return table;
}

/** Women of every month about the term's end, under both ends. */
function terms(): Table {
  const table = tableOf("nhiem-ky", "N");
  for (let month = 1971 * 12; month < 1974 * 12; month++) {
    const [y, m] = [Math.floor(month / 12), (month % 12) + 1];
    for (const end of ["", "30/09/2030", "31/03/2031"]) {
      const born = {
        "ngày sinh": month % 2 === 0 ? shown(dayNumber(y, m, 1)) : shown(dayNumber(y, m, lengthOf(y, m))),
        "mốc nhiệm kỳ": end,
      };
      table.add(`Nữ sinh ${m}/${y}, mốc hết nhiệm kỳ ${end === "" ? "không ghi" : end}`, "S004-06, CH-04, CH-05", WOMAN, born);
    }
    table.add(`Nữ chỉ biết sinh tháng ${m}/${y}`, "S004-06, CH-03, CH-04", WOMAN, { "ngày sinh": `tháng ${m}/${y}` });
  }
  for (const year of [1969, 1970, 1971, 1972, 1973, 1974, 1975]) {
    for (const end of ["", "31/03/2031"])
      table.add(`Nữ chỉ biết sinh năm ${year}`, "S004-06, CH-03, CH-04", WOMAN, {
        "ngày sinh": `năm ${year}`,
        "mốc nhiệm kỳ": end,
      });
    table.add(`Nam sinh năm ${year} không thuộc điểm b`, "S004-06", { "ngày sinh": `15/06/${year}` });
  }
  return table;
}

/** Every step of Decree 135: the months about each change of age, with courses that leave just enough service, a day less, a day more. */
function service(): Table {
  const table = tableOf("nghi-huu", "H");
  for (const woman of [false, true]) {
    for (const birth of steps(woman)) {
      const last = retires(woman, birth);
      const { m, y } = partsOf(birth);
      for (const [months, days] of [
        [18, 14],
        [24, 45],
      ] as const) {
        for (const off of [-1, 0, 1]) {
          const start = monthsOn(last, -months) + off;
          const year = partsOf(start).y;
          if (year < 2022 || year > 2026) continue;
          const born = { "giới tính": woman ? "nữ" : "nam", "ngày sinh": shown(birth + 9) };
          const what = `${woman ? "Nữ" : "Nam"} sinh ${m}/${y} nghỉ hưu ${shown(last)}, khóa ${days} ngày, ${months} tháng lệch ${off} ngày`;
          table.add(what, "S004-04, CH-05, CH-18", from(start, days), born);
          if (off === 0)
            table.add(`${what}, chỉ biết tháng sinh`, "CH-03, CH-18", from(start, days), born, {
              "ngày sinh": `tháng ${m}/${y}`,
            });
        }
      }
      const plain = { "giới tính": woman ? "nữ" : "nam", "ngày sinh": shown(birth) };
      table.add(`${woman ? "Nữ" : "Nam"} sinh ${m}/${y}, bậc tuổi nghỉ hưu ${shown(last)}`, "S004-06, CH-05", plain);
    }
  }
  return table;
}

/** Courses a day about a month for somebody whose service lies between 18 and 24 months; courses about the scheme's first and last day. */
function lengths(): Table {
  const table = tableOf("khoa-hoc", "K");
  for (const text of ["31/01/2024", "29/02/2024", "30/04/2024", "01/05/2024", "31/08/2024", "01/02/2025"]) {
    const start = day(text);
    const month = monthsOn(start, 1) - start;
    for (const off of [-2, -1, 0, 1])
      table.add(`Khóa ${month + off} ngày từ ${text}`, "CH-18", from(start, month + off), { "ngày sinh": "15/10/1964" });
  }
  for (const days of [1, 14, 31]) {
    for (const off of [-1, 0, 1]) {
      table.add(
        `Khai giảng lệch ${off} ngày so với ngày đầu Đề án, ${days} ngày`,
        "S004-09, CH-20",
        from(day("01/01/2023") + off, days),
      );
      table.add(
        `Bế giảng lệch ${off} ngày so với ngày cuối Đề án, ${days} ngày`,
        "S004-09, CH-20",
        from(day("31/12/2025") + off - days + 1, days),
      );
    }
  }
  return table;
}

/** Every wording, for each group. */
function words(): Table {
  const table = tableOf("cach-ghi", "G");
  for (const [kind, change] of [...KINDS, ["nữ 50 tuổi giữ chức danh", { ...WOMAN, "ngày sinh": "10/06/1973" }] as const]) {
    for (const text of Object.keys(POSTS))
      for (const start of ["13/05/2024", "13/01/2025"])
        table.add(
          `Chức danh “${text}”, ${kind}`,
          "S004-05, CH-06, CH-07, CH-08",
          change,
          { "chức danh": text },
          from(day(start)),
        );
    for (const text of Object.keys(RATINGS))
      for (const start of ["13/05/2024", "31/12/2024", "01/01/2025"])
        table.add(`Xếp loại “${withYears(text, Number(start.slice(6)))}”, ${kind}`, "CH-13, CH-14", change, from(day(start)), {
          "xếp loại": withYears(text, Number(start.slice(6))),
        });
    for (const text of Object.keys(DISCIPLINES))
      table.add(`Kỷ luật “${text}”, ${kind}`, "CH-15, CH-16", change, { "kỷ luật": text });
    for (const text of Object.keys(TAKEN))
      for (const content of [CONTENT, ""])
        table.add(`Đã học “${text}”, ${kind}`, "S004-11, CH-17", change, { "đã học": text, "nội dung": content });
  }
  for (const post of Object.keys(PLANNED))
    for (const term of Object.keys(TERMS))
      table.add(`Quy hoạch “${post}”, giai đoạn “${term}”`, "S004-07, CH-09, CH-10", PLAN, {
        "quy hoạch": post,
        "nhiệm kỳ": term,
      });
  return table;
}

/** The days on which law changes, by the course and by the day that is chosen. */
function lawDays(): Table {
  const table = tableOf("ngay-luat", "Y");
  for (const start of ["29/06/2025", "30/06/2025", "01/07/2025", "02/07/2025", "13/05/2024"]) {
    for (const chosen of ["", "28/12/2022", "30/06/2025", "01/07/2025", "31/12/2026"]) {
      for (const rating of ["Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", ""]) {
        table.add(
          `Khóa từ ${start}, luật ngày ${chosen === "" ? "của khóa" : chosen}, xếp loại “${rating}”`,
          "CH-19, CH-21",
          from(day(start)),
          { "ngày luật": chosen, "xếp loại": rating },
        );
      }
      table.add(
        `Khóa từ ${start}, luật ngày ${chosen === "" ? "của khóa" : chosen}, thiếu thời gian công tác`,
        "CH-18, CH-19, CH-21",
        from(day(start)),
        { "ngày luật": chosen, "ngày sinh": "20/03/1963" },
      );
    }
  }
  return table;
}

/** Everything together, by lot. */
function anybody(random: Random): Table {
  const table = tableOf("ngau-nhien", "R");
  for (let index = 0; index < 400; index++) {
    const start = day(random.pick(STARTS)) + random.whole(3) - 1;
    const year = partsOf(start).y;
    const born = dayNumber(
      year - 45 - random.whole(8) + (random.whole(2) === 0 ? 0 : 4),
      1 + random.whole(12),
      1 + random.whole(28),
    );
    const { y, m } = partsOf(born);
    const vague = random.whole(8);
    table.add("Kết hợp ngẫu nhiên", "S004-04", from(start, random.pick([10, 14, 16, 29, 31, 60])), {
      "giới tính": random.pick(["nam", "nữ"]),
      "ngày sinh": vague === 0 ? `năm ${y}` : vague === 1 ? `tháng ${m}/${y}` : shown(born),
      "chức danh": random.pick(Object.keys(POSTS)),
      "quy hoạch": random.pick(Object.keys(PLANNED)),
      "nhiệm kỳ": random.pick(Object.keys(TERMS)),
      "xếp loại": withYears(random.pick(["HTT", "HTT", ...Object.keys(RATINGS)]), year),
      "kỷ luật": random.pick(["Không", "Không", "Không", ...Object.keys(DISCIPLINES)]),
      "đã học": random.pick(["", "", "", ...Object.keys(TAKEN)]),
      "ngày văn bản": random.whole(4) === 0 ? shown(start - random.whole(200)) : "",
      "ngày luật": random.whole(6) === 0 ? random.pick(["30/06/2025", "01/07/2025"]) : "",
      "mốc nhiệm kỳ": random.whole(4) === 0 ? "31/03/2031" : "",
    });
  }
  return table;
}
