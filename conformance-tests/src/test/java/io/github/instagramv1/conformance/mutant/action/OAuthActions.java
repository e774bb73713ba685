package io.github.instagramv1.conformance.mutant.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.Faults;
import io.github.instagramv1.conformance.mutant.ProxyRequest;
import io.github.instagramv1.conformance.mutant.ProxyResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Faults in how an application gets an access token of a user. */
final class OAuthActions {
  private OAuthActions() {}

  /**
   * Changes the URL to which the user returns in the application.
   *
   * @param uri the prefix that the URL must have
   */
  record Back(String uri, List<Rewrite> rewrite) implements Action {
    Back {
      Objects.requireNonNull(uri, "uri");
      rewrite = List.copyOf(rewrite);
    }

    @Override
    public Fault fault() {
      return Faults.response(
          response -> {
            String to = response.headers().getOrDefault("Location", "");
            return to.startsWith(uri)
                ? response.withHeader("Location", Rewrite.all(rewrite, to))
                : response;
          });
    }
  }

  /**
   * Redirects the user back at once, whatever the request is.
   *
   * @param with the text that is appended to the redirect URI
   */
  record Lead(String with) implements Action {
    Lead {
      Objects.requireNonNull(with, "with");
    }

    @Override
    public Fault fault() {
      return (request, upstream) -> {
        String to = request.parameter("redirect_uri").orElse("/") + with;
        return new ProxyResponse(302, Map.of("Location", to), "");
      };
    }
  }

  /**
   * Replaces the values of parameters in an authorization request or in the exchange of a code for
   * a token.
   */
  record Believe(Map<String, String> values) implements Action {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Believe {}

    @Override
    public Fault fault() {
      return Faults.request(this::changed);
    }

    private ProxyRequest changed(ProxyRequest request) {
      ProxyRequest result = request;
      for (Map.Entry<String, String> each : values.entrySet()) {
        result = changed(result, each.getKey(), each.getValue());
      }
      return result;
    }

    private static ProxyRequest changed(ProxyRequest request, String name, String value) {
      if (request.isForm() && request.path().startsWith("/oauth/access_token")) {
        List<Map.Entry<String, String>> form =
            new ArrayList<>(ProxyRequest.parse(request.without(name).body()));
        form.add(Map.entry(name, value));
        return request.withForm(form);
      }
      boolean asking = request.path().equals("/oauth/authorize") && request.method().equals("GET");
      return asking ? request.with(name, value) : request;
    }
  }
}
