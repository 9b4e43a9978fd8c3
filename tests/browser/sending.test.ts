/** Sending from the page to the Worker itself: a receipt, whatever happens on the way; and what comes back from the centre. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { keptIn } from "../support/browser-store.ts";
import { dropFile, type LivePage, serveLive } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import {
  accept,
  largePlan,
  openTotals,
  prepareSending,
  sample,
  sendPlan,
  setAsideIfAsked,
  signIn,
  stamped,
  tab,
} from "../support/sending-steps.ts";

const missing = await whyNoChromium();

describe.skipIf(missing)("sending", () => {
  let site: LivePage;
  const contexts: BrowserContext[] = [];
  const open = async () => {
    const opened = await site.open({ acceptDownloads: true });
    contexts.push(opened.page.context());
    return opened;
  };
  beforeAll(async () => {
    site = await serveLive();
  });
  afterEach(async () => {
    // Each test has a country in which nothing was sent.
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await site.server.forget();
  });
  afterAll(async () => site?.close());

  const people = (page: Page) => page.locator(".receipt dl > div", { hasText: "Số người" }).locator("dd").innerText();
  const total = (page: Page) => page.locator(".totals-table tfoot .figure").first().innerText();

  it("a plan of 64 people ends in a receipt, is accepted by the centre and stands in the totals; sent again it is still 64", async () => {
    const { page, complaints } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    await expect.poll(() => page.locator(".pane-foot").innerText()).toContain("Dự thảo");
    await sendPlan(page);
    await expect.poll(() => people(page)).toBe("64");
    await expect.poll(() => page.locator(".pane-foot").innerText()).toMatch(/Đã gửi \d{1,2}\/\d{1,2}\/\d{4}/);
    await page.getByRole("button", { name: "Kiểm tra biên nhận" }).click();
    await page.getByText("Biên nhận đúng: nơi nhận đã ghi 64 người").waitFor();

    const centre = await open();
    await openTotals(centre.page, "centre");
    await centre.page.getByText("Chưa có kế hoạch nào được chấp nhận trong năm này.").waitFor();
    await accept(centre.page, "Bộ Nội vụ");
    await expect.poll(() => total(centre.page)).toBe("64");

    await tab(page, "Kiểm tra").click();
    await tab(page, "Gửi").click();
    await expect.poll(() => page.locator(".pane-foot").innerText()).toContain("Đã chấp nhận");
    await sendPlan(page);
    await expect.poll(() => page.locator(".receipt dl").innerText()).toMatch(/Bản\s+2/);
    await centre.page.getByRole("button", { name: "Về danh sách đơn vị" }).click();
    await accept(centre.page, "Bộ Nội vụ");
    await expect.poll(() => total(centre.page)).toBe("64");
    expect([...complaints, ...centre.complaints]).toEqual([]);
  });

  it("reasons go along, word for word and without who gave them, and stand before the centre with their lines", async () => {
    const { page, complaints } = await open();
    await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-flat.xlsx"));
    await page.locator("#group-confirm ~ .kind .explain-kind").first().click();
    const title = (await page.locator(".detail-kind").innerText()).split(" · ")[1] ?? "";
    await page.getByLabel("Lý do, trong một câu").fill("Đã có ý kiến của Ban Thường vụ");
    await page.getByLabel("Họ và tên người giải trình").fill("Nguyễn Văn Kín");
    await page.locator(".explain .primary").click();
    await page.locator(".explained").waitFor();
    await tab(page, "Gửi").click();
    await signIn(page, "planner-bo-noi-vu");
    await page.getByText(/Gửi kèm lý do của \d+ nội dung đã giải trình, nguyên văn; tên người giải trình không gửi\./).waitFor();
    await setAsideIfAsked(page);
    await sendPlan(page);

    const centre = await open();
    await openTotals(centre.page, "centre");
    await centre.page.getByRole("button", { name: "Mở kế hoạch của Bộ Nội vụ" }).click();
    const reasons = centre.page.getByRole("region", { name: "Nội dung đã giải trình" });
    await expect.poll(() => reasons.innerText()).toContain(`${title}: Đã có ý kiến của Ban Thường vụ (Đề cử!`);
    expect(await centre.page.locator(".plan-card").innerText()).not.toContain("Nguyễn Văn Kín");
    await reasons.getByRole("button").first().click();
    await expect.poll(() => centre.page.locator(".decision .remark-fields").count()).toBe(1);
    expect([...complaints, ...centre.complaints]).toEqual([]);
  });

  it("a lost reply is asked for again and ends in the same receipt; a double click sends once", async () => {
    const { page } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    let lost = 0;
    const keys = new Set<string | undefined>();
    await page.route(/\/api\/plans\/[^/]+\/\d+\/[^/]+$/, async (route) => {
      if (route.request().method() !== "PUT") return route.continue();
      keys.add(route.request().headers()["idempotency-key"]);
      // The server has done its work; the page does not hear of it.
      if (lost++ === 0) {
        await route.fetch();
        return route.abort("connectionreset");
      }
      return route.continue();
    });
    await page.getByLabel("Đơn vị cam kết các").check();
    await page.locator(".send-form .primary").dblclick();
    await page.getByText("Đang hỏi lại kết quả lần gửi trước…").waitFor();
    await page.locator(".receipt").waitFor();
    expect(await page.locator(".receipt dl").innerText()).toMatch(/Bản\s+1/);
    expect(keys.size).toBe(1);
  });

  it("a tab that is closed while sending ends in the same receipt in the next one", async () => {
    const { page } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    await page.route(/\/api\/plans\/[^/]+\/\d+\/[^/]+$/, async (route) => {
      if (route.request().method() !== "PUT") return route.continue();
      await route.fetch();
      await page.close();
    });
    await page.getByLabel("Đơn vị cam kết các").check();
    const closed = page.waitForEvent("close");
    await page.locator(".send-form .primary").click();
    await closed;
    const again = await page.context().newPage();
    await again.goto(`${site.origin}/`);
    await again.getByText("Lần gửi kế hoạch trước chưa có biên nhận.").waitFor();
    await again.getByRole("button", { name: "Hỏi lại kết quả" }).click();
    await signIn(again, "planner-bo-noi-vu");
    await again.locator(".receipt").waitFor();
    expect(await again.locator(".receipt dl").innerText()).toMatch(/Bản\s+1/);
    await again.reload();
    await again.locator(".sample").first().waitFor();
    expect(await again.getByText("chưa có biên nhận").count()).toBe(0);
  });

  it("what was sent and never asked for is forgotten after 30 days, and says so until then", async () => {
    const { page } = await open();
    const context = page.context();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    await page.route(/\/api\/plans\/[^/]+\/\d+\/[^/]+$/, (route) =>
      route.request().method() === "PUT" ? page.close() : route.continue(),
    );
    await page.getByLabel("Đơn vị cam kết các").check();
    const closed = page.waitForEvent("close");
    await page.locator(".send-form .primary").click();
    await closed;
    const after = async (days: number): Promise<Page> => {
      const later = await context.newPage();
      await later.clock.setFixedTime(Date.now() + days * 86_400_000);
      await later.goto(`${site.origin}/`);
      await later.locator(".sample").first().waitFor();
      return later;
    };
    const before = await after(29);
    await before.getByText(/giữ trên máy này đến ngày \d+\/\d+\/\d+, sau đó tự xóa/).waitFor();
    expect(await keptIn(before, "ke-hoach-gui", "sending")).toBe(1);
    await before.close();
    const late = await after(31);
    expect(await late.getByText("chưa có biên nhận").count()).toBe(0);
    await expect.poll(() => keptIn(late, "ke-hoach-gui", "sending")).toBe(0);
  });

  it("a large plan goes by parts", { timeout: 120_000 }, async () => {
    const { page } = await open();
    const parts: string[] = [];
    page.on("request", (request) => request.url().includes("/chunks/") && parts.push(request.url().split("/").at(-1) ?? ""));
    await dropFile(page, "Toàn quốc.xlsx", largePlan(2_100));
    await page.locator(".summary h1").waitFor();
    await tab(page, "Gửi").click();
    await signIn(page, "planner-bo-noi-vu");
    await page.locator(".send-form").waitFor();
    await setAsideIfAsked(page);
    await sendPlan(page);
    await expect.poll(() => people(page)).toBe("2.100");
    expect(parts).toEqual(["1", "2"]);
  });

  it("lines that block are named, and stay behind when that is chosen", async () => {
    const { page } = await open();
    await prepareSending(page, "qd1641-flat.xlsx", "planner-bo-noi-vu");
    const words = await page.locator(".blocked h2").innerText();
    const blocked = Number(/\d+/.exec(words)?.[0]);
    expect(blocked).toBeGreaterThan(0);
    await page.getByLabel("Đơn vị cam kết các").check();
    expect(await page.locator(".send-form .primary").isDisabled()).toBe(true);
    await page.getByLabel(/^Để lại \d+ dòng phải sửa, gửi \d+ dòng$/).check();
    const rest = Number(/gửi (\d+)/.exec(await page.locator(".choice").first().innerText())?.[1]);
    await page.locator(".send-form .primary").click();
    await page.locator(".receipt").waitFor();
    expect(Number(await people(page))).toBe(rest);
    expect(await page.locator(".receipt dl").innerText()).toMatch(new RegExp(`Dòng để lại\\s+${blocked}`));
  });

  it("somebody else's newer version is said, looked at, and then replaced knowingly", async () => {
    const [one, other] = [(await open()).page, (await open()).page];
    await prepareSending(one, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    await prepareSending(other, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    await sendPlan(other);
    await one.getByLabel("Đơn vị cam kết các").check();
    await one.locator(".send-form .primary").click();
    await one.getByText("Kế hoạch đã thay đổi từ lần đọc gần nhất.").waitFor();
    await one.getByText(/Bản 1 được gửi lúc .*, 64 người; trạng thái: Đã gửi/).waitFor();
    await one.getByRole("button", { name: "Gửi bản mới" }).waitFor();
    await sendPlan(one);
    expect(await one.locator(".receipt dl").innerText()).toMatch(/Bản\s+2/);
  });

  it("an ended session asks to sign in again, and goes on", async () => {
    const { page } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    const ended = { status: 401, contentType: "application/problem+json", json: SESSION_MISSING };
    await page.route(/\/api\/plans\/[^/]+\/\d+\/[^/]+$/, (route) => route.fulfill(ended), { times: 1 });
    await page.getByLabel("Đơn vị cam kết các").check();
    await page.locator(".send-form .primary").click();
    await page.getByText("Phiên đăng nhập đã hết hạn.").waitFor();
    await signIn(page, "planner-bo-noi-vu");
    await page.locator(".receipt").waitFor();
    expect(await people(page)).toBe("64");
  });

  it("without a server checking goes on as before, and the screen says that sending needs it", async () => {
    const { page } = await open();
    await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-flat.xlsx"));
    await page.locator(".finding-list li").first().waitFor();
    await site.server.end();
    await tab(page, "Gửi").click();
    await page.getByText("Gửi và tổng hợp cần máy chủ.").or(page.getByText("cần kết nối với máy chủ")).first().waitFor();
    await tab(page, "Kiểm tra").click();
    await page.getByRole("button", { name: "Kiểm tra lại" }).click();
    await page.locator(".finding-list li").first().waitFor();
    await site.server.start();
    await tab(page, "Gửi").click();
    await signIn(page, "planner-bo-noi-vu");
    await page.locator(".send-form").waitFor();
  });

  it("a stamp of secrecy is never sent", async () => {
    const { page } = await open();
    await dropFile(page, "Kế hoạch.xlsx", stamped());
    await page.locator(".summary h1").waitFor();
    await tab(page, "Gửi").click();
    await signIn(page, "planner-bo-noi-vu");
    await page.getByText("Bảng có dấu độ mật “MẬT”.").waitFor();
    expect(await page.locator(".send-form").count()).toBe(0);
  });

  it("a refusal's findings stand on their cells", async () => {
    const { page } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    // The page itself would not let such a line out: its year of birth is changed on the way.
    await page.route(/\/api\/plans\/[^/]+\/\d+\/[^/]+$/, async (route) => {
      if (route.request().method() !== "PUT") return route.continue();
      const body = route.request().postDataJSON();
      body.people[0] = { ...body.people[0], discipline: "serving", personId: undefined };
      return route.continue({ postData: JSON.stringify(body) });
    });
    await page.getByLabel("Đơn vị cam kết các").check();
    await page.locator(".send-form .primary").click();
    await page.getByText(/Nơi nhận kiểm tra lại và thấy \d+ nội dung phải sửa/).waitFor();
    await page.locator(".delivery .button").click();
    await page.locator(".line-block").first().waitFor();
    await expect.poll(() => page.locator(".grid-row .mark-block").count()).toBeGreaterThan(0);
  });

  it("a returned plan shows each remark on its cell, where the line is now", async () => {
    const { page } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    await sendPlan(page);
    const centre = await open();
    await openTotals(centre.page, "centre");
    await centre.page.getByRole("button", { name: "Mở kế hoạch của Bộ Nội vụ" }).click();
    await centre.page.getByRole("button", { name: "Trả lại" }).click();
    await centre.page.getByLabel("Dòng", { exact: true }).fill("Đề cử!12");
    await centre.page.getByLabel("Nội dung").fill("Bổ sung xếp loại năm 2023.");
    await centre.page.getByRole("button", { name: "Thêm góp ý" }).click();
    await centre.page.getByLabel("Nội dung").nth(1).fill("Gửi kèm công văn.");
    const again = centre.page.waitForResponse(/\/api\/totals/);
    await centre.page.getByRole("button", { name: "Trả lại kèm 2 góp ý" }).click();
    // The totals say that they were read again; what was done still stands for everybody.
    await again;
    await centre.page.locator(".toast", { hasText: "Đã trả lại kế hoạch của Bộ Nội vụ kèm 2 góp ý." }).waitFor();

    await page.reload();
    await page.locator(".sample").first().waitFor();
    await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-clean.xlsx"));
    await expect.poll(() => page.locator(".pane-foot").innerText()).toContain("Trả lại để hoàn thiện: 2 nội dung");
    await page.locator("[data-finding]", { hasText: "Bổ sung xếp loại năm 2023." }).waitFor();
    await expect.poll(() => page.locator("[data-finding]", { hasText: "Bổ sung" }).locator(".cell").innerText()).toBe("B12");
    await page.locator(".grid-cell.marked-confirm").waitFor();
    await tab(page, "Gửi").click();
    await page.getByText("Nội dung cần hoàn thiện").waitFor();
    await page.locator(".told-line", { hasText: "Dòng 12" }).getByRole("button", { name: "Đến ô B12" }).click();
    await expect.poll(() => page.locator(".cell-bar .cell").innerText()).toBe("B12");
  });

  it("a province is told that its person stands in another plan too, with the line and the unit and nothing else", async () => {
    const first = (await open()).page;
    await prepareSending(first, "qd1641-lao-cai.xlsx", "planner-lao-cai");
    await setAsideIfAsked(first);
    await sendPlan(first);
    const { page } = await open();
    await prepareSending(page, "qd1641-lao-cai.xlsx", "planner-ca-mau");
    await page.getByText(/dòng ghi tỉnh khác với đơn vị gửi \(Cà Mau\)/).waitFor();
    await setAsideIfAsked(page);
    await sendPlan(page);
    await page.getByText(/\d+ dòng có người cũng có trong kế hoạch của Lào Cai/).waitFor();
    await page.locator(".receipt .told-line .go").first().click();
    await page.locator(".grid-cell.active").waitFor();
  });

  it("nothing of the session stands in an address, and another tab does not have it", async () => {
    const { page, requests } = await open();
    await prepareSending(page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
    const token = await page.evaluate(() => JSON.parse(sessionStorage.getItem("session") ?? "{}").token);
    expect(token).toMatch(/\S{20}/);
    expect([page.url(), ...requests].filter((address) => address.includes(token))).toEqual([]);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.locator(".demo-loud").waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem("session"))).toBeNull();
  });
});

const SESSION_MISSING = {
  type: "/api/docs#problem-session-missing",
  title: "Chưa đăng nhập",
  status: 401,
  code: "session-missing",
  detail: "Phiên đăng nhập không có hoặc đã hết hạn.",
  todo: "Đăng nhập lại.",
  requestId: "r",
};
