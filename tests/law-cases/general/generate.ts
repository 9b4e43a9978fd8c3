/** People around every border of the general law, for the programmes that ask for nothing else; expected by the second opinion. */
import { monthsOn, partsOf, shown } from "../days.ts";
import { type Change, day, from, steps, Table } from "../make.ts";
import type { Generated } from "../opinion.ts";
import { type Random, randomFrom } from "../random.ts";
import { retires } from "../retirement.ts";
import { DISCIPLINES, RATINGS, withYears } from "../wordings.ts";
import { oracle } from "./oracle.ts";

const KINDS = ["", "Cán bộ", "Công chức", "Viên chức"];
const BASE: Change = {
  "giới tính": "nam",
  "ngày sinh": "20/05/1985",
  "chức danh": "Chuyên viên Sở Nội vụ",
  "xếp loại": "Hoàn thành tốt nhiệm vụ",
  "kỷ luật": "Không",
  "khóa từ": "15/05/2023",
  "khóa đến": "28/05/2023",
  nước: "Nhật Bản",
};

export function generateGeneral(seed: number, sentence: string): readonly Generated[] {
  const tableOf = (file: string, letter: string): Table => new Table(file, letter, BASE, oracle);
  return [
    service(tableOf("nghi-huu", "H"), sentence),
    lengths(tableOf("khoa-hoc", "K"), sentence),
    words(tableOf("cach-ghi", "G"), sentence),
    lawDays(tableOf("ngay-luat", "Y"), sentence),
    anybody(tableOf("ngau-nhien", "R"), sentence, randomFrom(seed)),
  ].map((table) => table.done());
}

/** Every step of Decree 135, with courses that leave just enough service, a day less, a day more. */
function service(table: Table, sentence: string): Table {
  for (const woman of [false, true]) {
    for (const birth of steps(woman)) {
      const last = retires(woman, birth);
      const { m, y } = partsOf(birth);
      for (const [months, days] of [
        [18, 10],
        [24, 45],
      ] as const) {
        for (const off of [-1, 0, 1]) {
          const start = monthsOn(last, -months) + off;
          const year = partsOf(start).y;
          if (year < 2022 || year > 2027) continue;
          const born = { "giới tính": woman ? "nữ" : "nam", "ngày sinh": shown(birth + 9) };
          const what = `${woman ? "Nữ" : "Nam"} sinh ${m}/${y} nghỉ hưu ${shown(last)}, khóa ${days} ngày, ${months} tháng lệch ${off} ngày`;
          for (const kind of KINDS)
            table.add(`${what}, ${kind || "chưa rõ loại"}`, `${sentence}, CH-05, CH-18`, from(start, days), born, {
              "loại nhân sự": kind,
            });
          if (off === 0)
            table.add(`${what}, chỉ biết năm sinh`, "CH-03, CH-18", from(start, days), born, { "ngày sinh": `năm ${y}` });
        }
      }
    }
  }
  return table;
}

function lengths(table: Table, sentence: string): Table {
  for (const text of ["31/01/2023", "28/02/2023", "30/04/2023", "01/05/2023", "31/08/2023", "01/02/2024", "29/02/2024"]) {
    const start = day(text);
    const month = monthsOn(start, 1) - start;
    // Retires between 18 and 24 months later, so that the length of the course decides.
    const birth = steps(false).find(
      (one) => retires(false, one) >= monthsOn(start, 18) && retires(false, one) < monthsOn(start, 24),
    );
    for (const off of [-2, -1, 0, 1])
      for (const country of ["Nhật Bản", "Việt Nam"])
        table.add(`Khóa ${month + off} ngày từ ${text}, ${country}`, `${sentence}, CH-18, CH-24`, from(start, month + off), {
          nước: country,
          "ngày sinh": shown(birth ?? day("15/05/1964")),
        });
  }
  return table;
}

/** Every wording, for each kind of personnel, at home and abroad, before and after the law changed. */
function words(table: Table, sentence: string): Table {
  for (const kind of KINDS)
    for (const country of ["Nhật Bản", "Việt Nam", "Trong nước"])
      for (const start of ["15/05/2023", "31/12/2024", "01/07/2025", "01/07/2026"]) {
        const change = { ...from(day(start)), "loại nhân sự": kind, nước: country };
        const what = `${kind || "chưa rõ loại"}, ${country}, khóa từ ${start}`;
        for (const text of Object.keys(RATINGS)) {
          const typed = withYears(text, Number(start.slice(6)));
          table.add(`Xếp loại “${typed}”, ${what}`, `${sentence}, CH-13, CH-14, CH-24`, change, { "xếp loại": typed });
        }
        for (const text of Object.keys(DISCIPLINES))
          table.add(`Kỷ luật “${text}”, ${what}`, `${sentence}, CH-15, CH-16, CH-24`, change, { "kỷ luật": text });
      }
  return table;
}

function lawDays(table: Table, sentence: string): Table {
  for (const kind of KINDS)
    for (const start of ["30/06/2025", "01/07/2025", "30/06/2026", "01/07/2026"])
      for (const chosen of ["", "01/01/2023", "30/06/2025", "01/07/2025", "30/06/2026", "01/07/2026"])
        for (const change of [{ "xếp loại": "Hoàn thành nhiệm vụ" }, { "ngày sinh": "20/03/1963" }])
          table.add(
            `Khóa từ ${start}, luật ngày ${chosen || "của khóa"}, ${kind || "chưa rõ loại"}`,
            `${sentence}, CH-19, CH-21, CH-25`,
            from(day(start)),
            change,
            { "ngày luật": chosen, "loại nhân sự": kind },
          );
  return table;
}

function anybody(table: Table, sentence: string, random: Random): Table {
  for (let index = 0; index < 300; index++) {
    const start = day(random.pick(["15/05/2023", "29/02/2024", "30/06/2025", "01/07/2026"])) + random.whole(3) - 1;
    const woman = random.whole(2) === 0;
    const birth = random.pick(steps(woman)) + random.whole(28);
    table.add("Kết hợp ngẫu nhiên", sentence, from(start, random.pick([10, 29, 30, 31, 60])), {
      "giới tính": woman ? "nữ" : "nam",
      "ngày sinh": random.whole(6) === 0 ? `năm ${partsOf(birth).y}` : shown(birth + (random.whole(3) === 0 ? 4_000 : 0)),
      "loại nhân sự": random.pick(KINDS),
      nước: random.pick(["Nhật Bản", "Nhật Bản", "Đức", "Việt Nam"]),
      "xếp loại": withYears(random.pick(["HTT", "HTT", ...Object.keys(RATINGS)]), partsOf(start).y),
      "kỷ luật": random.pick(["Không", "Không", ...Object.keys(DISCIPLINES)]),
      "ngày luật": random.whole(5) === 0 ? random.pick(["30/06/2025", "01/07/2025", "01/07/2026"]) : "",
    });
  }
  return table;
}
