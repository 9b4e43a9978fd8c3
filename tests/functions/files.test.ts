/** The page out of a plain folder, which knows neither tags nor types and lists what is in it: it is served as from Cloudflare's assets. */
import { describe, expect, test } from "vitest";
import { ENV, FILES, stubApp } from "./stub.ts";

const MODIFIED = "Sun, 22 Nov 2026 18:15:07 GMT";

/** As workerd's disk service answers: measured, not documented. */
const FOLDER = {
  async fetch(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    const headers = { "Content-Type": "application/octet-stream", "Last-Modified": MODIFIED };
    if (path === "/folder.html" || path === "/assets")
      return new Response('[{"name":"secret.txt","type":"file"}]', {
        headers: { ...headers, "Content-Type": "application/json" },
      });
    const text = FILES[path];
    if (text === undefined) return new Response("Not Found", { status: 404 });
    if (request.headers.get("Range") === "bytes=0-1")
      return new Response(text.slice(0, 2), {
        status: 206,
        headers: { ...headers, "Content-Range": `bytes 0-1/${text.length}` },
      });
    return new Response(request.method === "HEAD" ? null : text, {
      headers: { ...headers, "Content-Length": String(text.length) },
    });
  },
};

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  stubApp().request(path, { method, headers }, { ...ENV, ASSETS: FOLDER });

describe("a page served from a folder", () => {
  test("has its type, its headers and a tag", async () => {
    const response = await get("/");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    expect(response.headers.get("ETag")).toMatch(/^W\/"[a-z0-9]+-\d+"$/);
    expect(await response.text()).toBe(FILES["/index.html"]);
  });

  test("is not sent again while unchanged, by its tag or its time; headers stand on that answer too", async () => {
    const tag = (await get("/")).headers.get("ETag") ?? "";
    for (const headers of [
      { "If-None-Match": tag },
      { "If-None-Match": `"other", ${tag}` },
      { "If-None-Match": "*" },
      { "If-Modified-Since": MODIFIED },
    ]) {
      const response = await get("/", headers);
      expect([headers, response.status, await response.text()]).toEqual([headers, 304, ""]);
      expect(response.headers.get("ETag")).toBe(tag);
      expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    }
  });

  test.each([
    { "If-None-Match": '"other"' },
    { "If-None-Match": '"other"', "If-Modified-Since": MODIFIED },
    { "If-Modified-Since": "Sat, 21 Nov 2026 00:00:00 GMT" },
    { "If-Modified-Since": "yesterday" },
  ])("is sent again when it is not the one that is known: %j", async (headers) => {
    expect((await get("/", headers)).status).toBe(200);
  });

  test("is found by HEAD and in parts", async () => {
    const head = await get("/", {}, "HEAD");
    expect([head.status, await head.text(), head.headers.get("Content-Type")]).toEqual([200, "", "text/html; charset=utf-8"]);
    const part = await get("/assets/icon-32.png", { Range: "bytes=0-1" });
    expect([part.status, new TextDecoder().decode(await part.arrayBuffer())]).toEqual([206, "pn"]);
  });

  test.each(["/folder", "/folder.html", "/assets", "/assets/", "/none.html"])(
    "never shows what a folder holds: %s",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("Không tìm thấy trang");
    },
  );
});
