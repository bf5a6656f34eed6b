"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const form = $("filters"), card = $("card"), picture = $("picture");
  const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, " ").toLowerCase();

  // Every entry of the list, with its mark in the picture where it has one.
  const marks = new Map([...picture.querySelectorAll("[data-e]")].map((mark) => [mark.dataset.e, mark]));
  const entries = [...document.querySelectorAll(".entry")].map((item) => ({
    item,
    mark: marks.get(item.id),
    text: fold(item.textContent),
    actors: item.dataset.actors.split("|"),
    undated: !!item.closest("#undated"),
  }));
  const byMark = new Map(entries.filter((entry) => entry.mark).map((entry) => [entry.mark, entry]));
  let shown = null, pinned = false;

  // Marks from left to right, then what nothing dates; arrows move along them.
  const middle = (mark) => {
    const shape = (mark.querySelector(".p:not(.o), .m") || mark).getBoundingClientRect();
    return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  };
  const visible = () => [...byMark.keys()].filter((mark) => !mark.classList.contains("off"));
  const inTime = () => visible().map((mark) => ({ mark, undated: byMark.get(mark).undated, ...middle(mark) }))
    .sort((a, b) => a.undated - b.undated || (a.undated ? 0 : a.x - b.x || a.y - b.y));

  // One stop of the tab key for all marks: the last one that had the focus.
  const stop = (mark) => {
    byMark.forEach((_, other) => other.setAttribute("tabindex", other === mark ? "0" : "-1"));
  };

  function show(entry, pin) {
    if (shown && shown !== entry) shown.mark.classList.remove("on");
    shown = entry;
    pinned = pin;
    entry.mark.classList.add("on");
    card.replaceChildren(...[...entry.item.childNodes].map((node) => node.cloneNode(true)));
    card.className = "card " + (entry.item.className.match(/f-\w+/) || [""])[0] + (pin ? " pinned" : "");
    if (pin) {
      const close = document.createElement("button");
      close.type = "button";
      close.className = "close";
      close.textContent = "×";
      close.setAttribute("aria-label", "Fermer");
      close.addEventListener("click", () => { hide(); entry.mark.focus(); });
      card.prepend(close);
    }
    card.hidden = false;
    place(entry.mark);
  }

  // Below the mark, above where there is no room below; never out of the window.
  function place(mark) {
    const at = middle(mark), width = card.offsetWidth, height = card.offsetHeight;
    const x = Math.min(Math.max(at.x - 40, 12), Math.max(innerWidth - width - 12, 12));
    const below = at.y + 18 + height <= innerHeight || at.y - 18 - height < 0;
    card.style.left = x + scrollX + "px";
    card.style.top = (below ? at.y + 18 : at.y - 18 - height) + scrollY + "px";
  }

  function hide() {
    if (shown) shown.mark.classList.remove("on");
    shown = null;
    pinned = false;
    card.hidden = true;
  }

  function focus(mark) {
    stop(mark);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    show(byMark.get(mark), false);
  }

  function filter() {
    const actor = $("actor").value, kind = $("kind").value, sure = $("sure").value, words = fold($("text").value.trim());
    let count = 0;
    for (const { item, mark, text, actors } of entries) {
      const on = (!actor || actors.includes(actor)) && (!kind || item.dataset.kind === kind)
        && (!sure || item.dataset.sure === sure) && (!words || text.includes(words));
      item.hidden = !on;
      if (mark) mark.classList.toggle("off", !on);
      count += on;
    }
    for (const section of document.querySelectorAll("main section")) section.hidden = !section.querySelector(".entry:not([hidden])");
    $("count").textContent = count + "\u00a0sur\u00a0" + entries.length;
    if (shown && shown.mark.classList.contains("off")) hide();
    const first = inTime()[0];
    if (first) stop(first.mark);
  }

  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  filter();

  const markOf = (event) => event.target.closest && event.target.closest("[data-e]");
  picture.addEventListener("pointerover", (event) => {
    const mark = markOf(event);
    if (mark && !pinned) show(byMark.get(mark), false);
  });
  picture.addEventListener("pointerleave", () => { if (!pinned && !picture.contains(document.activeElement)) hide(); });
  picture.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    if (mark && !(pinned && shown === byMark.get(mark))) show(byMark.get(mark), false);
  });
  picture.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (!mark) return;
    event.preventDefault();
    stop(mark);
    mark.focus({ preventScroll: true });
    show(byMark.get(mark), true);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!card.contains(event.target) && !markOf(event)) hide();
  });
  addEventListener("resize", () => { if (shown) place(shown.mark); });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      $("text").focus();
      return;
    }
    if (event.key === "Escape") {
      // Focus goes back to the mark, which would show the card again.
      if (shown) { const { mark } = shown; mark.focus({ preventScroll: true }); hide(); }
      else if (typing) event.target.blur();
      return;
    }
    const mark = markOf(event) || (document.activeElement === document.body ? null : undefined);
    if (mark === undefined || typing) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key], rise = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = inTime(), at = all.findIndex((other) => other.mark === mark);
    let next;
    if (step && mark) next = all[at + step];
    else if (step) next = step > 0 ? all[0] : all[all.length - 1];
    else if (rise && mark) {
      // The nearest one above or below.
      const here = all[at];
      const beyond = all.filter((other) => (other.y - here.y) * rise > 4);
      next = beyond.sort((a, b) => Math.hypot((a.x - here.x) / 4, a.y - here.y) - Math.hypot((b.x - here.x) / 4, b.y - here.y))[0];
    } else if (event.key === "Home" && mark) next = all[0];
    else if (event.key === "End" && mark) next = all[all.length - 1];
    else if ((event.key === "Enter" || event.key === " ") && mark) {
      event.preventDefault();
      show(byMark.get(mark), true);
      return;
    }
    if (next) {
      event.preventDefault();
      focus(next.mark);
    }
  });
})();
