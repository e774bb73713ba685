package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.redaction.Redaction;
import io.github.instagramv1.client.url.RawQuery;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The secrets of a call, which no message may contain. A client id is not a secret. */
final class CallSecrets {
  private static final Pattern SECRET_HEADER =
      Pattern.compile("(?i).*(?:auth|cookie|token|secret|password|session|api-?key).*");

  private final ApiCall<?> call;
  private final RequestFactory requests;

  /** What was sent; few calls have more than one attempt, and few have something to redact. */
  private final List<HttpRequest> sent = new ArrayList<>();

  CallSecrets(ApiCall<?> call, RequestFactory requests) {
    this.call = call;
    this.requests = requests;
  }

  /** Adds the secrets of an attempt: its signature, and values that interceptors added. */
  void addRequest(HttpRequest request) {
    sent.add(request);
  }

  /** Returns a text without these secrets. */
  String redacted(String text) {
    return Redaction.text(text, List.copyOf(values()));
  }

  private Set<String> values() {
    Set<String> values = new LinkedHashSet<>();
    Stream.concat(call.options().credential().stream(), Stream.ofNullable(requests.credential()))
        .filter(Credential::isSecret)
        .map(Credential::value)
        .forEach(values::add);
    if (requests.signer() != null) {
      values.add(requests.signer().clientSecret());
    }
    call.form().forEach((name, value) -> add(values, new Parameter(name, value)));
    if (call.url() != null) {
      addAll(values, call.url());
    }
    for (HttpRequest request : sent) {
      addAll(values, request.uri());
      request
          .headers()
          .map()
          .forEach(
              (name, headers) -> {
                if (SECRET_HEADER.matcher(name).matches()) {
                  headers.forEach(value -> addWithoutScheme(values, value));
                }
              });
    }
    return values;
  }

  private static void addAll(Set<String> values, URI url) {
    RawQuery.parameters(url.toString()).forEach(parameter -> add(values, parameter));
  }

  private static void add(Set<String> values, Parameter parameter) {
    if (Redaction.isSecret(parameter.name())) {
      values.add(parameter.value());
    }
  }

  /** Adds the value of a header and, if it starts with a scheme, the credential alone. */
  private static void addWithoutScheme(Set<String> values, String value) {
    values.add(value);
    values.add(value.substring(value.lastIndexOf(' ') + 1));
  }
}
