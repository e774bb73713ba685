#!/usr/bin/env python3
"""Signs in, consents, reads, likes and comments in a real browser, and sees the outcome through the API.

    sign-in.py SERVER SETTINGS [SCREENSHOTS]

SERVER is such as http://localhost:8080, over a generated world with the seed 42; SETTINGS is a file that kit-settings
printed for it. With SCREENSHOTS, a folder, each page is kept at 1400 and 390 pixels, light and dark. Needs Chromium and
its driver (Debian: chromium, chromium-driver) and nothing else; without them it says so and ends with 0.
"""

import base64
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

PORT = 9517
BACK = "http://localhost:3000/callback"
USERNAME, PASSWORD = "ana_lindqvist", "darkroom-42"
COMMENT = "Fog & <b>light</b> over #water"
FOUND = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    """A session of the WebDriver protocol."""

    def __init__(self, chromium, profile):
        options = {
            "binary": chromium,
            "args": [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + profile,
            ],
        }
        session = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}}, "")
        self.session = "/session/" + session["sessionId"]

    def call(self, method, path, body=None, prefix=None):
        request = urllib.request.Request(
            f"http://localhost:{PORT}{self.session if prefix is None else prefix}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)["value"]

    def open(self, url):
        self.call("POST", "/url", {"url": url})

    def url(self):
        return self.call("GET", "/url")

    def find(self, css):
        for _ in range(100):
            try:
                return self.call("POST", "/element", {"using": "css selector", "value": css})[FOUND]
            except urllib.error.HTTPError:
                time.sleep(0.1)
        raise AssertionError(f"{css} is not on {self.url()}")

    def click(self, css):
        self.call("POST", f"/element/{self.find(css)}/click", {})

    def type(self, css, text):
        self.call("POST", f"/element/{self.find(css)}/clear", {})
        self.call("POST", f"/element/{self.find(css)}/value", {"text": text})

    def text(self, css):
        return self.call("GET", f"/element/{self.find(css)}/text")

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def devtools(self, command, **parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def errors(self):
        log = self.call("POST", "/se/log", {"type": "browser"})
        return [entry["message"] for entry in log if entry["level"] == "SEVERE"]


def screenshots(browser, folder, name):
    if folder is None:
        return
    for width in (1400, 390):
        browser.devtools("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
                         mobile=width < 600)
        for scheme in ("light", "dark"):
            browser.devtools("Emulation.setEmulatedMedia",
                             features=[{"name": "prefers-color-scheme", "value": scheme}])
            time.sleep(0.3)
            wide = browser.run("return document.documentElement.scrollWidth")
            assert wide <= width, f"{name} is {wide} pixels wide on a screen of {width}"
            height = min(browser.run("return document.documentElement.scrollHeight"), 3000)
            clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
            shot = browser.devtools("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)["data"]
            (folder / f"{name}-{width}-{scheme}.png").write_bytes(base64.b64decode(shot))
    browser.devtools("Emulation.clearDeviceMetricsOverride")


def api(server, path, token):
    with urllib.request.urlopen(f"{server}/v1{path}?access_token={token}", timeout=30) as response:
        return json.load(response)["data"]


def flow(browser, server, settings, folder):
    # The application whose id kit-settings prints; its secret comes with export, so the token is asked for implicitly.
    query = urllib.parse.urlencode({
        "client_id": settings["client-id"], "redirect_uri": BACK, "response_type": "token",
        "scope": "public_content likes comments", "state": "a state"})
    browser.open(f"{server}/oauth/authorize/?{query}")
    screenshots(browser, folder, "sign-in")
    browser.type("#username", USERNAME)
    browser.type("#password", PASSWORD)
    browser.click("main form button")
    browser.find("ul.scopes")
    assert "Darkroom" in browser.text("main h1")
    screenshots(browser, folder, "consent")
    browser.click("button[value=allow]")
    for _ in range(50):
        if browser.url().startswith(BACK):
            break
        time.sleep(0.1)
    fragment = urllib.parse.parse_qs(urllib.parse.urlparse(browser.url()).fragment)
    assert fragment["state"] == ["a state"], browser.url()
    token = fragment["access_token"][0]
    assert api(server, "/users/self", token)["username"] == USERNAME
    print("signed in, consented, and got a token that works")

    photo = api(server, "/media/popular", token)[0]
    browser.open(server + urllib.parse.urlparse(photo["link"]).path)
    screenshots(browser, folder, "photo")
    assert browser.run("return document.querySelector('.frame img, .frame video').getBoundingClientRect().width > 200")
    liked = browser.run("return document.querySelector('.likes form').action.endsWith('/unlike/')")
    browser.click(".likes form button")
    browser.find(f".likes form[action$='/{'like' if liked else 'unlike'}/']")
    assert api(server, f"/media/{photo['id']}", token)["user_has_liked"] is not liked
    browser.type("#text", COMMENT)
    browser.click(".comment button")
    browser.find(".comments a[href='/explore/tags/water/']")
    assert COMMENT in [comment["text"] for comment in api(server, f"/media/{photo['id']}/comments", token)]
    print("liked and commented on a photo, as the API sees it")

    browser.open(f"{server}/docs/")
    browser.click("#operations-users-getUser button.opblock-summary-control, [id$='getUser'] button")
    screenshots(browser, folder, "docs")
    browser.click("[id$='getUser'] .try-out__btn")
    browser.type("[id$='getUser'] .parameters input", "self")
    browser.click("[id$='getUser'] button.execute")
    answer = browser.text("[id$='getUser'] .live-responses-table tbody .highlight-code")
    assert USERNAME in answer, answer
    print("called the API from its reference")
    for name, path in {"home": "/", "try": "/try/", "profile": f"/{USERNAME}/", "followers": f"/{USERNAME}/followers/",
                       "tag": "/explore/tags/water/", "nothing": "/p/AAAA/"}.items():
        browser.open(server + path)
        screenshots(browser, folder, name)


def main():
    server, settings_file = sys.argv[1].rstrip("/"), sys.argv[2]
    folder = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        print("skipped: chromium or chromedriver is not installed")
        return
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    lines = pathlib.Path(settings_file).read_text(encoding="utf-8").splitlines()
    settings = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    running = subprocess.Popen([driver, f"--port={PORT}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        try:
            time.sleep(2)
            browser = Browser(chromium, profile)
            try:
                flow(browser, server, settings, folder)
                severe = [error for error in browser.errors() if BACK not in error and "404" not in error]
                assert not severe, severe
            finally:
                browser.call("DELETE", "")
        finally:
            running.terminate()


main()
