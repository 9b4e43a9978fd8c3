/** "Nhận dạng cột" in a real browser: a wrong column is corrected in two clicks, kept in the file that is taken away, and known when that is opened. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keptColumns } from "../../shared/columns/kept-columns.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type BuiltPage, dropFile, type OpenedPage, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";

const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Chức vụ hiện tại",
  "Đơn vị công tác",
  "Nhận xét",
  "Xếp loại năm trước",
];
const person = (number: number, name: string) => [
  number,
  name,
  "05/03/1985",
  "Nữ",
  "Phó Chủ tịch UBND tỉnh",
  "UBND tỉnh Lào Cai",
  "Hoàn thành tốt nhiệm vụ",
  "loại 1 của cơ quan",
];
const book = (sheet: string, header: readonly string[], title = "DANH SÁCH ĐỀ CỬ THEO QUYẾT ĐỊNH 1641/QĐ-TTg") =>
  buildXlsx({ sheets: [{ name: sheet, rows: [[title], [], header, person(1, "Nguyễn Thị An"), person(2, "Trần Thị Bình")] }] });

/** In the page: the worker is asked for the columns only after so many milliseconds, as on a slow machine. */
function late(milliseconds: number): void {
  const post: (message: unknown) => void = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message: { readonly call?: string }) {
    setTimeout(() => post.call(this, message), message.call === "columns" ? milliseconds : 0);
  };
}

const missing = await whyNoChromium();

describe.skipIf(missing)("the columns of the open workbook", () => {
  let site: BuiltPage;
  let opened: OpenedPage;
  let page: Page;
  let saved: Uint8Array;
  beforeAll(async () => {
    site = await servePage();
    opened = await site.open();
    page = opened.page;
  });
  afterAll(async () => site?.close());
  const ready = (): Promise<void> => page.locator(".pane-foot").waitFor();
  const field = (name: string) => page.getByLabel(name, { exact: true });

  test("the summary leads to them; each field says its column, how sure and what is read", async () => {
    await dropFile(page, "Đề cử.xlsx", book("Năm 2024", HEADER));
    await ready();
    await page.getByRole("button", { name: "Xem, sửa các cột đã nhận dạng" }).click();
    const line = page.locator(".field-columns li", { has: field("Xếp loại") });
    await line.waitFor();
    expect(await line.innerText()).toMatch(/có thể|chắc chắn/);
    expect(await field("Xếp loại").locator("option:checked").innerText()).toBe("H · Xếp loại năm trước");
    expect(await line.innerText()).toContain("Đọc được: loại 1 của cơ quan");
    expect(await page.locator(".recognition").innerText()).toContain("G · Nhận xét");
  });

  test("another column counts at once, says that it is not kept yet, and can be taken back", async () => {
    await field("Xếp loại").selectOption({ label: "G · Nhận xét" });
    const line = page.locator(".field-columns li", { has: field("Xếp loại") });
    await line.getByText("do người dùng chọn").waitFor();
    expect(await page.locator(".toast").innerText()).toContain("Đã kiểm tra lại");
    expect(await page.getByLabel("Thông tin ở cột H: H · Xếp loại năm trước").count()).toBe(1);
    await page.locator(".recognition").getByText("Lựa chọn cột chưa lưu vào bảng").waitFor();
    await page.locator(".choice-note").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Lựa chọn cột chưa lưu vào bảng").waitFor({ state: "detached" });
    expect(await field("Xếp loại").locator("option:checked").innerText()).toBe("H · Xếp loại năm trước");
    await field("Xếp loại").selectOption({ label: "G · Nhận xét" });
    await line.getByText("do người dùng chọn").waitFor();
  });

  test("while the columns of the new result are still on their way, nothing can be chosen of the old ones", async () => {
    await page.evaluate(late, 400);
    await page.locator(".choice-note").getByRole("button", { name: "Hoàn tác" }).click();
    await page.locator(".toast", { hasText: "Đã kiểm tra lại" }).waitFor();
    expect(await field("Xếp loại").isEnabled()).toBe(false);
    await page.locator("select:enabled").first().waitFor();
    expect(await field("Xếp loại").locator("option:checked").innerText()).toBe("H · Xếp loại năm trước");
  });

  test("a choice by the keyboard leaves the focus on the list of the column that was chosen", async () => {
    await field("Xếp loại").focus();
    await page.keyboard.press("ArrowUp");
    await page
      .locator(".field-columns li", { has: field("Xếp loại") })
      .getByText("do người dùng chọn")
      .waitFor();
    await expect.poll(() => field("Xếp loại").evaluate((list) => list === document.activeElement)).toBe(true);
    expect(await field("Xếp loại").locator("option:checked").innerText()).toBe("G · Nhận xét");
  });

  test("“Lưu cho lần sau” puts the choice into the file, with no line of the list in it; undo takes it out", async () => {
    await page.getByRole("button", { name: "Lưu cho lần sau" }).click();
    await page.getByText("Lựa chọn cột đã lưu trong bảng").waitFor();
    await page.locator(".work-note").getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Lựa chọn cột chưa lưu vào bảng").waitFor();
    await page.getByRole("button", { name: "Lưu cho lần sau" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".work-note").getByRole("button", { name: "Tải tệp về" }).click(),
    ]);
    saved = new Uint8Array(await readFile(await download.path()));
    const read = readWorkbook(saved);
    const kept = read.ok ? (read.workbook.kept ?? "") : "";
    expect(keptColumns(kept)).toMatchObject([
      {
        kind: "nominees",
        columns: [
          { field: null, header: "Xếp loại năm trước" },
          { field: "rating", header: "Nhận xét" },
        ],
      },
    ]);
    expect(kept).not.toContain("Nguyễn");
  });

  test("opened again it is known, for the next year's sheet too; dropping it brings back what the words say", async () => {
    await page.reload();
    await dropFile(page, "Đề cử (đã kiểm tra).xlsx", saved);
    await ready();
    await page.locator(".recognised").getByText("1 cột do người dùng chọn").waitFor();
    await page.getByRole("button", { name: "Xem, sửa các cột đã nhận dạng" }).click();
    await page.getByText("Lựa chọn cột đã lưu trong bảng").waitFor();
    await page.getByRole("button", { name: "Bỏ lựa chọn: Xếp loại" }).click();
    await page.getByText("Lựa chọn cột chưa lưu vào bảng").waitFor();
    expect(await field("Xếp loại").locator("option:checked").innerText()).toBe("H · Xếp loại năm trước");
  });

  test("where no table is found the header row is pointed at: by a click in the sheet, and the columns are chosen in the same place", async () => {
    await page.reload();
    const strange = ["#", "Ai", "Năm tháng", "Phái", "Việc", "Nơi", "Nhận xét", "Hạng"];
    await dropFile(page, "Khác.xlsx", book("Trang 1", strange, "Số liệu"));
    await page.getByRole("button", { name: "Chọn dòng tiêu đề" }).click();
    await page.getByRole("gridcell", { name: "Ai", exact: true }).click();
    await page.getByText("Dòng này ghi: # | Ai |").waitFor();
    await page.getByRole("button", { name: "Dùng dòng này" }).click();
    await page.getByText("Tiêu đề ở dòng 3 (do người dùng chọn)").waitFor();
    await page.getByLabel("Thông tin ở cột B: B · Ai").selectOption({ label: "Họ và tên" });
    await field("Họ và tên").waitFor();
    expect(await page.locator(".field-columns li", { has: field("Họ và tên") }).innerText()).toContain("Nguyễn Thị An");
    expect(opened.complaints).toEqual([]);
  });

  test("at 320 px nothing is cut off, and the keyboard reaches everything", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const wide = await page.locator(".pane-body").evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.locator(".recognition .back").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Lưu cho lần sau");
  });

  test("a workbook made from an older template is brought up to date in place, and that is undone", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    const older = await readFile(new URL("../fixtures/templates/kl-39-2026-11.xlsx", import.meta.url));
    await dropFile(page, "Mẫu cũ.xlsx", new Uint8Array(older));
    const note = page.locator(".upgrade");
    await note.getByText("Bảng này lập từ mẫu 2026-11; mẫu hiện hành là 2026-12.").waitFor();
    expect(await note.innerText()).toContain("cột mới “Văn bản kéo dài công tác”, để trống");
    await note.getByRole("button", { name: "Cập nhật mẫu" }).click();
    await page.locator(".work-note").getByText("Đã cập nhật mẫu").waitFor();
    await note.waitFor({ state: "detached" });
    await page.locator(".work-note").getByRole("button", { name: "Hoàn tác" }).click();
    await note.waitFor();
    expect(opened.complaints).toEqual([]);
  });
});
