/** What a planner and the centre do on the page, step by step. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { dropFile } from "./built-page.ts";
import { buildXlsx } from "./xlsx-builder.ts";

export function sample(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/samples/${name}`, import.meta.url)));
}

export function tab(page: Page, name: string): Locator {
  return page.locator(".tabs button:visible", { hasText: name });
}

export async function signIn(page: Page, account: string): Promise<void> {
  await page.locator("#demo-account").selectOption(account);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

/** Opens a sample, signs in and waits for the form, or for what is named instead. */
export async function prepareSending(page: Page, name: string, account: string, until = ".send-form"): Promise<void> {
  await dropFile(page, "Kế hoạch.xlsx", sample(name));
  await page.locator(".summary h1").waitFor();
  await tab(page, "Gửi").click();
  await signIn(page, account);
  await page.locator(until).waitFor();
}

export async function sendPlan(page: Page): Promise<void> {
  const receipt = page.locator(".receipt");
  if ((await receipt.count()) > 0) await receipt.getByRole("button", { name: "Gửi bản mới" }).click();
  await page.getByLabel("Đơn vị cam kết các").check();
  await page.locator(".send-form .primary").click();
  await receipt.waitFor();
}

/** Lines that block are left behind, where there are any. */
export async function setAsideIfAsked(page: Page): Promise<void> {
  const choice = page.getByLabel(/^Để lại /);
  if ((await choice.count()) > 0) await choice.check();
}

export async function openTotals(page: Page, account: string): Promise<void> {
  await page.getByRole("button", { name: "Tổng hợp" }).click();
  await signIn(page, account);
  await page.locator(".totals-part").waitFor();
}

/** Opens a unit's plan, as the centre does, and accepts it. */
export async function accept(page: Page, unit: string): Promise<void> {
  await page.getByRole("button", { name: `Mở kế hoạch của ${unit}` }).click();
  await page.locator(".decision").getByRole("button", { name: "Chấp nhận" }).click();
  await page.locator("dialog").getByRole("button", { name: "Chấp nhận" }).click();
  await page.getByText(`Đã chấp nhận kế hoạch của ${unit}.`).first().waitFor();
}

const HEADER = [
  ...["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ hiện tại", "Đơn vị công tác"],
  ...["Xếp loại năm trước", "Kỷ luật", "Khóa đăng ký", "Từ ngày", "Đến ngày"],
];

const lineOf = (index: number): readonly string[] => [
  ...[String(index + 1), `Nguyễn Văn ${index}`, birthOf(index), "Nam", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai"],
  ...["HTTNV", "Không", `K${1 + (index % 4)}`, "13/05/2024", "26/05/2024"],
];

function birthOf(index: number): string {
  return `${String(1 + (index % 28)).padStart(2, "0")}/${String(1 + (Math.floor(index / 28) % 12)).padStart(2, "0")}/${1981 + (index % 12)}`;
}

/** A list of one province under a stamp of secrecy. */
export function stamped(): Uint8Array {
  return buildXlsx({ sheets: [{ name: "Đề cử", rows: [["MẬT"], ["DANH SÁCH ĐỀ CỬ NĂM 2024"], [], HEADER, lineOf(0)] }] });
}

/** More people than go in one call. */
export function largePlan(people: number): Uint8Array {
  const lines = Array.from({ length: people }, (_, index) => lineOf(index));
  return buildXlsx({ sheets: [{ name: "Đề cử", rows: [["DANH SÁCH ĐỀ CỬ NĂM 2024"], [], HEADER, ...lines] }] });
}
