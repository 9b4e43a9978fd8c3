/**
 * Security headers. The page may load nothing from elsewhere; the Excel entry alone may load Microsoft's script and stand in
 * Office's frames. Transport security (HSTS) is left to the proxy that holds the certificate.
 */
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./env.ts";

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

const OWN = {
  "default-src": "'self'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
} as const;

/** `/`: no foreign origin at all, and nobody frames it. */
export const PAGE_POLICY = policy({ ...OWN, "frame-ancestors": "'none'" });

/**
 * `/excel`: Office.js comes from Microsoft's CDN, reports to its own hosts and writes inline styles; without those it does not
 * start. Excel on the web frames the pane, each tenant from its own host.
 */
export const EXCEL_POLICY = policy({
  ...OWN,
  "script-src": "'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob: https://appsforoffice.microsoft.com",
  "connect-src":
    "'self' https://appsforoffice.microsoft.com https://*.office.com https://*.office.net https://*.events.data.microsoft.com",
  "frame-ancestors":
    "'self' https://*.officeapps.live.com https://*.cloud.microsoft https://*.office.com https://*.office365.com https://*.microsoft365.com https://*.sharepoint.com https://*.onedrive.com https://*.live.com",
});

/** Data: never shown as a page. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** A page of our own making with one style sheet inside, known by its hash. */
export function documentPolicy(styleHash: string): string {
  return `default-src 'none'; style-src '${styleHash}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

/** On everything. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/** API answers: not framed, not kept by caches unless the route says so. */
export const secureApi = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(COMMON_HEADERS)) c.header(name, value);
  c.header("Cross-Origin-Resource-Policy", "same-origin");
  c.header("Vary", "Accept-Language");
  if (!c.res.headers.has("Content-Security-Policy")) c.header("Content-Security-Policy", DATA_POLICY);
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
});
