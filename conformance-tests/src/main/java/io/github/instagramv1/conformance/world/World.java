package io.github.instagramv1.conformance.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Distances;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.http.Api;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/** What there is on the server, as far as checks need it; each search is made once in a run. */
public final class World {
  private static final int ENOUGH_MEDIA = 4;
  private static final int CANDIDATES = 25;
  private static final int FULL_LIST = 100;

  private final Api api;
  private final Settings settings;
  private final Memory memory;

  public World(Api api, Settings settings, Memory memory) {
    this.api = api;
    this.settings = settings;
    this.memory = memory;
  }

  /** The first user's profile. */
  public JsonNode self() {
    return memory.recall("self", JsonNode.class, () -> userOf(settings.token()));
  }

  public String selfId() {
    return self().path("id").asText();
  }

  /** The id of the second user, whose token is {@link Setting#OTHER_TOKEN}. */
  public String otherId() {
    return memory.recall("other", String.class, () -> idOfHolder(Setting.OTHER_TOKEN));
  }

  /** The id of the private user, whom the first user does not follow. */
  public String privateId() {
    return memory.recall("private", String.class, () -> idOfHolder(Setting.PRIVATE_TOKEN));
  }

  private String idOfHolder(Setting token) {
    return holder(token).path("id").asText();
  }

  /** The profile of the user whose token this is. */
  JsonNode holder(Setting token) {
    return userOf(settings.get(token).orElseThrow(() -> Needs.setting(token)));
  }

  /** Ends the check as skipped if the server says that it never gave out this token. */
  public void requireKnown(Setting token) {
    boolean known =
        memory.recall(
            "known " + token, Boolean.class, () -> isKnown(settings.get(token).orElse("")));
    if (!known) {
      throw new TestAbortedException(
          "needs a token that the server knows; it refuses that of the setting " + token.key());
    }
  }

  private boolean isKnown(String token) {
    Reply reply = api.call("getUser").path("user-id", "self").asUser(token).send();
    return !reply.errorType().equals("OAuthAccessTokenException");
  }

  private JsonNode userOf(String token) {
    return read(api.call("getUser").path("user-id", "self").asUser(token)).data();
  }

  /**
   * Media that the first user can see. Those of the users whom the settings name come first, so
   * that runs with users of their own, at once on one server, do not touch the same.
   */
  public List<JsonNode> media() {
    return List.copyOf(memory.recall("media", MediaList.class, this::findMedia).items());
  }

  /**
   * What a check finds out for all that come after it; where it is skipped, the next one looks
   * again.
   */
  public void once(String name, Supplier<?> search) {
    memory.recall(name, Object.class, search::get);
  }

  /** What a check finds out for all that come after it. */
  public <T> T remember(String name, Class<T> type, Supplier<T> search) {
    return memory.recall(name, type, search);
  }

  private record MediaList(List<JsonNode> items) {}

  private MediaList findMedia() {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    List<Call> sources = new ArrayList<>();
    settings
        .get(Setting.USER_ID)
        .ifPresent(id -> sources.add(api.call("getUserRecentMedia").path("user-id", id)));
    sources.add(api.call("getUserRecentMedia").path("user-id", "self"));
    otherIfKnown().ifPresent(id -> sources.add(api.call("getUserRecentMedia").path("user-id", id)));
    sources.add(api.call("getPopularMedia"));
    sources.add(api.call("getSelfFeed"));
    for (Call source : sources) {
      Reply reply = source.query("count", 33).send();
      if (reply.exchange().disagreements().isEmpty()) {
        reply.items().forEach(item -> found.put(item.path("id").asText(), item));
      }
    }
    return new MediaList(List.copyOf(found.values()));
  }

  private Optional<String> otherIfKnown() {
    try {
      return Optional.of(otherId());
    } catch (TestAbortedException e) {
      return Optional.empty();
    }
  }

  /** Whether the settings name its owner. */
  private boolean ofOwnUsers(JsonNode item) {
    String owner = item.path("user").path("id").asText();
    return owner.equals(selfId()) || otherIfKnown().filter(owner::equals).isPresent();
  }

  /** Those of them whose owners are public, as far as the kit can know. */
  public List<JsonNode> publicMedia() {
    return media().stream().filter(this::isPublic).toList();
  }

  private JsonNode mediaWith(String what, Predicate<JsonNode> wanted) {
    return media().stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> Needs.data(what, Setting.USER_ID));
  }

  /** A media object with comments and likes, if there is one; otherwise any. */
  public String mediaId() {
    return memory.recall("media-id", String.class, this::findMediaId);
  }

  private String findMediaId() {
    return settings
        .get(Setting.MEDIA_ID)
        .orElseGet(
            () ->
                media().stream()
                    .filter(item -> liveliness(item) > 0)
                    .max(Comparator.comparing(this::ofOwnUsers).thenComparing(World::liveliness))
                    .or(() -> media().stream().findFirst())
                    .orElseThrow(() -> Needs.data("a media object", Setting.MEDIA_ID))
                    .path("id")
                    .asText());
  }

  private static int liveliness(JsonNode media) {
    int comments = media.path("comments").path("count").asInt();
    int likes = media.path("likes").path("count").asInt();
    return comments > FULL_LIST || likes > FULL_LIST ? 0 : 2 * comments + likes;
  }

  /**
   * Media that the first user does not like yet, those first that somebody else likes: what happens
   * to one like shows beside others. At least so many.
   */
  public List<String> unliked(int count) {
    return unliked(count, item -> true);
  }

  private List<String> unliked(int count, Predicate<JsonNode> wanted) {
    List<String> result =
        media().stream()
            .filter(wanted)
            .filter(item -> item.has("user_has_liked") && !item.get("user_has_liked").asBoolean())
            .filter(item -> item.path("likes").path("count").asInt() < FULL_LIST)
            .sorted(Comparator.comparing(item -> item.path("likes").path("count").asInt() == 0))
            .map(item -> item.path("id").asText())
            .limit(count)
            .toList();
    if (result.size() < count) {
      throw Needs.data(count + " media objects that the user does not like", Setting.USER_ID);
    }
    return result;
  }

  /** The same, of people whose accounts are public, so that others can like them as well. */
  public List<String> unlikedByAll(int count) {
    return unliked(count, this::isPublic);
  }

  /** A media object that can be commented on. */
  public String commentable() {
    return mediaWith("a media object with few comments", World::few).path("id").asText();
  }

  /** The same, of somebody whose account is public, so that others can comment as well. */
  public String commentableByAll() {
    return mediaWith("a public media object with few comments", item -> few(item) && isPublic(item))
        .path("id")
        .asText();
  }

  /** A media object of the first user. */
  public String ownMedia() {
    return mediaWith("a media object of the user", item -> few(item) && own(item))
        .path("id")
        .asText();
  }

  /** A media object of another person. */
  public JsonNode othersMedia() {
    return mediaWith("a media object of another person", item -> !own(item));
  }

  /** A media object with coordinates. */
  public JsonNode mediaWithPoint() {
    return mediaWith(
        "a media object with coordinates", item -> Distances.hasPoint(item.path("location")));
  }

  /** Whether the owner's account is public, as far as the kit can know. */
  private boolean isPublic(JsonNode item) {
    String owner = item.path("user").path("id").asText();
    boolean known = settings.get(Setting.OTHER_TOKEN).isPresent();
    return own(item) ? known && isSelfPublic() : publicPeople().contains(owner);
  }

  /** Ends the check as skipped if others may not see what the first user has. */
  public void requirePublicSelf() {
    if (!isSelfPublic()) {
      throw Needs.data("a first user with a public account", Setting.TOKEN);
    }
  }

  /** As the second user sees it, since nobody is told of oneself. */
  public boolean isSelfPublic() {
    return memory.recall(
        "self-public",
        Boolean.class,
        () ->
            !read(api.call("getRelationship")
                    .path("user-id", selfId())
                    .asUser(
                        settings
                            .get(Setting.OTHER_TOKEN)
                            .orElseThrow(() -> Needs.setting(Setting.OTHER_TOKEN))))
                .data()
                .path("target_user_is_private")
                .asBoolean());
  }

  private boolean own(JsonNode item) {
    return item.path("user").path("id").asText().equals(selfId());
  }

  private static boolean few(JsonNode item) {
    return item.path("comments").path("count").asInt() < FULL_LIST;
  }

  /** A public person other than the first user. */
  public String otherUser() {
    return settings
        .get(Setting.USER_ID)
        .orElseGet(
            () ->
                publicPeople().stream()
                    .findFirst()
                    .orElseThrow(() -> Needs.data("another public person", Setting.USER_ID)));
  }

  /** Those whom settings name as public, and those with popular media; never the first user. */
  private Set<String> publicPeople() {
    return memory.recall("public", PublicPeople.class, this::findPublicPeople).ids();
  }

  private record PublicPeople(Set<String> ids) {}

  private PublicPeople findPublicPeople() {
    Set<String> people = new LinkedHashSet<>();
    settings.get(Setting.USER_ID).ifPresent(people::add);
    otherIfKnown().ifPresent(people::add);
    Reply popular = api.call("getPopularMedia").query("count", 33).send();
    popular.items().forEach(item -> people.add(item.path("user").path("id").asText()));
    people.remove(selfId());
    return new PublicPeople(people);
  }

  /** Somebody with several media, the first user if that one has enough. */
  public String publisher() {
    return memory.recall("publisher", String.class, this::findPublisher);
  }

  private String findPublisher() {
    Set<String> candidates = new LinkedHashSet<>();
    settings.get(Setting.USER_ID).ifPresent(candidates::add);
    candidates.add(selfId());
    media().forEach(item -> candidates.add(item.path("user").path("id").asText()));
    return candidates.stream()
        .limit(CANDIDATES)
        .filter(
            id ->
                api.call("getUser")
                        .path("user-id", id)
                        .send()
                        .data()
                        .path("counts")
                        .path("media")
                        .asInt()
                    >= ENOUGH_MEDIA)
        .findFirst()
        .orElseThrow(() -> Needs.data("a user with several media", Setting.USER_ID));
  }

  /** A public person between whom and the first user there is nothing. */
  public String stranger() {
    return memory.recall("stranger", String.class, this::findStranger);
  }

  private String findStranger() {
    return people().stream()
        .limit(CANDIDATES)
        .filter(
            id -> {
              JsonNode with = api.call("getRelationship").path("user-id", id).send().data();
              return with.path("outgoing_status").asText().equals("none")
                  && !with.path("incoming_status").asText().equals("blocked_by_you")
                  && with.path("target_user_is_private").isBoolean()
                  && !with.path("target_user_is_private").asBoolean();
            })
        .findFirst()
        .orElseThrow(
            () -> Needs.data("a public user whom the user does not follow", Setting.OTHER_TOKEN));
  }

  /** People other than the first user, those that settings name first. */
  public Set<String> people() {
    Set<String> people = new LinkedHashSet<>();
    settings.get(Setting.USER_ID).ifPresent(people::add);
    if (settings.get(Setting.OTHER_TOKEN).isPresent()) {
      people.add(otherId());
    }
    for (JsonNode item : media()) {
      people.add(item.path("user").path("id").asText());
      item.path("likes").path("data").forEach(user -> people.add(user.path("id").asText()));
    }
    people.remove(selfId());
    return people;
  }

  /** A tag, the most frequent of those seen. */
  public String tag() {
    return memory.recall("tag", String.class, this::findTag);
  }

  /** In lower case, as the API gives it, however the setting is written. */
  private String findTag() {
    Map<String, Integer> counts = new HashMap<>();
    media()
        .forEach(
            item -> item.path("tags").forEach(tag -> counts.merge(tag.asText(), 1, Integer::sum)));
    return settings
        .get(Setting.TAG_NAME)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElseGet(
            () ->
                counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseThrow(() -> Needs.data("a media object with a tag", Setting.TAG_NAME)));
  }

  /** A place, the most frequent of those seen. */
  public Place place() {
    return memory.recall("place", Place.class, this::findPlace);
  }

  private Place findPlace() {
    Map<String, Integer> counts = new HashMap<>();
    for (JsonNode item : media()) {
      if (item.path("location").hasNonNull("id")) {
        counts.merge(item.path("location").path("id").asText(), 1, Integer::sum);
      }
    }
    String id =
        settings
            .get(Setting.LOCATION_ID)
            .orElseGet(
                () ->
                    counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElseThrow(
                            () -> Needs.data("a media object with a place", Setting.LOCATION_ID)));
    JsonNode place = read(api.call("getLocation").path("location-id", id)).data();
    return new Place(id, place.path("latitude").asDouble(), place.path("longitude").asDouble());
  }

  private static Reply read(Call call) {
    Reply reply = call.send();
    if (reply.status() != 200) {
      throw new TestAbortedException(
          "needs "
              + reply.exchange().operation().id()
              + ", which answered "
              + reply.status()
              + " "
              + reply.errorType());
    }
    if (!reply.exchange().disagreements().isEmpty()) {
      throw new TestAbortedException(
          "needs "
              + reply.exchange().operation().id()
              + ", whose reply is not what the contract says");
    }
    return reply;
  }
}
