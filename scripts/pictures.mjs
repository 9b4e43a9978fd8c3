/** `npm run pictures`: the tests that look at every screen, drawing the pictures of the README and of the guide on the way. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { vitest } from "./stage.mjs";

export async function main() {
  process.env.PICTURES = "1";
  const { passed, failed, skipped, output } = await vitest("pictures", ["--project", "browser", "tests/browser/screens"]);
  if (failed > 0 || skipped.length > 0) process.stderr.write(output);
  console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`);
  console.log(
    `Pictures: docs/pictures and docs/huong-dan/hinh; every screen: ${existsSync(join(ROOT, "dist/screens")) ? "dist/screens" : "none"}`,
  );
  return failed > 0 || skipped.length > 0 ? 1 : 0;
}
