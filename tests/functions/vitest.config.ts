/** The Worker's tests run inside workerd itself, the runtime that serves them. Assets are a stub: the test pool serves none. */
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    cloudflareTest({
      main: "../../functions/index.ts",
      miniflare: {
        // The day of wrangler.toml, which itself names assets that need not be built for these tests.
        compatibilityDate: "2026-10-01",
        durableObjects: {
          ROOMS: { className: "ProgrammeRoom", useSQLite: true },
          DIRECTORY: { className: "Directory", useSQLite: true },
          PEOPLE: { className: "PeopleShard", useSQLite: true },
        },
      },
    }),
  ],
  // Against hanging, not against a busy machine.
  test: { name: "worker", include: ["**/*.test.ts"], root: import.meta.dirname, testTimeout: 60_000 },
});
