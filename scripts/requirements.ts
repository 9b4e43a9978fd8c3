/** `node scripts/requirements.ts`: writes docs/requirements.md. A test says when the page is stale or a sentence is left out. */
import { writeFileSync } from "node:fs";
import { loadCatalogue } from "./catalogue.ts";
import { requirementsPage } from "./requirements/page.ts";

const { rules } = await loadCatalogue();
writeFileSync(new URL("../docs/requirements.md", import.meta.url), requirementsPage(rules.map(({ value }) => value)));
