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
    objects.forEach(each -> observations.object(each, about));
    return observations.found;
  }

  private void object(JsonNode object, String about) {
    if (object.has("images") && object.path(ID).isTextual()) {
      media(object);
    } else if (object.has("username")) {
      user(object);
    } else if (object.has("text") && object.has(FROM)) {
      comment(object);
    } else if (object.has("media_count")) {
      String name = object.path("name").asText();
      say("tag", name, "media_count", viewer, object.get("media_count"), false);
    } else if (object.has("outgoing_status")) {
      RELATIONSHIP.forEach(
          name -> property("relationship with user", about, name, viewer, object, false));
      // No operation makes an account private or public.
      property("user", about, "target_user_is_private", "", object, true);
    } else if (object.has("latitude") && object.hasNonNull(ID)) {
      place(object);
    }
  }

  private void media(JsonNode media) {
    String id = media.path(ID).asText().split("_", 2)[0];
    MEDIA.forEach(name -> property("media", id, name, "", media, true));
    parts("media", id, "images", media.path("images"));
    parts("media", id, "videos", media.path("videos"));
    caption(id, media.path("caption"));
    users(id, media.path("users_in_photo"));
    presence(id, "caption", media);
    presence(id, LOCATION, media);
    if (media.path(LOCATION).isObject()) {
      placeOfMedia(id, media.path(LOCATION));
    }
    owner(id, media.path("user"));
    property("media", id, "user_has_liked", viewer, media, false);
    excerpt(id, "likes", media.path("likes"));
    excerpt(id, "comments", media.path("comments"));
    media.path("likes").path("data").forEach(this::user);
    media.path("comments").path("data").forEach(this::comment);
  }

  private void owner(String media, JsonNode user) {
    if (user.isObject()) {
      property("media", media, ID, "user.", "", user, true);
      user(user);
    }
  }

  /** Adds which sizes are present, and the values of each. */
  private void parts(String kind, String id, String name, JsonNode sizes) {
    for (Map.Entry<String, JsonNode> size : sizes.properties()) {
      for (String part : PARTS) {
        JsonNode value = size.getValue().path(part);
        if (!value.isMissingNode()) {
          String property = name + "." + size.getKey() + "." + part;
          say(kind, id, property, "", part.equals("url") ? file(value) : value, true);
        }
      }
    }
  }

  private static JsonNode file(JsonNode url) {
    return TextNode.valueOf(url.asText().split("[?#]", 2)[0]);
  }

  private void caption(String media, JsonNode caption) {
    if (caption.isObject()) {
      COMMENT.forEach(name -> property("media", media, name, "caption.", "", caption, true));
      property("media", media, ID, "caption.", "", caption, true);
      if (caption.path(FROM).isObject()) {
        user(caption.path(FROM));
      }
    }
  }

  private void users(String media, JsonNode inPhoto) {
    if (inPhoto.isArray()) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      for (JsonNode each : inPhoto) {
        all.addArray().add(each.path("user").path("username")).add(known.of(each.path("position")));
        user(each.path("user"));
      }
      say("media", media, "users_in_photo", "", all, true);
    }
  }

  private void presence(String media, String name, JsonNode object) {
    if (object.has(name)) {
      boolean there = !object.get(name).isNull();
      say("media", media, name, "", TextNode.valueOf(there ? "there" : "null"), true);
    }
  }

  private void placeOfMedia(String media, JsonNode place) {
    if (place.hasNonNull(ID)) {
      say("media", media, "location.id", "", TextNode.valueOf(place.get(ID).asText()), true);
      place(place);
    } else {
      PLACE.forEach(name -> property("media", media, name, "location.", "", place, true));
    }
  }

  private void place(JsonNode place) {
    PLACE.forEach(name -> property(LOCATION, place.path(ID).asText(), name, "", place, true));
  }

  /** Adds the number, and the ids of the listed items; a response may contain the number alone. */
  private void excerpt(String media, String name, JsonNode excerpt) {
    if (excerpt.has("count")) {
      say("media", media, name + ".count", "", excerpt.get("count"), false);
    }
    if (excerpt.path("data").isArray()) {
      ArrayNode ids = JsonNodeFactory.instance.arrayNode();
      excerpt.path("data").forEach(each -> ids.add(each.path(ID).asText()));
      say("media", media, name + ".data", "", ids, false);
    }
  }

  private void user(JsonNode user) {
    String id = user.path(ID).asText();
    if (!id.isEmpty()) {
      USER.forEach(name -> property("user", id, name, "", user, true));
      PROFILE.forEach(name -> property("user", id, name, viewer, user, false));
      JsonNode counts = user.path("counts");
      COUNTS.forEach(name -> property("user", id, name, "counts.", "", counts, false));
    }
  }

  private void comment(JsonNode comment) {
    String id = comment.path(ID).asText();
    if (!id.isEmpty()) {
      COMMENT.forEach(name -> property("comment", id, name, "", comment, true));
      if (comment.path(FROM).hasNonNull(ID)) {
        property("comment", id, ID, "from.", "", comment.path(FROM), true);
        user(comment.path(FROM));
      }
    }
  }

  private void property(
      String kind, String id, String name, String seenBy, JsonNode object, boolean lasting) {
    property(kind, id, name, "", seenBy, object, lasting);
  }

  private void property(
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
      say(kind, id, prefix + name, seenBy, isFile ? file(value) : value, lasting);
    }
  }

  private void say(
      String kind, String id, String property, String seenBy, JsonNode value, boolean lasting) {
    JsonNode said = value.isNumber() ? number(value) : known.of(value);
    found.add(new Observation(new Fact(kind, id, property, seenBy), said, lasting));
  }

  /** Normalizes a number, so that 1 equals 1.0 but not the text "1". */
  private static JsonNode number(JsonNode value) {
    return DecimalNode.valueOf(value.decimalValue().stripTrailingZeros());
  }
}
