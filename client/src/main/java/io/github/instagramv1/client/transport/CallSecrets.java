package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.redaction.Redaction;
import io.github.instagramv1.client.url.RawQuery;
import java.net.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The secrets of a call, which no message may contain. A client id is not a secret. */
final class CallSecrets {
  private static final Pattern SECRET_HEADER =
      Pattern.compile("(?i).*(?:auth|cookie|token|secret|password|session|api-?key).*");

  private final Set<String> values = new LinkedHashSet<>();

  CallSecrets(ApiCall<?> call, RequestFactory requests) {
    Stream.concat(call.options().credential().stream(), Stream.ofNullable(requests.credential()))
        .filter(Credential::isSecret)
        .map(Credential::value)
        .forEach(values::add);
    if (requests.signer() != null) {
      values.add(requests.signer().clientSecret());
    }
    call.form().forEach((name, value) -> add(new Parameter(name, value)));
    if (call.url() != null) {
      RawQuery.parameters(call.url().toString()).forEach(this::add);
    }
  }

  /** Adds the secrets of an attempt: its signature, and values that interceptors added. */
  void sent(HttpRequest request) {
    RawQuery.parameters(request.uri().toString()).forEach(this::add);
    request
        .headers()
        .map()
        .forEach(
            (name, sent) -> {
              if (SECRET_HEADER.matcher(name).matches()) {
                sent.forEach(this::addWithoutScheme);
              }
            });
  }

  /** Returns a text without these secrets. */
  String redacted(String text) {
    return Redaction.text(text, List.copyOf(values));
  }

  private void add(Parameter parameter) {
    if (Redaction.isSecret(parameter.name())) {
      values.add(parameter.value());
    }
  }

  /** Adds the value of a header and, if it starts with a scheme, the credential alone. */
  private void addWithoutScheme(String value) {
    values.add(value);
    values.add(value.substring(value.lastIndexOf(' ') + 1));
  }
}
