package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.auth.RequestSigner;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.http.ApiRequest;
import io.github.instagramv1.client.http.Parameter;
import io.github.instagramv1.client.redaction.Redaction;
import io.github.instagramv1.client.url.BaseUrl;
import io.github.instagramv1.client.url.FormEncoding;
import io.github.instagramv1.client.url.NextUrl;
import io.github.instagramv1.client.url.RawQuery;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Creates the requests of calls. Secrets in the URL of a next page or in a form bypass the
 * interceptors, like the credential and the signature.
 *
 * @param credential null for none
 * @param signer null for no signature
 */
record RequestFactory(
    HttpSettings settings, BaseUrl base, Credential credential, RequestSigner signer) {
  private static final String CLIENT_SECRET = "client_secret";

  /** Returns a call as interceptors see it. */
  ApiRequest visibleRequest(ApiCall<?> call, int attempt) {
    RequestOptions options = call.options();
    String url = RawQuery.without(url(call), Redaction::isSecret);
    Set<String> present =
        RawQuery.parameters(url).stream().map(Parameter::name).collect(Collectors.toSet());
    List<Parameter> query = parameters(call.query());
    options.parameters().stream().filter(p -> !present.contains(p.name())).forEach(query::add);
    List<Parameter> form = parameters(call.form());
    form.removeIf(parameter -> parameter.name().equals(CLIENT_SECRET));
    return new ApiRequest(
        call.operationId(), call.method(), url, query, form, options.headers(), attempt);
  }

  /** Returns a request with its secrets and its signature, and with a timeout. */
  HttpRequest http(ApiCall<?> call, ApiRequest request, Duration timeout) {
    Credential caller = call.options().credential().orElse(credential);
    Predicate<String> replaced =
        name ->
            (signer != null && name.equals(RequestSigner.PARAMETER))
                || (caller != null && name.equals(caller.parameter()));
    String url = checked(RawQuery.without(request.url(), replaced));
    List<Parameter> query =
        Stream.concat(request.query().stream(), followedSecrets(call))
            .filter(parameter -> !replaced.test(parameter.name()))
            .collect(Collectors.toCollection(ArrayList::new));
    List<Parameter> form = withSecret(request.form(), parameters(call.form()));
    if (caller != null) {
      query.add(new Parameter(caller.parameter(), caller.value()));
    }
    if (signer != null) {
      List<Parameter> all =
          Stream.of(form, RawQuery.parameters(url), query).flatMap(List::stream).toList();
      String signature = signer.sign(base.endpoint(url), all);
      query.add(new Parameter(RequestSigner.PARAMETER, signature));
    }
    URI target = URI.create(RawQuery.with(url, FormEncoding.encode(query)));
    HttpRequest.Builder http = builderWithHeaders(target, request, form).timeout(timeout);
    return form.isEmpty()
        ? http.method(request.method(), BodyPublishers.noBody()).build()
        : http.method(request.method(), BodyPublishers.ofString(FormEncoding.encode(form))).build();
  }

  /** Checks a URL. The JDK's own message would quote the whole URL with the credential. */
  private static String checked(String url) {
    try {
      return new URI(url).toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "An interceptor or a call has an invalid URL ("
              + e.getReason()
              + "): "
              + Redaction.urlWithoutQuery(url));
    }
  }

  private HttpRequest.Builder builderWithHeaders(
      URI target, ApiRequest request, List<Parameter> form) {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(target)
            .header("Accept", "application/json")
            .header("User-Agent", settings.userAgent());
    if (settings.compression()) {
      http.header("Accept-Encoding", "gzip");
    }
    if (!form.isEmpty()) {
      http.header("Content-Type", "application/x-www-form-urlencoded");
    }
    for (Parameter header : request.headers()) {
      try {
        http.setHeader(header.name(), header.value());
      } catch (IllegalArgumentException e) {
        // The JDK's message may quote the value.
        throw new IllegalArgumentException(
            "Java's HTTP client does not allow the header " + header.name());
      }
    }
    return http;
  }

  private String url(ApiCall<?> call) {
    return call.url() == null
        ? base.of(call.path())
        : NextUrl.resolved(base, call.path(), call.url());
  }

  /**
   * Returns the secrets that a server wrote into the URL of a next page, without those that this
   * client adds itself.
   */
  private Stream<Parameter> followedSecrets(ApiCall<?> call) {
    return call.url() == null
        ? Stream.empty()
        : RawQuery.parameters(url(call)).stream().filter(p -> Redaction.isSecret(p.name()));
  }

  /** Returns a form with the client secret in its original position. */
  private static List<Parameter> withSecret(List<Parameter> seen, List<Parameter> whole) {
    List<Parameter> form = new ArrayList<>(seen);
    for (int i = 0; i < whole.size(); i++) {
      if (whole.get(i).name().equals(CLIENT_SECRET)) {
        form.add(Math.min(i, form.size()), whole.get(i));
      }
    }
    return form;
  }

  private static List<Parameter> parameters(Map<String, String> named) {
    List<Parameter> parameters = new ArrayList<>();
    named.forEach((name, value) -> parameters.add(new Parameter(name, value)));
    return parameters;
  }
}
