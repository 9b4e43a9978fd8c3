/** First run on the page: one sentence, one button, and samples to try. */
import { openSample } from "../actions/open.ts";
import { SAMPLES } from "../actions/samples.ts";
import { speak } from "../actions/show.ts";
import { NAMED_PROGRAMMES } from "../text/programmes.ts";
import { BusyNote } from "./busy-note.tsx";
import { DraftCard } from "./draft-card.tsx";
import { FileButton } from "./file-button.tsx";
import { GuideLink } from "./guide-link.tsx";
import { useApp } from "./hooks.ts";
import { ProblemNote } from "./problem-note.tsx";
import { SendingLeft } from "./sending-left.tsx";
import { TemplateLinks } from "./template-links.tsx";

export function Welcome() {
  const { app, state, text } = useApp();
  const { locale } = state;
  const other = locale === "vi" ? "en" : "vi";
  return (
    <div class="welcome">
      <h1>{text.welcome.heading}</h1>
      <p class="quiet">{text.welcome.programmes(NAMED_PROGRAMMES.map(({ short }) => short[locale]))}</p>
      <ProblemNote />
      <DraftCard />
      <SendingLeft />
      <BusyNote />
      <div class="drop-zone">
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <path d="M12 6h17l9 9v27H12z" class="sheet-line" />
          <path d="M29 6v9h9M17 24h16M17 30h16M17 36h16M24 20v20" class="sheet-line" />
        </svg>
        <p class="lead">{text.welcome.page}</p>
        <FileButton primary label={text.welcome.open} />
        <TemplateLinks />
        <p class="quiet">{text.welcome.privacy}</p>
      </div>
      <h2>{text.welcome.samples}</h2>
      <ul class="samples">
        {SAMPLES.map((sample) => (
          <li key={sample.file}>
            <button type="button" class="sample" onClick={() => void openSample(app, sample)}>
              <span>{sample.title[locale]}</span>
              <span class="quiet">{sample.about[locale]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="language">
        <GuideLink />
        <button type="button" class="link" lang={other} onClick={() => void speak(app, other)}>
          {text.settings.languages[other]}
        </button>
      </p>
    </div>
  );
}
