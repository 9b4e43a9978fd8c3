/** ⚙: the day whose law is applied, the programme's own choices, and the language. Each applies at once and checks again. */

import { useState } from "preact/hooks";
import { dateText } from "../../shared/text/format.ts";
import { LOCALES } from "../../shared/text/locale.ts";
import { applySettings } from "../actions/check.ts";
import { follow } from "../actions/follow.ts";
import { isLive, keepLive } from "../actions/live-setting.ts";
import { showScreen, speak } from "../actions/show.ts";
import { liveText } from "../text/live.ts";
import { GuideLink } from "./guide-link.tsx";
import { useApp } from "./hooks.ts";

function LiveSetting() {
  const { app, state } = useApp();
  const { setting, settingHelp } = liveText(state.locale);
  const [on, setOn] = useState(isLive());
  const set = (live: boolean): void => {
    setOn(live);
    keepLive(live);
    void follow(app);
  };
  return (
    <div class="field">
      <label class="radio">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="live-help"
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        {setting}
      </label>
      <p class="quiet" id="live-help">
        {settingHelp}
      </p>
    </div>
  );
}

export function SettingsScreen() {
  const { app, state, text } = useApp();
  const { settings, locale, plan } = state;
  const setDay = (asOf: string): void => {
    if (asOf !== settings.asOf) void applySettings(app, { ...settings, asOf });
  };
  const setOption = (name: string, value: string): void =>
    void applySettings(app, { ...settings, options: { ...settings.options, [name]: value } });
  return (
    <div class="settings">
      <h1>{text.settings.heading}</h1>
      <div class="field">
        <label for="as-of">{text.settings.asOf}</label>
        <div class="field-row">
          <input
            id="as-of"
            type="date"
            min="2000-01-01"
            max="2099-12-31"
            value={settings.asOf}
            aria-describedby="as-of-help"
            onChange={({ currentTarget }) => currentTarget.validity.valid && setDay(currentTarget.value)}
          />
          {settings.asOf !== "" && (
            <button type="button" class="button" onClick={() => setDay("")}>
              {text.settings.asOfClear}
            </button>
          )}
        </div>
        <p class="quiet" id="as-of-help">
          {settings.asOf === "" ? text.settings.asOfHelp : text.settings.asOfSet(dateText(settings.asOf, locale))}
        </p>
      </div>
      {plan?.options.map(({ name, title, choices }) => (
        <div class="field" key={name}>
          <label for={`option-${name}`}>{title[locale]}</label>
          <select
            id={`option-${name}`}
            value={settings.options[name] ?? choices[0]?.value ?? ""}
            onChange={({ currentTarget }) => setOption(name, currentTarget.value)}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.title[locale]}
              </option>
            ))}
          </select>
        </div>
      ))}
      {state.host === "excel" && <LiveSetting />}
      <fieldset class="field">
        <legend>{text.settings.language}</legend>
        {LOCALES.map((language) => (
          <label key={language} class="radio" lang={language}>
            <input type="radio" name="language" checked={language === locale} onChange={() => void speak(app, language)} />
            {text.settings.languages[language]}
          </label>
        ))}
      </fieldset>
      {plan && (
        <div class="field">
          <b>{text.recognition.heading}</b>
          <button type="button" class="link" onClick={() => showScreen(app, "recognition")}>
            {text.recognition.see}
          </button>
        </div>
      )}
      {plan && <p class="quiet">{text.summary.pack(plan.pack)}</p>}
      <GuideLink />
    </div>
  );
}
