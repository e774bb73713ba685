package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.form.FormReader;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.transport.Body;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The content of a request that can run without Jersey, except for its path. */
record PlainRequest(Parameters query, Parameters form, Credential credential) {
  private static final String URLENCODED = "application/x-www-form-urlencoded";

  /** Reads a request; empty if its body may not be a plain form. */
  static Optional<PlainRequest> of(Request request, PlainTarget target, Body body) {
    if (body.problem().isPresent()) {
      return Optional.empty();
    }
    Parameters form = new Parameters();
    if (request.getMethod().equals("POST") && body.bytes().length > 0) {
      String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
      if (!URLENCODED.equals(type) || request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
        return Optional.empty();
      }
      form = FormReader.read(body.bytes(), Optional.of(type), Optional.empty());
    }
    Parameters query = Parameters.parse(target.query());
    return Optional.of(new PlainRequest(query, form, credential(request, query, form)));
  }

  private static Credential credential(Request request, Parameters query, Parameters form) {
    return Credential.presented(
        form.first("access_token").or(() -> query.first("access_token")),
        header(request, HttpHeader.AUTHORIZATION.asString()),
        form.first("client_id").or(() -> query.first("client_id")));
  }

  /** Returns the value of a header, or several of one name joined by commas. */
  private static Optional<String> header(Request request, String name) {
    List<String> values =
        request.getHeaders().getFields(name).stream()
            .map(field -> field.getValue() == null ? "" : field.getValue())
            .collect(Collectors.toList());
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
  }
}
