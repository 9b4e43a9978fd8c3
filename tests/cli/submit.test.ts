/** `submit` as a person calls it, against the real server: sent once, blocked, set aside, lost on the way, refused. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Random } from "../../bench/rows/random.ts";
import { sendPlan } from "../../cli/send-plan.ts";
import { Service } from "../../cli/service.ts";
import { PlanStatus } from "../../shared/api/plan-status.ts";
import { ReceiptBody } from "../../shared/api/receipts.ts";
import { checkWorkbook } from "../../shared/check.ts";
import { confirm } from "../../shared/kept/confirm.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { lossyProxy } from "../support/lossy-proxy.ts";
import { OwnServer } from "../support/own-server.ts";
import { patched, sheetEdits } from "../support/patched.ts";
import { makePlan, PROGRAMME, planPath } from "../support/sent-plans.ts";
import { signIn } from "../support/sign-in.ts";
import { type Ended, ROOT, startCommand } from "./run-command.ts";

const SAMPLES = join(ROOT, "tests", "fixtures", "samples");
const CLEAN = join(SAMPLES, "qd1641-clean.xlsx");
const FAULTY = join(SAMPLES, "qd1641-flat.xlsx");

let server: OwnServer;
const folder = mkdtempSync(join(tmpdir(), "kehoach-submit-"));
beforeAll(async () => {
  server = await OwnServer.prepare();
  await server.start();
}, 60_000);
afterAll(async () => {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

const submit = (args: readonly string[]): Promise<Ended> => startCommand("submit.ts", args, folder);

const to = (unit: string, { account = "planner-lao-cai", period = "2024", origin = server.origin } = {}): readonly string[] => [
  ...["--server", origin, "--account", account],
  ...["--unit", unit, "--period", period],
];

async function read(path: string, account = "planner-lao-cai"): Promise<unknown> {
  const token = await signIn(server.origin, account);
  return (await fetch(server.origin + path, { headers: { Authorization: `Bearer ${token}` } })).json();
}

const planOf = async (unit: string, account?: string): Promise<PlanStatus> =>
  PlanStatus.parse(await read(planPath("2024", unit), account));

describe("npm run submit", { timeout: 120_000 }, () => {
  test("sends a plan and prints its receipt alone; again, it is the same receipt and nothing is written", async () => {
    const first = await submit([CLEAN, ...to("63:10")]);
    expect([first.status, first.stderr]).toEqual([0, expect.stringContaining("Khi gửi, đơn vị cam kết:\n  - Không thuộc")]);
    expect(first.stderr).toContain("Máy chủ đã nhận 64 người (bản 1).");
    const { versions } = await planOf("63:10");
    expect(JSON.parse(first.stdout)).toEqual({
      receipt: versions[0]?.receipt,
      version: 1,
      state: "sent",
      people: 64,
      budgetVnd: 11_680_000_000,
    });
    const second = await submit([CLEAN, ...to("63:10"), "--lang", "en"]);
    expect([second.status, second.stdout]).toEqual([0, first.stdout]);
    expect(second.stderr).toContain("nothing was written now");
    expect((await planOf("63:10")).versions).toHaveLength(1);
  });

  test("another file follows as the next version, and the first one again as the one after", async () => {
    const [unit, other] = ["63:10/so-noi-vu", join(SAMPLES, "qd1641-lao-cai.xlsx")];
    for (const file of [CLEAN, other, CLEAN]) expect((await submit([file, ...to(unit)])).status).toBe(0);
    expect((await planOf(unit)).versions.map(({ people }) => people)).toEqual([64, 4, 64]);
  });

  test("people of one other plan are said together, with what to do", async () => {
    const { status, stderr } = await submit([CLEAN, ...to("63:96/so-noi-vu", { account: "planner-ca-mau" })]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /◆ 64 người cũng có trong kế hoạch của đơn vị 63:10, chương trình qd-1641 \(cùng một khóa\): Đề cử!\d+, /,
    );
    expect(stderr).toContain("→ Trao đổi với đơn vị đó để mỗi người chỉ ở một kế hoạch.");
  });

  test("a reply that is lost costs nothing: it is asked again under the same key, and received once", async () => {
    const unit = "bo-noi-vu";
    let lost = 0;
    const proxy = await lossyProxy(server.origin, (call) => call.startsWith("PUT") && lost++ < 2);
    onTestFinished(() => proxy.close());
    const { status, stdout } = await submit([CLEAN, ...to(unit, { account: "planner-bo-noi-vu", origin: proxy.origin })]);
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ version: 1, people: 64 })]);
    expect(proxy.calls.filter((call) => call.startsWith("PUT"))).toHaveLength(3);
    expect((await planOf(unit, "planner-bo-noi-vu")).versions).toHaveLength(1);
  });

  test("a plan with something to mend is not sent, and says what; --set-aside leaves those people behind", async () => {
    const unit = "63:96";
    const address = to(unit, { account: "planner-ca-mau" });
    const blocked = await submit([FAULTY, ...address]);
    expect([blocked.status, blocked.stdout]).toEqual([1, ""]);
    expect(blocked.stderr).toContain("Đề cử!C16  Ngày sinh 31/02/1981 không tồn tại");
    expect(blocked.stderr).toContain("14 người có nội dung phải sửa. Chưa gửi gì.");
    expect((await planOf(unit, "planner-ca-mau")).state).toBe("draft");

    const sent = await submit([FAULTY, ...address, "--set-aside"]);
    expect([sent.status, JSON.parse(sent.stdout)]).toEqual([0, expect.objectContaining({ version: 1, people: 50 })]);
    expect(sent.stderr).toContain("Để lại 14 người");
    const { receipt } = (await planOf(unit, "planner-ca-mau")).versions[0] ?? {};
    expect(ReceiptBody.parse(await read(`/api/receipts/${receipt}`, "planner-ca-mau")).setAside).toBe(14);
  });

  test("what was explained goes along with its reasons, and without who gave them", async () => {
    const bytes = new Uint8Array(readFileSync(FAULTY));
    const opened = readWorkbook(bytes);
    if (!opened.ok) throw opened.error;
    const check = checkWorkbook(opened.workbook);
    const asking = check.report.findings.flatMap(({ severity }, index) => (severity === "confirm" ? [index] : []));
    const said = { reason: "Đã có ý kiến của Ban Thường vụ", by: "Nguyễn Văn Kín", at: "2024-03-12T02:30:00.000Z" };
    const file = join(folder, "đã giải trình.xlsx");
    writeFileSync(file, await patched(bytes, confirm({ check, kept: null }, asking, said)?.edits ?? {}));
    const unit = "63:96/so-noi-vu";
    const sent = await submit([file, ...to(unit, { account: "planner-ca-mau" }), "--set-aside"]);
    expect([sent.status, sent.stderr]).toEqual([0, expect.stringMatching(/Gửi kèm lý do của \d+ nội dung đã giải trình/)]);
    const plan = await planOf(unit, "planner-ca-mau");
    expect(plan.reasons.length).toBeGreaterThan(1);
    expect(new Set(plan.reasons.map(({ reason }) => reason))).toEqual(new Set([said.reason]));
    expect(JSON.stringify(plan)).not.toContain(said.by);
  });

  test("people of another year stay for that year's plan", async () => {
    const { status, stdout, stderr } = await submit([CLEAN, ...to("63:10", { period: "2023" })]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("64 người có khóa khai giảng năm 2024: không gửi lần này, gửi với --period 2024");
    expect(stderr).toContain("Không có người nào để gửi cho năm 2023");
  });

  test("a workbook that is stamped secret does not leave the computer", async () => {
    const stamp = { row: 2, column: 0, value: "TỐI MẬT", look: null };
    const stamped = await patched(new Uint8Array(readFileSync(CLEAN)), { sheets: [sheetEdits("Đề cử", { cells: [stamp] })] });
    writeFileSync(join(folder, "mật.xlsx"), stamped);
    const proxy = await lossyProxy(server.origin, () => false);
    onTestFinished(() => proxy.close());
    const { status, stdout, stderr } = await submit(["mật.xlsx", ...to("63:10", { origin: proxy.origin })]);
    expect([status, stdout, proxy.calls]).toEqual([2, "", []]);
    expect(stderr).toContain("Tệp này đóng dấu “TỐI MẬT”");
  });
});

/** They leave no plan behind, so that all are asked at once: who waits for a server that is not there holds up nobody. */
describe("npm run submit, refused", { timeout: 120_000 }, () => {
  test.concurrent.each([
    ["an account that is not there", to0({ account: "nobody" }), "Không có tài khoản này (account-unknown)"],
    ["another unit's plan", to0({ unit: "63:96" }), "Không thuộc đơn vị của tài khoản (not-your-unit)"],
    ["a role that sends nothing", to0({ account: "head-lao-cai" }), "Không có quyền thực hiện (role-missing)"],
  ])("refuses %s in the service's own words", async (_, [account, unit], words) => {
    const { status, stdout, stderr } = await submit([CLEAN, ...to(unit, { account })]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(stderr).toContain("Bản này chưa được nhận; trên máy chủ không có gì thay đổi.");
  });

  test.concurrent("a server that is not there: nothing was sent, and that is said", async () => {
    const proxy = await lossyProxy(server.origin, () => false);
    proxy.close();
    const { status, stdout, stderr } = await submit([CLEAN, ...to("63:10", { origin: proxy.origin })]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.match(/chưa trả lời, đang thử lại/g)).toHaveLength(1);
    expect(stderr).toContain("Chưa gửi gì");
  });

  test.concurrent.each([
    [["--period", "24"], "ghi năm bằng bốn chữ số"],
    [["--unit", "Lào Cai"], "ghi mã đơn vị, ví dụ 63:10"],
    [["--server", "máy chủ"], "phải là địa chỉ máy chủ"],
    [["--account", ""], "Thiếu --account."],
  ])("a wrong call is told what is wrong and how to call: %j", async (wrong, words) => {
    const { status, stderr } = await submit([CLEAN, ...to("63:10"), ...wrong]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Cách dùng: npm run submit -- TỆP --server")]);
    expect(stderr).toContain(words);
  });
});

function to0({ account = "planner-lao-cai", unit = "63:10" }): readonly [account: string, unit: string] {
  return [account, unit];
}

test("a large plan goes by parts; sent again, it is known although its draft is another", { timeout: 120_000 }, async () => {
  const plan = {
    ...makePlan(new Random(1641), "2025", 4_100, 1),
    ...{
      blocked: 0,
      reasons: [],
      settings: {},
      elsewhere: new Map(),
      account: "planner-lao-cai",
      programme: PROGRAMME,
      period: "2025",
      unit: "63:10",
    },
    pack: PACK_HASH,
  };
  const first = await sendPlan(new Service(new URL(server.origin), "vi"), plan);
  expect(first).toMatchObject({ kind: "received", value: { again: false, receipt: { version: 1, people: 4_100 } } });
  const second = await sendPlan(new Service(new URL(server.origin), "vi"), plan);
  expect(second).toMatchObject({ kind: "received", value: { again: true, receipt: { version: 1, people: 4_100 } } });
});
