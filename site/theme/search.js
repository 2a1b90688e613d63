// The search: over an index that lies in the site as a script, so that it works from a folder too. Nothing is sent anywhere.
(function () {
  'use strict';
  var form = document.querySelector('.search');
  var index = window.dossierSearch;
  if (!form || !index) return;
  var input = form.querySelector('input');
  var count = form.querySelector('output');
  var list = document.querySelector('.found');
  var MOST = 60;
  var hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

  function plain(words) { return words.normalize('NFKC').toLowerCase(); }
  var entries = index.map(function (e) {
    return { kind: e[0], title: e[1], href: e[2], words: e[3], head: plain(e[1]), all: plain(e[1] + ' ' + e[3] + ' ' + e[4]) };
  });

  // Korean ends its words by what they do in the sentence: most of a term's pairs of letters must be there, not all
  function pairs(term) {
    var found = [];
    for (var i = 0; i + 1 < term.length; i++) found.push(term.slice(i, i + 2));
    return found;
  }
  function worth(words, term) {
    var at = words.indexOf(term);
    if (at >= 0) return at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1)) ? 3 : 1;
    if (!hangul.test(term) || term.length < 3) return 0;
    var all = pairs(term);
    var there = all.filter(function (p) { return words.includes(p); }).length;
    return there / all.length >= 0.6 ? there / all.length : 0;
  }
  function score(entry, terms) {
    var sum = 0;
    for (var i = 0; i < terms.length; i++) {
      var all = worth(entry.all, terms[i]);
      if (!all) return 0;
      sum += all + 2 * worth(entry.head, terms[i]);
    }
    return sum;
  }
  function item(entry) {
    var li = document.createElement('li');
    var kind = document.createElement('span');
    var link = document.createElement('a');
    var words = document.createElement('span');
    kind.className = 'kind';
    kind.textContent = entry.kind;
    link.href = entry.href;
    link.textContent = entry.title;
    words.className = 'words';
    words.textContent = entry.words;
    li.append(kind, link, words);
    return li;
  }
  function search() {
    var terms = plain(input.value).split(/\s+/).filter(Boolean);
    var found = terms.length === 0 ? [] : entries
      .map(function (e, i) { return { entry: e, worth: score(e, terms), at: i }; })
      .filter(function (f) { return f.worth > 0; })
      .sort(function (a, b) { return b.worth - a.worth || a.at - b.at; });
    list.replaceChildren.apply(list, found.slice(0, MOST).map(function (f) { return item(f.entry); }));
    count.textContent = terms.length === 0 ? ''
      : found.length === 0 ? count.dataset.none
      : (found.length === 1 ? count.dataset.one : count.dataset.many).replace('{0}', found.length);
  }
  form.hidden = false;
  input.addEventListener('input', search);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  try { input.value = new URLSearchParams(location.search).get('q') || ''; } catch (e) { /* no question in the address */ }
  search();
  input.focus();
})();
