import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type {} from "../../addin/actions/file-handles.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type BuiltPage, dropFile, type OpenedPage, openFaultySample, PAGE_FOLDER, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";

const missing = await whyNoChromium();
const SAMPLE = () => readFileSync(`${PAGE_FOLDER}samples/de-an-1641-nhieu-tinh.xlsx`);

/** Stands where the browser's picker would open, which no program can press: it gives a file of the page's own storage. */
function fakePicker(name: string): void {
  window.showOpenFilePicker = async () => [await (await navigator.storage.getDirectory()).getFileHandle(name)];
}

/** Saves that file, as Excel would over the one that was opened. */
async function save(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const write = async ([file, content]: readonly [string, readonly number[]]): Promise<void> => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
    await stream.write(Uint8Array.from(content));
    await stream.close();
  };
  await page.evaluate(write, [name, [...bytes]] as const);
}

describe.skipIf(missing)("the page", () => {
  let site: BuiltPage;
  let context: BrowserContext | null = null;
  const open = async (): Promise<OpenedPage> => {
    const opened = await site.open();
    context = opened.page.context();
    return opened;
  };
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

  beforeAll(async () => {
    site = await servePage();
  });
  afterEach(async () => context?.close());
  afterAll(async () => site?.close());

  it("opens a sample: what was recognised, and what to do first at the top", async () => {
    const { page, complaints } = await open();
    await openFaultySample(page);
    await expect.poll(() => page.locator(".summary h1").innerText()).toMatch(/1641/);
    await expect.poll(() => page.locator(".figures").innerText()).toMatch(/^\d+ người/);
    await expect.poll(() => page.locator(".group h2").first().innerText()).toMatch(/Phải sửa trước khi gửi/);
    const severities = await page
      .locator(".group")
      .evaluateAll((groups) => groups.map((one) => one.getAttribute("aria-labelledby")));
    expect(severities).toEqual(["group-block", "group-confirm", "group-info"].filter((id) => severities.includes(id)));
    expect(await page.title()).toBe("Đề án 1641 - nhiều tỉnh.xlsx - Kế Hoạch");
    expect(complaints).toEqual([]);
  });

  it("reads a chosen file again as it was saved since, where the browser's picker gives a handle", async () => {
    const { page, complaints } = await open();
    await page.evaluate(fakePicker, "Kế hoạch.xlsx");
    await save(page, "Kế hoạch.xlsx", buildXlsx({ sheets: [{ name: "Sheet1", rows: [["Kính gửi"]] }] }));
    await page.getByText("Mở tệp", { exact: true }).click();
    await page.locator(".notice").waitFor();
    await save(page, "Kế hoạch.xlsx", SAMPLE());
    await page.getByText("Kiểm tra lại").click();
    await page.locator(".finding-list li").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("leaves everything as it is when the picker is closed without a choice", async () => {
    const { page, complaints } = await open();
    await page.evaluate(() => {
      window.showOpenFilePicker = async () => {
        throw new DOMException("The user aborted a request.", "AbortError");
      };
    });
    await page.getByText("Mở tệp", { exact: true }).click();
    await expect.poll(() => focused(page)).toBe("Mở tệp");
    expect(await page.locator(".problem").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each<[string, () => void]>([
    ["has no picker", () => Reflect.deleteProperty(window, "showOpenFilePicker")],
    [
      "forbids its picker",
      () => {
        window.showOpenFilePicker = async () => {
          throw new DOMException("Must be handling a user gesture", "SecurityError");
        };
      },
    ],
  ])("takes a file by the input, with the keyboard, in a browser that %s", async (_, change) => {
    const { page } = await open();
    // Waited for from here on: the browser must know it before the key is pressed.
    const chooser = page.waitForEvent("filechooser");
    await page.evaluate(change);
    await page.getByText("Mở tệp", { exact: true }).focus();
    await page.keyboard.press("Enter");
    await (await chooser).setFiles({ name: "Kế hoạch.xlsx", mimeType: "", buffer: SAMPLE() });
    await page.locator(".finding-list li").first().waitFor();
    await expect.poll(() => page.locator(".file-name").innerText()).toBe("Kế hoạch.xlsx");
  });

  it("asks no foreign origin for anything, and works with the network cut", async () => {
    const { page, requests, complaints } = await open();
    await openFaultySample(page);
    await page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).first().click();
    await page.locator(".tree").waitFor();
    expect(requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
    await page.context().setOffline(true);
    await page.keyboard.press("Escape");
    await dropFile(page, "Kế hoạch.xlsx", SAMPLE());
    await page.getByText("Kế hoạch.xlsx").waitFor();
    await page.locator(".finding-list li").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("shows why, with the cells and the clauses, and the row in sight at the left", async () => {
    const { page } = await open();
    await openFaultySample(page);
    const line = page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).last();
    const cell = await line.locator(".cell").innerText();
    await line.click();
    await page.locator(".tree").waitFor();
    const row = cell.match(/\d+/)?.[0] ?? "";
    await expect.poll(() => page.locator(".detail h1").innerText()).toContain(row);
    await page.locator(".grid-row.own").waitFor();
    await expect.poll(() => page.locator(".grid-row.own .grid-number").innerText()).toContain(row);
    const inSight = await page.locator(".grid-row.own").evaluate((own) => {
      const grid = own.closest(".grid")?.getBoundingClientRect();
      const { top, bottom } = own.getBoundingClientRect();
      return grid !== undefined && top > grid.top && bottom < grid.bottom;
    });
    expect(inSight).toBe(true);
  });

  it("can be used with the keyboard alone: down the list, into a finding, back to the same line", async () => {
    const { page } = await open();
    await page.locator(".sample").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".finding-list li").first().waitFor();
    await page.locator("[data-finding]").first().focus();
    await page.keyboard.press("ArrowDown");
    const second = await focused(page);
    expect(second).toBe((await page.locator("[data-finding]").nth(1).textContent())?.trim());
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toBe("Đến ô");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.locator(".detail").waitFor();
    await expect.poll(() => focused(page)).toContain("←");
    await page.keyboard.press("Escape");
    await page.locator(".finding-list li").first().waitFor();
    await expect.poll(() => focused(page)).toBe(second);
  });

  it("has one stop of the Tab key for the whole list", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await expect.poll(() => page.locator("[data-finding][tabindex='0']").count()).toBe(1);
  });

  it("moves through the sheet with the arrow keys and opens a marked cell with Enter", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await page.locator("[data-finding]").first().click();
    await page.locator(".grid-cell.active").waitFor();
    const name = await page.locator(".cell-bar .cell").innerText();
    await page.keyboard.press("Escape");
    await page.locator(".grid").focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator(".cell-bar .cell").innerText()).toBe(name);
    await page.keyboard.press("Enter");
    await page.locator(".detail").waitFor();
  });

  it.each([
    ["ảnh.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["trống.xlsx", new Uint8Array()],
    ["hỏng.xlsx", new TextEncoder().encode("đây không phải là bảng tính")],
  ])("says kindly that %s cannot be read, and keeps what was open", async (name, bytes) => {
    const { page, complaints } = await open();
    await openFaultySample(page);
    const before = await page.locator(".counts").innerText();
    await dropFile(page, name, bytes);
    await page.locator(".problem").waitFor();
    await expect.poll(() => page.locator(".problem").innerText()).toContain("vẫn đang mở");
    await expect.poll(() => page.locator(".counts").innerText()).toBe(before);
    expect(complaints).toEqual([]);
  });

  it("says what a sheet without a list needs", async () => {
    const { page } = await open();
    await dropFile(page, "Thư mời.xlsx", buildXlsx({ sheets: [{ name: "Sheet1", rows: [["Kính gửi"], ["Trân trọng"]] }] }));
    await page.getByText("Không tìm thấy bảng danh sách trong trang tính này.").waitFor();
    await page
      .locator(".notice")
      .getByText(
        "Hiện kiểm tra được kế hoạch theo Đề án 1641, Kế hoạch 2022 - 2025 Hà Nội, Kế hoạch 2023 TP.HCM, Kết luận 39, CCHC Thành phố Hồ Chí Minh.",
      )
      .waitFor();
    await expect
      .poll(() => page.locator(".summary .button").allInnerTexts())
      .toEqual(["Chọn dòng tiêu đề", "Mở tệp khác", "Kiểm tra lại"]);
    await page.locator(".summary").getByRole("button", { name: "Tạo từ mẫu: Đề án 1641" }).waitFor();
    await expect.poll(() => page.locator(".button.primary").allInnerTexts()).toEqual(["Mở tệp khác"]);
  });

  it("saves the findings as a list that opens in Excel", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await page.getByRole("button", { name: "Việc khác" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Lưu danh sách").click()]);
    expect(download.suggestedFilename()).toBe("Đề án 1641 - nhiều tỉnh (danh sách cần sửa).xlsx");
    await page.locator(".toast").getByText("Đã lưu: Đề án 1641").waitFor();
    const read = readWorkbook(readFileSync((await download.path()) ?? ""));
    if (!read.ok) throw new Error(read.error.message.en);
    const counted = (await page.locator(".counts").innerText()).match(/\d+/g) ?? [];
    expect(read.workbook.sheets[0]?.rows.length).toBe(3 + counted.reduce((sum, count) => sum + Number(count), 0));
  });

  it("names the sheet of a finding that is not on the main one, and the plan on every screen", async () => {
    const { page } = await open();
    await openFaultySample(page);
    const elsewhere = page.locator("[data-finding]").filter({ hasText: "Khóa học ·" });
    await elsewhere.first().click();
    await expect.poll(() => page.locator(".detail h1").innerText()).toContain("Khóa học · Dòng");
    await expect.poll(() => page.locator(".pane-foot").innerText()).toContain("Đề án 1641 · năm 2024");
  });

  it("says a clause once on the way down a tree, and no tree that only repeats the sentence", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).first().click();
    await page.locator(".tree").waitFor();
    const repeated = await page.locator(".tree-law").evaluateAll((laws) =>
      laws.filter((law) => {
        const above = law.closest("li")?.parentElement?.closest("li")?.querySelector(":scope > details > .tree-law");
        return above?.textContent === law.textContent;
      }),
    );
    expect(repeated).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("[data-finding]").filter({ hasText: "đã có ở dòng" }).first().click();
    await page.locator(".detail .laws").waitFor();
    await expect.poll(() => page.getByText("Vì sao").count()).toBe(0);
  });

  it("goes from a finding to its cell and back on a narrow page, and the focus with it", async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 350, height: 700 });
    await openFaultySample(page);
    await page.locator("[data-finding]").first().click();
    const heading = await page.locator(".detail h1").innerText();
    await page.locator(".detail .primary").click();
    await page.locator(".grid:focus").waitFor();
    await page.locator(".tabs-narrow").getByText("Kiểm tra").click();
    await expect.poll(() => page.locator(".detail h1").innerText()).toBe(heading);
  });

  it("keeps the focus when a problem is closed", async () => {
    const { page } = await open();
    await dropFile(page, "ảnh.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    await page.locator(".problem").getByText("Đóng").click();
    await expect.poll(() => focused(page)).toBe("Mở tệp");
  });

  it("shows each field with its column and how sure that is", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await page.locator(".tabs-pane").getByLabel("Thiết lập").click();
    await page.getByText("Xem, sửa các cột đã nhận dạng").click();
    await expect.poll(() => page.locator(".field-columns").first().innerText()).toMatch(/Họ và tên/);
    await expect.poll(() => page.locator(".field-columns").first().innerText()).toMatch(/chắc chắn/);
    await page.getByText(/64 dòng đã đọc \(1 dòng ẩn\); bỏ qua 5 dòng tiêu đề nhóm, cộng, chữ ký\.$/).waitFor();
  });

  it("checks again under the law of another day, and speaks English when asked", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await page.locator(".tabs-pane").getByLabel("Thiết lập").click();
    await page.getByLabel("Quy định áp dụng tại ngày").fill("2024-03-05");
    await page.locator(".pane-foot").getByText("Theo luật ngày 05/3/2024").waitFor();
    await page.getByLabel("English").check();
    await page.locator(".tabs-pane").getByText("Check").click();
    await page.getByText("Mend before sending").waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("prints the whole list and nothing else", async () => {
    const { page } = await open();
    await openFaultySample(page);
    const counted = (await page.locator(".counts").innerText()).match(/\d+/g) ?? [];
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".paper tbody tr").count()).toBe(counted.reduce((sum, count) => sum + Number(count), 0));
    expect(await page.locator("#app").isVisible()).toBe(false);
  });
});
