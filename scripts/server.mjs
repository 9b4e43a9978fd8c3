/** How the Worker is started on plain workerd: by `npm start`, by the benchmarks, and by whoever kills it on purpose. */
import { createRequire } from "node:module";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** The program that came with wrangler, for this system. */
export function workerdPath() {
  const fromWrangler = createRequire(createRequire(join(ROOT, "package.json")).resolve("wrangler/package.json"));
  return fromWrangler("workerd").default;
}

/** Listens on this computer only; `objects` is an existing folder for the SQLite files, `page` the built page. */
export function serverArguments({ port, objects, page = join(ROOT, "dist", "page") }) {
  const both = Object.values(networkInterfaces()).some((addresses) => addresses.some(({ address }) => address === "::1"));
  return [
    ...["serve", join(ROOT, "workerd.capnp"), both ? "both" : "config"],
    ...["--socket-addr", `http=127.0.0.1:${port}`],
    ...(both ? ["--socket-addr", `http6=[::1]:${port}`] : []),
    ...["--directory-path", `page=${page}`],
    ...["--directory-path", `objects=${objects}`],
  ];
}
