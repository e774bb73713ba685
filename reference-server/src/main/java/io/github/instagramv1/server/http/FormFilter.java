package io.github.instagramv1.server.http;

import io.github.instagramv1.server.contract.RequiredParameters;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.form.FormReader;
import io.github.instagramv1.server.form.Parameters;
import io.github.instagramv1.server.jersey.Incoming;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the form of a request, which may contain parameters, the credential and another method. It
 * runs after {@link RateFilter}, so that requests over the limit are not parsed.
 */
@PreMatching
@Priority(RequestNormalizer.PRIORITY + 2)
final class FormFilter implements ContainerRequestFilter {
  private static final Set<String> WITH_FORM =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
  private static final Set<String> OVERRIDES = Set.of(HttpMethod.PUT, HttpMethod.DELETE);

  /**
   * A method name that no operation has. It replaces OPTIONS, which Jersey would otherwise handle
   * itself.
   */
  private static final String REFUSED_OPTIONS = "OPTIONS*";

  private final RequestCounter counter;
  private final RequiredParameters required;

  FormFilter(RequestCounter counter, RequiredParameters required) {
    this.counter = counter;
    this.required = required;
  }

  /** Returns whether a request may have a form. */
  static boolean mayHaveForm(ContainerRequestContext request) {
    return WITH_FORM.contains(request.getMethod())
        && Incoming.of(request).body().bytes().length > 0;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    RequestState state = RequestState.of(request);
    Parameters query = state.query();
    boolean readable = state.refusal().isEmpty();
    Parameters form = readable && mayHaveForm(request) ? counted(request, state) : new Parameters();
    override(request, state.parameters());
    if (state.refusal().isPresent() || state.fault().isPresent()) {
      return;
    }
    URI uri = request.getUriInfo().getRequestUri();
    Set<String> names =
        required.of(request.getMethod(), uri.getPath().substring(ApiServer.BASE_PATH.length()));
    Parameters given = form.withoutEmpty(names);
    Parameters givenInQuery = query.withoutEmpty(names);
    given.addMissing(givenInQuery);
    if (WITH_FORM.contains(request.getMethod())) {
      request.setEntityStream(
          new ByteArrayInputStream(given.encoded().getBytes(StandardCharsets.UTF_8)));
    }
    URI filled = query.hasEmpty() ? withQuery(uri, givenInQuery.encoded()) : uri;
    URI named = OldTagPositions.renamed(filled, givenInQuery);
    if (!named.equals(uri)) {
      request.setRequestUri(request.getUriInfo().getBaseUri(), named);
    }
  }

  /** Returns the form, after the request is counted under its final credential. */
  private Parameters counted(ContainerRequestContext request, RequestState state) {
    Parameters form;
    try {
      form =
          FormReader.read(
              Incoming.of(request).body().bytes(), state.contentType(), state.contentCoding());
    } catch (ApiException refusal) {
      counter.recount(request, state.credential());
      state.refusal(refusal);
      return new Parameters();
    }
    form.fault().ifPresent(state::fault);
    state.sent(form, state.query());
    Parameters given = form.withoutEmpty(Set.of());
    given.addMissing(state.query());
    counter.recount(request, RequestNormalizer.credential(request, given));
    return form;
  }

  private static URI withQuery(URI uri, String encoded) {
    String whole = uri.toString();
    return URI.create(whole.substring(0, whole.indexOf('?') + 1) + encoded);
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
}
