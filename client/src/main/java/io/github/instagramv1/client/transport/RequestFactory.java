package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.ApiCall;
import io.github.instagramv1.client.ApiRequest;
import io.github.instagramv1.client.CallOptions;
import io.github.instagramv1.client.Parameter;
import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.auth.RequestSigner;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes requests of calls.
 *
 * @param credential who calls; null for nobody
 * @param signer null for no signature
 */
record RequestFactory(
    HttpSettings settings, BaseUrl base, Credential credential, RequestSigner signer) {

  /** A call before any interceptor. */
  ApiRequest plain(ApiCall<?> call, int attempt) {
    CallOptions options = call.options();
    String url = call.url() == null ? base.of(call.path()) : call.url().toString();
    Set<String> there =
        FormEncoding.decode(rawQuery(url)).stream()
            .map(Parameter::name)
            .collect(Collectors.toSet());
    List<Parameter> query = parameters(call.query());
    options.parameters().stream().filter(p -> !there.contains(p.name())).forEach(query::add);
    return new ApiRequest(
        call.operationId(),
        call.method(),
        url,
        query,
        parameters(call.form()),
        options.headers(),
        attempt);
  }

  /** A request with its credential and signature, to be answered in some time. */
  HttpRequest http(ApiRequest request, CallOptions options, Duration timeout) {
    Credential caller = options.credential().orElse(credential);
    List<Parameter> query = new ArrayList<>(request.query());
    String url = signer == null ? request.url() : without(request.url(), RequestSigner.PARAMETER);
    List<Parameter> followed = FormEncoding.decode(rawQuery(url));
    if (caller != null && !has(followed, caller.parameter())) {
      query.add(new Parameter(caller.parameter(), caller.value()));
    }
    if (signer != null) {
      List<Parameter> all =
          Stream.of(request.form(), followed, query).flatMap(List::stream).toList();
      String signature = signer.sign(base.endpoint(url), all);
      query.add(new Parameter(RequestSigner.PARAMETER, signature));
    }
    HttpRequest.Builder http =
        HttpRequest.newBuilder(URI.create(joined(url, FormEncoding.encode(query))))
            .timeout(timeout)
            .header("Accept", "application/json")
            .header("User-Agent", settings.userAgent());
    if (settings.compression()) {
      http.header("Accept-Encoding", "gzip");
    }
    request.headers().forEach(header -> http.setHeader(header.name(), header.value()));
    if (request.form().isEmpty()) {
      return http.method(request.method(), BodyPublishers.noBody()).build();
    }
    return http.header("Content-Type", "application/x-www-form-urlencoded")
        .method(request.method(), BodyPublishers.ofString(FormEncoding.encode(request.form())))
        .build();
  }

  /** The secrets that go out with a request, which nobody may quote. */
  List<String> secrets(ApiRequest request, CallOptions options) {
    Stream<String> credentials =
        options.credential().or(() -> Optional.ofNullable(credential)).stream()
            .map(Credential::value);
    Stream<String> parameters =
        Stream.of(request.form(), request.query(), FormEncoding.decode(rawQuery(request.url())))
            .flatMap(List::stream)
            .filter(Redaction::isSecret)
            .map(Parameter::value);
    return Stream.concat(credentials, parameters).filter(secret -> !secret.isEmpty()).toList();
  }

  private static List<Parameter> parameters(Map<String, String> named) {
    List<Parameter> parameters = new ArrayList<>();
    named.forEach((name, value) -> parameters.add(new Parameter(name, value)));
    return parameters;
  }

  private static boolean has(List<Parameter> parameters, String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  private static String rawQuery(String url) {
    int mark = url.indexOf('?');
    return mark < 0 ? null : url.substring(mark + 1);
  }

  private static String joined(String url, String query) {
    if (query.isEmpty()) {
      return url;
    }
    return url + (url.indexOf('?') < 0 ? "?" : "&") + query;
  }

  private static String without(String url, String name) {
    int mark = url.indexOf('?');
    if (mark < 0) {
      return url;
    }
    String rest =
        Stream.of(url.substring(mark + 1).split("&", -1))
            .filter(pair -> !pair.startsWith(name + "="))
            .collect(Collectors.joining("&"));
    return joined(url.substring(0, mark), rest);
  }
}
