package io.github.instagramv1.server.http;

import io.github.instagramv1.server.auth.Credential;
import io.github.instagramv1.server.contract.RequiredParameters;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.text.FunctionName;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the many ways in which clients say the same into one, before an operation is chosen: path
 * suffixes, a method in a parameter, three kinds of form, a credential in four places, old names.
 *
 * <p>A request that cannot be read is not refused here but by {@link RateFilter}, since the rate is
 * checked before anything else.
 */
@PreMatching
@Priority(RequestNormalizer.PRIORITY)
final class RequestNormalizer implements ContainerRequestFilter {
  static final int PRIORITY = 100;

  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<String> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);
  private static final Set<String> OVERRIDES = Set.of(HttpMethod.PUT, HttpMethod.DELETE);

  /** The forms of the end of a path that all mean the same. */
  static final Set<String> ABSENT_SUFFIXES = Set.of("", "/", ".json", ".json/");

  private static final Pattern ABSENT_SUFFIX = Pattern.compile("(/|\\.json/?)$");

  /** Jersey would answer OPTIONS by itself; under a name that nobody has, it is refused. */
  private static final String REFUSED_OPTIONS = "OPTIONS*";

  private static final String BEARER = "bearer ";

  private final RequiredParameters required;

  RequestNormalizer(RequiredParameters required) {
    this.required = required;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    try {
      normalize(request, state);
    } catch (ApiException refusal) {
      state.refusal(refusal);
    }
  }

  private void normalize(ContainerRequestContext request, RequestState state) {
    URI uri = request.getUriInfo().getRequestUri();
    Parameters query = Parameters.parse(uri.getRawQuery());
    state.credential(credential(request, query));
    requireBelowBasePath(request, uri);
    readCallback(request, state, query);
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    URI stripped = stripSuffix(uri);
    boolean withBody = WITH_BODY.contains(request.getMethod());
    Parameters form = withBody ? FormReader.read(request) : new Parameters();
    state.sent(form, query);
    override(request, state.parameters());
    Set<String> names = required.of(request.getMethod(), pathOf(stripped));
    Parameters given = form.withoutEmpty(names);
    Parameters givenInQuery = query.withoutEmpty(names);
    given.addMissing(givenInQuery);
    state.credential(credential(request, given));
    if (withBody) {
      writeForm(request, given);
    }
    URI filled = query.hasEmpty() ? withQuery(stripped, givenInQuery.encoded()) : stripped;
    URI named = OldTagPositions.renamed(filled, givenInQuery);
    if (!named.equals(uri)) {
      request.setRequestUri(request.getUriInfo().getBaseUri(), named);
    }
  }

  /** The path as the contract names it. */
  private static String pathOf(URI uri) {
    return uri.getPath().substring(JettyHost.BASE_PATH.length());
  }

  private static URI withQuery(URI uri, String encoded) {
    String whole = uri.toString();
    return URI.create(whole.substring(0, whole.indexOf('?') + 1) + encoded);
  }

  /** The API is below the base path; whatever is not has no operation. */
  private static void requireBelowBasePath(ContainerRequestContext request, URI uri) {
    if (!uri.getRawPath().startsWith(JettyHost.BASE_PATH + "/")) {
      throw ErrorType.UNKNOWN_PATH.because("The API is below " + JettyHost.BASE_PATH + ".");
    }
    request.setRequestUri(uri.resolve(JettyHost.BASE_PATH + "/"), uri);
  }

  private static void readCallback(
      ContainerRequestContext request, RequestState state, Parameters query) {
    Optional<String> callback = query.first("callback");
    if (callback.isPresent() && READS.contains(request.getMethod())) {
      if (!FunctionName.isOne(callback.get())) {
        throw ErrorType.INVALID_PARAMETERS.because(
            "A callback must be the name of a JavaScript function.");
      }
      state.callback(callback.get());
    }
  }

  private static void writeForm(ContainerRequestContext request, Parameters all) {
    request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
    request.setEntityStream(
        new ByteArrayInputStream(all.encoded().getBytes(StandardCharsets.UTF_8)));
  }

  private static Credential credential(ContainerRequestContext request, Parameters all) {
    Optional<String> token = all.first("access_token");
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (token.isEmpty() && header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      token = Optional.of(header.substring(BEARER.length()).strip());
    }
    return new Credential(token, all.first("client_id"));
  }

  private static void override(ContainerRequestContext request, Parameters all) {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      request.setMethod(REFUSED_OPTIONS);
    } else if (request.getMethod().equals(HttpMethod.POST)) {
      all.first("_method")
          .map(method -> method.toUpperCase(Locale.ROOT))
          .filter(OVERRIDES::contains)
          .ifPresent(request::setMethod);
    }
  }

  private static URI stripSuffix(URI uri) {
    String path = uri.getRawPath();
    String stripped = ABSENT_SUFFIX.matcher(path).replaceFirst("");
    return stripped.equals(path) ? uri : UriBuilder.fromUri(uri).replacePath(stripped).build();
  }
}
