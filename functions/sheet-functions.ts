/**
 * `/functions.json`, which Excel reads, names the page of help by its whole address: this server's. Excel on the web fetches it, and the script
 * beside it, from its own pages.
 */

const FILES = new Set(["/functions.json", "/functions.js"]);
/** The address that the file is kept with. */
const HOME = "https://localhost:8787/";

export const isForExcel = (file: string): boolean => FILES.has(file);

export async function forExcel(found: Response, file: string, { host }: URL): Promise<Response> {
  const headers = new Headers(found.headers);
  headers.set("Access-Control-Allow-Origin", "*");
  if (file !== "/functions.json" || found.status !== 200) return new Response(found.body, { status: found.status, headers });
  // Excel opens https addresses only, whatever stands between it and this server.
  const text = (await found.text()).replaceAll(HOME, `https://${host}/`);
  for (const name of ["ETag", "Last-Modified", "Content-Length", "Accept-Ranges"]) headers.delete(name);
  return new Response(text, { headers });
}
