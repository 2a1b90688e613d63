// The preview: renews the page in place when the briefing changes, and shows what is wrong in a strip at its foot.
(function () {
  'use strict';
  var script = document.currentScript;
  var root = script.dataset.root;
  var build = script.dataset.build;
  var look = script.dataset.look;
  var served = null; // the page as it came, before any script touched it
  var state = '';

  // ---- the page

  function fetchPage() {
    return fetch(location.pathname + location.search, { cache: 'no-store' })
      .then(function (answer) { return answer.text(); })
      .then(function (text) { return new DOMParser().parseFromString(text, 'text/html'); });
  }
  function own(doc) { return doc.querySelector('script[data-build]'); }
  // what cannot be put in place without loading the page anew
  function frame(doc) {
    var head = doc.head.cloneNode(true);
    head.querySelectorAll('title, meta[name], meta[property], link[rel=canonical], script[data-build], script[type="application/ld+json"]')
      .forEach(function (e) { e.remove(); });
    var body = doc.body.cloneNode(false);
    return head.innerHTML.replace(/\s+/g, ' ') + body.outerHTML + doc.documentElement.lang;
  }
  function leaves(node) { return node.nodeType !== Node.ELEMENT_NODE; }
  // whether a piece of the page still has the parts that it came with, in their order, whatever scripts did to each
  function isWhole(live, old) {
    if (live.childNodes.length !== old.childNodes.length) return false;
    for (var i = 0; i < old.childNodes.length; i++) {
      var a = live.childNodes[i];
      var b = old.childNodes[i];
      if (a.nodeName !== b.nodeName || (a.id || '') !== (b.id || '')) return false;
    }
    return true;
  }
  function put(live, fresh) {
    var copy = document.importNode(fresh, true);
    live.parentNode.replaceChild(copy, live);
  }
  // changes what differs between the page as it came and as it now is, and leaves alone what does not
  function patch(live, old, fresh) {
    if (old.isEqualNode(fresh)) return;
    // a table as a whole: its rows may have been sorted
    if (leaves(old) || old.nodeName === 'TABLE' || live.nodeName !== fresh.nodeName || old.nodeName !== fresh.nodeName
      || !isWhole(live, old)) {
      put(live, fresh);
      return;
    }
    var names = {};
    Array.from(old.attributes).concat(Array.from(fresh.attributes)).forEach(function (a) { names[a.name] = true; });
    Object.keys(names).forEach(function (name) {
      var now = fresh.getAttribute(name);
      if (old.getAttribute(name) === now) return;
      if (now === null) live.removeAttribute(name);
      else live.setAttribute(name, now);
    });
    var a = Array.from(old.childNodes);
    var b = Array.from(fresh.childNodes);
    var l = Array.from(live.childNodes);
    var from = 0;
    while (from < a.length && from < b.length && a[from].isEqualNode(b[from])) from++;
    var end = 0;
    while (end < a.length - from && end < b.length - from && a[a.length - 1 - end].isEqualNode(b[b.length - 1 - end])) end++;
    var both = Math.min(a.length, b.length) - from - end;
    for (var i = from; i < from + both; i++) patch(l[i], a[i], b[i]);
    for (i = from + both; i < a.length - end; i++) l[i].remove();
    var next = end ? l[a.length - end] : null;
    for (i = from + both; i < b.length - end; i++) live.insertBefore(document.importNode(b[i], true), next);
  }

  // what a reader has done to the page
  function keys(list) {
    var seen = {};
    return Array.from(list).map(function (e) {
      var name = e.id || e.name || (e.querySelector('summary') || e).textContent.trim();
      seen[name] = (seen[name] || 0) + 1;
      return { element: e, key: name + ' ' + seen[name] };
    });
  }
  function remember() {
    var open = {};
    var typed = {};
    keys(document.querySelectorAll('main details')).forEach(function (k) { open[k.key] = k.element.open; });
    keys(document.querySelectorAll('main input, main textarea, main select')).forEach(function (k) { typed[k.key] = k.element.value; });
    return { open: open, typed: typed };
  }
  function restore(before) {
    keys(document.querySelectorAll('main details')).forEach(function (k) {
      if (k.key in before.open) k.element.open = before.open[k.key];
    });
    keys(document.querySelectorAll('main input, main textarea, main select')).forEach(function (k) {
      if (!(k.key in before.typed) || k.element.value === before.typed[k.key]) return;
      k.element.value = before.typed[k.key];
      k.element.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  function renew(doc, now) {
    if (!own(doc) || own(doc).dataset.look !== look || frame(doc) !== frame(served) || window.dossierSearch) {
      location.reload();
      return;
    }
    build = own(doc).dataset.build;
    var before = remember();
    document.dispatchEvent(new CustomEvent('dossier:renew'));
    document.title = doc.title;
    patch(document.body, served.body, doc.body);
    served = doc;
    document.dispatchEvent(new CustomEvent('dossier:renewed'));
    restore(before);
  }

  // ---- the strip

  var sheet = [
    ':host{all:initial}',
    'section{position:fixed;z-index:2147483647;right:12px;left:12px;bottom:12px;max-width:860px;max-height:38vh;overflow:auto;',
    'margin:0 auto;padding:12px 16px;box-sizing:border-box;border-radius:8px;border-left:4px solid #d0342c;',
    'background:#1d1f23;color:#f4f4f2;font:14px/1.5 system-ui,sans-serif;box-shadow:0 6px 28px rgba(0,0,0,.35)}',
    'section.claim{border-left-color:#4c8dff}',
    'p{margin:0 32px 8px 0;font-weight:600}',
    'ul{margin:0 0 6px;padding:0 0 0 18px}',
    'a{color:#9cc4ff;font:13px/1.5 ui-monospace,Menlo,Consolas,monospace}',
    'a:focus-visible,button:focus-visible{outline:2px solid #9cc4ff;outline-offset:2px}',
    'pre{margin:2px 0 10px;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,Menlo,Consolas,monospace}',
    '.close{position:sticky;float:right;top:0;width:28px;height:28px;border:0;border-radius:6px;background:#34373d;color:inherit;',
    'font:18px/1 system-ui,sans-serif;cursor:pointer}',
    '@media print{:host{display:none}}'
  ].join('\n');
  var host = null;
  var dismissed = '';
  function element(name, words, attributes) {
    var e = document.createElement(name);
    if (words) e.textContent = words;
    Object.keys(attributes || {}).forEach(function (k) { e.setAttribute(k, attributes[k]); });
    return e;
  }
  function shadow() {
    if (!host) {
      host = element('dossier-preview');
      var inner = host.attachShadow({ mode: 'open' });
      var styles = new CSSStyleSheet();
      styles.replaceSync(sheet);
      inner.adoptedStyleSheets = [styles];
      document.documentElement.appendChild(host);
    }
    return host.shadowRoot;
  }
  function panel(name, label) {
    var inner = shadow();
    var old = inner.querySelector('.' + name);
    if (old) old.remove();
    var box = element('section', '', { 'class': name, role: 'region', 'aria-label': label });
    var close = element('button', '\u00d7', { type: 'button', 'aria-label': 'Dismiss', 'class': 'close' });
    close.addEventListener('click', function () { box.remove(); });
    box.appendChild(close);
    inner.appendChild(box);
    return box;
  }
  function tell(now) {
    var said = JSON.stringify(now.errors);
    var box = host && host.shadowRoot.querySelector('.strip');
    if (!now.errors.length) {
      dismissed = '';
      if (box) box.remove();
      return;
    }
    if (said === dismissed || box && box.dataset.said === said) return;
    box = panel('strip', 'What is wrong');
    box.dataset.said = said;
    box.querySelector('.close').addEventListener('click', function () { dismissed = said; });
    box.appendChild(element('p', now.count, { role: 'status' }));
    now.errors.forEach(function (error) {
      var item = element('div', '', { 'class': 'error' });
      item.appendChild(element('a', error.place, { href: error.open }));
      item.appendChild(element('pre', error.words));
      box.appendChild(item);
    });
  }

  // ---- a number, clicked with Alt: where it is written, and what else could stand there

  function factOf(link) {
    var id = /facts\/([^\/#?]+)\.html(?:#([^\/?]+))?$/.exec(link.getAttribute('href') || '');
    return id && decodeURIComponent(id[1] + (id[2] ? '@' + id[2] : ''));
  }
  document.addEventListener('click', function (event) {
    var link = event.altKey && event.target.closest && event.target.closest('a.n');
    var fact = link && factOf(link);
    if (!fact) return;
    event.preventDefault();
    event.stopPropagation();
    var alike = Array.from(document.querySelectorAll('main a.n')).filter(function (a) {
      return factOf(a) === fact && a.textContent === link.textContent;
    });
    var page = location.pathname.slice(root.length).replace(/(^|\/)$/, '$1index.html');
    fetch(root + '_preview/claim?' + new URLSearchParams({ page: page, fact: fact, words: link.textContent, at: alike.indexOf(link) }))
      .then(function (answer) { return answer.json(); })
      .then(function (claim) {
        var box = panel('claim', 'Where it is written');
        if (!claim.place) {
          box.appendChild(element('p', 'These words stand in no note.'));
          return;
        }
        box.appendChild(element('a', claim.place, { href: claim.open }));
        box.appendChild(element('pre', claim.line));
        if (claim.passing.length) {
          box.appendChild(element('p', 'Would pass here:'));
          var list = element('ul');
          claim.passing.forEach(function (words) { list.appendChild(element('li', words)); });
          box.appendChild(list);
        }
      }, function () { /* the server is gone */ });
  }, true);

  // ---- what is new

  var looking = false;
  var again = false;
  function lookNow() {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    Promise.all([fetch(root + '_preview/state', { cache: 'no-store' }).then(function (a) { return a.json(); }), fetchPage()])
      .then(function (both) {
        var now = both[0];
        var doc = both[1];
        state = now.state;
        if (!served) {
          if (own(doc) && own(doc).dataset.build === build) served = doc;
          else location.reload();
          document.documentElement.dataset.preview = 'ready';
        } else if (!own(doc) || own(doc).dataset.build !== build) {
          renew(doc);
        } else if (!doc.body.isEqualNode(served.body)) {
          renew(doc);
        }
        tell(now);
      })
      .catch(function () { /* the server is gone: its stream will say when it is back */ })
      .then(function () {
        looking = false;
        if (again) {
          again = false;
          lookNow();
        }
      });
  }
  function heard(name) {
    if (name !== state) lookNow();
  }

  // one stream for all pages of a browser: it opens six to a host, and the seventh page would wait for ever
  var channel = new BroadcastChannel('dossier-preview');
  channel.onmessage = function (message) { heard(message.data); };
  function listen() {
    var stream = new EventSource(root + '_preview/events');
    stream.onmessage = function (message) {
      channel.postMessage(message.data);
      heard(message.data);
    };
  }
  navigator.locks.request('dossier-preview', function () {
    listen();
    return new Promise(function () { /* held as long as the page is open */ });
  });
  document.addEventListener('visibilitychange', function () { if (!document.hidden) lookNow(); });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', lookNow);
  else lookNow();
})();
