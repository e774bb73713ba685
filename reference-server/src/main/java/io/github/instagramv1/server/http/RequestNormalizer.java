package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.jersey.Incoming;
import io.github.instagramv1.server.jersey.Unreserved;
import io.github.instagramv1.server.text.FunctionName;
import io.github.instagramv1.server.transport.Body;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Normalizes equivalent forms of requests before an operation is selected: path suffixes, a
 * credential in several places, old names. {@link FormFilter} reads forms later.
 *
 * <p>{@link UnreadableFilter} refuses unreadable requests, because the rate limit, the path and the
 * method are checked first. {@link AuthenticationFilter} refuses unreadable parameters, after the
 * credential.
 */
@PreMatching
@Priority(RequestNormalizer.PRIORITY)
final class RequestNormalizer implements ContainerRequestFilter {
  static final int PRIORITY = 100;

  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<String> WITHOUT_FORM =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

  /** Suffixes of paths that are ignored. */
  static final Set<String> ABSENT_SUFFIXES = Set.of("", "/", ".json", ".json/");

  private static final Pattern ABSENT_SUFFIX = Pattern.compile("(/|\\.json/?)$");

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    takeMediaTypes(request, state);
    try {
      normalize(request, state);
    } catch (ApiException refusal) {
      state.refusal(refusal);
    }
    try {
      namePath(request);
    } catch (ApiException refusal) {
      // No operation can have that path, whatever else cannot be read.
      state.refusal(refusal);
    }
  }

  /**
   * Replaces the media type headers, by which Jersey would select a method and fail if they are
   * invalid. Every response is JSON, and only {@link FormFilter} reads bodies.
   */
  private static void takeMediaTypes(ContainerRequestContext request, RequestState state) {
    state.contentType(header(request, HttpHeaders.CONTENT_TYPE));
    state.contentCoding(header(request, HttpHeaders.CONTENT_ENCODING));
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
    request.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
    request.setEntityStream(InputStream.nullInputStream());
  }

  private static void normalize(ContainerRequestContext request, RequestState state) {
    Incoming incoming = Incoming.of(request);
    Parameters query = Parameters.parse(incoming.rawQuery().orElse(null));
    query.fault().ifPresent(state::fault);
    state.sent(new Parameters(), query);
    state.credential(credential(request, query));
    readCallback(request, state, query);
    requireReadable(request, incoming);
  }

  /**
   * Removes ignored suffixes of the path, so that its operation is found. Paths outside the base
   * path have no operation.
   */
  private static void namePath(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String path = Unreserved.in(uri.getRawPath());
    if (!path.startsWith(ApiServer.BASE_PATH + "/")) {
      throw ErrorType.UNKNOWN_PATH.because("The API is below " + ApiServer.BASE_PATH + ".");
    }
    String stripped = withoutSuffix(path);
    URI named =
        stripped.equals(uri.getRawPath())
            ? uri
            : UriBuilder.fromUri(uri).replacePath(stripped).build();
    request.setRequestUri(uri.resolve(ApiServer.BASE_PATH + "/"), named);
  }

  private static void requireReadable(ContainerRequestContext request, Incoming incoming) {
    if (!incoming.hasReadableHost()) {
      throw ErrorType.INVALID_PARAMETERS.because("The Host header cannot be read.");
    }
    Optional<Body.Problem> problem = incoming.body().problem();
    if (problem.isEmpty()) {
      return;
    }
    switch (problem.get()) {
      case MALFORMED ->
          throw ErrorType.INVALID_PARAMETERS.because("The request body cannot be read to its end.");
      case TOO_SLOW ->
          throw ErrorType.INVALID_PARAMETERS.because("The request body arrives too slowly.");
      case TOO_LARGE -> {
        // Where no form is needed, nobody looks at the body.
        if (!WITHOUT_FORM.contains(request.getMethod())) {
          throw ErrorType.CONTENT_TOO_LARGE.because("The request body is too large.");
        }
      }
      case NO_ROOM -> throw ErrorType.UNAVAILABLE.because("The server is overloaded.");
    }
  }

  private static void readCallback(
      ContainerRequestContext request, RequestState state, Parameters query) {
    Optional<String> callback = query.first("callback");
    if (callback.isPresent() && READS.contains(request.getMethod())) {
      if (FunctionName.isOne(callback.get())) {
        state.callback(callback.get());
      } else {
        state.fault(
            ErrorType.INVALID_PARAMETERS.because(
                "A callback must be the name of a JavaScript function."));
      }
    }
  }

  private static Optional<String> header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /**
   * Returns the credential of a request with parameters of its query string, or of query string and
   * form.
   */
  static Credential credential(ContainerRequestContext request, Parameters all) {
    return Credential.presented(
        all.first("access_token"),
        Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION)),
        all.first("client_id"));
  }

  /** Returns a path without its ignored suffix. */
  static String withoutSuffix(String path) {
    return ABSENT_SUFFIX.matcher(path).replaceFirst("");
  }
}
