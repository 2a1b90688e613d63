// Light or dark: as the screen says, unless the reader chose otherwise on this site. Without this script the screen decides.
// And the menu of a narrow screen.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'dossier-theme';
  function stored() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function isDark() {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }
  var chosen = stored();
  if (chosen === 'dark' || chosen === 'light') root.setAttribute('data-theme', chosen);
  document.addEventListener('DOMContentLoaded', function () {
    // the menu lies over the text: it goes when the focus does
    var menu = document.querySelector('.menu');
    if (menu) {
      menu.addEventListener('focusout', function (event) {
        if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
      });
      menu.addEventListener('keydown', function (event) {
        if (event.key !== 'Escape' || !menu.open) return;
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
    var button = document.querySelector('.switch');
    if (!button) return;
    function name() { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; }
    button.hidden = false;
    name();
    button.addEventListener('click', function () {
      var next = isDark() ? 'light' : 'dark';
      root.setAttribute('data-theme', next);
      try { localStorage.setItem(key, next); } catch (e) { /* nowhere to keep it: it holds for this page */ }
      name();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', name);
  });
})();
