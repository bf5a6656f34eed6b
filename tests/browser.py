"""Drives a headless Chromium through its debugging pipe and tries frise pages; see browser.sh. Only the standard library."""

import argparse
import base64
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ACTORS = ["Renault", "Alstom", "Danone", "Airbus", "Emmanuel Macron", "Google", "Suez", "la Commission européenne"]
TOLD = [
    "{a} a attaqué {b} en justice le {d}.",
    "Le {d}, {a} n'a pas racheté {b}.",
    "{a} doit livrer les trains au plus tard le {d}.",
    "Le {d}, {a} a signé un contrat de trente ans avec {b}.",
    "{a} aurait négocié avec {b} le {d}.",
    "Le directeur a démissionné le {d}.",
]


def texts(directory):
    """Writes texts of 5, 50 and 500 events, and one that would be markup."""
    for count in (5, 50, 500):
        lines = []
        for n in range(count):
            a, b = ACTORS[n * 7 % 8], ACTORS[(n * 3 + 1) % 8]
            day = f"{2 + n * 11 % 26} {MONTHS[n * 5 % 12]} {2020 - n * n % (1 + count // 40)}"
            lines.append(TOLD[n * 13 % 6].format(a=a, b=b, d=day))
        (directory / f"events-{count}.txt").write_text("\n".join(lines), encoding="utf-8")
    hostile = "Le 3 août 2020, Renault a racheté Alstom <script>window.pwned = 1</script> <img src=x onerror=window.pwned=1> & co."
    (directory / "hostile.txt").write_text(hostile, encoding="utf-8")


class Browser:
    """A headless browser with one tab."""

    def __init__(self, command):
        self.profile = tempfile.TemporaryDirectory()
        to_read, self.to = os.pipe()
        self.back, to_write = os.pipe()
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}"]
        shell = ["sh", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "sh", command, *flags, "about:blank"]
        self.process = subprocess.Popen(shell, pass_fds=(to_read, to_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.rest, self.numbers, self.events, self.session = b"", itertools.count(1), [], None
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(f"{domain}.enable")

    def message(self):
        while b"\0" not in self.rest:
            read = os.read(self.back, 1 << 16)
            if not read:
                raise SystemExit("browser: it closed")
            self.rest += read
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def __call__(self, method, **parameters):
        number = next(self.numbers)
        sent = {"id": number, "method": method, "params": parameters}
        if self.session:
            sent["sessionId"] = self.session
        os.write(self.to, json.dumps(sent).encode() + b"\0")
        while True:
            got = self.message()
            if got.get("id") == number:
                if "error" in got:
                    raise SystemExit(f"{method}: {got['error']}")
                return got["result"]
            self.events.append(got)

    def wait(self, event):
        while True:
            at = next((at for at, got in enumerate(self.events) if got.get("method") == event), None)
            if at is not None:
                return self.events.pop(at)
            self.events.append(self.message())

    def open(self, path):
        self.events = [got for got in self.events if got.get("method") != "Page.loadEventFired"]
        self("Page.navigate", url=path.as_uri())
        self.wait("Page.loadEventFired")

    def js(self, expression):
        got = self("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in got:
            raise SystemExit(f"{expression}\n{got['exceptionDetails']}")
        return got["result"].get("value")

    def key(self, key, text=""):
        for kind in ("keyDown", "keyUp"):
            code = {"Enter": 13, "Tab": 9, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}.get(key, 0)
            self("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **({"text": text} if text and kind == "keyDown" else {}))

    def type(self, text):
        for letter in text:
            self.key(letter, letter)

    def shot(self, path):
        data = self("Page.captureScreenshot", format="png", captureBeyondViewport=False)["data"]
        path.write_bytes(base64.b64decode(data))

    def close(self):
        self.process.kill()
        self.process.wait()
        self.profile.cleanup()


CHECKS = 0


def check(condition, what):
    """Counts a check, and stops at one that fails."""
    global CHECKS
    CHECKS += 1
    if not condition:
        raise SystemExit(f"browser: {what}")


OVERLAPS = """(() => {
  const boxes = [...document.querySelectorAll(".frise .e text")].map((t) => ({ r: t.getBoundingClientRect(), t: t.textContent }));
  boxes.sort((a, b) => a.r.left - b.r.left);
  const bad = [];
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length && boxes[j].r.left < boxes[i].r.right; j++) {
      const a = boxes[i].r, b = boxes[j].r;
      const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (tall > a.height / 2) bad.push(boxes[i].t + " / " + boxes[j].t);
    }
  return bad;
})()"""
ACTIVE = "document.activeElement.dataset.e || ''"
SHOWN = "[...document.querySelectorAll('.entry:not([hidden])')]"
PLACE = """((id) => { const m = document.querySelector(`[data-e="${id}"]`); const s = m.querySelector('.p:not(.o), .m').getBoundingClientRect();
  return [s.x + s.width / 2, s.y + s.height / 2]; })"""


def pick(browser, control, value):
    browser.js(f"""(() => {{ const c = document.getElementById({json.dumps(control)}); c.value = {json.dumps(value)};
      c.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()""")


def filters(browser):
    everything = browser.js(SHOWN + ".length")
    for control in ("actor", "kind", "sure"):
        value = browser.js(f"document.getElementById('{control}').options[1].value")
        said = browser.js(f"+document.getElementById('{control}').options[1].text.match(/\\((\\d+)\\)$/)[1]")
        pick(browser, control, value)
        shown = browser.js(SHOWN + ".length")
        check(shown == said, f"{control}: {value} says {said} and shows {shown}")
        check(0 < shown < everything, f"{control}: {shown} of {everything}")
        off = browser.js("document.querySelectorAll('[data-e].off').length")
        marks = browser.js("document.querySelectorAll('[data-e]').length")
        hidden = browser.js("[...document.querySelectorAll('[data-e]')].filter((m) => document.getElementById(m.dataset.e).hidden).length")
        check(off == hidden <= marks, f"{control}: picture and list differ")
        check(str(shown) in browser.js("document.getElementById('count').textContent"), "the count")
        pick(browser, control, "")
    check(browser.js(SHOWN + ".length") == everything, "all come back")


def search(browser):
    browser.js("document.activeElement.blur()")
    browser.key("/", "/")
    check(browser.js("document.activeElement.id") == "text", "/ goes to the text filter")
    check(browser.js("document.activeElement.value") == "", "/ is not typed")
    everything = browser.js(SHOWN + ".length")
    browser.type("decret")
    plain = browser.js(SHOWN + ".length")
    check(0 < plain < everything, f"« decret » shows {plain} of {everything}")
    check(browser.js(SHOWN + ".every((e) => /d[eé]cret/i.test(e.textContent))"), "every entry shown says « décret »")
    pick(browser, "text", "DÉCRET")
    check(browser.js(SHOWN + ".length") == plain, "case and accents do not count")
    browser.js("document.querySelector('[type=reset]').click()")
    browser.js("new Promise((done) => setTimeout(done, 50))")
    check(browser.js(SHOWN + ".length") == everything, "the button shows all")


def keyboard(browser):
    browser.js("document.activeElement.blur()")
    for _ in range(12):
        browser.key("Tab")
        if browser.js(ACTIVE):
            break
    first = browser.js(ACTIVE)
    check(first, "the tab key reaches the picture")
    check(browser.js("!document.getElementById('card').hidden"), "focus shows the card")
    place = browser.js(f"{PLACE}({json.dumps(first)})")
    for _ in range(6):
        browser.key("ArrowRight")
        after = browser.js(f"{PLACE}({ACTIVE})")
        check(after[0] >= browser.js(f"{PLACE}({json.dumps(first)})")[0], "→ goes later")
    check(browser.js(ACTIVE) != first and place, "→ moves")
    browser.key("ArrowLeft")
    here = browser.js(ACTIVE)
    browser.key("ArrowDown")
    check(browser.js(f"{PLACE}({ACTIVE})")[1] > browser.js(f"{PLACE}({json.dumps(here)})")[1], "↓ goes down")
    browser.key("Enter", "\r")
    pinned = browser.js(ACTIVE)
    check(browser.js("document.getElementById('card').classList.contains('pinned')"), "Enter pins")
    sentence = browser.js(f"document.querySelector('#{pinned} blockquote p').textContent")
    check(sentence in browser.js("document.getElementById('card').textContent"), "the card holds the sentence")
    check(browser.js("document.querySelectorAll('#card [id]').length") == 0, "the card repeats no identifier")
    browser.key("Escape")
    check(browser.js("document.getElementById('card').hidden"), "Escape closes")
    check(browser.js(ACTIVE) == pinned, "focus stays where it was")
    check(browser.js("document.querySelectorAll('[data-e][tabindex=\"0\"]').length") == 1, "one stop of the tab key")


def pointer(browser):
    browser.js("document.activeElement.blur()")
    browser.key("Escape")
    browser.js("document.querySelector('[data-e=e0]').scrollIntoView({ block: 'center' })")
    x, y = browser.js(f"{PLACE}('e0')")
    browser("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
    check(browser.js("!document.getElementById('card').hidden"), "hovering shows the card")
    text = browser.js("document.getElementById('card').textContent")
    check("«" in text and browser.js("document.querySelector('#e0 footer').textContent") in text, "with its sentence and document")
    for kind in ("mousePressed", "mouseReleased"):
        browser("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
    check(browser.js("document.getElementById('card').classList.contains('pinned')"), "a click pins")
    box = browser.js("(() => { const r = document.getElementById('card').getBoundingClientRect(); return [r.left, r.right, innerWidth]; })()")
    check(0 <= box[0] and box[1] <= box[2], f"the card stays in the window: {box}")
    browser("Input.dispatchMouseEvent", type="mouseMoved", x=5, y=5)
    check(browser.js("!document.getElementById('card').hidden"), "what is pinned stays")
    browser.js("document.querySelector('#card .close').click()")
    browser.key("Escape")


def sizes(browser, width, height, mobile=False):
    browser("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)


def whole(browser, page, shots):
    """One page, through and through."""
    name = page.stem
    sizes(browser, 1400, 1000)
    browser.open(page)
    marks, entries = browser.js("document.querySelectorAll('[data-e]').length"), browser.js("document.querySelectorAll('.entry').length")
    check(0 < marks <= entries, f"{name}: {marks} marks, {entries} entries")
    check(browser.js("[...document.querySelectorAll('[data-e]')].every((m) => document.getElementById(m.dataset.e))"), f"{name}: an entry each")
    check(browser.js("new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size === document.querySelectorAll('[id]').length"), f"{name}: identifiers")
    check(browser.js("window.pwned === undefined && document.querySelectorAll('script').length === 1"), f"{name}: markup stays text")
    overlaps = browser.js(OVERLAPS)
    check(overlaps == [], f"{name}: overlaps as drawn: {overlaps[:3]}")
    if name.startswith("dossier"):
        filters(browser)
        search(browser)
        keyboard(browser)
        pointer(browser)
    if shots:
        browser.shot(shots / f"{name}.png")


def media(browser, page, shots):
    """Dark, phone, print, and without a script."""
    paper = "getComputedStyle(document.body).backgroundColor"
    browser.open(page)
    for scheme, colour in (("light", "rgb(255, 255, 255)"), ("dark", "rgb(20, 24, 29)")):
        browser("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        check(browser.js(paper) == colour, f"{scheme}: {browser.js(paper)}")
    if shots:
        browser.js("document.querySelector('[data-e=e9]').focus()")
        browser.shot(shots / "dark.png")
    browser("Emulation.setEmulatedMedia", media="print", features=[])
    check(browser.js("getComputedStyle(document.getElementById('filters')).display") == "none", "filters are not printed")
    browser("Emulation.setEmulatedMedia", media="", features=[{"name": "prefers-color-scheme", "value": "light"}])
    sizes(browser, 390, 844, mobile=True)
    browser.open(page)
    check(browser.js("document.documentElement.scrollWidth") <= 390, "a phone scrolls the picture, not the page")
    if shots:
        browser.shot(shots / "phone.png")
    sizes(browser, 1400, 1000)
    browser("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(page)
    # Scripts of the page are off; what is asked from outside is still answered.
    check(browser.js("document.getElementById('filters').hidden"), "without a script there are no filters")
    check(browser.js("document.querySelectorAll('.entry').length > 100 && document.querySelector('svg.frise').getBoundingClientRect().height > 300"), "picture and list stay")
    check(browser.js("document.querySelector('[data-e=e3]').getAttribute('href')") == "#e3", "marks lead into the list")
    browser("Emulation.setScriptExecutionDisabled", value=False)


def complaints(browser):
    """What the console said, and what was asked of a network."""
    bad = []
    for got in browser.events:
        method, told = got.get("method"), got.get("params", {})
        if method == "Runtime.exceptionThrown":
            bad.append(told["exceptionDetails"].get("text", ""))
        elif method == "Log.entryAdded" and told["entry"]["level"] == "error":
            bad.append(told["entry"]["text"])
        elif method == "Runtime.consoleAPICalled" and told["type"] in ("error", "warning"):
            bad.append(str(told["args"]))
        elif method == "Network.requestWillBeSent" and told["type"] != "Document":
            bad.append("asked for " + told["request"]["url"])
    return bad


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=pathlib.Path, nargs="?", help="the pages")
    parser.add_argument("--browser", help="the browser's command")
    parser.add_argument("--texts", type=pathlib.Path, help="write the texts there, and stop")
    parser.add_argument("--shots", type=pathlib.Path, help="keep screenshots there")
    arguments = parser.parse_args()
    if arguments.texts:
        return texts(arguments.texts)
    if arguments.shots:
        arguments.shots.mkdir(parents=True, exist_ok=True)
    browser = Browser(arguments.browser)
    try:
        pages = sorted(arguments.directory.resolve().glob("*.html"))
        for page in pages:
            whole(browser, page, arguments.shots)
        media(browser, arguments.directory.resolve() / "dossier.html", arguments.shots)
        browser("Page.bringToFront")
        bad = complaints(browser)
        check(not bad, f"the console: {bad[:3]}")
    finally:
        browser.close()
    print(f"browser: {CHECKS} checks on {len(pages)} pages passed")


if __name__ == "__main__":
    sys.exit(main())
