/** Every other address of the Worker: the lists, the documents, what leads nowhere, and the page with its headers. In real workerd. */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { preferred } from "../../functions/language.ts";
import { ProblemBody } from "../../shared/api/problem-schema.ts";
import { ENV, PACK, PERSON, stubApp } from "./stub.ts";

const UnitsAnswer = z.object({
  scheme: z.string(),
  units: z.array(z.looseObject({ id: z.string(), changes: z.array(z.unknown()) })),
  codesGivenAgain: z.array(z.string()),
  reading: z.unknown(),
});

const app = stubApp();
const get = (path: string, init: RequestInit = {}) => app.request(path, init, ENV);

describe("programmes", () => {
  test("are listed with their periods, without a session", async () => {
    const response = await get("/api/programmes");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      pack: PACK,
      programmes: [
        {
          id: "stub",
          title: { vi: "Chương trình thử", en: "A trial programme" },
          instrument: { id: "qd-1641", until: null },
          periods: ["2023", "2024"],
        },
      ],
    });
  });

  test("show each legal number with its history and its clause in both languages", async () => {
    const body: unknown = await (await get("/api/programmes/stub")).json();
    const cite = {
      vi: "điểm a khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg",
      en: "point a, clause 1, section I, Article 1, Decision 1641/QĐ-TTg",
    };
    expect(body).toHaveProperty("parameters", [
      {
        name: "ageLimit",
        title: { vi: "Tuổi tối đa", en: "Age limit" },
        unit: "years",
        basis: "law",
        checkedOn: "2026-11-01",
        history: [
          { from: "2022-12-28", to: "2024-12-31", value: 45, cite },
          { from: "2025-01-01", to: null, value: null, cite },
        ],
      },
    ]);
  });

  test("are not sent again while the rule pack is the same", async () => {
    const tag = (await get("/api/programmes/stub")).headers.get("ETag") ?? "";
    const again = await get("/api/programmes/stub", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("/api/programmes/stub", { headers: { "If-None-Match": '"older"' } })).status).toBe(200);
  });

  test.each(["/api/programmes/other", "/api/programmes/%E1%BA%BF", "/api/programmes/__proto__"])(
    "an unknown one is a named problem: %s",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        code: "programme-not-found",
        field: "id",
        title: "Không có chương trình này",
      });
    },
  );
});

describe("units", () => {
  const units = async (query: string) => UnitsAnswer.parse(await (await get(`/api/units?${query}`)).json());

  test("are 63 on one day and 34 on the next, with what became of each and the law behind it", async () => {
    const [before, after] = [await units("on=2025-06-30"), await units("on=2025-07-01")];
    expect([before.scheme, before.units.length, after.scheme, after.units.length]).toEqual(["63", 63, "34", 34]);
    expect(before.units.find(({ id }) => id === "63:15")).toMatchObject({ title: { vi: "tỉnh Yên Bái" }, successor: "34:15" });
    const dongNai = (await units("on=2026-05-01")).units.find(({ id }) => id === "34:75");
    expect(dongNai).toMatchObject({ city: true, title: { vi: "thành phố Đồng Nai" }, members: ["63:70", "63:75"] });
    expect(dongNai?.changes.at(-1)).toMatchObject({ from: "2026-04-30", cite: { vi: "NQ 30/2026/QH16" } });
    expect(after.codesGivenAgain).toEqual(["15", "24", "44", "52", "80", "82", "91"]);
  });

  test.each<[on: string, name: string, reading: object]>([
    ["2024-05-01", "Sở Y tế tỉnh Yên Bái", { id: "63:15/so-y-te", department: "so-y-te", off: null }],
    ["2026-05-01", "Sở Y tế tỉnh Yên Bái", { id: null, off: { kind: "province", was: "63:15", now: "34:15" } }],
    ["2026-05-01", "UBND huyện Bát Xát, tỉnh Lào Cai", { id: null, off: { kind: "district", was: null, now: null } }],
    ["2026-05-01", "không rõ", { id: null, province: null, off: null }],
  ])("on %s “%s” is %o", async (on, name, reading) => {
    expect((await units(`on=${on}&name=${encodeURIComponent(name)}`)).reading).toMatchObject({ name, ...reading });
  });

  test.each(["", "on=2024-02-30", "on=today", "on=2024-05-01&x=1", "on=2024-05-01&on=2024-05-02"])(
    "not asked so: %j",
    async (query) => {
      expect((await get(`/api/units?${query}`)).status).toBe(422);
    },
  );
});

describe("addresses and methods", () => {
  test.each(["/api", "/api/", "/api/none", "/api/programmes/", "/api/programmes/stub/x", "/api/eligibility/1"])(
    "%s leads nowhere",
    async (path) => {
      for (const method of ["GET", "POST", "DELETE"]) {
        const response = await get(path, { method });
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({ code: "unknown-route", type: "/api/docs#problem-unknown-route" });
      }
    },
  );

  test.each([
    ["/api/programmes", "DELETE", "GET, HEAD, OPTIONS"],
    ["/api/programmes/stub", "POST", "GET, HEAD, OPTIONS"],
    ["/api/eligibility", "GET", "OPTIONS, POST"],
    ["/api/eligibility", "PUT", "OPTIONS, POST"],
    ["/api/docs", "PATCH", "GET, HEAD, OPTIONS"],
  ])("%s does not take %s", async (path, method, allow) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe(allow);
    expect(await response.json()).toMatchObject({ code: "method-not-allowed" });
  });

  test("asking for the methods answers them and grants no other origin anything", async () => {
    const response = await get("/api/eligibility", { method: "OPTIONS", headers: { Origin: "https://elsewhere.example" } });
    expect(response.status).toBe(204);
    expect(response.headers.get("Allow")).toBe("OPTIONS, POST");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test.each(["/api/programmes", "/api/openapi.json", "/api/docs", "/", "/excel"])(
    "HEAD of %s has the headers of GET and no body",
    async (path) => {
      const [whole, head] = [await get(path), await get(path, { method: "HEAD" })];
      expect([head.status, await head.text()]).toEqual([200, ""]);
      for (const name of ["Content-Type", "Content-Security-Policy", "Cache-Control"])
        expect(head.headers.get(name)).toBe(whole.headers.get(name));
    },
  );
});

test.each([
  ["", "vi"],
  ["en", "en"],
  ["en-US,en;q=0.9", "en"],
  ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  ["en;q=0.2, vi;q=0.3", "vi"],
  ["fr, de", "vi"],
  ["en;q=0", "vi"],
  ["en;q=x", "vi"],
  ["*", "vi"],
  [",;q=,;;", "vi"],
])("the header %j asks for %s", (header, locale) => {
  expect(preferred(header)).toBe(locale);
});

describe("the documentation", () => {
  test("is Vietnamese, even for a browser that prefers English, and English when asked", async () => {
    const vi = await (await get("/api/docs", { headers: { "Accept-Language": "en-US" } })).text();
    expect(vi).toContain('<html lang="vi">');
    expect(vi).toContain("Kiểm tra điều kiện của từng người");
    const en = await (await get("/api/docs?lang=en")).text();
    expect(en).toContain('<html lang="en">');
    expect(en).toContain("Decide whether people are eligible");
  });

  test("the documentation names the header that an answer brings for the next call, and limits as they are", async () => {
    const page = await (await get("/api/docs?lang=en")).text();
    expect(page).toContain("<code>ETag</code>");
    expect(page).toContain("One call takes at most 5,000 people; this one has 5,250.");
  });

  test("explains every problem at the place its type points to", async () => {
    const page = await (await get("/api/docs")).text();
    const { type } = ProblemBody.parse(await (await get("/api/none")).json());
    expect(page).toContain(`id="${type.split("#")[1]}"`);
  });

  test("has no link that leads nowhere in the page", async () => {
    const page = await (await get("/api/docs")).text();
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("loads nothing: no script, no foreign address, one style sheet allowed by its hash", async () => {
    const response = await get("/api/docs");
    const page = await response.text();
    expect(page).not.toMatch(/<script|<link|<img|https?:\/\/|style="| on\w+="/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
    expect(response.headers.get("Content-Security-Policy")).toContain(
      `style-src 'sha256-${btoa(String.fromCharCode(...digest))}'`,
    );
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});

describe("the page", () => {
  const policyOf = async (path: string) => (await get(path)).headers.get("Content-Security-Policy") ?? "";

  test("asks no foreign origin for anything and is framed by nobody", async () => {
    const policy = await policyOf("/");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  test("of Excel may load Microsoft's script and stand in Office's frames; nothing cuts it off from Office", async () => {
    const { headers } = await get("/excel");
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toContain("https://appsforoffice.microsoft.com");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain("unsafe");
    expect(/frame-ancestors ([^;]*)/.exec(policy)?.[1]).toContain("https://*.officeapps.live.com");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBeNull();
    expect(headers.get("X-Frame-Options")).toBeNull();
    expect((await policyOf("/excel.html")).includes("appsforoffice")).toBe(true);
  });

  test.each([
    ["/", "text/html; charset=utf-8", "no-cache", "same-origin"],
    ["/excel", "text/html; charset=utf-8", "no-cache", "same-origin"],
    ["/assets/main-B3x_9dQz.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable", "same-origin"],
    ["/assets/icon-32.png", "image/png", "public, max-age=86400", "cross-origin"],
  ])("%s is %s, kept %s, shown to %s", async (path, type, cache, shared) => {
    const { headers, status } = await get(path);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe(type);
    expect(headers.get("Cache-Control")).toBe(cache);
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe(shared);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  });

  test("is not sent again while unchanged", async () => {
    const response = await get("/", { headers: { "If-None-Match": '"known"' } });
    expect([response.status, await response.text()]).toEqual([304, ""]);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
  });

  test.each([
    "/none",
    "/none.js",
    "/assets/",
    "/assets",
    "/.env",
    "/%2eenv",
    "/a/../.git/config",
    "/assets//icon-32.png",
    "/index",
    "/index.php",
  ])("an address that is not there is said in Vietnamese: %s", async (path) => {
    const response = await get(path);
    if (path === "/index") return expect(response.status).toBe(200);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain("Không tìm thấy trang");
  });

  test("takes no other method", async () => {
    const response = await get("/", { method: "POST", body: "x" });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });
});

test("a person who is asked about leaves no trace in any later answer", async () => {
  await get("/api/eligibility", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ programme: "stub", people: [{ ...PERSON, personId: "079172001234" }] }),
  });
  for (const path of ["/api/programmes/stub", "/api/docs", "/api/openapi.json"])
    expect(await (await get(path)).text()).not.toContain("079172001234");
});
