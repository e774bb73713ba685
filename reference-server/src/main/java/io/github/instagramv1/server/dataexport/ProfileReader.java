package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Profiles of all layouts. */
final class ProfileReader {
  private final Findings findings;

  ProfileReader(Findings findings) {
    this.findings = findings;
  }

  /** The layouts since 2021. */
  void read(JsonFile file) {
    JsonNode user = file.content().path("profile_user").path(0);
    JsonNode values = user.path("string_map_data");
    Optional<String> username = value(file, values, "Username").map(Entry::username);
    if (username.filter(name -> !name.isEmpty()).isEmpty()) {
      findings.tally().notUnderstood(Part.PROFILE, file.path());
    }
    String uri = user.path("media_map_data").findPath("uri").asText("");
    found(
        file,
        new Profile(
            username,
            value(file, values, "Name"),
            value(file, values, "Bio"),
            value(file, values, "Website")
                .or(() -> href(file, values, "Website"))
                .flatMap(ProfileReader::website),
            value(file, values, "Private Account")
                .map(text -> text.toLowerCase(Locale.ROOT).equals("true")),
            Optional.empty()),
        uri);
  }

  private static Optional<String> value(JsonFile file, JsonNode values, String name) {
    return notEmpty(file.text(values.path(name).path("value")));
  }

  private static Optional<String> href(JsonFile file, JsonNode values, String name) {
    return notEmpty(file.text(values.path(name).path("href")));
  }

  /**
   * A URL of a website, as the API has them; users wrote it with or without what it begins with.
   */
  private static Optional<String> website(String written) {
    String text = written.strip();
    if (text.matches("(?i)https?://\\S+")) {
      return Optional.of(text);
    }
    return text.matches("[^\\s:/?#]+\\.[^\\s:]+")
        ? Optional.of("http://" + text)
        : Optional.empty();
  }

  private static Optional<String> notEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The layout of 2018 to 2020. */
  void readOld(JsonFile file) {
    JsonNode values = file.content();
    String username = Entry.username(file.text(values.path("username")));
    if (username.isEmpty()) {
      findings.tally().notUnderstood(Part.PROFILE, file.path());
    }
    JsonNode isPrivate = values.path("private_account");
    found(
        file,
        new Profile(
            notEmpty(username),
            notEmpty(file.text(values.path("name"))),
            notEmpty(file.text(values.path("biography"))),
            notEmpty(file.text(values.path("website"))).flatMap(ProfileReader::website),
            isPrivate.isBoolean() ? Optional.of(isPrivate.booleanValue()) : Optional.empty(),
            Optional.empty()),
        "");
  }

  private void found(JsonFile file, Profile read, String uri) {
    Optional<String> picture =
        uri.isBlank() ? findings.profile().picture() : Optional.of(findings.path(file, uri));
    Profile before = findings.profile();
    findings.profile(
        new Profile(
            read.username().filter(name -> !name.isEmpty()).or(before::username),
            read.fullName().or(before::fullName),
            read.bio().or(before::bio),
            read.website().or(before::website),
            read.isPrivate().or(before::isPrivate),
            picture));
  }

  /** The newest of the pictures that a user has had. */
  void readPhotos(JsonFile file) {
    List<JsonNode> photos = file.elements();
    if (photos == null || findings.profile().picture().isPresent()) {
      return;
    }
    String newest = "";
    long time = Long.MIN_VALUE;
    for (JsonNode photo : photos) {
      long at = Moments.of(photo.path("creation_timestamp")).orElse(0);
      if (at > time && photo.path("uri").isTextual()) {
        newest = photo.path("uri").textValue();
        time = at;
      }
    }
    if (!newest.isBlank()) {
      findings.profile(findings.profile().withPicture(findings.path(file, newest)));
    }
  }
}
