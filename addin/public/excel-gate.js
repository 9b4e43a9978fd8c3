/*
 * Stands before the pane in Excel, in the JavaScript of 2009, because Excel 2016 and 2019 open panes in Internet Explorer 11 whatever else is
 * installed. Says "old" where the pane cannot run; and while a start hangs, where it hangs: "offline" when Microsoft's script does not come,
 * "slow" when Excel does not answer it, "broken" when our own files do not come. The words stand in excel.html.
 *
 * Excel that restores a pane sometimes never answers: then the pane is loaded again once by itself, and after that by a button. Whatever comes
 * late takes the words away again.
 */
(function gate() {
  var PATIENCE = 5000;
  var RELOADED = "gate-reloaded";
  var root = document.documentElement;
  var tooOld = /Trident\/|MSIE |Edge\/\d/.test(navigator.userAgent);
  var asked = false;
  var answered = false;

  function show(what) {
    var buttons = document.getElementsByTagName("button");
    var index;
    root.setAttribute("data-gate", what);
    for (index = 0; index < buttons.length; index += 1) {
      if (/gate-reload/.test(buttons[index].className)) buttons[index].onclick = reload;
    }
  }

  function reload() {
    window.location.reload();
  }

  /* Where nothing can be remembered nothing is loaded again by itself: it might never end. */
  function mayReload() {
    try {
      if (sessionStorage.getItem(RELOADED)) return false;
      sessionStorage.setItem(RELOADED, "1");
      return sessionStorage.getItem(RELOADED) === "1";
    } catch (_refused) {
      return false;
    }
  }

  function forgetReload() {
    try {
      sessionStorage.removeItem(RELOADED);
    } catch (_refused) {
      /* Then nothing was remembered. */
    }
  }

  function excelAnswered() {
    var context = window.Office.context;
    var requirements = context ? context.requirements : null;
    answered = true;
    forgetReload();
    /* Outside Excel there are no requirements: the pane then works with files. */
    if (requirements && !requirements.isSetSupported("ExcelApi", "1.9")) return show("old");
    root.removeAttribute("data-gate");
    setTimeout(paneShouldStand, PATIENCE);
  }

  function askExcel() {
    if (tooOld || asked || !window.Office) return;
    asked = true;
    window.Office.onReady(excelAnswered);
  }

  function paneStands() {
    var app = document.getElementById("app");
    return app ? app.firstChild : null;
  }

  function paneShouldStand() {
    var gate = root.getAttribute("data-gate");
    if (gate === "old") return;
    if (!paneStands()) {
      if (gate !== "broken") show("broken");
      setTimeout(paneShouldStand, 500);
    } else if (gate === "broken") root.removeAttribute("data-gate");
  }

  function timeIsUp() {
    if (answered || root.getAttribute("data-gate")) return;
    askExcel();
    if (!window.Office) show("offline");
    else if (mayReload()) reload();
    else show("slow");
  }

  /* Neither event rises from a script to the document, but both pass it on their way down. */
  function scriptMissing(event) {
    var source = event.target ? event.target.src : "";
    if (tooOld || !source) return;
    if (source.indexOf("/office.js") >= 0) show("offline");
    else if (source.indexOf("/assets/") >= 0 || source.indexOf("/functions.js") >= 0) show("broken");
  }

  document.addEventListener("load", askExcel, true);
  document.addEventListener("error", scriptMissing, true);
  window.addEventListener("load", askExcel);
  if (tooOld) show("old");
  else setTimeout(timeIsUp, PATIENCE);
})();
