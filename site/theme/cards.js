// A number opens its card. The card lies hidden in the page and is moved to where it is read: into the margin, below the
// paragraph, or to the foot of a phone's screen. Without this script a number leads to its fact's page.
(function () {
  'use strict';
  var NUMBERS = 'a.n, .band .figure a';
  var open = null; // {link, card, entry, aside, thread, pinned}
  var timer = 0;
  var wide = matchMedia('(min-width: 1120px)');
  var phone = matchMedia('(max-width: 719px)');
  var hovers = matchMedia('(hover: hover) and (pointer: fine)');
  function store() { return document.querySelector('.cards'); }

  function cardOf(link) {
    // a value of a series stands on the page of that, at its time: users.html#2023
    var id = /facts\/([^\/#?]+)\.html(?:#([^\/?]+))?$/.exec(link.getAttribute('href') || '');
    return id && document.getElementById('card_' + decodeURIComponent(id[1] + (id[2] ? '@' + id[2] : '')));
  }

  function ready() {
    document.querySelectorAll(NUMBERS).forEach(function (link) {
      var card = cardOf(link);
      if (!card || store().contains(link)) {
        ['role', 'aria-expanded', 'aria-controls'].forEach(function (a) { link.removeAttribute(a); });
        return;
      }
      link.setAttribute('role', 'button');
      link.setAttribute('aria-expanded', 'false');
      link.setAttribute('aria-controls', card.id);
    });
  }
  ready();

  function numberAt(target) {
    var link = target.closest && target.closest(NUMBERS);
    return link && link.hasAttribute('aria-controls') ? link : null;
  }

  // the margin of the number's block: that which is there, or one made for the while
  function place(link) {
    var block = link.closest('.note .block');
    var aside = block && block.querySelector(':scope > .rail');
    if (aside) return { aside: aside, made: false };
    aside = document.createElement('div');
    aside.className = 'rail made';
    if (block) {
      block.insertBefore(aside, block.firstChild);
      return { aside: aside, made: true };
    }
    var near = link.closest('li') && !link.closest('.band') ? link.closest('li') : null;
    if (near) {
      near.insertBefore(aside, wide.matches ? near.firstChild : null);
    } else {
      near = link.closest('.band, p, h1, h2, h3, h4, .table, figcaption, blockquote') || link;
      near.parentNode.insertBefore(aside, near.nextSibling);
    }
    return { aside: aside, made: true };
  }

  function close(back) {
    clearTimeout(timer);
    if (!open) return;
    var was = open;
    open = null;
    if (was.thread) was.thread.remove();
    was.card.style.marginTop = '';
    store().appendChild(was.card);
    if (was.entry) was.entry.classList.remove('grown');
    if (was.made) was.aside.remove();
    was.link.classList.remove('opened');
    was.link.setAttribute('aria-expanded', 'false');
    document.documentElement.classList.remove('has-sheet');
    if (back) was.link.focus({ preventScroll: true });
  }

  // still: the reader stays where they are
  function show(link, pinned, still) {
    clearTimeout(timer);
    if (open && open.link === link) {
      open.pinned = open.pinned || pinned;
      return;
    }
    close(false);
    var card = cardOf(link);
    var at = place(link);
    var entry = null;
    at.aside.querySelectorAll('.entry').forEach(function (e) {
      var values = e.querySelectorAll('.lead a');
      values.forEach(function (v) {
        if (v.getAttribute('href') === link.getAttribute('href') && !entry) entry = e;
      });
    });
    at.aside.insertBefore(card, entry || at.aside.firstChild);
    if (entry && entry.querySelectorAll('.lead a').length === 1) entry.classList.add('grown');
    link.classList.add('opened');
    link.setAttribute('aria-expanded', 'true');
    open = { link: link, card: card, entry: entry, aside: at.aside, made: at.made, thread: null, pinned: pinned };
    if (phone.matches) {
      document.documentElement.classList.add('has-sheet');
      // the whole paragraph stays to be read above the sheet, or as much of it as there is room for
      var text = (link.closest('p, li') || link).getBoundingClientRect();
      var over = Math.min(text.bottom + 12 - card.getBoundingClientRect().top, link.getBoundingClientRect().top - 24);
      if (over > 0 && !still) window.scrollBy(0, over);
    } else if (pinned && !still && card.getBoundingClientRect().top > innerHeight - 160) {
      card.scrollIntoView({ block: 'nearest' });
    }
    rule();
  }

  // the number's line, ruled through to the card's upper edge
  function rule() {
    if (!open) return;
    if (open.thread) open.thread.remove();
    open.thread = null;
    open.card.style.marginTop = '';
    var text = open.link.closest('.note > .text, .points');
    if (!wide.matches || !text || open.link.closest('.title')) return;
    var boxes = open.link.getClientRects();
    var from = boxes[boxes.length - 1];
    // where the number is underlined: its box ends a third of its size below the line of writing
    var foot = Math.round(from.bottom - 0.115 * parseFloat(getComputedStyle(open.link).fontSize));
    var to = open.card.getBoundingClientRect();
    if (to.top < foot) {
      open.card.style.marginTop = Math.round(foot - to.top) + 'px';
      to = open.card.getBoundingClientRect();
    }
    if (to.left <= from.right) return;
    var all = text.getBoundingClientRect();
    var thread = document.createElement('div');
    thread.className = 'thread';
    thread.style.left = from.right - all.left + 'px';
    thread.style.width = to.left - from.right + 1 + 'px';
    thread.style.top = Math.round(to.top < foot ? to.top : foot) - all.top + 'px';
    thread.style.height = Math.max(2, Math.round(to.top - foot) + 2) + 'px';
    text.appendChild(thread);
    open.thread = thread;
  }

  document.addEventListener('click', function (event) {
    var link = numberAt(event.target);
    if (link) {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (open && open.link === link && open.pinned) {
        close(true);
        return;
      }
      show(link, true);
      open.card.focus({ preventScroll: true });
      return;
    }
    if (!open) return;
    if (event.target.closest('.close')) {
      close(true);
    } else if (!open.card.contains(event.target) && phone.matches) {
      close(false);
    }
  });

  document.addEventListener('keydown', function (event) {
    var link = numberAt(event.target);
    if (link && event.key === ' ') {
      event.preventDefault();
      link.click();
    } else if (open && event.key === 'Escape') {
      close(open.card.contains(document.activeElement) || open.pinned);
    } else if (open && event.key === 'Tab' && open.card.contains(event.target)) {
      // the card comes right behind its number
      var stops = open.card.querySelectorAll('a[href], button');
      if (event.shiftKey && (event.target === stops[0] || event.target === open.card)) {
        event.preventDefault();
        open.link.focus();
      } else if (!event.shiftKey && event.target === stops[stops.length - 1]) {
        open.link.focus();
      }
    }
  });

  // a pointer that rests on a number opens the card where that moves no text; a click pins it
  function waits() { return wide.matches && hovers.matches && !(open && open.pinned); }
  document.addEventListener('pointerover', function (event) {
    var link = numberAt(event.target);
    if (open && (open.card.contains(event.target) || link === open.link)) {
      clearTimeout(timer);
    } else if (link && link.closest('.note .block') && waits()) {
      clearTimeout(timer);
      timer = setTimeout(function () { show(link, false); }, 200);
    }
  });
  document.addEventListener('pointerout', function (event) {
    if (!numberAt(event.target) && !(open && open.card.contains(event.target))) return;
    clearTimeout(timer);
    if (open && !open.pinned && !open.card.contains(event.relatedTarget)) {
      timer = setTimeout(function () {
        var selected = getSelection();
        if (open && !open.pinned && !(selected && String(selected) && open.card.contains(selected.anchorNode))) {
          close(false);
        }
      }, 700);
    }
  });

  // the preview renews a page in place: the open card is put back, and opened again at its number
  var again = null;
  function alike(href) {
    return Array.from(document.querySelectorAll(NUMBERS)).filter(function (n) { return n.getAttribute('href') === href; });
  }
  document.addEventListener('dossier:renew', function () {
    again = null;
    if (!open) return;
    var href = open.link.getAttribute('href');
    again = { href: href, at: alike(href).indexOf(open.link), pinned: open.pinned };
    close(false);
  });
  document.addEventListener('dossier:renewed', function () {
    ready();
    var link = again && alike(again.href)[again.at];
    if (link && link.hasAttribute('aria-controls')) show(link, again.pinned, true);
  });

  addEventListener('resize', rule);
  addEventListener('beforeprint', function () { close(false); });
  if (document.fonts && document.fonts.ready) document.fonts.ready.then(rule);
})();
