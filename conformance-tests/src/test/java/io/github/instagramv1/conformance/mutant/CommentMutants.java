package io.github.instagramv1.conformance.mutant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What goes wrong with comments. */
final class CommentMutants {
  private static final String CREATE = "createComment";
  private static final String DELETE = "deleteComment";
  private static final String LIST = "listComments";

  private final Builder b = new Builder("COMMENT");

  List<Mutant> all() {
    keeping();
    texts();
    limits();
    deleting();
    return b.all();
  }

  private void keeping() {
    b.add(
        "LOST",
        "a comment is answered and not kept",
        CREATE,
        "COMMENT-21",
        "comments.seen",
        () -> CommentMutants::forget);
    b.add(
        "COUNT-STALE",
        "the number of comments of a media object stays",
        "getMedia",
        "COMMENT-21",
        "excerpt.comments",
        () -> Faults.staleAt("/comments/count"));
    b.add(
        "EXCERPT-STALE",
        "the comments in a media object stay",
        "getMedia",
        "COMMENT-21",
        "excerpt.comments",
        () -> Faults.staleAt("/comments/data"));
    b.add(
        "LIST-STALE",
        "the list of comments stays",
        LIST,
        "COMMENT-04",
        "comments.delete-own",
        Faults::stale);
    b.add(
        "NEWEST-FIRST",
        "comments come newest first",
        LIST,
        "COMMENT-01",
        "comments.order",
        () -> Faults.items(Faults::reversed));
    b.add(
        "LIST-SHORT",
        "the list of comments misses the oldest",
        LIST,
        "COMMENT-01",
        "excerpt.comments",
        () -> Faults.items(items -> items.subList(Math.min(1, items.size()), items.size())));
    b.add(
        "OTHER-ID",
        "the answered id is not that of the kept comment",
        CREATE,
        "COMMENT-21",
        "comments.answer",
        () -> Faults.object(comment -> comment.put("id", comment.path("id").asText() + "7")));
    b.add(
        "WRONG-AUTHOR",
        "comments are listed as by somebody else",
        LIST,
        "COMMENT-21",
        "comments.fields",
        () ->
            Faults.everywhere(
                o -> o.has("from"),
                o -> o.withObject("/from").put("id", "1").put("username", "nobody")));
    b.add(
        "UNKNOWN-MEDIA",
        "a comment on an unknown media object is accepted",
        CREATE,
        "COMMENT-31",
        "comments.unknown-media",
        () -> Faults.insteadOfRefusal(Faults.done()));
  }

  private static ProxyResponse forget(ProxyRequest request, Upstream upstream) {
    ProxyResponse response = upstream.send(request);
    String id = response.json().map(root -> root.at("/data/id").asText()).orElse("");
    if (response.status() == 200 && !id.isEmpty()) {
      // The body of a DELETE says nothing, so its token goes into the query.
      ProxyRequest bare = request.as(request.token().orElse("")).without("text");
      upstream.send(bare.withMethod("DELETE").withPath(request.path() + "/" + id));
    }
    return response;
  }

  private void texts() {
    listed(
        "ESCAPED",
        "texts come with HTML entities",
        text -> text.replace("&", "&amp;").replace("<", "&lt;"));
    listed(
        "MOJIBAKE",
        "texts are read as Latin-1",
        text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    listed(
        "EMOJI-LOST",
        "texts lose what is beyond 16 bits",
        text -> text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?"));
    listed("LOWER-CASE", "texts come in lower case", text -> text.toLowerCase(Locale.ROOT));
    listed("PLUS-AS-SPACE", "a plus becomes a space", text -> text.replace('+', ' '));
    b.add(
        "EMOJI-500",
        "an emoji is a server error",
        CREATE,
        "TEXT-01",
        "comments.verbatim",
        () ->
            Faults.where(
                request ->
                    request
                        .parameter("text")
                        .orElse("")
                        .matches("(?s).*[\\x{10000}-\\x{10FFFF}].*"),
                Faults.refusing(500, "APIError")));
    b.add(
        "QUERY-TEXT-IGNORED",
        "a text in the query is ignored",
        CREATE,
        "ERROR-46",
        "form.query",
        () ->
            Faults.request(
                request ->
                    request.query().stream().anyMatch(pair -> pair.getKey().equals("text"))
                        ? request.without("text")
                        : request));
  }

  private void listed(String name, String title, UnaryOperator<String> change) {
    b.add(
        name,
        title,
        LIST,
        "TEXT-01",
        "comments.verbatim",
        () ->
            Faults.everywhere(
                object -> object.has("text") && object.has("from"),
                comment -> comment.put("text", change.apply(comment.path("text").asText()))));
  }

  private void limits() {
    accepted(
        "301-ACCEPTED",
        "301 characters are accepted",
        "TEXT-02",
        "comments.too-long",
        text -> cut(text, 300));
    accepted(
        "TAGS-ACCEPTED",
        "5 hashtags are accepted",
        "TEXT-02",
        "comments.too-many-tags",
        text -> text.replace("#", ""));
    accepted(
        "URLS-ACCEPTED",
        "2 URLs are accepted",
        "TEXT-02",
        "comments.too-many-urls",
        text -> text.replace("http", "").replace("www", ""));
    accepted(
        "CAPITALS-ACCEPTED",
        "capitals alone are accepted",
        "TEXT-02",
        "comments.capitals",
        text -> text.toLowerCase(Locale.ROOT));
    accepted(
        "EMPTY-ACCEPTED",
        "an empty text is accepted",
        "COMMENT-30",
        "comments.empty",
        text -> text.isBlank() ? "x" : text);
    refused(
        "300-REFUSED",
        "300 characters are refused",
        "TEXT-02",
        "comments.longest",
        "APICommentTooLongError",
        text -> points(text) == 300);
    refused(
        "UTF16-COUNTED",
        "the length is counted in 16-bit units",
        "TEXT-01",
        "comments.longest",
        "APICommentTooLongError",
        text -> text.length() > 300 && points(text) <= 300);
    refused(
        "BYTES-COUNTED",
        "the length is counted in bytes",
        "TEXT-01",
        "comments.longest",
        "APICommentTooLongError",
        text -> text.getBytes(StandardCharsets.UTF_8).length > 300 && points(text) <= 300);
    refused(
        "4-TAGS-REFUSED",
        "4 hashtags are refused",
        "TEXT-02",
        "comments.most-tags",
        "APICommentTooManyTagsError",
        text -> text.chars().filter(c -> c == '#').count() == 4);
    refused(
        "NO-LETTERS-REFUSED",
        "a text without letters counts as capitals",
        "TEXT-02",
        "comments.no-letters",
        "APICommentAllCapsError",
        text ->
            !text.isEmpty()
                && text.equals(text.toUpperCase(Locale.ROOT))
                && text.equals(text.toLowerCase(Locale.ROOT)));
    b.add(
        "WRONG-TYPE",
        "a text that is too long is refused by another type",
        CREATE,
        "TEXT-02",
        "comments.too-long",
        () -> errorType("APICommentTooLongError", "APIInvalidParametersError"));
    b.add(
        "TAGS-WRONG-TYPE",
        "too many hashtags are refused by another type",
        CREATE,
        "TEXT-02",
        "comments.too-many-tags",
        () -> errorType("APICommentTooManyTagsError", "APICommentTooLongError"));
    b.add(
        "JSON-ACCEPTED",
        "a JSON body is taken for a form",
        CREATE,
        "ERROR-47",
        "form.other-type",
        () ->
            Faults.where(
                request -> request.headers().getOrDefault("content-type", "").contains("json"),
                Faults.done()));
  }

  private static Fault errorType(String from, String to) {
    return Faults.response(response -> response.withBody(response.body().replace(from, to)));
  }

  private static String cut(String text, int points) {
    return points(text) <= points ? text : text.substring(0, text.offsetByCodePoints(0, points));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private void accepted(
      String name, String title, String check, String requirement, UnaryOperator<String> change) {
    b.add(
        name,
        title,
        CREATE,
        check,
        requirement,
        () ->
            Faults.insteadOfRefusal(
                Faults.request(
                    request -> {
                      String text = change.apply(request.parameter("text").orElse("x"));
                      return request
                          .without("text")
                          .withForm(
                              List.of(
                                  Map.entry("access_token", request.token().orElse("")),
                                  Map.entry("text", text)));
                    })));
  }

  private void refused(
      String name,
      String title,
      String check,
      String requirement,
      String type,
      Predicate<String> which) {
    b.add(
        name,
        title,
        CREATE,
        check,
        requirement,
        () ->
            Faults.where(
                request -> which.test(request.parameter("text").orElse("")),
                Faults.refusing(400, type)));
  }

  private void deleting() {
    Fault done = Faults.done();
    b.add(
        "DELETE-LOST",
        "a deletion is answered and not done",
        DELETE,
        "COMMENT-04",
        "comments.delete-own",
        () -> done);
    b.add(
        "DELETE-TWICE",
        "deleting what is gone is answered as done",
        DELETE,
        "COMMENT-05",
        "comments.delete-gone",
        () -> Faults.insteadOfRefusal(done));
    b.add(
        "DELETE-FOREIGN",
        "anybody may delete any comment",
        DELETE,
        "COMMENT-06",
        "comments.delete-others",
        () -> Faults.insteadOfRefusal(done));
    b.add(
        "OWNER-CANNOT-DELETE",
        "the owner of a media object cannot delete others' comments on it",
        DELETE,
        "COMMENT-07",
        "comments.delete-owner",
        () -> Faults.refusing(400, "APINotAllowedError"));
    b.add(
        "DELETE-ANSWERS-COMMENT",
        "a deletion answers an object",
        DELETE,
        "COMMENT-04",
        "envelope.no-data",
        () -> Faults.envelope(root -> root.putObject("data").put("id", "1")));
    b.add(
        "DELETE-LOST-ONCE",
        "the first deletion is answered and not done",
        Trigger.ONCE,
        Set.of(DELETE),
        Set.of("COMMENT-04"),
        "comments.delete-own",
        () -> done);
  }
}
