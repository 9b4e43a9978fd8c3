/** Comparing, merging and endorsing as everybody sees them, from 320 px on: light, dark, forced colours, with every rule of axe. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, dropFile, servePage } from "../../support/built-page.ts";
import { whyNoChromium } from "../../support/chromium.ts";
import { LOOKING, type Step, walk } from "../../support/looks.ts";
import { buildXlsx } from "../../support/xlsx-builder.ts";

const missing = await whyNoChromium();
const GUIDE = "huong-dan/hinh";
const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Khóa đăng ký"];
const AN = ["Nguyễn Văn An", "20/05/1985", "Phó Giám đốc Sở", "Sở Nội vụ"];
const BINH = [
  "Trần Thị Bình",
  "02/09/1984",
  "Giám đốc Sở Lao động - Thương binh và Xã hội",
  "Sở Lao động - Thương binh và Xã hội",
];
const CHI = ["Lê Văn Chi", "11/11/1986", "Giám đốc Sở", "Sở Tài chính"];

function file(name: string, ...people: readonly (readonly string[])[]) {
  const lines = people.map((person, index) => [index + 1, ...person, "Quản lý công"]);
  return {
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(buildXlsx({ sheets: [{ name: "Đề cử", rows: [["ĐỀ ÁN 1641"], HEADER, ...lines] }] })),
  };
}
const before = file("kế hoạch trước khi họp lãnh đạo sở.xlsx", AN, BINH);
const after = file("sau.xlsx", CHI, BINH.with(1, "02/09/1985").with(2, "Phó Giám đốc Sở"));
const broken = { ...before, name: "hỏng.xlsx", buffer: Buffer.from("không phải xlsx") };
const inputs = (page: Page) => page.locator(".books input[type=file]");

const COMPARE: readonly Step[] = [
  {
    screen: "compare-choose",
    go: async (page) => {
      await page.getByRole("button", { name: "So sánh", exact: true }).click();
      await inputs(page).nth(0).setInputFiles(before);
      await inputs(page).nth(1).setInputFiles(after);
    },
  },
  {
    screen: "compare-result",
    go: async (page) => {
      await page.locator(".books .primary").click();
      await page.locator(".tally").waitFor();
    },
    pictures: [{ path: `${GUIDE}/so-sanh.png`, width: 1280 }],
  },
];
const MERGE: readonly Step[] = [
  {
    screen: "merge-choose",
    go: async (page) => {
      await page.locator(".tabs:visible").getByText("Kiểm tra").click();
      await page.getByRole("button", { name: "Gộp", exact: true }).click();
    },
  },
  {
    screen: "merge-plan",
    go: async (page) => {
      await inputs(page).setInputFiles([before, after, broken, { ...before, name: "lần hai.xlsx" }]);
      await page.locator(".duplicates").waitFor();
    },
    pictures: [{ path: `${GUIDE}/gop.png`, width: 1280 }],
  },
  {
    screen: "merge-done",
    go: async (page) => {
      await page.locator(".books .primary").click();
      await page.getByRole("button", { name: "Tải tệp gộp" }).waitFor();
    },
  },
];
const SEAL: readonly Step[] = [
  {
    screen: "seal",
    go: async (page) => {
      await dropFile(page, before.name, new Uint8Array(before.buffer));
      await page.locator(".summary").waitFor();
      await page.getByRole("button", { name: "Việc khác" }).click();
      await page.getByRole("button", { name: "Xác nhận tại thời điểm này" }).click();
      await page.locator(".endorse").waitFor();
    },
  },
  {
    screen: "sealed",
    go: async (page) => {
      await page.getByLabel("Người xác nhận").fill("Phạm Thị Lãnh Đạo");
      await page.getByRole("button", { name: "Xác nhận tại thời điểm này" }).click();
      await page.locator(".seals").waitFor();
    },
    pictures: [{ path: `${GUIDE}/xac-nhan.png`, width: 320 }],
    // The line that the work is not taken away yet comes with it.
    moves: true,
  },
];

describe.skipIf(missing)("the screens of several files", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  it.each([320, 1280])("at %i px nothing runs over, moves, or breaks a rule of axe", async (width) => {
    const { page, complaints } = await site.open({ ...LOOKING, viewport: { width, height: 800 } });
    expect(await walk(page, [...COMPARE, ...MERGE])).toEqual([]);
    await page.reload();
    await page.getByText("Mở tệp").first().waitFor();
    expect(await walk(page, SEAL)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
