/** Shows the findings in the cells themselves, and hides them. Excel before 1.18 cannot without spoiling the sheet: that is said instead. */
import { toggleMarks } from "../actions/marks.ts";
import { useApp } from "./hooks.ts";

export function MarkToggle() {
  const { app, state, text } = useApp();
  const { marks, busy, plan } = state;
  const some = plan?.findings.some(({ cell, row }) => cell !== null || row !== null) ?? false;
  if (!some && !(marks.shown && state.host === "excel")) return null;
  if (app.excel?.canMark === false) return <p class="quiet mark-told">{text.marks.older}</p>;
  return (
    <>
      <button type="button" class="button" disabled={busy !== null} onClick={() => void toggleMarks(app)}>
        {marks.shown ? text.marks.hide : text.marks.show}
      </button>
      {marks.told.map((words) => (
        <p key={words.vi} class="notice mark-told">
          {words[state.locale]}
        </p>
      ))}
    </>
  );
}
