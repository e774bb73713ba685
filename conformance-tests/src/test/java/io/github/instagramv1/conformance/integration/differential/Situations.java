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
  private final Caller defaultCaller;

  Situations(SeededServer server) {
    baseUrl = server.baseUrl();
    settings = server.settings();
    http = new RawHttp(baseUrl);
    defaultCaller = Caller.user(settings.get(Setting.TOKEN));
  }

  List<Situation> all() {
    Caller signed = Caller.user(settings.get(Setting.SIGNED_TOKEN));
    Samples samples = samples();
    List<Situation> all = new ArrayList<>();
    all.add(situation("a user", defaultCaller, samples));
    all.add(situation("a signing application", signed.signing(secret()), samples));
    all.add(situation("an application that should sign", signed, samples));
    all.add(situation("a wrong signature", signed.signing("another secret"), samples));
    all.add(situation("a wrong token", Caller.user("1.abcdef0.0123"), samples));
    all.add(situation("an application alone", application(), samples));
    all.add(situation("the least scope", Caller.user(settings.get(Setting.BASIC_TOKEN)), samples));
    all.add(situation("a private account", defaultCaller, samplesOfPrivateUser(samples)));
    all.add(situation("what is not there", defaultCaller, samples.unknown()));
    all.add(situation("what is out of bounds", defaultCaller, samples.invalid()));
    all.add(situation("a comment too long", defaultCaller, samples.withText("a".repeat(301))));
    all.add(situation("too many tags", defaultCaller, samples.withText("#a #b #c #d #e")));
    all.add(
        situation("too many URLs", defaultCaller, samples.withText("http://a.org http://b.org")));
    all.add(situation("all capitals", defaultCaller, samples.withText("NO!")));
    all.add(situation("a body too large", defaultCaller, samples.withText("a".repeat(TOO_LARGE))));
    return all;
  }

  /** Returns the situation for a caller whose rate limit is exceeded on another server. */
  Situation rateLimited(SeededServer limited) {
    Caller caller = Caller.user(limited.settings().get(Setting.LIMITED_TOKEN));
    return new Situation("an hour that is used up", limited.baseUrl(), caller, samples());
  }

  private Situation situation(String name, Caller caller, Samples samples) {
    return new Situation(name, baseUrl, caller, samples);
  }

  private String secret() {
    return settings.get(Setting.SIGNED_SECRET);
  }

  private Caller application() {
    return Caller.application(settings.get(Setting.CLIENT_ID));
  }

  private Samples samples() {
    JsonNode photo = firstItem(RawCall.get("/users/2/media/recent"), defaultCaller);
    JsonNode place =
        firstItem(
            RawCall.get("/locations/search")
                .query("lat", "57.7072")
                .query("lng", "11.9668")
                .query("distance", "5000"),
            defaultCaller);
    JsonNode tag = firstItem(RawCall.get("/tags/search").query("q", "s"), defaultCaller);
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

  private Samples samplesOfPrivateUser(Samples samples) {
    Caller privateUser = Caller.user(settings.get(Setting.PRIVATE_TOKEN));
    JsonNode photo = firstItem(RawCall.get("/users/self/media/recent"), privateUser);
    String media = photo.path("id").asText();
    return samples.ofUser(photo.at("/user/id").asText(), media, MediaId.of(media).shortcode());
  }

  /**
   * Creates a comment and returns its id. The caller wrote the comment, so that every token of the
   * caller may delete it.
   */
  private String newComment(String media) {
    RawCall call = RawCall.post("/media/" + media + "/comments").form("text", "Gone soon");
    return http.body(call, defaultCaller).at("/data/id").asText();
  }

  private JsonNode firstItem(RawCall call, Caller caller) {
    return http.body(call, caller).at("/data/0");
  }
}
