package io.github.instagramv1.conformance.suite.oracle.visibility;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.oracle.credential.Plain;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** A response that depends on the viewer, requested by two viewers in turn. */
@Checks
@Tag("visibility")
class OwnLikesChecks {
  private static final int DEFAULT_COUNT = 20;

  @EachOperation(Which.MEDIA_OF_ALL)
  @DisplayName(
      "SIGHT-05: user_has_liked is the viewer's own, whoever sent the same request just before")
  @Level(EXTENDED)
  @Writes
  void ownLikes(Probe probe, ContractOperation operation) {
    String self = probe.need(Setting.TOKEN);
    String other = probe.need(Setting.OTHER_TOKEN);
    Plain plain = Plain.of(probe, operation);
    Map<String, Boolean> own = read(probe, plain, self);
    Map<String, Boolean> others = read(probe, plain, other);
    String media = mostInformative(own, others);
    boolean liked = own.get(media);
    boolean differs = liked != others.get(media);
    if (!differs) {
      probe.undo("restore the like of " + media, () -> setLike(probe, media, liked));
      setLike(probe, media, !liked);
    }
    boolean now = liked == differs;
    for (String viewer : List.of(self, other, self)) {
      verify(
          probe, media, viewer.equals(self) ? now : others.get(media), read(probe, plain, viewer));
    }
    verify(probe, media, now, readByHeader(probe, plain, self));
    verify(probe, media, others.get(media), readByHeader(probe, plain, other));
  }

  private static void verify(
      Probe probe, String media, boolean expected, Map<String, Boolean> liked) {
    Optional.ofNullable(liked.get(media))
        .ifPresent(seen -> probe.verify(Items.same("user_has_liked", expected, seen)));
  }

  /** One that a single user likes needs no write, and one that neither likes no lost like. */
  private static String mostInformative(Map<String, Boolean> own, Map<String, Boolean> others) {
    return own.keySet().stream()
        .filter(others::containsKey)
        .min(
            Comparator.comparing((String id) -> own.get(id).equals(others.get(id)))
                .thenComparing(own::get))
        .orElseThrow(
            () -> Needs.data("a media object that both users may see", Setting.OTHER_TOKEN));
  }

  private static void setLike(Probe probe, String media, boolean likes) {
    probe.ok(probe.call(likes ? "likeMedia" : "unlikeMedia").path("media-id", media));
  }

  private static Map<String, Boolean> read(Probe probe, Plain plain, String token) {
    return read(probe, plain.call(probe).asUser(token));
  }

  /** Reads by a URL that is the same for all users, as a cache sees it. */
  private static Map<String, Boolean> readByHeader(Probe probe, Plain plain, String token) {
    Call call = plain.call(probe).as(new Credential.Bearer(token));
    boolean counts = plain.operation().parameter("count").isPresent();
    return read(probe, counts ? call.query("count", DEFAULT_COUNT) : call);
  }

  private static Map<String, Boolean> read(Probe probe, Call call) {
    JsonNode data = probe.ok(call).data();
    Map<String, Boolean> liked = new LinkedHashMap<>();
    (data.isArray() ? data.valueStream() : Stream.of(data))
        .forEach(
            item -> liked.put(item.path("id").asText(), item.path("user_has_liked").asBoolean()));
    return liked;
  }
}
