package io.github.instagramv1.conformance.integration.differential;

import static io.github.instagramv1.conformance.integration.differential.RawCall.delete;
import static io.github.instagramv1.conformance.integration.differential.RawCall.post;

import io.github.instagramv1.client.InstagramClient;
import java.util.List;

/** The operations that write. */
final class WritingOperations {
  private WritingOperations() {}

  static List<ThreeWays> all() {
    return List.of(
        new ThreeWays(
            "createComment",
            (c, s) -> c.comments().create(s.media(), s.text()).orElse(null),
            (g, s) -> g.comments().createComment(s.media(), s.text()),
            s -> post("/media/" + s.media() + "/comments").form("text", s.text())),
        new ThreeWays(
            "deleteComment",
            (c, s) -> {
              c.comments().delete(s.media(), s.comment().get());
              return null;
            },
            (g, s) -> g.comments().deleteComment(s.media(), s.comment().get()),
            s -> delete("/media/" + s.media() + "/comments/" + s.comment().get())),
        new ThreeWays(
            "likeMedia",
            (c, s) -> {
              c.likes().like(s.media());
              return null;
            },
            (g, s) -> g.likes().likeMedia(s.media()),
            s -> post("/media/" + s.media() + "/likes")),
        new ThreeWays(
            "unlikeMedia",
            (c, s) -> {
              c.likes().unlike(s.media());
              return null;
            },
            (g, s) -> g.likes().unlikeMedia(s.media()),
            s -> delete("/media/" + s.media() + "/likes")),
        new ThreeWays(
            "modifyRelationship",
            WritingOperations::modify,
            (g, s) -> g.relationships().modifyRelationship(s.user(), s.action()),
            s -> post("/users/" + s.user() + "/relationship").form("action", s.action())));
  }

  private static Object modify(InstagramClient client, Samples samples) {
    return switch (samples.action()) {
      case "follow" -> client.relationships().follow(samples.user());
      case "approve" -> client.relationships().approve(samples.user());
      default -> throw new IllegalArgumentException(samples.action());
    };
  }
}
