/** Marks through Microsoft's own client: in how few requests, what they leave alone, and that they are gone again. */
import { describe, expect, test } from "vitest";
import type { Mark } from "../../../addin/workbook/mark.ts";
import { isOurNote, noteText } from "../../../addin/workbook/mark-note.ts";
import { cellName } from "../../../shared/sheet/address.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { HostOptions } from "../../support/excel-host.ts";
import { notesIn } from "../../support/excel-host-notes.ts";
import { type OnTheWire, openExcel } from "../../support/excel-wire.ts";

const NAME = "Nhân sự";
const MOST = 2_500_000;

const people = (count: number, rest: Partial<SheetSnapshot> = {}) =>
  plainSheet(
    NAME,
    [
      ["STT", "Họ và tên", "Ngày sinh"],
      ...Array.from({ length: count }, (_, row): CellValue[] => [row + 1, `Nguyễn Thị ${"EDCBA"[row % 5]}${row}`, 29_000 + row]),
    ],
    rest,
  );

const mark = (
  cell: string,
  text = `● Phải sửa: Nội dung của ô ${cell}. Căn cứ: Điều 4 NĐ 135/2020/NĐ-CP`,
  sheet = NAME,
): Mark => ({
  sheet,
  cell,
  text,
});
const marks = (count: number): Mark[] => Array.from({ length: count }, (_, at) => mark(cellName(1 + at, 2)));

const opened = async (sheets: readonly SheetSnapshot[], options: HostOptions = {}, api = "1.20"): Promise<OnTheWire> => {
  const wire = openExcel(sheets, options, api);
  await wire.port.read();
  return wire;
};

const notes = ({ host }: OnTheWire): Map<string, string> => new Map(notesIn(host.sheets));
const VI = { locale: "vi" } as const;

describe("20.000 people in 20 columns", () => {
  const twenty = plainSheet(
    NAME,
    Array.from({ length: 20_001 }, (_, row) => Array.from({ length: 20 }, (_, column) => row * column)),
  );

  test("are marked in two requests, marked anew in two, unmarked in two, each small", async () => {
    const wire = await opened([twenty]);
    const { host, port } = wire;
    const steps: [string, () => Promise<unknown>][] = [
      ["mark", () => port.mark(marks(1000), VI)],
      ["mark again", () => port.mark(marks(900), VI)],
      ["unmark", () => port.unmark()],
    ];
    for (const [, act] of steps) {
      const before = host.requests;
      await act();
      expect(host.requests - before).toBeLessThanOrEqual(2);
      expect(Math.max(...host.requestBytes.slice(before), ...host.answers.slice(before))).toBeLessThan(MOST);
    }
    expect(notes(wire).size).toBe(0);
  });

  test("with more findings than notes: the rest is selected by areas, which is said", async () => {
    const wire = await opened([twenty]);
    const { cells, caveats } = await wire.port.mark(marks(20_000), VI);
    expect([cells, notes(wire).size]).toEqual([1000, 1000]);
    expect(wire.host.selected).toBe("C1002:C20001");
    expect(caveats.map(({ vi }) => vi)).toEqual([
      expect.stringMatching(/1000 ô đầu.*19000 ô.*danh sách/),
      expect.stringContaining("đang được chọn"),
    ]);
  });

  test("scattered ones are selected as far as an address reaches", async () => {
    const wire = await opened([twenty]);
    const scattered = Array.from({ length: 9000 }, (_, at) => mark(cellName(1 + at * 2, 3)));
    await wire.port.mark([...marks(1000), ...scattered], VI);
    expect(wire.host.selected?.length).toBeGreaterThan(7900);
    expect(wire.host.selected?.length).toBeLessThanOrEqual(8000);
  });
});

describe("what people made stays", () => {
  const own = { [NAME]: { C2: "Đã hỏi đồng chí Nga ngày 12/3", B9: "Kế Hoạch – chờ duyệt" } };

  test("cells with a note or a conversation of theirs are left, and counted", async () => {
    const wire = await opened([people(30)], { notes: own, comments: { [NAME]: ["C4", "C5"] } });
    const { cells, caveats } = await wire.port.mark(marks(6), VI);
    expect(cells).toBe(3);
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringMatching(/^3 ô đã có ghi chú hoặc nhận xét/)]);
    expect(notes(wire).get(`${NAME}!C2`)).toBe(own[NAME].C2);
    await wire.port.unmark();
    expect(Object.fromEntries(notes(wire))).toEqual({ [`${NAME}!C2`]: own[NAME].C2, [`${NAME}!B9`]: own[NAME].B9 });
  });

  test("so is a note of ours to which somebody added a word", async () => {
    const wire = await opened([people(30)]);
    await wire.port.mark(marks(3), VI);
    const [first] = wire.host.sheets[0]?.notes ?? [];
    if (first) first.content += "\nĐã xác minh.";
    await wire.port.unmark();
    expect([...notes(wire).keys()]).toEqual([`${NAME}!C2`]);
    expect((await wire.port.mark(marks(3), VI)).cells).toBe(2);
  });

  test("colours, formats and merged areas are not touched: a mark on a merged area stands where it shows", async () => {
    const merges = [{ top: 1, left: 2, bottom: 3, right: 2 }];
    const wire = await opened([people(30, { merges })]);
    const { cells } = await wire.port.mark(marks(4), VI);
    expect(cells).toBe(2);
    expect([...notes(wire).keys()].sort()).toEqual([`${NAME}!C2`, `${NAME}!C5`]);
    expect([...(wire.host.sheets[0]?.settings ?? [])]).toEqual([]);
    expect(wire.host.sheets[0]?.formats.size).toBe(0);
  });
});

describe("marks of an earlier session", () => {
  test("are found, taken for ours in either language, and removed", async () => {
    const left = { C2: noteText(["● Phải sửa: x"], "vi"), C3: noteText(["● To mend: x"], "en"), C4: "Của tôi" };
    const wire = await opened([people(30), plainSheet("Khóa", [["a"]])], { notes: { [NAME]: left, Khóa: { A1: left.C2 } } });
    expect(await wire.port.isMarked()).toBe(true);
    await wire.port.unmark();
    expect(Object.fromEntries(notes(wire))).toEqual({ [`${NAME}!C4`]: "Của tôi" });
    expect(await wire.port.isMarked()).toBe(false);
  });

  test("say in the language of the marks what they are, and how to be rid of them", () => {
    expect(noteText(["● Phải sửa: Ngày 31/02/1989 không tồn tại."], "vi")).toBe(
      "Kế Hoạch – ● Phải sửa: Ngày 31/02/1989 không tồn tại.\n(Ghi chú do Kế Hoạch tự thêm; bấm “Ẩn đánh dấu” trong ngăn Kế Hoạch để gỡ hết, hoặc xóa như ghi chú thường.)",
    );
    expect(isOurNote(noteText(["x".repeat(5000)], "en").replaceAll("\n", "\r\n"))).toBe(true);
    expect(noteText(["x".repeat(5000)], "en").length).toBeLessThan(800);
    expect(isOurNote("Kế Hoạch – chờ duyệt")).toBe(false);
  });
});

test("sorting takes marks along with their rows, and all of them are removed afterwards", async () => {
  const wire = await opened([people(40)]);
  const [sheet] = wire.host.sheets;
  await wire.port.mark(
    Array.from({ length: 20 }, (_, at) => mark(cellName(1 + at, 1), `● Phải sửa: ${String(sheet?.rows[1 + at]?.[1])}.`)),
    VI,
  );
  sheet?.sort(1, 40, 1);
  expect(sheet?.notes.length).toBe(20);
  for (const { row, content } of sheet?.notes ?? []) expect(content).toContain(`: ${String(sheet?.rows[row]?.[1])}.`);
  await wire.port.unmark();
  expect(notes(wire).size).toBe(0);
});

describe("nothing of ours is printed", () => {
  test("a sheet that prints its notes is not marked: its cells are selected, and how to change it is said", async () => {
    const wire = await opened([people(30), plainSheet("Khóa", [["a"]])], { printsNotes: [NAME] });
    const { cells, caveats } = await wire.port.mark([...marks(3), mark("A1", "○ Lưu ý", "Khóa")], VI);
    expect(cells).toBe(1);
    expect([...notes(wire).keys()]).toEqual(["Khóa!A1"]);
    expect(wire.host.selected).toBe("C2:C4");
    expect(caveats.map(({ vi }) => vi)).toEqual([
      expect.stringMatching(/đang đặt in cả ghi chú.*\(Không có\)/),
      expect.any(String),
    ]);
  });

  test("a computer that tells nothing of the page prints no notes either", async () => {
    const wire = await opened([people(30)], {
      fails: (_, members) => (members.includes("printComments") ? "GeneralException" : undefined),
    });
    expect((await wire.port.mark(marks(3), VI)).cells).toBe(3);
  });
});

describe("a protected sheet", () => {
  test("stays protected and unmarked; its cells are selected, which is said", async () => {
    const wire = await opened([people(30)], { locked: [NAME] });
    const { cells, caveats } = await wire.port.mark(marks(3), VI);
    expect([cells, notes(wire).size, wire.host.selected]).toEqual([0, 0, "C2:C4"]);
    expect(caveats[0]?.vi).toMatch(/được bảo vệ.*giữ nguyên/);
    expect(wire.host.members.flat().filter((member) => /protect$/i.test(member))).toEqual([]);
  });

  test("whose notes may be changed is marked", async () => {
    const wire = await opened([people(30)], { locked: [NAME], mayEditObjects: true });
    expect((await wire.port.mark(marks(3), VI)).cells).toBe(3);
  });

  test("that was protected after it was marked keeps its marks, which is said; those of others go", async () => {
    const wire = await opened([people(30), plainSheet("Khóa", [["a"]])]);
    await wire.port.mark([...marks(3), mark("A1", "○ Lưu ý", "Khóa")], VI);
    wire.host.become({ locked: [NAME] });
    const { caveats } = await wire.port.unmark();
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringMatching(/^Còn 3 đánh dấu.*Bỏ bảo vệ/)]);
    expect([...notes(wire).keys()].every((place) => place.startsWith(NAME))).toBe(true);
    wire.host.become({ locked: [] });
    expect(await wire.port.unmark()).toEqual({ caveats: [] });
    expect(notes(wire).size).toBe(0);
  });
});

describe("when Excel refuses", () => {
  test("one cell, all others are marked, and none of them twice", async () => {
    const wire = await opened([people(200)]);
    // Merged since the reading: no note can be added below its first cell.
    wire.host.sheets[0]?.merges.push({ top: 99, left: 2, bottom: 100, right: 2 });
    const { cells, caveats } = await wire.port.mark(marks(200), VI);
    expect(cells).toBe(199);
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("Excel không nhận đánh dấu ở 1 ô")]);
    expect(notes(wire).size).toBe(199);
  });

  test("in the middle of the deletion, nobody else's note is deleted", async () => {
    const own = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`A${at + 2}`, `Ghi chú ${at}`]));
    const wire = await opened([people(60)], { notes: { [NAME]: own } });
    await wire.port.mark(marks(40), VI);
    let deletions = 0;
    wire.host.become({ breaks: (member) => (member === "note.Delete" && ++deletions === 17 ? "GeneralException" : undefined) });
    expect(await wire.port.unmark()).toEqual({ caveats: [] });
    expect([...notes(wire).values()].sort()).toEqual(Object.values(own).sort());
  });

  test("in the middle of the adding, a busy Excel is asked again and adds none twice", async () => {
    let additions = 0;
    const wire = await opened([people(60)], {
      breaks: (member) => (member === "notes.Add" && ++additions === 30 ? "ActivityLimitReached" : undefined),
    });
    expect((await wire.port.mark(marks(50), VI)).cells).toBe(50);
    expect(notes(wire).size).toBe(50);
    expect(wire.waits).toEqual([500]);
  });

  test("too large a request, it is halved", async () => {
    const wire = await opened([people(400)], { requestLimit: 60_000 });
    expect((await wire.port.mark(marks(300), VI)).cells).toBe(300);
    expect(notes(wire).size).toBe(300);
  });

  test("because a cell is being edited, it is waited for and said", async () => {
    let editing = 5;
    const wire = await opened([people(30)]);
    wire.host.become({ fails: () => (editing-- > 0 ? "InvalidOperationInCellEditMode" : undefined) });
    const told: (string | null)[] = [];
    await wire.port.mark(marks(3), { ...VI, onWait: (why) => told.push(why?.vi ?? null) });
    expect(told).toEqual([expect.stringContaining("Nhấn Enter"), null]);
    expect(notes(wire).size).toBe(3);
  });
});

describe("Excel's own undo", () => {
  test("takes all marks of one wish back at once where it knows groups", async () => {
    const wire = await opened([people(30)]);
    const before = wire.host.requests;
    await wire.port.mark(marks(3), VI);
    expect(wire.host.grouped.slice(before).every(Boolean)).toBe(true);
  });
});

describe("an Excel without notes (before 1.18)", () => {
  test("is asked nothing, and says that it cannot", async () => {
    const wire = await opened([people(30)], {}, "1.17");
    const before = wire.host.requests;
    expect(wire.port.canMark).toBe(false);
    await expect(wire.port.mark(marks(3), VI)).rejects.toMatchObject({ code: "excel-too-old" });
    expect(await wire.port.unmark()).toEqual({ caveats: [] });
    expect(await wire.port.isMarked()).toBe(false);
    expect(wire.host.requests).toBe(before);
  });
});
