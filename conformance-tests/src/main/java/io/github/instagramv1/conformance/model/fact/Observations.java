package io.github.instagramv1.conformance.model.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.instagramv1.conformance.check.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts about all objects in one response, at any place: each media object with its owner,
 * caption, place, positions, likers and comments; each user, comment, tag, place and relationship.
 * A property that a response omits is not a fact, so that excerpts and partial objects agree with
 * whole ones.
 */
public final class Observations {
  private static final Set<String> MEDIA =
      Set.of("id", "type", "created_time", "link", "filter", "attribution", "tags");
  private static final Set<String> USER = Set.of("username", "full_name", "profile_picture");

  /**
   * The properties of a private user's profile that a server may hide from users who do not follow
   * the account.
   */
  private static final Set<String> PROFILE = Set.of("bio", "website");

  private static final Set<String> PARTS = Set.of("url", "width", "height");
  private static final Set<String> COUNTS = Set.of("media", "follows", "followed_by");
  private static final Set<String> COMMENT = Set.of("text", "created_time");
  private static final Set<String> PLACE = Set.of("name", "latitude", "longitude");
  private static final Set<String> RELATIONSHIP = Set.of("outgoing_status", "incoming_status");
  private static final String ID = "id";
  private static final String FROM = "from";
  private static final String LOCATION = "location";

  private final Known known;
  private final String viewer;
  private final List<Observation> found = new ArrayList<>();

  private Observations(Known known, String viewer) {
    this.known = known;
    this.viewer = viewer;
  }

  /**
   * Returns all facts of a response.
   *
   * @param viewer the authenticated user
   * @param about the id of the user in the path of the request, if any
   * @param data the data of the response: an object or a list
   */
  public static List<Observation> of(Known known, String viewer, String about, JsonNode data) {
    Observations observations = new Observations(known, viewer);
    List<JsonNode> objects = new ArrayList<>();
    if (data.isArray()) {
      data.forEach(objects::add);
    } else {
      objects.add(data);
    }
    objects.forEach(each -> observations.addObject(each, about));
    return observations.found;
  }

  private void addObject(JsonNode object, String about) {
    if (object.has("images") && object.path(ID).isTextual()) {
      addMedia(object);
    } else if (object.has("username")) {
      addUser(object);
    } else if (object.has("text") && object.has(FROM)) {
      addComment(object);
    } else if (object.has("media_count")) {
      String name = object.path("name").asText();
      add("tag", name, "media_count", viewer, object.get("media_count"), false);
    } else if (object.has("outgoing_status")) {
      RELATIONSHIP.forEach(
          name -> addProperty("relationship with user", about, name, viewer, object, false));
      // No operation makes an account private or public.
      addProperty("user", about, "target_user_is_private", "", object, true);
    } else if (object.has("latitude") && object.hasNonNull(ID)) {
      addPlace(object);
    }
  }

  private void addMedia(JsonNode media) {
    String id = media.path(ID).asText().split("_", 2)[0];
    MEDIA.forEach(name -> addProperty("media", id, name, "", media, true));
    addSizes("media", id, "images", media.path("images"));
    addSizes("media", id, "videos", media.path("videos"));
    addCaption(id, media.path("caption"));
    addUsersInPhoto(id, media.path("users_in_photo"));
    addPresence(id, "caption", media);
    addPresence(id, LOCATION, media);
    if (media.path(LOCATION).isObject()) {
      addPlaceOfMedia(id, media.path(LOCATION));
    }
    addOwner(id, media.path("user"));
    addProperty("media", id, "user_has_liked", viewer, media, false);
    addExcerpt(id, "likes", media.path("likes"));
    addExcerpt(id, "comments", media.path("comments"));
    media.path("likes").path("data").forEach(this::addUser);
    media.path("comments").path("data").forEach(this::addComment);
  }

  private void addOwner(String media, JsonNode user) {
    if (user.isObject()) {
      addProperty("media", media, ID, "user.", "", user, true);
      addUser(user);
    }
  }

  /** Adds which sizes are present, and the values of each. */
  private void addSizes(String kind, String id, String name, JsonNode sizes) {
    for (Map.Entry<String, JsonNode> size : sizes.properties()) {
      for (String part : PARTS) {
        JsonNode value = size.getValue().path(part);
        if (!value.isMissingNode()) {
          String property = name + "." + size.getKey() + "." + part;
          add(kind, id, property, "", part.equals("url") ? file(value) : value, true);
        }
      }
    }
  }

  private static JsonNode file(JsonNode url) {
    return TextNode.valueOf(url.asText().split("[?#]", 2)[0]);
  }

  private void addCaption(String media, JsonNode caption) {
    if (caption.isObject()) {
      COMMENT.forEach(name -> addProperty("media", media, name, "caption.", "", caption, true));
      addProperty("media", media, ID, "caption.", "", caption, true);
      if (caption.path(FROM).isObject()) {
        addUser(caption.path(FROM));
      }
    }
  }

  private void addUsersInPhoto(String media, JsonNode inPhoto) {
    if (inPhoto.isArray()) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      for (JsonNode each : inPhoto) {
        all.addArray().add(each.path("user").path("username")).add(known.of(each.path("position")));
        addUser(each.path("user"));
      }
      add("media", media, "users_in_photo", "", all, true);
    }
  }

  private void addPresence(String media, String name, JsonNode object) {
    if (object.has(name)) {
      boolean present = !object.get(name).isNull();
      add("media", media, name, "", TextNode.valueOf(present ? "there" : "null"), true);
    }
  }

  private void addPlaceOfMedia(String media, JsonNode place) {
    if (place.hasNonNull(ID)) {
      add("media", media, "location.id", "", TextNode.valueOf(place.get(ID).asText()), true);
      addPlace(place);
    } else {
      PLACE.forEach(name -> addProperty("media", media, name, "location.", "", place, true));
    }
  }

  private void addPlace(JsonNode place) {
    PLACE.forEach(name -> addProperty(LOCATION, place.path(ID).asText(), name, "", place, true));
  }

  /** Adds the number, and the ids of the listed items; a response may contain the number alone. */
  private void addExcerpt(String media, String name, JsonNode excerpt) {
    if (excerpt.has("count")) {
      add("media", media, name + ".count", "", excerpt.get("count"), false);
    }
    if (excerpt.path("data").isArray()) {
      ArrayNode ids = JsonNodeFactory.instance.arrayNode();
      excerpt.path("data").forEach(each -> ids.add(each.path(ID).asText()));
      add("media", media, name + ".data", "", ids, false);
    }
  }

  private void addUser(JsonNode user) {
    String id = user.path(ID).asText();
    if (!id.isEmpty()) {
      USER.forEach(name -> addProperty("user", id, name, "", user, true));
      PROFILE.forEach(name -> addProperty("user", id, name, viewer, user, false));
      JsonNode counts = user.path("counts");
      COUNTS.forEach(name -> addProperty("user", id, name, "counts.", "", counts, false));
    }
  }

  private void addComment(JsonNode comment) {
    String id = comment.path(ID).asText();
    if (!id.isEmpty()) {
      COMMENT.forEach(name -> addProperty("comment", id, name, "", comment, true));
      if (comment.path(FROM).hasNonNull(ID)) {
        addProperty("comment", id, ID, "from.", "", comment.path(FROM), true);
        addUser(comment.path(FROM));
      }
    }
  }

  private void addProperty(
      String kind, String id, String name, String seenBy, JsonNode object, boolean lasting) {
    addProperty(kind, id, name, "", seenBy, object, lasting);
  }

  private void addProperty(
      String kind,
      String id,
      String name,
      String prefix,
      String seenBy,
      JsonNode object,
      boolean lasting) {
    if (object.has(name)) {
      JsonNode value = object.get(name);
      boolean isFile = name.equals("profile_picture") && value.isTextual();
      add(kind, id, prefix + name, seenBy, isFile ? file(value) : value, lasting);
    }
  }

  private void add(
      String kind, String id, String property, String seenBy, JsonNode value, boolean lasting) {
    JsonNode said = value.isNumber() ? number(value) : known.of(value);
    found.add(new Observation(new Fact(kind, id, property, seenBy), said, lasting));
  }

  /** Normalizes a number, so that 1 equals 1.0 but not the text "1". */
  private static JsonNode number(JsonNode value) {
    return DecimalNode.valueOf(value.decimalValue().stripTrailingZeros());
  }
}
