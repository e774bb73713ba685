package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.api.TagsApi.GetTagRequest;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.RequestOptions;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Tests that a request has the signature that a server computes for it. */
class SigningTest {
  private static final String SECRET = "6dc1787668c64c939929c17683d7cb74";

  @Test
  void signsGetRequests() throws Exception {
    assertSigned(Calls.recentMedia(), "/users/self/media/recent");
  }

  @Test
  void signsFormsWithUnicode() throws Exception {
    assertSigned(Calls.comment("Snö | a=b & 100% 🐕\n+1"), "/media/1_2/comments");
    assertSigned(Calls.relationship("follow"), "/users/8/relationship");
  }

  @Test
  void signsDeleteRequests() throws Exception {
    assertSigned(Calls.unlike(), "/media/1_2/likes");
    assertSigned(Calls.deleteComment(), "/media/1_2/comments/3");
  }

  @Test
  void signsTheUnencodedPath() throws Exception {
    assertSigned(new GetTagRequest("snö").toCall(), "/tags/snö");
  }

  @Test
  void signsAddedAndRepeatedParameters() throws Exception {
    RequestOptions more =
        RequestOptions.builder()
            .parameter("flavour", "é&1")
            .parameter("flavour", "2")
            .parameter("count", "99")
            .parameter("client_secret", SECRET)
            .build();
    assertSigned(Calls.recentMedia().with(more), "/users/self/media/recent");
  }

  @Test
  void signsTheNextPageAgain() throws Exception {
    try (Rig rig = Rig.with(o -> o.signingSecret(SECRET), Answer.ok())) {
      String next =
          rig.server.baseUrl()
              + "/users/self/media/recent?count=3&access_token="
              + Rig.TOKEN
              + "&max_id=9%5F1&sig=stale&q=a+b";
      rig.send(Calls.recentMedia().at(URI.create(next)));
      ScriptedServer.Seen seen = rig.server.onlyRequest();
      assertThat(seen.target())
          .startsWith(
              "/v1/users/self/media/recent?count=3&max_id=9%5F1&q=a+b&access_token="
                  + Rig.TOKEN
                  + "&sig=")
          .endsWith(signatureOf(seen, "/users/self/media/recent"));
    }
  }

  @Test
  void signsParametersOfInterceptorsInEachAttempt() throws Exception {
    try (Rig rig =
        Rig.with(
            o -> o.signingSecret(SECRET).interceptor(new NumberingInterceptor()),
            Answer.of(503, "busy"),
            Answer.ok())) {
      rig.send(Calls.user());
      for (ScriptedServer.Seen seen : rig.server.seen()) {
        assertThat(seen.target()).contains("attempt=").endsWith(signatureOf(seen, "/users/8"));
      }
    }
  }

  private static void assertSigned(ApiCall<?> call, String endpoint) throws Exception {
    try (Rig rig = Rig.with(o -> o.signingSecret(SECRET), Answer.ok())) {
      rig.send(call);
      ScriptedServer.Seen seen = rig.server.onlyRequest();
      assertThat(seen.target()).endsWith("&sig=" + signatureOf(seen, endpoint));
    }
  }

  /**
   * Returns the signature of a received request, computed by the published rule without code of the
   * client.
   */
  private static String signatureOf(ScriptedServer.Seen seen, String endpoint) throws Exception {
    Map<String, String> all = new TreeMap<>();
    String query = seen.target().substring(seen.target().indexOf('?') + 1);
    for (String pair : (seen.body() + "&" + query).split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2 && !parts[0].equals("sig")) {
        all.putIfAbsent(
            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
            URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    StringBuilder message = new StringBuilder(endpoint);
    all.forEach((name, value) -> message.append('|').append(name).append('=').append(value));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of()
        .formatHex(mac.doFinal(message.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
