/**
 * A step of the page's build: the user guide of docs/huong-dan as pages beside the page, so that whoever has the product has its guide, without
 * a network too. The text stays Markdown, which people read and mend in the repository.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";

const DOCS = fileURLToPath(new URL("../docs/", import.meta.url));
const GUIDE = join(DOCS, "huong-dan");
/** Pages outside the guide's own folder that it leads to. */
const BESIDE = ["cai-dat-excel.md", "ham-excel.md"];
/** Headings can be led to, by the names that they have in the repository too. */
const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      const id = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
        .replaceAll(" ", "-");
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

export function guide() {
  return {
    name: "guide",
    apply: "build",
    async writeBundle() {
      const folder = join(this.environment.config.build.outDir, "huong-dan");
      mkdirSync(join(folder, "hinh"), { recursive: true });
      for (const { name, text } of pages()) writeFileSync(join(folder, pageName(name)), await pageOf(text));
      writeFileSync(join(folder, "huong-dan.css"), STYLE);
      for (const picture of readdirSync(join(GUIDE, "hinh")))
        writeFileSync(join(folder, "hinh", picture), readFileSync(join(GUIDE, "hinh", picture)));
    },
  };
}

function pages() {
  const own = readdirSync(GUIDE).filter((name) => name.endsWith(".md"));
  return [
    ...own.map((name) => ({ name, text: readFileSync(join(GUIDE, name), "utf8") })),
    ...BESIDE.map((name) => ({ name, text: readFileSync(join(DOCS, name), "utf8") })),
  ];
}

/** README is what the folder opens with. */
const pageName = (name) => name.replace(/^README\.md$/, "index.md").replace(/\.md$/, ".html");

export async function pageOf(markdown) {
  const [, title = "Hướng dẫn"] = /^# (.+)$/m.exec(markdown) ?? [];
  const body = await marked.parse(
    markdown.replaceAll(/\]\((?:\.\.\/)?([\w-]+\.md)((?:#[\w-]+)?)\)/g, (_, name, part) => `](${pageName(name)}${part})`),
  );
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · Kế Hoạch</title>
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="huong-dan.css" />
  </head>
  <body>
    <nav aria-label="Hướng dẫn"><a href="../">Kế Hoạch</a> · <a href="index.html">Mục lục</a></nav>
    <main>
${body.replaceAll("<table>", '<div class="table" tabindex="0" role="region" aria-label="Bảng"><table>').replaceAll("</table>", "</table></div>")}
    </main>
  </body>
</html>
`;
}

/** Small and by itself: reads well from 320 px on, in the dark and on paper. */
const STYLE = `:root { color-scheme: light dark; --ink: #242424; --quiet: #616161; --line: #d1d1d1; --ground: #fff; --link: #115ea3; }
@media (prefers-color-scheme: dark) { :root { --ink: #fff; --quiet: #b3b3b3; --line: #575757; --ground: #242424; --link: #77b7f7; } }
body { margin: 0 auto; padding: 16px; max-width: 760px; background: var(--ground); color: var(--ink); font: 16px/1.6 "Segoe UI", system-ui, Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, .table:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
nav { padding-bottom: 8px; border-bottom: 1px solid var(--line); }
h1 { font-size: 28px; line-height: 1.3; } h2 { margin-top: 32px; font-size: 20px; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
.table { overflow-x: auto; } table { width: 100%; border-collapse: collapse; overflow-wrap: normal; } th, td { padding: 6px 8px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
code { font-size: 0.95em; }
@media print { nav { display: none; } body { max-width: none; font-size: 12pt; } h2, img, tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;
