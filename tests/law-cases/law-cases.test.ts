/** The tables of cases that lawyers keep in `law-cases/`: what each line says must be what the rules say. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programmeNamed } from "../../shared/programmes/index.ts";
import { asker } from "./ask.ts";
import { readCsv } from "./csv.ts";
import { type CaseRow, readCases } from "./table.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "law-cases");

const idsIn = (file: string): string[] => readCsv(readFileSync(file, "utf8")).map(({ cells }) => cells[0] ?? "");
/** Sentences of the texts, and the readings where the texts are silent. */
const sources = new Set([...idsIn(join(ROOT, "tests/fixtures/law/requirements.csv")), ...idsIn(join(FOLDER, "cach-hieu.csv"))]);

const programmes = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const tables = programmes.flatMap((programme) =>
  readdirSync(join(FOLDER, programme), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ programme, name: `${programme}/${name.replaceAll("\\", "/")}`, path: join(FOLDER, programme, name) })),
);

const read = tables.map((table) => ({ ...table, ...readCases(table.name, readFileSync(table.path, "utf8"), sources) }));

/** What a line says and the rules do not. */
function differences(row: CaseRow, ask: ReturnType<typeof asker>): string[] {
  const { decision, group, clauses } = ask(row);
  const wanted = row
    .cell("điều khoản")
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
  const sides: [string, string, string][] = [
    ["kết luận", row.cell("kết luận"), decision],
    ["nhóm", row.cell("nhóm"), group],
    ["điều khoản", wanted.toSorted().join("; "), clauses.toSorted().join("; ")],
  ];
  return sides.flatMap(([column, said, found]) =>
    said === found ? [] : [`${row.place} (${row.id}), cột “${column}”: bảng ghi “${said}”, quy tắc cho “${found}”.`],
  );
}

test.each(read)("$name can be read", ({ wrong }) => {
  expect(wrong).toEqual([]);
});

test.each(read)("$name: the rules answer as it says", ({ programme, rows }) => {
  const found = programmeNamed(programme);
  if (!found) throw new Error(`law-cases/${programme}: no such programme`);
  const ask = asker(found);
  expect(rows.flatMap((row) => differences(row, ask))).toEqual([]);
});

test("at least two hundred cases are written by hand, and no two have one id", () => {
  const byHand = read.filter(({ name }) => !name.includes("/sinh/")).flatMap(({ rows }) => rows);
  expect(byHand.length).toBeGreaterThanOrEqual(200);
  for (const programme of programmes) {
    const ids = read.filter((table) => table.programme === programme).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size, programme).toBe(ids.length);
  }
});

describe("what is wrong in a table is said by row and column, all at once", () => {
  const sample = read.find(({ name }) => name.endsWith("/nhom-a.csv"));
  const text = readFileSync(sample?.path ?? "", "utf8");
  const [header = "", line = ""] = text.split("\n");
  const wrongIn = (...lines: readonly string[]): string[] => readCases("thử.csv", [header, ...lines].join("\n"), sources).wrong;

  test.each<[string, string, string, RegExp]>([
    [
      "a day that is not real",
      "20/05/1985",
      "31/02/1979",
      /^thử\.csv, dòng 2, cột “ngày sinh”: “31\/02\/1979” không đọc được; ghi ngày\/tháng\/năm có thật/,
    ],
    ["a gender", ";nam;", ";nàm;", /cột “giới tính”: “nàm” không đọc được; ghi “nam” hoặc “nữ”/],
    ["a decision", ";đủ điều kiện;", ";được;", /cột “kết luận”: “được” không đọc được; ghi một trong: đủ điều kiện/],
    ["a sentence that does not exist", "S004-05", "S004-99", /cột “căn cứ”: không có câu hay cách hiểu nào mang mã “S004-99”/],
  ])("%s", (_, before, after, message) => {
    expect(line).toContain(before);
    const [first, ...more] = wrongIn(line.replace(before, after));
    expect(first).toMatch(message);
    expect(more).toEqual([]);
  });

  test("one id twice; every fault of every line", () => {
    expect(wrongIn(line, line)).toEqual(["thử.csv, dòng 3, cột “mã”: “A-001” đã có ở dòng 2; mỗi trường hợp một mã riêng."]);
    expect(wrongIn(line.replace("20/05/1985", "1985").replace(";nam;", ";;"), line.replace("A-001", ""))).toHaveLength(3);
  });

  test("a column that is missing or misspelt", () => {
    const { wrong } = readCases("thử.csv", text.replace("kỷ luật", "kỹ luật"), sources);
    expect(wrong).toEqual(["thử.csv, dòng 1: thiếu cột “kỷ luật”.", expect.stringContaining("không có cột nào tên “kỹ luật”")]);
  });

  test("as Excel saves it with commas, quotes and without a mark of UTF-8", () => {
    const commas = text
      .replace(/^\uFEFF/, "")
      .split("\n")
      .map((one) =>
        one === ""
          ? ""
          : one
              .split(";")
              .map((cell) => `"${cell.replaceAll('"', '""')}"`)
              .join(","),
      )
      .join("\r\n");
    const plain = readCases("thử.csv", text, sources).rows.filter(({ cell }) => !cell("điều khoản").includes(";"));
    const { rows } = readCases("thử.csv", commas, sources);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.slice(0, 5).map(({ cell }) => cell("chức danh"))).toEqual(plain.slice(0, 5).map(({ cell }) => cell("chức danh")));
  });
});
