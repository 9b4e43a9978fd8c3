/** The frame of the pages the Worker writes itself: one style sheet inside the page, allowed by its hash, and nothing else loaded. */
import type { Locale } from "../../shared/text/locale.ts";
import { COMMON_HEADERS, documentPolicy } from "../headers.ts";
import { Html, html } from "../html.ts";
import { STYLE } from "./style.ts";

export interface Page {
  readonly title: string;
  readonly locale: Locale;
  readonly body: Html;
  readonly status?: number;
}

export async function htmlResponse({ title, locale, body, status = 200 }: Page): Promise<Response> {
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Kế Hoạch</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return new Response(page.text, {
    status,
    headers: {
      ...COMMON_HEADERS,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": locale,
      "Content-Security-Policy": documentPolicy(await styleHash()),
      "Cache-Control": "no-cache",
      "X-Frame-Options": "DENY",
    },
  });
}

let hash: Promise<string> | null = null;

/** Worked out at the first page: a Worker may not compute hashes while it loads. */
function styleHash(): Promise<string> {
  hash ??= crypto.subtle
    .digest("SHA-256", new TextEncoder().encode(STYLE))
    .then((digest) => `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`);
  return hash;
}
