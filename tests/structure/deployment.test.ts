/** Cloudflare and plain workerd run the same Worker: wrangler.toml and workerd.capnp name the same, and the code agrees with both. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { unstable_readConfig } from "wrangler";
import { z } from "zod";
import { ROOT } from "../../scripts/root.mjs";
import { read } from "./sources.ts";

const Toml = z.object({
  name: z.string(),
  compatibility_date: z.string(),
  assets: z.object({ binding: z.string() }),
  durable_objects: z.object({ bindings: z.array(z.object({ name: z.string(), class_name: z.string() })) }),
  migrations: z.array(z.object({ new_sqlite_classes: z.array(z.string()).default([]) })),
});
const toml = Toml.parse(unstable_readConfig({ config: join(ROOT, "wrangler.toml") }, { hideWarnings: true }));
const capnp = read("workerd.capnp");

/** Every match's first two groups, as an object. */
function pairs(text: string, pattern: RegExp): Record<string, string> {
  return Object.fromEntries([...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));
}

const objects = pairs(capnp, /name = "(\w+)", durableObjectNamespace = "(\w+)"/g);
const fromEnvironment = pairs(capnp, /name = "(\w+)", fromEnvironment = "(\w+)"/g);

describe("wrangler.toml and workerd.capnp", () => {
  test("bind the same objects under the same names, with SQLite", () => {
    const bound = toml.durable_objects.bindings.map(({ name, class_name }) => [name, class_name] as const);
    expect(objects).toEqual(Object.fromEntries(bound));
    const classes = Object.values(objects);
    expect(toml.migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes)).toEqual(classes);
    const kept = classes.map((name) => `(className = "${name}", uniqueKey = "${toml.name}-${name}", enableSql = true)`);
    expect(capnp.match(/\(className = .*\)/g)).toEqual(kept);
  });

  test("mean the same version of the runtime", () => {
    expect(/compatibilityDate = "([\d-]+)"/.exec(capnp)?.[1]).toBe(toml.compatibility_date);
  });

  test("give what the Worker's own Env names, and nothing else", () => {
    const [, env = ""] = /export interface Env \{(.*?)^\}/ms.exec(read("functions/env.ts")) ?? [];
    const named = [...env.matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name);
    const given = [toml.assets.binding, ...Object.keys(objects), ...Object.keys(fromEnvironment)];
    expect(named.sort()).toEqual(given.sort());
    for (const [name, variable] of Object.entries(fromEnvironment)) expect(variable).toBe(name);
  });
});

test("a server of one's own is started as scripts/server.mjs does it: with a configuration that there is", () => {
  const [, named] = /serve workerd\.capnp (\w+) /.exec(read("docs/own-server.md")) ?? [];
  expect([...capnp.matchAll(/^const (\w+) :Workerd\.Config/gm)].map(([, name]) => name)).toContain(named);
});

test("Cloudflare's own tool takes the Worker as it is", { timeout: 120_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), "kehoach-deploy-"));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const wrangler = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", out], {
    cwd: ROOT,
    encoding: "utf8",
    env: {
      ...process.env,
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_SEND_ERROR_REPORTS: "false",
      WRANGLER_LOG_PATH: join(out, "logs"),
      XDG_CONFIG_HOME: join(out, "config"),
    },
  });
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining("env.ROOMS (ProgrammeRoom)")]);
  expect(readdirSync(out)).toContain("index.js");
});
