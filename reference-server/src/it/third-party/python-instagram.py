#!/usr/bin/env python3
"""Runs the calls of python-instagram, unchanged, against a reference server over a generated world.

usage: python-instagram.py CHECKOUT BASE_URL SETTINGS

CHECKOUT  a checkout of python-instagram, which is not fetched; it needs the packages httplib2 and six
BASE_URL  where the server is, with /v1
SETTINGS  a file with what `kit-settings` prints

Prints a table of calls: passed, or failed and the reason. A call that fails by a fault of the library
alone is named with that fault. Exit code 0 if all other calls passed, 1 if not, 2 for wrong arguments.
"""
import sys
import urllib.parse

LIBRARY_FAULT = "fault of the library: "
SIGNS_NO_FORM = LIBRARY_FAULT + "signs a POST without its form"
SIGNS_BYTES = LIBRARY_FAULT + "signs a text as b'...' on Python 3"
SIGNS_NO_PAGE = LIBRARY_FAULT + "follows a next_url without a signature of its own"

# By the beginning of the name of a call that is signed.
FAULTS_OF_SIGNING = {
    **dict.fromkeys(["create_media_comment", "follow_user", "unfollow_user", "block_user", "unblock_user"], SIGNS_NO_FORM),
    **dict.fromkeys(["user_search", "tag_search"], SIGNS_BYTES),
    **dict.fromkeys(["user_recent_media", "user_media_feed", "user_liked_media"], SIGNS_NO_PAGE),
}


def settings_of(file):
    with open(file, encoding="utf-8") as lines:
        pairs = (line.strip().split("=", 1) for line in lines if "=" in line)
        return {name.strip(): value.strip() for name, value in pairs}


def expect(condition, reason):
    if not condition:
        raise AssertionError(reason)


class Calls:
    """The calls in the order in which each finds what the one before left."""

    def __init__(self, api, settings):
        self.api = api
        self.user = api.access_token.split(".")[0]
        self.settings = settings

    def each(self):
        api = self.api
        me = api.user()
        mine, _ = api.user_recent_media(count=3)
        other = api.user("2")
        media, _ = api.user_recent_media(user_id="2", count=3)
        photo = media[0].id
        tag = next((t.name for m in mine for t in m.tags), "sunset")
        place = next(l for l in api.location_search(lat=57.70, lng=11.97, distance=5000))

        def first_page_of(call, **arguments):
            items, following = call(count=1, **arguments)
            expect(len(items) == 1, "one item was asked for, %d came" % len(items))
            if following:
                more, _ = call(with_next_url=following, **arguments)
                expect(more and more[0].id != items[0].id, "the second page repeats the first")

        yield "user", lambda: expect(me.id == self.user, "id %s" % me.id)
        yield "user(user_id)", lambda: expect(other.id == "2", "id %s" % other.id)
        yield "user_search", lambda: expect(
            me.id in [u.id for u in api.user_search(q=me.username)], "not found")
        yield "user_search, two words", lambda: expect(
            me.id in [u.id for u in api.user_search(q=me.full_name)], "not found")
        yield "user_recent_media", lambda: first_page_of(api.user_recent_media)
        yield "user_recent_media(user_id)", lambda: first_page_of(api.user_recent_media, user_id="2")
        yield "user_recent_media, generator", lambda: expect(
            sum(1 for _ in api.user_recent_media(as_generator=True, max_pages=2, count=2)) == 2, "no two pages")
        yield "user_media_feed", lambda: first_page_of(api.user_media_feed)
        yield "user_liked_media", lambda: first_page_of(api.user_liked_media)
        yield "user_follows", lambda: expect(api.user_follows()[0], "nobody")
        yield "user_followed_by", lambda: expect(api.user_followed_by()[0], "nobody")
        yield "user_incoming_requests", lambda: api.user_incoming_requests()
        yield "user_relationship", lambda: expect(
            api.user_relationship(user_id="2").incoming_status, "no status")
        yield "media", lambda: expect(api.media(photo).id == photo, "another media object")
        yield "media_shortcode", lambda: api.media_shortcode(media[0].link.rstrip("/").rsplit("/", 1)[1])
        yield "media_popular", lambda: expect(api.media_popular(count=5), "none")
        yield "media_search", lambda: api.media_search(lat=57.70, lng=11.97, distance=5000)
        yield "media_likes", lambda: api.media_likes(photo)
        yield "media_comments", lambda: api.media_comments(photo)
        yield "tag", lambda: expect(api.tag(tag).name == tag, "another tag")
        yield "tag, not ASCII", lambda: expect(api.tag("göteborg").name == "göteborg", "another tag")
        yield "tag_search", lambda: expect(tag in [t.name for t in api.tag_search(q=tag)[0]], "not found")
        yield "tag_recent_media", lambda: expect(
            api.tag_recent_media(count=2, tag_name=tag)[0], "none")
        yield "tag_recent_media, not ASCII", lambda: expect(
            api.tag_recent_media(count=2, tag_name="göteborg")[0], "none")
        yield "location", lambda: expect(api.location(place.id).id == place.id, "another place")
        yield "location_search", lambda: expect(place, "none")
        yield "location_recent_media", lambda: api.location_recent_media(location_id=place.id, count=2)
        yield "geography_recent_media", lambda: self.of_geography()
        yield "like_media", lambda: api.like_media(photo)
        yield "unlike_media", lambda: api.unlike_media(photo)
        yield "create_media_comment", lambda: api.create_media_comment(photo, "Très joli ☀")
        yield "delete_comment", lambda: self.delete_comment(photo, me)
        for action in ("follow", "unfollow", "block", "unblock"):
            yield action + "_user", lambda call=getattr(api, action + "_user"): expect(
                call(user_id="2")[0].outgoing_status, "no status")

    def of_geography(self):
        geography = self.settings.get("geo-id")
        try:
            self.api.geography_recent_media(geography_id=geography, count=2)
        except Exception as refusal:
            # The geography belongs to the application that need not sign.
            expect(self.api.client_secret and "APINotFoundError" in str(refusal), refusal)

    def delete_comment(self, photo, me):
        # User 2 may delete any, since the photo is theirs.
        comments = [c for c in self.api.media_comments(photo) if self.user in ("2", c.user.id)]
        expect(comments, "the comment is not there")
        self.api.delete_comment(photo, comments[-1].id)


def rows(calls, faults):
    for name, call in calls.each():
        try:
            call()
            yield name, "passed", ""
        except Exception as e:
            reason = " ".join(str(e).split()) or type(e).__name__
            fault = next((f for prefix, f in faults.items() if name.startswith(prefix)), "")
            yield name, "failed", fault or reason


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    checkout, base_url, file = arguments
    sys.path.insert(0, checkout)
    try:
        from instagram.client import InstagramAPI
        settings = settings_of(file)
    except (ImportError, OSError) as e:
        print("python-instagram.py: %s" % e, file=sys.stderr)
        return 2
    server = urllib.parse.urlsplit(base_url)

    class Here(InstagramAPI):
        protocol, host, base_path = server.scheme, server.netloc, server.path.rstrip("/")

    modes = [("by token", Here(access_token=settings["token"]), {})]
    if "signed-token" in settings:
        signing = Here(access_token=settings["signed-token"], client_secret=settings["signed-secret"])
        modes.append(("signed", signing, FAULTS_OF_SIGNING))
    failed = 0
    for mode, api, faults in modes:
        for name, result, reason in rows(Calls(api, settings), faults):
            print("%-9s %-32s %-7s %s" % (mode, name, result, reason))
            failed += result == "failed" and not reason.startswith(LIBRARY_FAULT)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
