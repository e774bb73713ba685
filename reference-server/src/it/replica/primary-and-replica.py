#!/usr/bin/env python3
"""Two servers over a primary and a streaming replica of PostgreSQL, written to and read at once.

usage: primary-and-replica.py JAR [--replica-lag N] [--postgresql BIN] [--seconds N] [--users N] [--keep]

Makes both databases in a temporary folder with the programs in BIN (Debian: /usr/lib/postgresql/VERSION/bin),
starts two servers with --read-replica, and has users write and read their writes back, by two tokens each and
from either server, while replication works, pauses for less and for more than --replica-lag, conflicts with
reads, and while the replica is killed, started anew and promoted. Prints a line for each of these phases.
Exit code 1 if anybody was shown a state before a write of their own (with --replica-lag 0, of anybody), or an
older state after a newer one, or an error, or if the replica served nothing where it should. As root the databases run as the user postgres.
"""

import argparse
import glob
import hashlib
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse


class Cluster:
    """A database server of PostgreSQL in a folder."""

    def __init__(self, programs, folder, port):
        self.programs, self.folder, self.port = programs, folder, port

    def run(self, program, *arguments, check=True):
        command = [os.path.join(self.programs, program), *arguments]
        if os.getuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/")
        if check and done.returncode != 0:
            sys.exit(f"{program} failed:\n{done.stdout}")
        return done.stdout

    def make(self):
        self.run("initdb", "-D", self.folder, "-U", "postgres", "-A", "trust", "--no-sync")
        with open(os.path.join(self.folder, "postgresql.conf"), "a") as configuration:
            configuration.write("max_connections = 100\nmax_standby_streaming_delay = 0\nlisten_addresses = '127.0.0.1'\n")

    def copy(self, primary):
        primary.run("pg_basebackup", "-D", self.folder, "-h", "127.0.0.1", "-p", str(primary.port), "-U", "postgres",
                    "-R", "-c", "fast", "--no-sync")

    def start(self):
        options = f"-p {self.port} -k {os.path.dirname(self.folder)}"
        self.run("pg_ctl", "start", "-w", "-D", self.folder, "-o", options, "-l", self.folder + ".log")

    def stop(self):
        if os.path.exists(os.path.join(self.folder, "postmaster.pid")):
            self.run("pg_ctl", "stop", "-m", "immediate", "-D", self.folder, check=False)

    def kill(self):
        with open(os.path.join(self.folder, "postmaster.pid")) as file:
            postmaster = int(file.readline())
        children = subprocess.run(["pgrep", "-P", str(postmaster)], stdout=subprocess.PIPE, text=True).stdout.split()
        for process in [postmaster, *map(int, children)]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        os.remove(os.path.join(self.folder, "postmaster.pid"))

    def sql(self, text, check=True):
        return self.run("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port),
                        "-U", "postgres", "-c", text, "instagram", check=check)

    def url(self):
        return f"jdbc:postgresql://127.0.0.1:{self.port}/instagram?user=postgres"


class Server:
    """A process of the server."""

    def __init__(self, jar, folder, number, primary, replica, lag):
        self.port = free_port()
        self.log = os.path.join(folder, f"server-{number}.log")
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                ["java", "-Xmx256m", "-jar", jar, "serve", "--database", primary.url(), "--read-replica", replica.url(),
                 "--replica-lag", str(lag), "--port", str(self.port), "--users", "60", "--media", "400",
                 "--database-connections", "16", "--rate-limit", "100000000", "--write-rate-limit", "100000000"],
                stdout=log, stderr=subprocess.STDOUT)
        end = time.monotonic() + 90
        while True:
            try:
                if self.request(None, "GET", "/health")[0] == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None or time.monotonic() > end:
                sys.exit("The server did not start:\n" + pathlib.Path(self.log).read_text())
            time.sleep(0.2)

    def request(self, connection, method, path, form=None):
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        body = urllib.parse.urlencode(form) if form else None
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
        own.request(method, path, body, headers)
        response = own.getresponse()
        text = response.read().decode()
        if connection is None:
            own.close()
        return response.status, text

    def metric(self, name):
        found = re.search(r"^" + name + r"\{[^}]*\} (\S+)", self.request(None, "GET", "/metrics")[1], re.M)
        return float(found.group(1)) if found else 0.0

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Storm:
    """Users who write and read what they wrote, and readers who watch what one user writes."""

    def __init__(self, servers, users, media, lag):
        self.servers, self.users, self.media, self.lag = servers, users, media, lag
        self.acknowledged = 0
        self.running = True
        self.lock = threading.Lock()
        self.begin()
        self.threads = [threading.Thread(target=self.guarded, args=(self.user, user), daemon=True) for user in users[1:]]
        self.threads += [threading.Thread(target=self.guarded, args=(self.reader, user, n), daemon=True)
                         for n, user in enumerate(users[1:5])]
        self.threads.append(threading.Thread(target=self.guarded, args=(self.author, users[0]), daemon=True))
        for thread in self.threads:
            thread.start()

    def begin(self):
        with self.lock:
            self.requests = self.own = self.stale = self.back = self.errors = 0
            self.longest = 0.0
            self.examples = []

    def end(self):
        self.running = False
        for thread in self.threads:
            thread.join(40)

    def guarded(self, work, *arguments):
        connections = {server: http.client.HTTPConnection("127.0.0.1", server.port, timeout=30) for server in self.servers}
        while self.running:
            try:
                work(connections, *arguments)
            except Exception as failure:  # counted, and the next round goes on
                self.note("errors", repr(failure))
                connections = {server: http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
                               for server in self.servers}

    def note(self, kind, example):
        with self.lock:
            setattr(self, kind, getattr(self, kind) + 1)
            if len(self.examples) < 5:
                self.examples.append(f"{kind}: {example}")

    def send(self, connections, server, token, method, path, form=None):
        begun = time.monotonic()
        separator = "&" if "?" in path else "?"
        status, text = server.request(connections[server], method, f"/v1{path}{separator}access_token={token}", form)
        with self.lock:
            self.requests += 1
            self.longest = max(self.longest, time.monotonic() - begun)
        if status != 200:
            self.note("errors", f"{method} {path}: {status} {text[:200]}")
            return None
        return json.loads(text)

    def any(self, connections, user, method, path, form=None):
        """By either token of the user, from either server."""
        return self.send(connections, random.choice(self.servers), random.choice(user[1]), method, path, form)

    def expect(self, what, body, holds):
        if body is None:
            return
        with self.lock:
            self.own += 1
        if not holds(body):
            self.note("stale", f"{what}: {json.dumps(body)[:150]}")

    def user(self, connections, user):
        ask = lambda method, path, form=None: self.any(connections, user, method, path, form)
        media = random.choice(self.media[1:])
        kind = random.randrange(3)
        if kind == 0:
            made = ask("POST", f"/media/{media}/comments", {"text": f"number {random.randrange(10**9)}"})
            if made is None:
                return
            ids = lambda body: [each["id"] for each in body["data"]]
            comment = made["data"]["id"]
            self.expect("comment", ask("GET", f"/media/{media}/comments"), lambda body: comment in ids(body))
            self.expect("comment", ask("GET", f"/media/{media}/comments"), lambda body: comment in ids(body))
            if ask("DELETE", f"/media/{media}/comments/{comment}"):
                self.expect("no comment", ask("GET", f"/media/{media}/comments"), lambda body: comment not in ids(body))
        elif kind == 1:
            for method, liked in (("POST", True), ("DELETE", False)):
                if ask(method, f"/media/{media}/likes"):
                    self.expect("like", ask("GET", f"/media/{media}"), lambda body: body["data"]["user_has_liked"] == liked)
                    self.expect("liked", ask("GET", "/users/self/media/liked"),
                                lambda body: (media in [each["id"] for each in body["data"]]) == liked)
        else:
            other = random.choice(self.users)
            if other is user:
                return
            for action, status in (("follow", "follows"), ("unfollow", "none")):
                if ask("POST", f"/users/{other[0]}/relationship", {"action": action}):
                    self.expect("relationship", ask("GET", f"/users/{other[0]}/relationship"),
                                lambda body: body["data"]["outgoing_status"] == status)
                    self.expect("follows", ask("GET", "/users/self/follows"),
                                lambda body: (str(other[0]) in [each["id"] for each in body["data"]]) == (status == "follows"))
        # Users look around too, which the replica may serve while they change nothing.
        for _ in range(6):
            time.sleep(random.random() * 0.05)
            ask("GET", random.choice(("/users/self/feed", "/media/popular", "/users/self")))

    def author(self, connections, user):
        made = self.any(connections, user, "POST", f"/media/{self.media[0]}/comments", {"text": "and on it goes"})
        if made:
            self.acknowledged = int(made["data"]["id"])
        time.sleep(0.01)

    def reader(self, connections, user, number):
        """From one server, by both tokens: what was seen does not go away."""
        newest = 0
        server = self.servers[number % len(self.servers)]
        end = time.monotonic() + 5
        while self.running and time.monotonic() < end:
            acknowledged = self.acknowledged
            body = self.send(connections, server, random.choice(user[1]), "GET", f"/media/{self.media[0]}/comments")
            if body and body["data"]:
                seen = max(int(each["id"]) for each in body["data"])
                if seen < newest:
                    self.note("back", f"{seen} after {newest}")
                newest = max(newest, seen)
                if self.lag == 0 and seen < acknowledged:
                    self.note("stale", f"{seen} before {acknowledged}")
            time.sleep(random.random() * 0.03)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def prepare(primary, count):
    """Gives users two tokens each, and finds them media that they may see."""
    users = [int(line) for line in
             primary.sql(f"SELECT id FROM users WHERE is_private = 0 AND id NOT IN (SELECT blocker_id FROM blocks UNION SELECT"
                         f" blocked_id FROM blocks) ORDER BY id LIMIT {count}").split()]
    application = primary.sql("SELECT client_id FROM applications WHERE enforce_signed = 0 ORDER BY name LIMIT 1").strip()
    tokens = []
    for user in users:
        own = [f"{user}.storm{n}.{random.getrandbits(64):016x}" for n in range(2)]
        for token in own:
            primary.sql("INSERT INTO tokens (token_hash, user_id, client_id, scopes, created_at) VALUES ('%s', %d, '%s', '%s', 0)"
                        % (hashlib.sha256(token.encode()).hexdigest(), user, application,
                           "basic public_content follower_list comments relationships likes"))
        tokens.append((user, own))
    for table, owner in (("follows", "follower_id"), ("likes", "user_id")):
        primary.sql("DELETE FROM %s WHERE %s IN (%s)" % (table, owner, ",".join(map(str, users))))
    media = primary.sql("SELECT pk || '_' || owner_id FROM media WHERE owner_id IN (%s) ORDER BY comment_count, pk LIMIT 30"
                        % ",".join(map(str, users))).split()
    return tokens, media


def resume(replica):
    """Tries until it succeeds: what is asked of the replica may be cut off by what it replays."""
    while "not paused" not in replica.sql("SELECT pg_wal_replay_resume(); SELECT pg_get_wal_replay_pause_state()", check=False):
        time.sleep(0.1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("jar")
    parser.add_argument("--replica-lag", type=int, default=0)
    parser.add_argument("--postgresql", default=(sorted(glob.glob("/usr/lib/postgresql/*/bin")) or [""])[-1])
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--users", type=int, default=24)
    parser.add_argument("--keep", action="store_true", help="leave the temporary folder")
    given = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="replica-")
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
    primary = Cluster(given.postgresql, os.path.join(folder, "primary"), free_port())
    replica = Cluster(given.postgresql, os.path.join(folder, "replica"), free_port())
    servers = []
    wrong = []
    try:
        primary.make()
        primary.start()
        primary.run("createdb", "-h", "127.0.0.1", "-p", str(primary.port), "-U", "postgres", "instagram")
        replica.copy(primary)
        replica.start()
        servers += [Server(given.jar, folder, number, primary, replica, given.replica_lag) for number in (1, 2)]
        users, media = prepare(primary, given.users)
        time.sleep(2)
        storm = Storm(servers, users, media, given.replica_lag)
        print(f"{'phase':34} {'requests':>8} {'own reads':>9} {'stale':>5} {'back':>4} {'errors':>6} {'replica':>7} {'redone':>6}"
              f" {'longest':>8}", flush=True)

        def phase(name, served, seconds=given.seconds, once=lambda: None, meanwhile=lambda: time.sleep(0.05)):
            """Runs for some seconds; served is whether the replica has to serve (True), must not (False), or may (None)."""
            before = [[server.metric("instagram_replica_" + kind + "_total") for kind in ("reads", "redone")] for server in servers]
            storm.begin()
            time.sleep(0.5)
            once()
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                meanwhile()
            after = [[server.metric("instagram_replica_" + kind + "_total") for kind in ("reads", "redone")] for server in servers]
            reads, redone = (int(sum(a[kind] - b[kind] for a, b in zip(after, before))) for kind in (0, 1))
            print(f"{name:34} {storm.requests:8} {storm.own:9} {storm.stale:5} {storm.back:4} {storm.errors:6} {reads:7} {redone:6}"
                  f" {storm.longest * 1000:5.0f} ms", flush=True)
            for kind in ("stale", "back", "errors"):
                if getattr(storm, kind):
                    wrong.append(f"{name}: {kind}: {storm.examples}")
            if served is not None and served != (reads > 0):
                wrong.append(f"{name}: the replica served {reads} requests")
            if storm.requests == 0 or (storm.own == 0 and seconds >= given.seconds):
                wrong.append(f"{name}: nothing was tried")

        time.sleep(given.seconds)  # until the servers have warmed up
        phase("replication works", True)
        replica.sql("SELECT pg_wal_replay_pause()")
        phase("paused, for less than the limit", None, max(given.replica_lag, 2) - 1)
        time.sleep(3)
        phase("paused for longer", False)
        resume(replica)
        time.sleep(2)
        phase("resumed", True)
        token = users[0][1].pop()
        time.sleep(0.5)
        replica.sql("SELECT pg_wal_replay_pause()")
        primary.sql("UPDATE tokens SET revoked_at = 1 WHERE token_hash = '%s'" % hashlib.sha256(token.encode()).hexdigest())
        for server in servers:
            for path in ("/v1/users/self", "/v1/users/self/feed"):
                status = server.request(None, "GET", f"{path}?access_token={token}")[0]
                if status == 200:
                    wrong.append(f"a revoked token was accepted for {path}")
        resume(replica)

        def conflict():
            primary.sql("BEGIN; LOCK TABLE locations IN ACCESS EXCLUSIVE MODE; COMMIT")

        phase("reads conflict with recovery", True, meanwhile=conflict)
        conflicts = sum(int(line) for line in replica.sql("SELECT SUM(confl_lock + confl_snapshot) FROM pg_stat_database_conflicts")
                        .split())
        phase("killed while it is read", True, 2, once=replica.kill)
        phase("away", False)
        replica.start()
        time.sleep(3)
        phase("started anew", True)

        def promote():
            replica.run("pg_ctl", "promote", "-w", "-D", replica.folder)
            replica.sql("DELETE FROM comments; DELETE FROM likes; DELETE FROM follows;"
                        " UPDATE media SET like_count = 7777, comment_count = 0, revision = revision + 1;"
                        " UPDATE user_writes SET writes = writes + 1000000")

        phase("promoted while it is read", True, 2, once=promote)
        phase("promoted, and other than the rest", False)
        storm.end()
        print(f"{conflicts} reads conflicted with recovery, as the replica counts them")
        for server in servers:
            lines = [line for line in pathlib.Path(server.log).read_text().splitlines() if "replica" in line]
            print(f"{len(lines)} lines of the log of a server are about the replica")
        for each in wrong:
            print("WRONG", each)
        print("WRONG" if wrong else "All was right.")
        return 1 if wrong else 0
    finally:
        for server in servers:
            server.stop()
        replica.stop()
        primary.stop()
        if given.keep:
            print("kept", folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
