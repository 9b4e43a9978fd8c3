/** A change of rules rehearsed: against the same rules, rules with another age, a record, a revision, and rules too old to ask. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../cli/rehearsal/compare.ts";
import type { Reading } from "../../cli/rehearsal/rule-pack.ts";
import type { FindingStanding, Reason, Standing } from "../../cli/rehearsal/standing.ts";
import { checkWorkbook } from "../../shared/check.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { ROOT } from "./run-command.ts";

const SAMPLES = join(ROOT, "tests", "fixtures", "samples");
const FLAT = "qd1641-flat.xlsx";
const folder = mkdtempSync(join(tmpdir(), "kehoach-rehearse-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
/** As a person calls it, from the folder of the samples. */
function run(command: "pack" | "rehearse", ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "run.mjs"), command, ...args], {
    cwd: SAMPLES,
    encoding: "utf8",
    env: { ...process.env, KEHOACH_CWD: SAMPLES, NODE_OPTIONS: "" },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  const { status, stdout } = run("pack", "-o", at("rules.mjs"));
  expect([status, stdout]).toEqual([0, `${at("rules.mjs")}\n`]);
  // A checkout in which young is under 44.
  cpSync(join(ROOT, "shared"), at("older/shared"), { recursive: true });
  const parameters = at("older/shared/programmes/qd-1641/parameters.ts");
  const text = readFileSync(parameters, "utf8");
  expect(text).toContain('"years", 45, WHO');
  writeFileSync(parameters, text.replace('"years", 45, WHO', '"years", 44, WHO'));
});

describe("the same rules", () => {
  test("in a pack: exit 0, and nobody is decided otherwise; a pack that exists is not replaced unasked", () => {
    const { status, stdout } = run("rehearse", at("rules.mjs"), FLAT, "qd1641-clean.xlsx");
    expect(stdout).toContain("2 tệp, 0 tệp có khác · không ai đổi kết luận");
    expect(status).toBe(0);
    expect(run("pack", "-o", at("rules.mjs")).status).toBe(2);
  });

  test("in a record of the same files", () => {
    run("rehearse", at("rules.mjs"), FLAT, "--record", at("record.json"));
    expect(run("rehearse", at("record.json"), FLAT).status).toBe(0);
    expect(run("rehearse", at("record.json"), "qd1641-clean.xlsx").stdout).toContain("chưa kiểm tra được (not-recorded)");
  });

  test("a file in which neither finds a plan differs in nothing; one that is not there cannot be rehearsed", () => {
    writeFileSync(at("không có.txt"), "");
    expect(run("rehearse", at("rules.mjs"), "không có.xlsx").status).toBe(2);
  });
});

describe("rules under which young was under 44", () => {
  test("who flips, on which row, by which condition, between which numbers", () => {
    const { status, stdout } = run("rehearse", at("older"), FLAT, "--json");
    expect(status).toBe(1);
    const { files, summary, before, after } = JSON.parse(stdout);
    expect(before).toMatch(/^kh1-/);
    expect(after).toMatch(/^kh1-/);
    expect(summary.people).toEqual({ "ineligible > undetermined": 2, "ineligible > eligible": 1 });
    const person = files[0].people.find(({ row }: { row: number }) => row === 38);
    expect(person).toMatchObject({
      sheet: "Đề cử",
      before: { decision: "ineligible" },
      after: { decision: "eligible", group: "a" },
    });
    expect(person.because[0]).toMatchObject({
      condition: "eligible/target-group/group-a/age-under-45",
      before: { truth: "fails", compared: "44 tuổi, cần dưới 44 tuổi" },
      after: { truth: "holds", compared: "44 tuổi, cần dưới 45 tuổi" },
    });
    expect(files[0].totals).toContainEqual({ key: "under_45", before: "44", after: "45" });
    expect(files[0].findings).toContainEqual(expect.objectContaining({ code: "qd-1641/too-old", before: "block", after: null }));
  });

  test("in words, in both languages, without anybody's name or number", () => {
    const { stdout } = run("rehearse", at("older"), FLAT);
    expect(stdout).toContain("Đề cử, dòng 38: không đủ điều kiện → đủ điều kiện (nhóm a)");
    expect(run("rehearse", at("older"), FLAT, "--lang", "en").stdout).toContain("Đề cử, row 38: ineligible → eligible (group a)");
    const read = readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, FLAT))));
    if (!read.ok) throw new Error("The sample cannot be read");
    const names = checkWorkbook(read.workbook).report.people.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => stdout.includes(name))).toEqual([]);
    const cells = read.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => [...(row ?? [])]));
    const numbers = cells.map(String).filter((cell) => /^0?\d{11}$/.test(cell));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => stdout.includes(number))).toEqual([]);
  });

  test("an accepted difference passes, another does not", () => {
    expect(run("rehearse", at("older"), FLAT, "--accepted", at("accepted.json")).status).toBe(1);
    run("rehearse", at("older"), FLAT, "--accept", at("accepted.json"));
    expect(run("rehearse", at("older"), FLAT, "--accepted", at("accepted.json")).status).toBe(0);
    expect(run("rehearse", at("rules.mjs"), FLAT, "--accepted", at("accepted.json")).status).toBe(1);
  });
});

describe("rules that cannot be asked", () => {
  test.each([
    ["a folder without rules", "empty"],
    ["a pack of another interface", "other.mjs"],
    ["a program that is no pack", "none.mjs"],
    ["what is nothing at all", "nowhere"],
  ])("%s: exit 2, said, nothing on stdout", (_, name) => {
    mkdirSync(at("empty"), { recursive: true });
    writeFileSync(at("other.mjs"), 'export const format = 0;\nexport const hash = "kh0";\nexport const read = () => null;\n');
    writeFileSync(at("none.mjs"), "export const a = 1;\n");
    const { status, stdout, stderr } = run("rehearse", at(name), FLAT);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/quá cũ|giao diện khác|không phải/);
  });
});

describe("comparing", () => {
  const LAW = [{ cite: { vi: "Điều 1", en: "Article 1" }, from: "2022-12-28", to: null }];
  const reason = (path: string, truth: Reason["truth"], compared = ""): Reason => {
    return { path, truth, title: { vi: path, en: path }, compared: { vi: compared, en: compared }, law: LAW };
  };
  const finding = (code: string, severity: FindingStanding["severity"], row: number): FindingStanding => {
    return { code, severity, title: { vi: code, en: code }, sheet: "DS", cell: `D${row}`, row, law: LAW };
  };
  const reading = (standing: Partial<Standing>, reasons: readonly Reason[] = []): Reading => {
    return { ok: true, standing: { programme: "p", people: [], findings: [], totals: {}, ...standing }, reasons: () => reasons };
  };
  const person = (decision: "eligible" | "ineligible", group: string | null, row = 7) => ({ sheet: "DS", row, decision, group });

  test("findings that appear, vanish or weigh otherwise; two of a code in one cell are two", () => {
    const before = reading({ findings: [finding("a", "block", 1), finding("a", "block", 1), finding("b", "confirm", 2)] });
    const after = reading({ findings: [finding("a", "block", 1), finding("b", "block", 2), finding("c", "info", 3)] });
    expect(compare(before, after).findings.map(({ code, before: b, after: a }) => [code, b, a])).toEqual([
      ["b", "confirm", "block"],
      ["c", null, "info"],
      ["a", "block", null],
    ]);
  });

  test("the conditions that are true otherwise, also one that only one side has", () => {
    const before = reading({ people: [person("eligible", "a")] }, [
      reason("age", "holds"),
      reason("old", "holds"),
      reason("post", "holds"),
    ]);
    const after = reading({ people: [person("ineligible", null)] }, [
      reason("age", "fails"),
      reason("post", "holds"),
      reason("new", "fails"),
    ]);
    const [change] = compare(before, after).people;
    expect(change?.because.map(({ path, before: b, after: a }) => [path, b?.truth ?? null, a?.truth ?? null])).toEqual([
      ["age", "holds", "fails"],
      ["old", "holds", null],
      ["new", null, "fails"],
    ]);
  });

  test("another group by other numbers, where every condition is true as before", () => {
    const before = reading({ people: [person("eligible", "a")] }, [
      reason("age", "holds", "44 < 45"),
      reason("post", "holds", "x"),
    ]);
    const after = reading({ people: [person("eligible", "b")] }, [
      reason("age", "holds", "44 < 46"),
      reason("post", "holds", "x"),
    ]);
    expect(compare(before, after).people[0]?.because.map(({ path }) => path)).toEqual(["age"]);
  });

  test("a line that is a person under one of the two only; totals that come and go", () => {
    const before = reading({ people: [person("eligible", "a", 8)], totals: { people: "1", old: "2" } });
    const after = reading({ totals: { people: "0", new: "3" } });
    const { people, totals } = compare(before, after);
    expect(people).toMatchObject([{ row: 8, after: null }]);
    expect(totals).toEqual([
      { key: "people", before: "1", after: "0" },
      { key: "old", before: "2", after: null },
      { key: "new", before: null, after: "3" },
    ]);
  });
});
