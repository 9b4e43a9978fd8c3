/** "Cập nhật mẫu": a workbook made from an older template, what bringing it up to date changes, and the button that does it. */
import { write } from "../actions/work.ts";
import { upgradeTextFor } from "../text/upgrade.ts";
import { useApp, useArrival } from "./hooks.ts";

export function UpgradeNote() {
  const { app, state } = useApp();
  const { locale, plan, busy } = state;
  const words = upgradeTextFor(locale);
  const view = useArrival(() => app.session?.call("upgrade", { locale }) ?? null, [locale, plan]);
  if (!view || view.state === "current") return null;
  if (view.state === "newer") return <p class="notice">{words.newer(view.from, view.to)}</p>;
  return (
    <div class="notice upgrade">
      <p>{words.older(view.from, view.to)}</p>
      <p>{words.what}</p>
      <ul>
        {view.steps.map(({ title, before, after }) => (
          <li key={title}>
            {title}: <span class="unseen">{words.before}: </span>
            {before} <span aria-hidden="true">→</span>
            <span class="unseen">; {words.after}:</span> {after}
          </li>
        ))}
      </ul>
      <p>{words.safe}</p>
      <button type="button" class="button" disabled={busy !== null} onClick={() => void write(app, { upgrade: true })}>
        {words.apply}
      </button>
    </div>
  );
}
