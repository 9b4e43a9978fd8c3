/**
 * What a plain folder leaves out (workerd's disk service) and Cloudflare's assets do: tags, "not modified", and keeping quiet about folders.
 * An answer that has its tag already is left as it is.
 */

/** A folder is answered with the list of what is in it, as JSON. */
export function isFolder(found: Response, type: string): boolean {
  return found.headers.get("Content-Type") === "application/json" && type !== "application/json";
}

/** With a tag made of the file's time and size; 304 without the file when the caller has it already. */
export async function withTag(found: Response, request: Request): Promise<Response> {
  const modified = Date.parse(found.headers.get("Last-Modified") ?? "");
  if (found.status !== 200 || found.headers.has("ETag") || Number.isNaN(modified)) return found;
  const headers = new Headers(found.headers);
  headers.set("ETag", `W/"${(modified / 1000).toString(36)}-${found.headers.get("Content-Length") ?? "0"}"`);
  if (!isKnown(headers, request.headers)) return new Response(found.body, { headers });
  await found.body?.cancel();
  headers.delete("Content-Length");
  return new Response(null, { status: 304, headers });
}

/** A tag decides; the time only where no tag is named (RFC 9110, 13.2.2). */
function isKnown(file: Headers, asked: Headers): boolean {
  const tags = asked.get("If-None-Match");
  if (tags !== null) return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim() === file.get("ETag"));
  const since = Date.parse(asked.get("If-Modified-Since") ?? "");
  return Date.parse(file.get("Last-Modified") ?? "") <= since;
}
