/*
 * Stands before the pane in Excel, in the JavaScript of 2009, because Excel 2016 and 2019 open panes in Internet Explorer 11 whatever else is
 * installed. Says "old" where the pane cannot run, "offline" where Microsoft's script did not come, "slow" where Excel does not answer in five
 * seconds (it may hang when a pane is restored); the words stand in excel.html. A late answer takes "slow" away again.
 */
(function gate() {
  var root = document.documentElement;
  var tooOld = /Trident\/|MSIE |Edge\/\d/.test(navigator.userAgent);
  var answered = false;

  function show(what) {
    root.setAttribute("data-gate", what);
  }

  function reload() {
    window.location.reload();
  }

  function excelAnswered() {
    var context = window.Office.context;
    var asked = context ? context.requirements : null;
    answered = true;
    /* Outside Excel there are no requirements: the pane then works with files. */
    if (asked && !asked.isSetSupported("ExcelApi", "1.9")) show("old");
    else root.removeAttribute("data-gate");
  }

  function scriptsCame() {
    document.getElementById("gate-reload").onclick = reload;
    document.getElementById("gate-again").onclick = reload;
    if (tooOld) return;
    if (window.Office) window.Office.onReady(excelAnswered);
    else show("offline");
  }

  function timeIsUp() {
    if (!answered && !root.getAttribute("data-gate")) show("slow");
  }

  if (tooOld) show("old");
  else setTimeout(timeIsUp, 5000);
  window.addEventListener("load", scriptsCame);
})();
