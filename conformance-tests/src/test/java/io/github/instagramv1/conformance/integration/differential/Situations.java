package io.github.instagramv1.conformance.integration.differential;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.client.value.MediaId;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixture.SeededServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds situations from the sample data such that every error type occurs. */
final class Situations {
  /** More than the largest body that the server reads. */
  private static final int TOO_LARGE = 100_000;

  private final String baseUrl;
  private final Map<Setting, String> settings;
  private final RawHttp http;
  private final Caller somebody;

  Situations(SeededServer server) {
    baseUrl = server.baseUrl();
    settings = server.settings();
    http = new RawHttp(baseUrl);
    somebody = Caller.user(settings.get(Setting.TOKEN));
  }

  List<Situation> all() {
    Caller signed = Caller.user(settings.get(Setting.SIGNED_TOKEN));
    Samples samples = samples();
    List<Situation> all = new ArrayList<>();
    all.add(on("a user", somebody, samples));
    all.add(on("a signing application", signed.signing(secret()), samples));
    all.add(on("an application that should sign", signed, samples));
    all.add(on("a wrong signature", signed.signing("another secret"), samples));
    all.add(on("a wrong token", Caller.user("1.abcdef0.0123"), samples));
    all.add(on("an application alone", application(), samples));
    all.add(on("the least scope", Caller.user(settings.get(Setting.BASIC_TOKEN)), samples));
    all.add(on("a private account", somebody, aboutAStranger(samples)));
    all.add(on("what is not there", somebody, samples.unknown()));
    all.add(on("what is out of bounds", somebody, samples.invalid()));
    all.add(on("a comment too long", somebody, samples.withText("a".repeat(301))));
    all.add(on("too many tags", somebody, samples.withText("#a #b #c #d #e")));
    all.add(on("too many URLs", somebody, samples.withText("http://a.org http://b.org")));
    all.add(on("all capitals", somebody, samples.withText("NO!")));
    all.add(on("a body too large", somebody, samples.withText("a".repeat(TOO_LARGE))));
    return all;
  }

  /** Returns the situation for a caller whose rate limit is exceeded on another server. */
  Situation usedUp(SeededServer limited) {
    Caller spent = Caller.user(limited.settings().get(Setting.LIMITED_TOKEN));
    return new Situation("an hour that is used up", limited.baseUrl(), spent, samples());
  }

  private Situation on(String name, Caller caller, Samples samples) {
    return new Situation(name, baseUrl, caller, samples);
  }

  private String secret() {
    return settings.get(Setting.SIGNED_SECRET);
  }

  private Caller application() {
    return Caller.application(settings.get(Setting.CLIENT_ID));
  }

  private Samples samples() {
    JsonNode photo = first(RawCall.get("/users/2/media/recent"), somebody);
    JsonNode place =
        first(
            RawCall.get("/locations/search")
                .query("lat", "57.7072")
                .query("lng", "11.9668")
                .query("distance", "5000"),
            somebody);
    JsonNode tag = first(RawCall.get("/tags/search").query("q", "s"), somebody);
    String media = photo.path("id").asText();
    return new Samples(
        "2",
        media,
        MediaId.of(media).shortcode(),
        () -> newComment(media),
        tag.path("name").asText(),
        place.path("id").asText(),
        settings.get(Setting.GEO_ID),
        "a",
        57.7072,
        3,
        "Both ways & back 🐕 é",
        "follow");
  }

  private Samples aboutAStranger(Samples samples) {
    Caller stranger = Caller.user(settings.get(Setting.PRIVATE_TOKEN));
    JsonNode photo = first(RawCall.get("/users/self/media/recent"), stranger);
    String media = photo.path("id").asText();
    return samples.about(photo.at("/user/id").asText(), media, MediaId.of(media).shortcode());
  }

  /**
   * Creates a comment and returns its id. The caller wrote the comment, so that every token of the
   * caller may delete it.
   */
  private String newComment(String media) {
    RawCall call = RawCall.post("/media/" + media + "/comments").form("text", "Gone soon");
    return http.body(call, somebody).at("/data/id").asText();
  }

  private JsonNode first(RawCall call, Caller caller) {
    return http.body(call, caller).at("/data/0");
  }
}
