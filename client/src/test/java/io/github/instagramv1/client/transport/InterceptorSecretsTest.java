package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.http.RawResponse;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that interceptors see no credential and no signature, on any page and in any attempt. */
class InterceptorSecretsTest {
  private static final String SIGNING = "6dc1787668c64c939929c17683d7cb74";
  private static final String PAGE = "/users/self/media/recent?max_id=5";

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final Interceptor spy =
      new Interceptor() {
        @Override
        public ApiRequest request(ApiRequest request) {
          recordRequest(request);
          return request;
        }

        @Override
        public RawResponse response(ApiRequest request, RawResponse response) {
          recordRequest(request);
          return response;
        }

        @Override
        public void failure(ApiRequest request, TransportException failure) {
          recordRequest(request);
          seen.add(failure.toString());
        }
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&access_token=VALUE",
        "&access_token=VALUE&sig=0123456789abcdef",
        "&%61ccess_token=VALUE",
        "&access_token=VALUE#access_token=VALUE",
        "&access_token=VALUE&access_token=VALUE",
        "&ACCESS_TOKEN=VALUE",
        "&client_secret=VALUE&code=VALUE",
        ""
      })
  void seesNoSecretOnFurtherPages(String secrets) {
    for (boolean signed : new boolean[] {false, true}) {
      seen.clear();
      try (Rig rig = rig(signed, Answer.brokenOff(), Answer.of(503, "busy"), Answer.ok())) {
        String next = rig.server.baseUrl() + PAGE + secrets.replace("VALUE", Rig.TOKEN);
        rig.send(Calls.recentMedia().at(URI.create(next)));
        assertThat(seen).hasSize(3 + 2 + 2).noneMatch(text -> text.contains(Rig.TOKEN));
        assertThat(seen)
            .noneMatch(text -> text.contains("sig="))
            .anyMatch(t -> t.contains("max_id=5"));
        for (ScriptedServer.Seen request : rig.server.seen()) {
          assertThat(request.target())
              .startsWith("/v1" + PAGE)
              .containsOnlyOnce("&access_token=" + Rig.TOKEN)
              .doesNotContain("#");
          assertThat(request.target().split("[?&]sig=", -1).length - 1)
              .isEqualTo(signed || secrets.contains("&sig=") ? 1 : 0);
        }
      }
    }
  }

  @Test
  void seesNoSecretOnTheFirstPage() {
    try (Rig rig = rig(true, Answer.ok())) {
      rig.send(Calls.recentMedia());
      rig.send(
          Calls.recentMedia().with(RequestOptions.builder().accessToken("2.other.token").build()));
      assertThat(seen)
          .hasSize(4)
          .noneMatch(
              t -> t.contains(Rig.TOKEN) || t.contains("2.other.token") || t.contains("sig="));
      assertThat(rig.server.seen().get(1).target())
          .contains("access_token=2.other.token&sig=")
          .doesNotContain(Rig.TOKEN);
    }
  }

  @Test
  void replacesAnotherTokenInTheNextUrl() {
    try (Rig rig = rig(false, Answer.ok())) {
      rig.send(
          Calls.recentMedia()
              .at(URI.create(rig.server.baseUrl() + PAGE + "&access_token=9.other.token")));
      assertThat(rig.server.onlyRequest().target()).endsWith("?max_id=5&access_token=" + Rig.TOKEN);
    }
  }

  @ParameterizedTest
  @CsvSource({"access_token, true", "sig, true", "access_token, false"})
  void cannotReplaceTheCredential(String name, boolean signed) {
    Interceptor meddling =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            return request.withQuery(name, "meddled");
          }
        };
    try (Rig rig =
        Rig.with(o -> (signed ? o.signingSecret(SIGNING) : o).interceptor(meddling), Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.server.onlyRequest().target())
          .doesNotContain("meddled")
          .contains("access_token=" + Rig.TOKEN);
    }
  }

  @Test
  void mustNotReturnNull() {
    Interceptor careless =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            return null;
          }
        };
    try (Rig rig = Rig.with(o -> o.interceptor(careless), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user()))
          .isInstanceOf(NullPointerException.class)
          .hasMessageStartingWith("The interceptor ")
          .hasMessageEndingWith(" returned null");
    }
  }

  @Test
  void rejectsAForbiddenHeaderWithoutEchoingItsValue() {
    Interceptor bad =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            return new ApiRequest(
                request.operationId(),
                request.method(),
                request.url(),
                request.query(),
                request.form(),
                List.of(new Parameter("Host", "s3cr3ts3cr3t")),
                1);
          }
        };
    try (Rig rig = Rig.with(o -> o.interceptor(bad), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Java's HTTP client does not allow the header Host")
          .hasNoCause();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users/a b", "/users/{x}", "/users/8?q=^", "http://["})
  void rejectsAnInvalidUrlWithoutEchoingTheToken(String path) {
    Interceptor careless =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            String url = path.startsWith("/") ? request.url().replace("/users/8", path) : path;
            return new ApiRequest(
                request.operationId(),
                request.method(),
                url,
                request.query(),
                request.form(),
                request.headers(),
                request.attempt());
          }
        };
    try (Rig rig = Rig.with(o -> o.interceptor(careless), Answer.ok())) {
      assertThatThrownBy(() -> rig.send(Calls.user()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("An interceptor or a call has an invalid URL")
          .hasMessageNotContaining(Rig.TOKEN)
          .hasNoCause();
      assertThat(rig.server.seen()).isEmpty();
    }
  }

  private void recordRequest(ApiRequest request) {
    StringBuilder all = new StringBuilder(request + " " + request.url());
    request.query().forEach(p -> all.append(' ').append(p.name()).append('=').append(p.value()));
    request.form().forEach(p -> all.append(' ').append(p.name()).append('=').append(p.value()));
    request.headers().forEach(p -> all.append(' ').append(p.name()).append('=').append(p.value()));
    seen.add(all.toString());
  }

  private Rig rig(boolean signed, Answer... answers) {
    return Rig.with(o -> (signed ? o.signingSecret(SIGNING) : o).interceptor(spy), answers);
  }
}
