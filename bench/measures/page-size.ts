/** What `/` makes a browser fetch before it can be used: its scripts and styles, and the rules' web worker apart, compressed. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface PageSize {
  /** Scripts and styles that the page names, and what those import at once. */
  readonly page: Sizes;
  /** Web workers that the page's scripts start. */
  readonly worker: Sizes;
}

export interface Sizes {
  readonly files: readonly string[];
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const NAMED_IN_HTML = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
/** `import … from "./x.js"` and `import "./x.js"`, as the bundler writes them; not `import("./x.js")`. */
const IMPORTED = /\bimport\s*(?:[\w$*{][^;"'`()]*?\bfrom\s*)?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const STARTED = /new Worker\([^)]*?["'`]([^"'`]+\.js)["'`]/g;

export function pageSize(folder: string): PageSize {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const page = new Set<string>();
  const worker = new Set<string>();
  for (const file of namesIn(read("index.html"), NAMED_IN_HTML, "index.html")) follow(file, page, read);
  for (const file of page) for (const started of namesIn(read(file), STARTED, file)) follow(started, worker, read);
  return { page: sizesOf(folder, page), worker: sizesOf(folder, worker) };
}

function follow(file: string, into: Set<string>, read: (file: string) => string): void {
  if (into.has(file)) return;
  into.add(file);
  if (file.endsWith(".js")) for (const imported of namesIn(read(file), IMPORTED, file)) follow(imported, into, read);
}

function namesIn(text: string, pattern: RegExp, from: string): string[] {
  return [...text.matchAll(pattern)].map((match) => join(dirname(from), match[1] ?? ""));
}

/** Each file is sent by itself, so each is compressed by itself. */
function sizesOf(folder: string, files: ReadonlySet<string>): Sizes {
  const contents = [...files].map((file) => readFileSync(join(folder, file)));
  const sum = (sizeOf: (content: Buffer) => number): number => contents.reduce((total, content) => total + sizeOf(content), 0);
  return {
    files: [...files],
    raw: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, { level: 9 }).length),
    brotli: sum((content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
  };
}
