/** Comparing two files and merging several, in a real browser: chosen, shown, gone to, saved; nothing leaves the machine. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_EDITS } from "../../shared/sheet/edits.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { type BuiltPage, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { doorToExcel } from "../support/excel-door.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";

const missing = await whyNoChromium();
const folder = mkdtempSync(join(tmpdir(), "kehoach-books-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Khóa đăng ký"];
type Person = readonly [name: string, birth: string, post: string, unit: string];
const AN: Person = ["Nguyễn Văn An", "20/05/1985", "Phó Giám đốc Sở", "Sở Nội vụ"];
const BINH: Person = ["Trần Thị Bình", "02/09/1984", "Giám đốc Sở", "Sở Y tế"];
const CHI: Person = ["Lê Văn Chi", "11/11/1986", "Giám đốc Sở", "Sở Tài chính"];

function file(name: string, ...people: readonly Person[]): string {
  const lines = people.map((person, index) => [index + 1, ...person, "Quản lý công"]);
  const path = join(folder, name);
  writeFileSync(path, buildXlsx({ sheets: [{ name: "Đề cử", rows: [["ĐỀ ÁN 1641"], HEADER, ...lines] }] }));
  return path;
}
const before = file("trước.xlsx", AN, BINH);
const after = file("sau.xlsx", CHI, [BINH[0], BINH[1], "Phó Giám đốc Sở", BINH[3]]);

describe.skipIf(missing)("several files on the page", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  const choose = async (page: Page, button: number, ...paths: readonly string[]): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page
        .locator(".books .button", { hasText: /^Chọn|^Thêm/ })
        .nth(button)
        .click(),
    ]);
    await chooser.setFiles([...paths]);
  };
  const download = async (page: Page, name: string): Promise<Uint8Array> => {
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
    return new Uint8Array(readFileSync(await saved.path()));
  };
  const texts = (bytes: Uint8Array): unknown[] => {
    const read = readWorkbook(bytes);
    return read.ok ? read.workbook.sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells ?? [])) : [];
  };

  it("two are compared from the first screen: who came, who went, which cell, on to that cell; the comparison is saved", async () => {
    const { page, complaints, requests } = await site.open({ acceptDownloads: true });
    await page.getByRole("button", { name: "So sánh", exact: true }).click();
    expect(await page.getByRole("button", { name: "So sánh", exact: true }).last().isDisabled()).toBe(true);
    await choose(page, 0, before);
    await choose(page, 1, after);
    await page.locator(".books .primary").click();
    await page.locator(".tally").waitFor();
    expect(await page.locator(".compared h2").allInnerTexts()).toEqual(["Thêm (1)", "Bớt (1)", "Sửa (1)"]);
    expect(await page.locator(".compared-added").innerText()).toContain("Lê Văn Chi");
    expect(await page.locator(".compared-removed").innerText()).toContain("Nguyễn Văn An");
    const row = page.getByRole("row", { name: /Chức vụ hiện tại D4/ });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["Giám đốc Sở", "Phó Giám đốc Sở"]);
    await page.getByLabel("Tìm theo tên").fill("binh");
    expect(await page.locator(".compared h2").allInnerTexts()).toEqual(["Sửa (1)"]);
    const saved = texts(await download(page, "Lưu bảng so sánh"));
    expect(saved).toEqual(expect.arrayContaining(["Trần Thị Bình", "Giám đốc Sở", "Phó Giám đốc Sở", "Đề cử!D4"]));
    await page.getByRole("button", { name: "Đến ô D4, Trần Thị Bình" }).click();
    await page.locator(".sheet-side").waitFor();
    await expect.poll(() => page.locator(".sheet-side").innerText()).toContain("Phó Giám đốc Sở");
    expect(await page.locator(".compared-line").count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
    await page.context().close();
  });

  it("several are merged: doubles with a choice, what cannot be read by its name, the merged file opened and checked", async () => {
    const again = file("sở khác.xlsx", AN, CHI);
    mkdirSync(join(folder, "khác"));
    const [broken, note] = [join(folder, "khác", "sở khác.xlsx"), join(folder, "ghi chú.pdf")];
    for (const path of [broken, note]) writeFileSync(path, "không phải xlsx");
    const { page, complaints } = await site.open({ acceptDownloads: true });
    await page.getByRole("button", { name: "Gộp", exact: true }).click();
    await choose(page, 0, before, again, broken, note);
    const faulty = page.locator(".merge-files li", { hasText: "✘" });
    await expect.poll(() => faulty.count()).toBe(2);
    await page.getByRole("button", { name: "Bỏ tệp ghi chú.pdf" }).click();
    await expect.poll(() => faulty.count()).toBe(1);
    await faulty.getByRole("button", { name: "Bỏ tệp sở khác.xlsx" }).click();
    await expect.poll(() => page.locator(".merge-files li").count()).toBe(2);
    await page.locator(".duplicates").waitFor();
    expect(await page.locator(".duplicates h2").innerText()).toBe("1 trường hợp trùng");
    await page.getByRole("radio", { name: /Chỉ giữ sở khác.xlsx/ }).check();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gộp 4 dòng" }).click()]);
    const merged = texts(new Uint8Array(readFileSync(await saved.path())));
    expect(merged.filter((value) => value === "Nguyễn Văn An").length).toBeGreaterThan(0);
    expect(merged).toContain("sở khác.xlsx · Đề cử · dòng 3");
    expect(merged).toContain("NGUỒN CỦA DANH SÁCH GỘP");
    expect(await page.locator(".books").innerText()).toContain("4 dòng trong các tệp, 3 dòng trong tệp gộp.");
    await page.getByRole("button", { name: "Mở để kiểm tra" }).click();
    await page.locator(".summary").waitFor();
    await expect.poll(() => page.locator(".file-name").innerText()).toBe("Kế hoạch gộp.xlsx");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("a plan is endorsed, changed and looked at again: exactly that cell, on to it, and the endorsement is taken back", async () => {
    const { page, complaints } = await site.open({ acceptDownloads: true });
    const open = async (path: string): Promise<void> => {
      await page.locator("#file").setInputFiles(path);
      await page.locator(".summary").waitFor();
    };
    await open(before);
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("button", { name: "Xác nhận tại thời điểm này" }).click();
    await page.getByRole("button", { name: "Xác nhận tại thời điểm này" }).click();
    await expect.poll(() => page.locator(".endorse [role=alert]").innerText()).toBe("Ghi họ tên người xác nhận.");
    await page.getByLabel("Người xác nhận").fill("Phạm Thị Lãnh Đạo");
    await page.getByRole("button", { name: "Xác nhận tại thời điểm này" }).click();
    await expect
      .poll(() => page.locator(".seals").innerText())
      .toMatch(/Đã xác nhận \d+\/\d+\/\d+ \d\d:\d\d bởi Phạm Thị Lãnh Đạo[\s\S]*Không thay đổi từ đó/);
    await page.getByRole("button", { name: "Tải tệp về" }).first().waitFor();
    const bytes = await download(page, "Tải tệp về");
    const edited = await patchWorkbook(bytes, {
      ...NO_EDITS,
      sheets: [
        {
          sheet: "Đề cử",
          cells: [{ row: 3, column: 3, value: "Phó Giám đốc Sở", look: null }],
          blocks: [],
          widths: [],
          printTo: null,
        },
      ],
    });
    if (!edited.ok) throw new Error(edited.error.code);
    writeFileSync(join(folder, "đã sửa.xlsx"), edited.bytes);
    await open(join(folder, "đã sửa.xlsx"));
    await expect.poll(() => page.locator(".sealed").innerText()).toContain("1 dòng thay đổi từ khi xác nhận");
    await page.locator(".sealed button").click();
    const row = page.getByRole("row", { name: /Chức vụ hiện tại D4/ });
    expect(await row.getByRole("cell").allInnerTexts()).toEqual(["Giám đốc Sở", "Phó Giám đốc Sở"]);
    await page.getByRole("button", { name: /^Gỡ xác nhận/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Gỡ", exact: true }).click();
    await expect.poll(() => page.locator(".seals").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("beside Excel the open workbook is compared with a file from the disk, and a change leads to its cell", async () => {
    const context = await site.browser.newContext({ viewport: { width: 350, height: 640 }, locale: "vi-VN" });
    const page = await context.newPage();
    const javascript = (body: string) => ({ contentType: "text/javascript", body });
    const office =
      'window.Office = { onReady: (then) => (then && then({ host: "Excel" }), Promise.resolve({ host: "Excel" })) };';
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.fulfill(javascript(office)));
    await page.route("**/assets/office-*.js", (route) => route.fulfill(javascript(doorToExcel("Kế hoạch 2024.xlsx", false))));
    await page.goto(`${site.origin}/excel`);
    await page.locator(".start .button").click();
    await page.locator(".finding-list li").first().waitFor();
    await page.getByRole("button", { name: "Việc khác" }).click();
    await page.getByRole("button", { name: "So sánh với tệp khác" }).click();
    await expect.poll(() => page.locator(".slot-name").allInnerTexts()).toEqual(["Chưa chọn", "Kế hoạch 2024.xlsx (đang mở)"]);
    await choose(page, 0, before);
    await page.locator(".books .primary").click();
    await page.locator(".tally").waitFor();
    const go = page.getByRole("button", { name: /^Đến ô B\d+/ }).first();
    const cell = /B\d+/.exec((await go.getAttribute("aria-label")) ?? "")?.[0];
    await go.click();
    await expect.poll(() => page.evaluate("selected")).toEqual([{ sheet: "Đề cử", cell }]);
    await context.close();
  });
});
