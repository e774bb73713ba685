package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.auth.AccessToken;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.NotFoundException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.MediaResponse;
import io.github.instagramv1.client.model.MediaType;
import io.github.instagramv1.client.model.Meta;
import io.github.instagramv1.client.model.UserSummary;
import io.github.instagramv1.client.value.MediaId;
import io.github.instagramv1.client.value.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/**
 * Tests features that users of the client requested: fakes for tests, builders of models, settings
 * from the environment, and request ids.
 */
class UserFeaturesTest {
  private static final String REFUSED =
      "{\"meta\": {\"code\": 400, \"error_type\": \"APINotFoundError\"}}";

  private final Media media =
      Media.builder()
          .id(MediaId.of("1_2"))
          .type(MediaType.IMAGE)
          .createdTime(Instant.ofEpochSecond(1_447_934_467))
          .tags(List.of("dawn"))
          .user(UserSummary.builder().id(UserId.of(2)).username("ana").build())
          .userHasLiked(true)
          .location(null)
          .property("carousel_media", List.of(Map.of("a", 1L)))
          .build();

  @Test
  void buildsAModelEqualToAParsedOne() {
    Media sent =
        Media.fromJson(
            """
            {"id": "1_2", "type": "image", "created_time": "1447934467", "tags": ["dawn"],
             "user": {"id": "2", "username": "ana"}, "user_has_liked": true, "location": null,
             "carousel_media": [{"a": 1}]}
            """);
    assertThat(media).isEqualTo(sent).hasSameHashCodeAs(sent);
    assertThat(media.toJson()).isEqualTo(sent.toJson());
    assertThat(media.createdTime()).isEqualTo("2015-11-19T12:01:07Z");
    assertThat(media.unknownFields()).isEqualTo(Map.of("carousel_media", List.of(Map.of("a", 1))));
    assertThat(Media.fromJson(media.toJson())).isEqualTo(media);
  }

  @Test
  void toBuilderCopiesAModel() {
    Media other = media.toBuilder().filter("Ludwig").without("tags").build();
    assertThat(other.id()).isEqualTo(media.id());
    assertThat(other.filter()).isEqualTo("Ludwig");
    assertThat(other.tags()).isEmpty();
    assertThat(media.tags()).containsExactly("dawn");
    assertThatThrownBy(media::filter).hasMessageStartingWith("filter is missing");
  }

  @Test
  void fakeTransportReturnsResponsesAndErrors() throws Exception {
    String json =
        MediaResponse.builder().data(media).meta(Meta.builder().code(200).build()).build().toJson();
    InstagramClient client =
        InstagramClient.over(
            new FakeTransport(
                call ->
                    call.operationId().equals("getMedia")
                        ? RawResponse.of(200, json)
                        : RawResponse.of(400, REFUSED)));
    assertThat(client.media().get("1_2")).isEqualTo(media);
    assertThat(client.async().media().get("1_2").get()).isEqualTo(media);
    assertThatThrownBy(() -> client.users().self())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("/users/self");
    assertThatThrownBy(() -> client.async().users().self().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
    assertThatIllegalStateException().isThrownBy(client::toBuilder);
  }

  @Test
  void toBuilderCopiesAClient() throws Exception {
    try (FakeServer server = new FakeServer()) {
      InstagramClient first = server.client().accessToken("1.abc.first").userAgent("app/1").build();
      InstagramClient second =
          first.with(RequestOptions.none()).toBuilder().timeout(Duration.ofSeconds(9)).build();
      second.users().self();
      assertThat(server.uri().getQuery()).isEqualTo("access_token=1.abc.first");
      first.toBuilder().accessToken("2.abc.second").build().users().self();
      assertThat(server.uri().getQuery()).isEqualTo("access_token=2.abc.second");
      first.users().self();
      assertThat(server.uri().getQuery()).isEqualTo("access_token=1.abc.first");
    }
  }

  @Test
  void readsSettingsFromTheEnvironment() throws Exception {
    try (FakeServer server = new FakeServer()) {
      Map<String, String> variables =
          Map.of(
              "INSTAGRAM_BASE_URL",
              server.origin() + "/v1",
              "INSTAGRAM_ACCESS_TOKEN",
              " 1.abc.def ",
              "INSTAGRAM_CLIENT_ID",
              " ",
              "INSTAGRAM_SIGNING_SECRET",
              "secret-of-the-application");
      InstagramClient.builder().fromEnvironment(variables).build().users().self();
      assertThat(server.uri().getQuery()).startsWith("access_token=1.abc.def&sig=");
      InstagramClient.builder()
          .fromEnvironment(
              Map.of("INSTAGRAM_BASE_URL", server.origin() + "/v1", "INSTAGRAM_CLIENT_ID", "d2c"))
          .build()
          .users()
          .get("8");
      assertThat(server.uri().getQuery()).isEqualTo("client_id=d2c");
    }
  }

  @Test
  void acceptsAnAccessTokenObject() throws Exception {
    try (FakeServer server = new FakeServer()) {
      server.client().accessToken(new AccessToken("1.abc.def", null)).build().users().self();
      assertThat(server.uri().getQuery()).isEqualTo("access_token=1.abc.def");
    }
  }

  @Test
  void exceptionsHaveTheRequestId() {
    assertThat(failure(RateLimitException.class, 429, "{}", "7f-a.1").requestId())
        .contains("7f-a.1");
    assertThat(failure(UnexpectedResponseException.class, 200, "{}", "7f").requestId())
        .contains("7f");
    assertThat(failure(RateLimitException.class, 429, "{}", "a b").requestId()).isEmpty();
    assertThat(failure(RateLimitException.class, 429, "{}", "").requestId()).isEmpty();
    assertThat(failure(RateLimitException.class, 429, "{}", "a".repeat(201)).requestId()).isEmpty();
  }

  private static <T extends Throwable> T failure(
      Class<T> type, int status, String body, String requestId) {
    RawResponse response =
        new RawResponse(
            status,
            Map.of("x-request-id", List.of(requestId)),
            body.getBytes(StandardCharsets.UTF_8),
            Instant.EPOCH);
    InstagramClient client = InstagramClient.over(new FakeTransport(call -> response));
    return catchThrowableOfType(type, () -> client.users().self());
  }
}
