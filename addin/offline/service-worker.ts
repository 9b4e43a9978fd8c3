/**
 * Makes the page open without a network once it was opened with one: everything that it is made of is fetched at install and kept under one
 * version. The build writes this file as `sw.js` with the list of files in front (scripts/service-worker.mjs).
 *
 * A page never mixes versions. Built files are named by their content, so each page finds its own in whatever version holds them; which
 * version a page is of is decided once, when it is asked for: by the newest that is here as a whole. Older ones are dropped when no page
 * of theirs is open any more, which is when the browser lets a newer worker take over. Calls of the service are never touched.
 */

/** What the browser's own worker scope offers, as far as it is used here (the page's own library declares `self` as a window). */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
}

/** Written in front by the build. */
declare const KEPT: { readonly version: string; readonly files: readonly string[] };

const scope = globalThis as unknown as WorkerScope;
const PREFIX = "ke-hoach-";
/** The page itself, by the folder's own address. */
const PAGE = "./";
/** As many at once as leave room for what the page itself asks for. */
const AT_ONCE = 4;

const isBuilt = (path: string): boolean => path.startsWith("assets/");
const addressOf = (path: string): string => new URL(path, scope.registration.scope).href;
const pathOf = (url: URL): string =>
  url.href.slice(0, url.href.length - url.search.length - url.hash.length).slice(addressOf(PAGE).length);

/** The names of what is kept, the newest first. */
async function versions(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX)).sort((a, b) => timeOf(b) - timeOf(a));
}

const timeOf = (name: string): number => Number(name.slice(PREFIX.length).split("-")[0]);

async function install(): Promise<void> {
  const name = `${PREFIX}${Date.now()}-${KEPT.version}`;
  try {
    const cache = await caches.open(name);
    const files = KEPT.files.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const path of files) await cache.put(addressOf(path), await fetched(path));
      }),
    );
    // Last: a version with a page is there as a whole.
    await cache.put(addressOf(PAGE), await pageOfThis());
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function fetched(path: string): Promise<Response> {
  const known = isBuilt(path) ? await caches.match(addressOf(path), { ignoreVary: true }) : undefined;
  if (known) return known;
  const init: RequestInit & { priority: string } = { cache: isBuilt(path) ? "default" : "no-cache", priority: "low" };
  const answer = await fetch(addressOf(path), init);
  if (!answer.ok || answer.redirected) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

/** A page that names files of another version came while the server was being renewed: the browser tries again at the next visit. */
async function pageOfThis(): Promise<Response> {
  const page = await fetched(PAGE);
  const html = await page.clone().text();
  const named = [...html.matchAll(/assets\/[\w.-]+/g)].map(([path]) => path);
  const foreign = named.find((path) => !KEPT.files.includes(path));
  if (named.length === 0 || foreign !== undefined) throw new Error(`The page names ${foreign ?? "nothing"}`);
  return page;
}

async function activate(): Promise<void> {
  const [, ...older] = await versions();
  await Promise.all(older.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** From what is kept, the newest first; from the network where it is not. */
async function kept(path: string, request: Request): Promise<Response> {
  for (const name of await versions()) {
    const cache = await caches.open(name);
    // What is still being fetched counts only once it is whole.
    const whole = isBuilt(path) || (await cache.match(addressOf(PAGE), { ignoreVary: true })) !== undefined;
    const found = whole ? await cache.match(addressOf(path), { ignoreVary: true }) : undefined;
    if (found) return found;
  }
  return fetch(request);
}

const FILES = new Set(KEPT.files);

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(addressOf(PAGE))) return;
  const path = pathOf(url);
  if (path === "") event.respondWith(kept(PAGE, request));
  else if (isBuilt(path) || FILES.has(path)) event.respondWith(kept(path, request));
});
