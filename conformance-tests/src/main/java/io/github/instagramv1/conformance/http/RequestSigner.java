package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.http.wire.RawConnection;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Signs requests on their way to a server whose application enforces signatures. The checks see the
 * unsigned request, so that they compare what they always compare. A {@code sig} that a check sends
 * gives way to the right one, except with the token of the setting {@code signed-token}, whose
 * requests are left as they are.
 */
final class RequestSigner {
  private static final String SIG = "sig";
  private static final String NUL = "%00";
  private static final String AUTHORIZATION = "Authorization";
  private static final Pattern SIGNATURE = Pattern.compile("(?<=[?&])sig=[^&]*(&|$)");

  private final String baseUrl;
  private final List<String> leftAlone;
  private final Optional<Signer> signer;

  /** Signs with the setting {@code client-secret}; without it requests stay as they are. */
  RequestSigner(Settings settings) {
    this.baseUrl = settings.baseUrl();
    this.leftAlone =
        Stream.of(Setting.SIGNED_TOKEN, Setting.SIGNED_CLIENT_ID)
            .flatMap(setting -> settings.get(setting).stream())
            .toList();
    this.signer = settings.get(Setting.CLIENT_SECRET).map(Signer::new);
  }

  /**
   * Returns the request as it is sent.
   *
   * @throws TestAbortedException for invalid percent-encoding and NUL, whose values client and
   *     server may decode differently before they sign them
   */
  Outgoing sign(Outgoing request) {
    if (signer.isEmpty()
        || !request.url().startsWith(baseUrl)
        || leftAlone.stream().anyMatch(credential -> contains(request, credential))) {
      return request;
    }
    if (RawConnection.isFor(request.url()) || request.body().contains(NUL)) {
      throw new TestAbortedException("needs an application that does not enforce signatures");
    }
    return signed(signer.get(), request);
  }

  private static boolean contains(Outgoing request, String credential) {
    return Stream.of(
            request.url(), request.body(), request.headers().getOrDefault(AUTHORIZATION, ""))
        .anyMatch(text -> text.contains(credential));
  }

  private Outgoing signed(Signer own, Outgoing request) {
    String url = SIGNATURE.matcher(request.url()).replaceAll("").replaceFirst("[?&]$", "");
    String path = url.substring(baseUrl.length()).replaceFirst("[?].*", "");
    String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    String sig = own.sign(decoded, parameters(url, request));
    String separator = url.contains("?") ? "&" : "?";
    return new Outgoing(
        request.operation(),
        request.method(),
        url + separator + SIG + "=" + sig,
        request.headers(),
        request.contentType(),
        request.body());
  }

  /** Those of a form of any kind and of the query; of several with one name the first. */
  private static Map<String, String> parameters(String url, Outgoing request) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>(form(request));
    pairs.addAll(Queries.pairs(url));
    return pairs.stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first, HashMap::new));
  }

  private static List<Map.Entry<String, String>> form(Outgoing request) {
    if (!request.method().equals("POST") || request.body().isEmpty()) {
      return List.of();
    }
    return request.contentType().startsWith("multipart/")
        ? Multipart.decode(request.body())
        : Queries.pairs("?" + request.body());
  }
}
