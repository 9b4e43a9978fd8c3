/**
 * Everything that is not the API: the built page from the assets, with our headers. Addresses are turned into files here, so that
 * Cloudflare's assets and a plain folder serve alike, and no folder is ever listed.
 */
import type { Call } from "./env.ts";
import { isFolder, withTag } from "./files.ts";
import { COMMON_HEADERS, EXCEL_POLICY, PAGE_POLICY } from "./headers.ts";
import { notFoundPage } from "./not-found.ts";
import { forExcel, isForExcel } from "./sheet-functions.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
  wasm: "application/wasm",
  txt: "text/plain; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const IMAGES = new Set(["svg", "png", "ico"]);

export async function servePage(c: Call): Promise<Response> {
  const { method } = c.req;
  if (method !== "GET" && method !== "HEAD") return c.text("", 405, { ...COMMON_HEADERS, Allow: "GET, HEAD" });
  const url = new URL(c.req.url);
  const file = fileOf(url.pathname);
  const type = file === null ? undefined : TYPES[extensionOf(file)];
  if (file === null || type === undefined) return notFoundPage();
  const found = await c.env.ASSETS.fetch(assetRequest(c.req.raw, new URL(file, url)));
  const served = found.status === 200 || found.status === 206 || found.status === 304;
  if (served && !isFolder(found, type)) {
    const answer = isForExcel(file) ? await forExcel(found, file, url) : found;
    return withHeaders(await withTag(answer, c.req.raw), file, type);
  }
  await found.body?.cancel();
  return notFoundPage();
}

/** "/" is index.html, "/excel" is excel.html, "/assets/a.js" itself; null for folders and hidden files. */
function fileOf(path: string): string | null {
  if (path === "/") return "/index.html";
  const segments = path.split("/").slice(1);
  if (segments.some((segment) => segment === "" || segment.startsWith(".") || segment.toLowerCase().startsWith("%2e")))
    return null;
  return segments.at(-1)?.includes(".") ? path : `${path}.html`;
}

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1).toLowerCase();
}

/** Only what the assets need: the caller's other headers are none of their business. */
function assetRequest(request: Request, url: URL): Request {
  const headers = new Headers();
  for (const name of ["If-None-Match", "If-Modified-Since", "Range"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(url, { method: request.method, headers });
}

function withHeaders(found: Response, file: string, type: string): Response {
  const response = new Response(found.body, { status: found.status, headers: found.headers });
  const { headers } = response;
  for (const [name, value] of Object.entries(COMMON_HEADERS)) headers.set(name, value);
  const extension = extensionOf(file);
  headers.set("Content-Type", type);
  headers.set("Cache-Control", cacheFor(file, extension));
  // Office shows the icons, and fetches what it calls by name, from its own pages.
  headers.set("Cross-Origin-Resource-Policy", IMAGES.has(extension) || isForExcel(file) ? "cross-origin" : "same-origin");
  if (extension === "html") framing(headers, file === "/excel.html");
  return response;
}

/** The Excel entry gets no opener policy and no X-Frame-Options: either would cut it off from Office. */
function framing(headers: Headers, excel: boolean): void {
  headers.set("Content-Security-Policy", excel ? EXCEL_POLICY : PAGE_POLICY);
  if (excel) return;
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("X-Frame-Options", "DENY");
}

/** A built file whose name holds its hash never changes; icons change rarely; the rest is asked for each time. */
function cacheFor(file: string, extension: string): string {
  if (/^\/assets\/.+-[\w-]{8}\.(?:js|css|woff2|wasm)$/.test(file)) return "public, max-age=31536000, immutable";
  return IMAGES.has(extension) ? "public, max-age=86400" : "no-cache";
}
