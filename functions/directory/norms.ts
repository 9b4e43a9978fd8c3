/** Norms and rates as the centre loaded them: every version is kept with who loaded it and when; the newest counts. */
import { type KeptNorms, NormsBody } from "../../shared/api/norms.ts";
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";

export function keptNorms(storage: Storage): KeptNorms {
  const [row] = storage.all("SELECT version, content, loaded_at FROM norms ORDER BY version DESC LIMIT 1");
  if (!row) return { norms: [], rates: [], version: 0, loadedAt: null };
  return {
    ...NormsBody.parse(JSON.parse(text(row, "content"))),
    version: whole(row, "version"),
    loadedAt: text(row, "loaded_at"),
  };
}

export function loadNorms(storage: Storage, norms: NormsBody, account: string, at: string): KeptNorms {
  storage.transaction(() => {
    storage.run(
      "INSERT INTO norms (version, content, loaded_by, loaded_at) SELECT coalesce(max(version), 0) + 1, ?, ?, ? FROM norms",
      JSON.stringify(norms),
      account,
      at,
    );
  });
  return keptNorms(storage);
}
