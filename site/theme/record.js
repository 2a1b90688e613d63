// What pages of record gain with scripts: tables that sort and filter, citations that copy, contents that mark the section in view.
(function () {
  'use strict';
  var done = new WeakSet();
  function each(selector, make) {
    document.querySelectorAll(selector).forEach(function (e) {
      if (done.has(e)) return;
      done.add(e);
      make(e);
    });
  }

  function text(cell) { return cell.dataset.key || cell.textContent.trim(); }
  function number(words) {
    var plain = words.replace(/[\s,]/g, '');
    return /^[=+]?[-\u2212]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace(/[=+]/, '').replace('\u2212', '-')) : null;
  }
  // numbers before words and nothing last, whichever way
  function compare(a, b, direction) {
    if (!a || !b) return a ? -1 : b ? 1 : 0;
    var x = number(a);
    var y = number(b);
    if (x !== null && y !== null) return direction * (x - y);
    if (x !== null || y !== null) return x !== null ? -1 : 1;
    return direction * a.localeCompare(b, document.documentElement.lang);
  }
  // where a cell stands, those before it that are wider counted
  function cell(row, column) {
    var at = 0;
    for (var i = 0; i < row.cells.length; i++) {
      at += row.cells[i].colSpan;
      if (column < at) return row.cells[i];
    }
    return null;
  }

  function sorts(table) {
    var heads = Array.from(table.tHead.rows[0].cells);
    var bodies = Array.from(table.tBodies).map(function (body) {
      return { body: body, rows: Array.from(body.rows).filter(function (r) { return !r.classList.contains('group'); }) };
    });
    function sort(column, direction) {
      bodies.forEach(function (b) {
        var rows = b.rows.slice();
        if (direction) {
          rows.sort(function (r, s) {
            var a = cell(r, column);
            var z = cell(s, column);
            return compare(a ? text(a) : '', z ? text(z) : '', direction);
          });
        }
        rows.forEach(function (r) { b.body.appendChild(r); });
      });
      heads.forEach(function (h, i) {
        if (i === column && direction) h.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
        else h.removeAttribute('aria-sort');
      });
    }
    heads.forEach(function (head, column) {
      if (head.tagName !== 'TH' || !head.textContent.trim()) return;
      var button = document.createElement('button');
      button.type = 'button';
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      // up, down, and as it was
      button.addEventListener('click', function () {
        var now = head.getAttribute('aria-sort');
        sort(column, now === 'ascending' ? -1 : now === 'descending' ? 0 : 1);
      });
    });
  }

  // a table's frame is a stop of the keyboard where there is something to scroll to
  function frames() {
    document.querySelectorAll('.table').forEach(function (frame) {
      if (frame.scrollWidth > frame.clientWidth) frame.setAttribute('tabindex', '0');
      else frame.removeAttribute('tabindex');
    });
  }
  addEventListener('resize', frames);
  document.addEventListener('toggle', frames, true);

  function filters(filter) {
    var input = filter.querySelector('input');
    var count = filter.querySelector('output');
    var table;
    var rows;
    var words;
    function take() {
      table = filter.parentNode && filter.parentNode.querySelector('table');
      if (!table) return;
      rows = Array.from(table.querySelectorAll('tbody tr:not(.group)'));
      words = rows.map(function (r) { return r.textContent.toLowerCase().replace(/\s+/g, ' '); });
      apply();
    }
    function apply() {
      var terms = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, i) {
        row.hidden = !terms.every(function (t) { return words[i].includes(t); });
        if (!row.hidden) shown++;
      });
      Array.from(table.tBodies).forEach(function (body) {
        body.hidden = !body.querySelector('tr:not(.group):not([hidden])');
      });
      count.textContent = count.dataset.words.replace('{0}', shown).replace('{1}', rows.length);
    }
    take();
    if (!table) return;
    filter.hidden = false;
    input.addEventListener('input', apply);
    document.addEventListener('dossier:renewed', take);
  }

  function copies(button) {
    var words = document.getElementById(button.dataset.copies);
    var said = document.getElementById('_copied');
    function tell(message) { said.textContent = ''; said.textContent = message; button.title = message; }
    function select() {
      var range = document.createRange();
      range.selectNodeContents(words);
      var selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      tell(button.dataset.hand);
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      if (!navigator.clipboard) { select(); return; }
      navigator.clipboard.writeText(words.textContent).then(function () {
        tell(button.dataset.done);
        button.classList.add('done');
      }, select);
    });
  }

  var observer = null;
  function contents() {
    var list = document.querySelector('.contents');
    if (observer) observer.disconnect();
    if (!list || !('IntersectionObserver' in window)) return;
    var links = new Map();
    list.querySelectorAll('a').forEach(function (link) {
      var head = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (head) links.set(head, link);
    });
    var heads = Array.from(links.keys());
    var mark = function () {
      var current = null;
      heads.forEach(function (h) { if (h.getBoundingClientRect().top < innerHeight * 0.4) current = h; });
      links.forEach(function (link, head) {
        if (head === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    };
    observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -60% 0px' });
    heads.forEach(function (h) { observer.observe(h); });
  }

  function ready() {
    each('table.sorts', sorts);
    each('.filter', filters);
    each('.copy', copies);
    contents();
    frames();
  }
  ready();

  // the preview renews a page in place: what is new in it is set up, and a table that was sorted is sorted again
  var sorted = [];
  document.addEventListener('dossier:renew', function () {
    sorted = Array.from(document.querySelectorAll('table.sorts')).map(function (table) {
      var head = table.tHead.querySelector('[aria-sort]');
      return head && { column: head.cellIndex, way: head.getAttribute('aria-sort') };
    });
  });
  document.addEventListener('dossier:renewed', function () {
    ready();
    document.querySelectorAll('table.sorts').forEach(function (table, i) {
      var head = sorted[i] && table.tHead.rows[0].cells[sorted[i].column];
      var button = head && head.querySelector('button');
      for (var n = 0; button && n < 2 && head.getAttribute('aria-sort') !== sorted[i].way; n++) button.click();
    });
  });
})();
