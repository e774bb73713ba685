package io.github.instagramv1.conformance.mutant;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tag names and comments whose letters are read otherwise than Unicode does. */
final class TextMutants {
  private static final String CREATE = "createComment";
  private static final String TAG = "getTag";
  private static final String NOT_FOUND = "APINotFoundError";
  private static final String CAPITALS = "APICommentAllCapsError";
  private static final String TAGS = "APICommentTooManyTagsError";
  private static final String URLS = "APICommentTooManyUrlsError";

  private final Builder b = new Builder("TEXT");

  List<Mutant> all() {
    names();
    comments();
    likes();
    return b.all();
  }

  private static String decoded(ProxyRequest request) {
    return URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static boolean isComposed(ProxyRequest request) {
    return Normalizer.isNormalized(decoded(request), Normalizer.Form.NFC);
  }

  private static Predicate<ProxyRequest> name(String pattern) {
    return request -> decoded(request).matches("(?s).*" + pattern + ".*");
  }

  private void names() {
    tag(
        "MARKS-REFUSED",
        "a combining mark is in no tag name",
        "TAG-05",
        "tags.names",
        () -> Faults.where(name("\\p{M}"), Faults.refusing(400, NOT_FOUND)));
    tag(
        "DECOMPOSED-IS-ANOTHER",
        "a decomposed name is another tag",
        "SEARCH-14",
        "tags.normal-form",
        () ->
            Faults.where(
                request -> !isComposed(request),
                (request, upstream) -> {
                  String name = decoded(request).substring("/tags/".length());
                  return Faults.object(tag -> tag.put("name", name)).apply(request, upstream);
                }));
    tag(
        "FINAL-SIGMA-IS-ANOTHER",
        "a name that ends in another small letter is another tag",
        "TAG-08",
        "tags.folding",
        () ->
            Faults.where(
                name("\u03C2"),
                Faults.object(tag -> tag.put("name", tag.path("name").asText() + "\u03C2"))));
    tag(
        "SYMBOLS-ACCEPTED",
        "a symbol that looks like a letter is in a tag name",
        "TAG-06",
        "tags.no-name",
        () ->
            Faults.where(
                name("\u24C2"), Faults.request(request -> request.withPath("/tags/conformance"))));
  }

  private void tag(
      String name, String title, String check, String requirement, Supplier<Fault> fault) {
    b.add(name, title, Trigger.CORNER, Set.of(TAG), Set.of(check), requirement, fault);
  }

  private void comments() {
    refused(
        "FRAGMENT-IS-A-TAG",
        "a # in a URL begins a hashtag",
        "TEXT-02",
        "comments.most-tags",
        TAGS,
        "/\\S*#");
    refused(
        "SHARP-IS-A-TAG",
        "a # behind a letter begins a hashtag",
        "TEXT-02",
        "comments.most-tags",
        TAGS,
        "\\w#\\w");
    refused(
        "INNER-URL-COUNTS",
        "a URL inside another one counts",
        "TEXT-02",
        "comments.url-inside",
        URLS,
        "http\\S*http");
    refused(
        "SYMBOLS-ARE-CAPITALS",
        "symbols count as capitals",
        "TEXT-04",
        "comments.no-letters",
        CAPITALS,
        "^[^\\p{Ll}]*\uD83C\uDD71[^\\p{Ll}]*$");
    accepted(
        "MARKS-END-NO-TAG",
        "hashtags of other scripts do not count",
        "TEXT-04",
        "comments.too-many-tags",
        "#\u0915");
    accepted(
        "URL-IN-CAPITALS-FREE",
        "a URL in capitals does not count",
        "TEXT-04",
        "comments.too-many-urls",
        "HTTP:");
    accepted(
        "WWW-FREE",
        "a URL that begins with www. does not count",
        "TEXT-02",
        "comments.too-many-urls",
        "www\\.");
    accepted(
        "SYMBOLS-ARE-SMALL",
        "beside a symbol, capitals are not all capitals",
        "TEXT-04",
        "comments.capitals",
        "\uD83C\uDD71");
  }

  private static Predicate<ProxyRequest> text(String pattern) {
    return request ->
        request
            .parameter("text")
            .filter(text -> text.matches("(?s).*(?:" + pattern + ").*"))
            .isPresent();
  }

  private void refused(
      String name, String title, String check, String requirement, String type, String pattern) {
    b.add(
        name,
        title,
        Trigger.CORNER,
        Set.of(CREATE),
        Set.of(check),
        requirement,
        () -> Faults.where(text(pattern), Faults.refusing(400, type)));
  }

  private void accepted(
      String name, String title, String check, String requirement, String pattern) {
    b.add(
        name,
        title,
        Trigger.CORNER,
        Set.of(CREATE),
        Set.of(check),
        requirement,
        () -> Faults.where(text(pattern), Faults.insteadOfRefusal(Faults.done())));
  }

  private void likes() {
    b.add(
        "LIKES-LEFT-OUT",
        "a media object does not say how many like it",
        "getMedia",
        "MEDIA-01",
        "media.likes",
        () -> Faults.object(media -> media.remove("likes")));
  }
}
