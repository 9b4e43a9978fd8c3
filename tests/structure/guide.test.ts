/** The user guide says only what is there: every word in bold stands on a screen, every picture is drawn by a test, every link leads somewhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const GUIDE = join(ROOT, "docs/huong-dan");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));

const PAGES = readdirSync(GUIDE)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: read(`docs/huong-dan/${name}`) }));
/** Where people's words stand. */
const SCREENS = [...filesIn("addin/text"), "manifest.xml"].map(read).join("\n");
const DRAWN = filesIn("tests/browser/screens").map(read).join("\n");

describe.each(PAGES)("$name of the guide", ({ text }) => {
  it("puts in bold only words that stand on a screen", () => {
    const said = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = ""]) => words);
    const missing = said.filter((words) => !words.split("…").every((part) => SCREENS.includes(part.trim())));
    expect(missing).toEqual([]);
  });

  it("leads only to pages and pictures that are there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(GUIDE, link)))).toEqual([]);
  });
});

describe("the guide's pictures", () => {
  it("are each drawn by a test and shown on a page", () => {
    const shown = new Set(PAGES.flatMap(({ text }) => [...text.matchAll(/\]\(hinh\/([\w-]+\.png)\)/g)].map(([, name]) => name)));
    const here = readdirSync(join(dirname(GUIDE), "huong-dan/hinh"));
    expect(here.filter((name) => !shown.has(name))).toEqual([]);
    expect([...shown].filter((name) => !DRAWN.includes(`/${name}`))).toEqual([]);
  });
});
