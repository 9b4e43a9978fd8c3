/** A comparison on paper: all of it as tables, drawn only when it is printed. */

import type { Locale } from "../../../shared/text/locale.ts";
import { booksTextFor } from "../../text/books/text.ts";
import type { ComparisonView } from "../../worker/books-messages.ts";
import { comparisonRows } from "../../worker/comparison-rows.ts";

export function ComparisonPaper({ view, locale }: { view: ComparisonView; locale: Locale }) {
  const { list, heading } = booksTextFor(locale).compare;
  const words = { ...list, title: list.title(view.before, view.after) };
  return (
    <>
      <h1>{heading}</h1>
      <p>{words.title}</p>
      <table>
        <thead>
          <tr>
            {list.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparisonRows(view, locale, words).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
