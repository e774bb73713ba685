package io.github.instagramv1.benchmarks.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.benchmarks.server.Target;
import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.stub.model.MediaPageResponse;
import io.github.instagramv1.stub.model.UserResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * The compared calls. The bare calls read the server's beans, as an application with Jackson would,
 * and check the status code, which no application would omit.
 */
final class Calls {
  private final Target target = Target.named("fixed");
  private final InstagramClient client =
      InstagramClient.builder()
          .baseUrl(target.baseUrl().toString())
          .accessToken(target.token())
          .build();
  // Like the client without TLS; the default would request an upgrade with every request.
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  Object userByClient() {
    return client.users().self();
  }

  Object userBare() throws IOException, InterruptedException {
    return bare("/users/self?", UserResponse.class).getData();
  }

  Object mediaPageByClient() {
    return client.users().recentMedia(list -> list.count(20)).firstPage().items();
  }

  Object mediaPageBare() throws IOException, InterruptedException {
    return bare("/users/self/media/recent?count=20&", MediaPageResponse.class).getData();
  }

  private <T> T bare(String pathAndQuery, Class<T> type) throws IOException, InterruptedException {
    URI uri = URI.create(target.baseUrl() + pathAndQuery + "access_token=" + target.token());
    HttpResponse<byte[]> response =
        http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("status " + response.statusCode());
    }
    return json.readValue(response.body(), type);
  }
}
